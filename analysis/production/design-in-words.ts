/** What is wrong with the design of the data, as a sentence in the reader's language; the library says it in English. */
import { type Note, note } from '#schemas/words/note.ts';
import type { DesignError } from '../statistics/design/design.ts';

/** A sentence for each fault, with the names that it is about. */
export function designInWords({ code, about }: Pick<DesignError, 'code' | 'about'>): Note {
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
