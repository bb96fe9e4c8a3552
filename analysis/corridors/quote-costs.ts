/** Averages and indices of quoted prices, by the rules of the World Bank's Remittance Prices Worldwide. */
import { note, someOf } from '#schemas/words/note.ts';
import type { RatedRound } from '../production/derive/rated-round.ts';
import type { Table } from '../statistics/columns/columns.ts';
import type { Warning } from '../production/observations/rows.ts';
import type { Uneven } from './indices/change-rows.ts';
import type { Measure } from './indices/cost-row.ts';
import { indexRows, periodsInFull } from './indices/index-rows.ts';
import { unlistedMtos } from './indices/international-mtos.ts';
import { quoteMeasures, readQuotes } from './read-quotes.ts';
import { type Costs, isRefused, type RefusedQuote, refusedQuotesWarning, refusedRow } from './refused-prices.ts';
import { quotesWithin } from './within-country.ts';

/** How many periods are told in brief. */
function inBriefWarning(study: string, periods: number): readonly Warning[] {
  const count = periods - periodsInFull;
  if (count <= 0) return [];
  const says = note('note.periods-in-brief', { count, full: periodsInFull });
  return [{ code: 'periods-in-brief', table: study, subject: String(count), count, says }];
}

/** Changes of groups whose quarters have other corridors: those of the corridors in both, and those that are not told. */
function unevenWarnings(study: string, uneven: readonly Uneven[]): readonly Warning[] {
  const warning = (code: 'change-in-common' | 'change-untold', of: readonly Uneven[]): readonly Warning[] => {
    const [quarters, count] = [someOf(of.map(({ period }) => period)), of.length];
    const subject = [...new Set(of.map(({ group, period }) => `${group} ${period}`))].join(', ');
    return count === 0 ? [] : [{ code, table: study, subject, count, says: note(`note.${code}`, { count, quarters }) }];
  };
  return [
    ...warning(
      'change-in-common',
      uneven.filter(({ common }) => common > 0),
    ),
    ...warning(
      'change-untold',
      uneven.filter(({ common }) => common === 0),
    ),
  ];
}

/** Rows of one amount, and the prices that are in none of them, in the order of the table. */
function measuredCosts(table: Table, measure: Measure, round: RatedRound) {
  const refused: RefusedQuote[] = [];
  let count = 0;
  function* periods() {
    for (const [period, quotes] of readQuotes(table, quoteMeasures[measure], round)) {
      refused.push(...quotes.filter(isRefused));
      count += 1;
      yield [period, quotes] as const;
    }
  }
  const { rows, uneven } = indexRows(periods(), measure);
  return {
    rows,
    uneven,
    periods: count,
    refused: refused.sort((a, b) => a.row - b.row).map((quote) => refusedRow(quote, measure)),
  };
}

/** Cost rows of a table of quotes, each period of collection by itself, and the prices that are in none of them. */
export function quoteCosts(study: string, table: Table, round: RatedRound): Costs {
  const measured = (['usd200', 'usd500'] as const).map((measure) => measuredCosts(table, measure, round));
  const refusedPrices = measured.flatMap(({ refused }) => refused);
  return {
    corridorCosts: measured.flatMap(({ rows }) => rows),
    refusedPrices,
    warnings: [
      ...refusedQuotesWarning(study, refusedPrices, round.settings.marginBounds),
      ...quotesWithin(study, table),
      ...unlistedMtos(study, table),
      ...unevenWarnings(
        study,
        measured.flatMap(({ uneven }) => uneven),
      ),
      ...inBriefWarning(study, Math.max(...measured.map(({ periods }) => periods))),
    ],
  };
}
