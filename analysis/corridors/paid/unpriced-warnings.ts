/** Transfers that respondents told of and that have no price, or the weight of another time, since the round has no exchange rate of their month. */
import { note, someOf } from '#schemas/words/note.ts';
import { holdersOf, namesAndOthers } from '../../production/columns/rare-names.ts';
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

/** Rates that transfers lack, as readers may know of them. */
type Named = { readonly told: readonly string[]; readonly areOthers: boolean };

/**
 * Currencies that at least so many transfers lack, with the months in which so many do: of fewer, no month is told, and no currency.
 *
 * @param lacking what each transfer lacks
 */
function named(lacking: readonly (readonly LackingRate[])[], fewest: number): Named {
  const [currencies, months] = [holdersOf(fewest), holdersOf(fewest)];
  for (const [transfer, rates] of lacking.entries())
    for (const { currency, month } of rates) {
      currencies.add(currency, transfer);
      if (month !== undefined) months.add(`${currency} ${month}`, transfer);
    }
  const told = currencies.told().flatMap((currency) => {
    const own = months
      .told()
      .flatMap((each) => (each.startsWith(`${currency} `) ? [each.slice(currency.length + 1)] : []));
    return own.length === 0 ? [currency] : inSpans(own).map((span) => `${currency} ${span}`);
  });
  return { told, areOthers: currencies.rare().length > 0 };
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
  const { minimumCell } = round.settings;
  const { told, areOthers } = named(lacking, minimumCell);
  const subject = told.toSorted().join(', ');
  const names = namesAndOthers(told.length === 0 ? undefined : subject, areOthers, minimumCell);
  const says = note('note.period-rates', { amounts: count, names });
  return [{ code: 'period-rates', table: instrument, subject, count, says }];
}

/** One warning, or none: how many of the transfers of a study, and which rates they lack. */
export function unpricedWarnings(transfers: Transfers, sample: Sample): readonly Warning[] {
  const { instrument, round } = sample;
  const told = toldOf(transfers, sample);
  const unpriced = told.filter((row) => transfers.lacks[row]!.length > 0);
  if (unpriced.length === 0) return [];
  const { minimumCell } = round.settings;
  const lacking = named(
    unpriced.map((row) => transfers.lacks[row]!),
    minimumCell,
  );
  const subject = lacking.told.toSorted().join(', ');
  const rates = namesAndOthers(
    lacking.told.length === 0 ? undefined : someOf(lacking.told),
    lacking.areOthers,
    minimumCell,
  );
  const count = unpriced.length;
  const says = note('note.transfers-without-rate', { count, told: told.length, rates, study: { study: instrument } });
  return [{ code: 'transfers-without-rate', table: instrument, subject, count, says }];
}
