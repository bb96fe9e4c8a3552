/** Why weights could not be made as the round asks, as a sentence in the reader's language; the library says it in English. */
import { type Note, note } from '#schemas/words/note.ts';
import type { WeightingError } from '../../statistics/weighting/weighting-error.ts';

const shown = 6;

/** A sentence for each kind of error, with the names that it is about as the round spells them. */
export function whyUnweighted({ kind, about }: Pick<WeightingError, 'kind' | 'about'>): Note {
  const names = { names: about.slice(0, shown), more: Math.max(0, about.length - shown) };
  return note(`why.${kind}`, { names });
}
