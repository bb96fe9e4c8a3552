/** Whether a round can be compared with the one that it names, and those that name it with it: an earlier round of this platform, in the same currency. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

/** `with`: the round that it names; with `names-it`, the round that names it. */
export type NotComparable = {
  readonly kind: 'not-comparable';
  readonly with: string;
  readonly why:
    | 'itself'
    | 'unknown-round'
    | 'other-currency'
    | 'not-earlier'
    | 'circle'
    | 'named-other-currency'
    | 'named-not-earlier';
};

type Rounds = ReadonlyMap<string, Round>;

/** Whether the rounds that follow one by one from the round which is named lead back to it, or to one another. */
function isCircle(rounds: Rounds, { id, comparedWith }: Round): boolean {
  const passed = new Set([id]);
  for (let at = comparedWith; at !== undefined; at = rounds.get(at)?.comparedWith) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

/** What is between a round and the earlier one. */
function between(round: Round, earlier: Round): 'other-currency' | 'not-earlier' | undefined {
  if (earlier.reportingCurrency !== round.reportingCurrency) return 'other-currency';
  return earlier.referencePeriod.start < round.referencePeriod.start ? undefined : 'not-earlier';
}

/** What is in the way of the round, or of one that names it; undefined where nothing is. */
export async function comparisonFault(
  store: Pick<Store, 'listRounds'>,
  round: Round,
): Promise<NotComparable | undefined> {
  const { id, comparedWith } = round;
  const fault = (name: string, why: NotComparable['why']): NotComparable => ({
    kind: 'not-comparable',
    with: name,
    why,
  });
  if (comparedWith === id) return fault(id, 'itself');
  const rounds: Rounds = new Map((await store.listRounds()).map((entry) => [entry.round.id, entry.round]));
  if (comparedWith !== undefined) {
    const other = rounds.get(comparedWith);
    if (other === undefined) return fault(comparedWith, 'unknown-round');
    if (isCircle(rounds, round)) return fault(comparedWith, 'circle');
    const why = between(round, other);
    if (why !== undefined) return fault(comparedWith, why);
  }
  for (const later of rounds.values()) {
    const why = later.comparedWith === id && later.id !== id ? between(later, round) : undefined;
    if (why !== undefined) return fault(later.id, `named-${why}`);
  }
  return undefined;
}
