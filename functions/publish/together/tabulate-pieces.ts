/** The work of a thread that helps with the tables of a study: it takes pieces until none is left. */
import { begin, computingOf } from '#analysis/production/begin.ts';
import { attempt } from '#analysis/production/attempt.ts';
import { taken } from '#functions/platform/claims.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { arePrinted, type SentPieces, sentPiece, type TabulateTask } from './tabulate-messages.ts';

/** The thread that asked cannot go on. */
class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** The pieces that this thread took; none where the study cannot be computed, of which whoever asked knows as much. */
export function tabulatePieces(
  study: Study,
  { round, tables, prints, printed, claims, sides }: TabulateTask,
): SentPieces {
  const printsOf = () => {
    if (!arePrinted(printed)) throw new Abandoned('there are no fingerprints');
    return prints;
  };
  try {
    const computing = { ...computingOf([study], tables, round), printsOf, sidesOf: () => sides };
    const begun = attempt(study, () => begin(study, computing));
    if (begun.kind === 'failed' || begun.part.survey === undefined) return [];
    const { work } = begun.part.survey;
    return Array.from(taken(claims, work.count), (place) => [place, sentPiece(work.piece(place))] as const);
  } catch (error) {
    if (error instanceof Abandoned) return [];
    throw error;
  }
}
