/** Why a round could not be computed: what somebody can mend, in English for the terminal and as a note for pages. */
import { DesignError } from '#analysis/statistics/design/design.ts';
import { UnknownStudy } from '#schemas/language/study/study.ts';
import { type Note, note } from '#schemas/words/note.ts';

export type Reason = { readonly message: string; readonly says: Note };

function designInWords({ code, about }: DesignError): Note {
  const names = { names: about, more: 0 };
  switch (code) {
    case 'unit-in-two-strata':
    case 'one-unit':
      return note(`design.${code}`, { names });
    case 'lonely-psu':
    case 'bad-weight':
      return note(`why.${code}`, { names });
    case 'lengths-differ':
    case 'no-rows':
    case 'missing-id':
    case 'bad-fpc':
    case 'missing-values':
    case 'bad-request':
      return note('design.does-not-fit');
  }
}

/**
 * A broken design in the data, or a round that names an unknown study, is an expected outcome.
 *
 * @throws whatever is neither
 */
export function explainedFailure(error: unknown): Reason {
  if (error instanceof DesignError) return { message: error.message, says: designInWords(error) };
  if (error instanceof UnknownStudy) return { message: error.message, says: note('why.unknown-study') };
  throw error;
}

/** The record of the release before is gone or altered. */
export const recordDamaged = (file: string, release: string): Reason => ({
  message: `${file} is missing or altered, without which a release could give away what changed since release ${release}; bring it back from a copy`,
  says: note('why.record-damaged', { file, release }),
});
