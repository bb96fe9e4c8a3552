/** Whether a survey and a figure from outside can be of the same country: a unit a thousand times too small or too large is told at once. */
import { note, type Note } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../../production/observations/rows.ts';
import { totalIn } from './benchmark-rows.ts';
import { countedIn } from './country-rows.ts';
import { inCurrency } from './known.ts';
import type { Making } from './making.ts';
import { migrantsIn } from './migrants.ts';

/**
 * How many times one may be the other. Informal money, other definitions and old stocks make a factor of two or three; a
 * factor of ten is a slip: thousands taken for millions, or weights of a sample or of one region.
 */
export const mostTimesApart = 10;

type Said = { readonly subject: 'remittances' | 'migrants'; readonly says: Note };

const digits = 2;
const inBrief = (value: number): number => Number(value.toPrecision(digits));
const shown = (row: EstimateRow | undefined): number => row?.estimate ?? Number.NaN;

/** The total of the survey beside the balance of payments, which may be too small or too large. */
function money(making: Making): readonly Said[] {
  const { known, round } = making;
  const newest = known.newest('remittances');
  const received = newest && inCurrency(newest, round.reportingCurrency, round.exchangeRates);
  const found = shown(totalIn(making));
  if (received === undefined || !(found > 0)) return [];
  const times = Math.max(found / received.value, received.value / found);
  if (times <= mostTimesApart) return [];
  const says = note('note.remittances-apart', {
    figure: { table: making.plan.total.table },
    ...{ year: String(received.year), given: inBrief(received.value), found, currency: round.reportingCurrency },
    times: inBrief(times),
  });
  return [{ subject: 'remittances', says }];
}

/** People abroad beside official stocks. These count also who sends nothing, so that more of them are no slip. */
function people(study: string, making: Making): readonly Said[] {
  const stock = migrantsIn(making);
  const found = shown(countedIn(making));
  if (stock === undefined || !(found > mostTimesApart * stock.value)) return [];
  const told = { year: String(stock.year), given: stock.value, found, times: inBrief(found / stock.value) };
  return [{ subject: 'migrants', says: note('note.migrants-apart', { study: { study }, ...told }) }];
}

/**
 * A warning for each series that is more than {@link mostTimesApart} times what a survey finds, or less than its part: of
 * the first survey that is set beside it, since of several it would be the same slip.
 *
 * @param tables each table of benchmarks, with its study; estimates in it as they may be read out
 */
export function figuresApart(
  tables: readonly { readonly study: string; readonly making: Making }[],
): readonly Warning[] {
  const said = tables.flatMap(({ study, making }) =>
    [...money(making), ...people(study, making)].map((one) => ({ ...one, table: study })),
  );
  return said
    .filter(({ subject }, place) => said.findIndex((one) => one.subject === subject) === place)
    .map((one) => ({ code: 'benchmark-apart', count: 1, ...one }));
}
