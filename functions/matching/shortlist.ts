/**
 * Who fits a row of a shortage list, best first, for a caseworker. Each person has a name that is good for this row alone,
 * made of their id, which it does not give away; that they were seen is a line in the trail, which they can read.
 */
import { matchProfile } from '#analysis/registry/matching/profile.ts';
import { type Match, scoreMatch } from '#analysis/registry/matching/score.ts';
import { workingLanguages } from '#analysis/registry/matching/working-languages.ts';
import { idOfDay } from '#functions/store/id-of-day.ts';
import { sha256 } from '#functions/store/sha256.ts';
import type { Store } from '#functions/store/store.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Shortage, shortageKey } from '#schemas/fieldwork/shortages.ts';

import { type ReadDeps, readRegistrants, type Registrant } from './registrants.ts';

export type Candidate = Registrant & {
  /** Names them on the pages of this row: 24 hexadecimal digits. Ids hold 74 bits of chance, so nobody finds them back. */
  readonly ref: string;
  readonly match: Match;
};

export type Shortlist = { readonly shown: readonly Candidate[]; readonly isWhole: boolean };

/** People on one page. */
export const mostShown = 25;

const refOf = (round: string, row: Shortage, id: string): string =>
  sha256(`shortlist ${round} ${shortageKey(row)} ${id}`).slice(0, 24);

/** Equals stand in the order of their names, which tells nothing of who registered first. */
const byScore = (a: Candidate, b: Candidate): number => b.match.score - a.match.score || (a.ref < b.ref ? -1 : 1);

/** The best of those who may be matched at this moment. */
export async function shortlistFor(deps: ReadDeps, round: Round, row: Shortage): Promise<Shortlist> {
  const spoken = workingLanguages(round.country);
  const fitting = (await readRegistrants(deps, round)).flatMap((registrant): readonly Candidate[] => {
    const { id, answers } = registrant.response;
    const match = scoreMatch(matchProfile(answers), row, spoken);
    return match === undefined ? [] : [{ ...registrant, ref: refOf(round.id, row, id), match }];
  });
  return { shown: fitting.toSorted(byScore).slice(0, mostShown), isWhole: fitting.length <= mostShown };
}

type SeenDeps = { readonly store: Pick<Store, 'putAudit'>; readonly now: () => Date; readonly by: string };

/** Writes down who was shown to whom, and for what: a line a person, caseworker, row and day. */
export async function writeSeen(
  { store, now, by }: SeenDeps,
  round: string,
  row: Shortage,
  shown: readonly Candidate[],
): Promise<void> {
  const [at, reason] = [now(), shortageKey(row)];
  await Promise.all(
    shown.map(({ response: { id } }) =>
      store.putAudit({
        id: idOfDay(at, `${by} ${round} ${reason} ${id}`),
        round,
        at: at.toISOString(),
        by,
        action: 'registrant-listed',
        subject: id,
        reason,
      }),
    ),
  );
}
