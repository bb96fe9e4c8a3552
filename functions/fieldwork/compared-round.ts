/** Whether a round can be compared with the one that it names: an earlier one of this platform, in the same currency. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

/** `with`: the round that it names. */
export type NotComparable = {
  readonly kind: 'not-comparable';
  readonly with: string;
  readonly why: 'itself' | 'unknown-round' | 'other-currency' | 'not-earlier';
};

/** What is in the way; undefined where nothing is, or no round is named. */
export async function comparisonFault(
  store: Pick<Store, 'getRoundEntry'>,
  round: Round,
): Promise<NotComparable | undefined> {
  const { comparedWith } = round;
  if (comparedWith === undefined) return undefined;
  const fault = (why: NotComparable['why']): NotComparable => ({ kind: 'not-comparable', with: comparedWith, why });
  if (comparedWith === round.id) return fault('itself');
  const other = (await store.getRoundEntry(comparedWith))?.round;
  if (other === undefined) return fault('unknown-round');
  if (other.reportingCurrency !== round.reportingCurrency) return fault('other-currency');
  // A chain of rounds goes back in time, and so never round in a circle.
  return other.referencePeriod.start < round.referencePeriod.start ? undefined : fault('not-earlier');
}
