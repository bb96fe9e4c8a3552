/** Transfers that respondents told of and that have no price, or the weight of another time, since the round has no exchange rate of their month. */
import { note, someOf } from '#schemas/words/note.ts';
import type { Warning } from '../../production/observations/rows.ts';
import type { Sample } from '../../production/sums/sample.ts';
import type { LackingRate, Transfers } from './derive-transfers.ts';
import { standsForSomebody } from './sum-transfers.ts';

/** The months that follow one another as one: `2025-03–2025-11`. */
function inSpans(months: readonly string[]): readonly string[] {
  const numberOf = (month: string): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  const spans: { readonly first: string; last: string }[] = [];
  for (const month of months.toSorted()) {
    const open = spans.at(-1);
    if (open !== undefined && numberOf(month) === numberOf(open.last) + 1) open.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}

/** Currencies, with the months in which at least so many transfers lack a rate: of fewer, no month is told. */
function named(lacking: readonly LackingRate[], fewest: number): readonly string[] {
  const months = new Map<string, Map<string, number>>();
  for (const { currency, month } of lacking) {
    const counts = months.get(currency) ?? new Map<string, number>();
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
    months.set(currency, counts);
  }
  return [...months].flatMap(([currency, counts]) => {
    const often = [...counts].flatMap(([month, count]) => (count >= fewest ? [month] : []));
    return often.length === 0 ? [currency] : inSpans(often).map((span) => `${currency} ${span}`);
  });
}

/** Transfers of a study that stand for somebody. */
const toldOf = (transfers: Transfers, sample: Sample): readonly number[] =>
  [...transfers.corridor.keys()].filter(
    (row) => transfers.corridor[row] !== undefined && standsForSomebody(sample, row),
  );

/** One warning, or none: transfers that are weighed at the mean rate of the reference period, and which rates of their months lack. */
export function periodRateTransfers(transfers: Transfers, sample: Sample): readonly Warning[] {
  const { instrument, round } = sample;
  const lacking = toldOf(transfers, sample).map((row) => transfers.weighedWithout[row]!);
  const count = lacking.filter((rates) => rates.length > 0).length;
  if (count === 0) return [];
  const names = named(lacking.flat(), round.settings.minimumCell).toSorted().join(', ');
  const says = note('note.period-rates', { amounts: count, names });
  return [{ code: 'period-rates', table: instrument, subject: names, count, says }];
}

/** One warning, or none: how many of the transfers of a study, and which rates they lack. */
export function unpricedWarnings(transfers: Transfers, sample: Sample): readonly Warning[] {
  const { instrument, round } = sample;
  const told = toldOf(transfers, sample);
  const unpriced = told.filter((row) => transfers.lacks[row]!.length > 0);
  if (unpriced.length === 0) return [];
  const lacking = named(
    unpriced.flatMap((row) => transfers.lacks[row]!),
    round.settings.minimumCell,
  );
  const [count, rates] = [unpriced.length, someOf(lacking)];
  const says = note('note.transfers-without-rate', { count, told: told.length, rates, study: { study: instrument } });
  return [{ code: 'transfers-without-rate', table: instrument, subject: lacking.toSorted().join(', '), count, says }];
}
