/** Bodies that reused the id of another response: which there are, how they differ, and which one counts from now on. */
import type { Json } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Store } from '#functions/store/store.ts';

export type ConflictDeps = {
  readonly store: Pick<
    Store,
    | 'listConflicts'
    | 'getResponse'
    | 'reviseResponse'
    | 'markResponse'
    | 'settleConflict'
    | 'putAudit'
    | 'forgetComputed'
  >;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** One id and every version of it; the first is the one that counts. */
export type Conflict = {
  readonly id: string;
  readonly instrument: string;
  readonly versions: readonly [ResponseRecord, ...ResponseRecord[]];
};

/** Conflicts of a round that nobody has decided yet, in the order of their ids. */
export async function openConflicts(
  store: Pick<Store, 'listConflicts' | 'getResponse'>,
  round: string,
): Promise<readonly Conflict[]> {
  const groups = new Map<string, ResponseRecord[]>();
  for await (const record of store.listConflicts(round)) {
    if (record.settledAt !== undefined) continue;
    const key = `${record.instrument} ${record.id}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const found: Conflict[] = [];
  for (const others of groups.values()) {
    const [one] = others;
    const counts = one && (await store.getResponse(one));
    if (counts === undefined) continue; // erased meanwhile, with all that belongs to it
    const inOrder = others.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
    found.push({ id: counts.id, instrument: counts.instrument, versions: [counts, ...inOrder] });
  }
  return found;
}

export type Difference = { readonly question: string; readonly values: readonly (Json | undefined)[] };

/** Questions that the versions answer differently, and the times, each with the answer of every version. */
export function differencesOf({ versions }: Conflict): readonly Difference[] {
  const facts = versions.map(
    ({ startedAt, endedAt, answers }) => new Map(Object.entries({ startedAt, endedAt, ...answers })),
  );
  const names = new Set(facts.flatMap((known) => [...known.keys()]));
  return [...names].flatMap((question) => {
    const values = facts.map((known) => known.get(question));
    return new Set(values.map((value) => JSON.stringify(value))).size > 1 ? [{ question, values }] : [];
  });
}

export type Decision = {
  /** Place in {@link Conflict.versions}, from 1: the one that counts from now on. */
  readonly version: number;
  readonly by: string;
  readonly reason: string;
};

export type DecideOutcome =
  | { readonly kind: 'decided' }
  | { readonly kind: 'no-such-version' }
  /** Who a registrant is was kept of the first version alone, so another cannot take its place. */
  | { readonly kind: 'identity-of-first' }
  | { readonly kind: 'changed-meanwhile' };

/** Lets one version count; every other one is kept, and none of them opens the conflict again. */
export async function decideConflict(
  deps: ConflictDeps,
  conflict: Conflict,
  decision: Decision,
): Promise<DecideOutcome> {
  const { store } = deps;
  const { version, by, reason } = decision;
  const [counted, ...others] = conflict.versions;
  const chosen = conflict.versions[version - 1];
  if (chosen === undefined) return { kind: 'no-such-version' };
  if (version > 1 && chosen.source === 'self') return { kind: 'identity-of-first' };
  const at = deps.now().toISOString();
  // Whichever is chosen: of two people who choose at once, one is told to look again.
  const written =
    version > 1
      ? await store.reviseResponse(counted, { ...chosen, revisedAt: at })
      : await store.markResponse(counted, counted);
  if (written === 'changed-meanwhile') return { kind: written };
  const { round, id } = counted;
  await store.putAudit({ id: deps.newId(), round, at, by, action: 'conflict-decided', subject: id, reason });
  await store.forgetComputed(round);
  for (const one of version > 1 ? [counted, ...others] : others) await store.settleConflict(one, at);
  return { kind: 'decided' };
}
