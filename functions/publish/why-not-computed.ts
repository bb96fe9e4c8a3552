/** Why a round could not be computed: what somebody can mend, in English for the terminal and as a note for pages. */
import { UnknownStudy } from '#schemas/language/study/study.ts';
import { type Note, note } from '#schemas/words/note.ts';

export type Reason = { readonly message: string; readonly says: Note };

/**
 * A round that names an unknown study is an expected outcome; a study whose data are at fault has a warning of its own.
 *
 * @throws whatever is not
 */
export function explainedFailure(error: unknown): Reason {
  if (error instanceof UnknownStudy) return { message: error.message, says: note('why.unknown-study') };
  throw error;
}

/** The release that the round is compared with is gone, altered, or cannot be read here. */
export const comparedDamaged = (file: string, round: string): Reason => ({
  message: `${file} of the release of ${round}, which this round is compared with, is missing, altered or cannot be read; bring it back from a copy, publish ${round} anew, or take comparedWith out of the round`,
  says: note('why.compared-damaged', { file, round }),
});

/** The record of the release before is gone or altered. */
export const recordDamaged = (file: string, release: string): Reason => ({
  message: `${file} is missing or altered, without which a release could give away what changed since release ${release}; bring it back from a copy`,
  says: note('why.record-damaged', { file, release }),
});
