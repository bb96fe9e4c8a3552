/** Rounds and people that one member of staff has to do with. What is not theirs is not there. */
import { type Identity, mayDo, teamsFor } from '#functions/platform/identity/access.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { OfficeDeps, SeenRound } from './deps.ts';

type Reader = Pick<OfficeDeps, 'store'>;

/** Whether somebody sees fieldwork of a round, of whatever team. */
export function seesRound(identity: Identity | undefined, round: string): boolean {
  const teams = teamsFor(identity, 'see-fieldwork', round);
  return teams === 'all' || teams.size > 0;
}

/** Rounds of which they see fieldwork, in the order of the store. */
export const roundsOf = async ({ store }: Reader, identity: Identity): Promise<readonly RoundEntry[]> =>
  (await store.listRounds()).filter(({ round }) => seesRound(identity, round.id));

/** One of them, with the people whose work they see; undefined when there is none of that id for them. */
export async function seenRound({ store }: Reader, identity: Identity, id: string): Promise<SeenRound | undefined> {
  if (!seesRound(identity, id)) return undefined;
  const entry = await store.getRoundEntry(id);
  if (entry === undefined) return undefined;
  const isWhole = mayDo(identity, 'see-fieldwork', id);
  const enumerators = (await store.listEnumerators(id)).filter(({ team }) =>
    mayDo(identity, 'see-fieldwork', id, team),
  );
  const own = new Set(enumerators.map((one) => one.id));
  return {
    entry,
    isWhole,
    enumerators,
    sees: (enumerator) => isWhole || (enumerator !== undefined && own.has(enumerator)),
  };
}
