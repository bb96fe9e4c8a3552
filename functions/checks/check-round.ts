/** Looks for reasons to look at the interviews of a round, and keeps for each enumerator what they are told of; counts who has joined its registry, and hands on whom it is time to ask. No answers, and nothing of what stays with the office. */
import { checksOf } from '#analysis/fieldwork/flags/to-enumerators.ts';
import { qualityOfStudy } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { handOnDue, type HandOnDeps } from './hand-on-due.ts';
import { countJoined, type CountJoinedDeps } from '#functions/offers/count-joined.ts';
import { type FieldworkDeps, readFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { Store } from '#functions/store/store.ts';
import type { Check } from '#schemas/fieldwork/checks.ts';
import { permits } from '#schemas/fieldwork/life-cycle.ts';

export type CheckDeps = FieldworkDeps & {
  readonly store: FieldworkDeps['store'] &
    CountJoinedDeps['store'] &
    Pick<Store, 'putChecks' | 'putCheckRun' | 'getCheckRun'>;
  readonly now: () => Date;
  /** Hands on registrants who are to be asked whether their record is still right; absent where nobody can be asked. */
  readonly handOn?: HandOnDeps['handOn'];
};

/** How far it is: share from 0 to 1, and responses read. */
export type Tell = (step: string, share: number, rows: number) => void;

/** Reasons to look, interviews that enumerators are told of, how many enumerators these are of, and registrants whose turn it is. */
export type Checked = {
  readonly flags: number;
  readonly told: number;
  readonly enumerators: number;
  /** Registrants whose turn it is to be asked, and those left for the next night. */
  readonly handedOn: number;
  readonly left: number;
};

/** Rounds are checked while people work on them. */
export const isChecked = ({ state }: Pick<RoundEntry, 'state'>): boolean => permits[state].nightly === 'always';

const nobody = { handedOn: 0, left: 0 };

/** One study after the other, so that no more than one is held. */
async function find(deps: CheckDeps, entry: RoundEntry, tell: Tell) {
  const found = new Map<string, Check[]>();
  let flags = 0;
  for (const instrument of Object.keys(entry.round.instruments))
    for (const one of await readFieldwork(deps, entry, instrument, tell)) {
      const quality = qualityOfStudy(one);
      flags += quality.flags.length;
      for (const [who, checks] of checksOf(one.study, one.interviews, quality.flags))
        found.set(who, [...(found.get(who) ?? []), ...checks]);
    }
  return { found, flags };
}

/**
 * Checks one round. Running it again replaces what it found; what is kept of an enumerator of whom nothing was found this time is
 * older than this run, and told no more. A failure is written down, and the last good run stays.
 *
 * @throws whatever keeps the round from being read
 */
export async function checkRound(deps: CheckDeps, entry: RoundEntry, tell: Tell = () => undefined): Promise<Checked> {
  const { store, now } = deps;
  const { id } = entry.round;
  const at = now().toISOString();
  const { doneAt, flags: before, told: toldBefore } = (await store.getCheckRun(id)) ?? {};
  const last = {
    begunAt: at,
    ...(doneAt !== undefined && { doneAt }),
    ...(before !== undefined && { flags: before }),
    ...(toldBefore !== undefined && { told: toldBefore }),
  };
  await store.putCheckRun(id, last);
  try {
    const { found, flags } = await find(deps, entry, tell);
    for (const [who, checks] of found) await store.putChecks(id, who, { at, found: checks });
    await countJoined(deps, entry.round);
    const due = deps.handOn === undefined ? nobody : await handOnDue({ ...deps, handOn: deps.handOn }, entry.round);
    const told = [...found.values()].flat().reduce((sum, { count }) => sum + count, 0);
    await store.putCheckRun(id, { begunAt: at, doneAt: at, flags, told });
    return { flags, told, enumerators: found.size, ...due };
  } catch (error) {
    await store.putCheckRun(id, { ...last, failed: error instanceof Error ? error.name : typeof error });
    throw error;
  }
}
