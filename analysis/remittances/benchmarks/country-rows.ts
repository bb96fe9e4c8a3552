/** What a survey finds by country abroad over what others say of that country: money that comes from there, and people who live there. */
import type { EstimateRow } from '../../production/observations/rows.ts';
import { inCurrency, type Known } from './known.ts';
import type { Making } from './making.ts';
import { migrantsIn } from './migrants.ts';
import { dividedRow, isDomain, type RowName, saidBy } from './rows-of.ts';

type Split = { readonly table: string; readonly indicator: string; readonly dimension: string };
type ByCountry = readonly (Known & { readonly country: string })[];

/** The country abroad of a code: `RU` of `RU` and of the corridor `RU-TJ`. */
const abroadIn = (code: string): string => code.split('-')[0] ?? code;

/** Published figures by country over what is known of the same country. */
function byCountry(
  estimates: readonly EstimateRow[],
  { table, indicator, dimension }: Split,
  domain: Readonly<Record<string, string>>,
  name: RowName,
  known: ByCountry,
): readonly EstimateRow[] {
  return estimates.flatMap((row) => {
    const code = row.domain[dimension];
    if (row.table !== table || row.indicator !== indicator || code === undefined) return [];
    if (!isDomain(row, { ...domain, [dimension]: code })) return [];
    const country = abroadIn(code);
    const figure = known.find((each) => each.country === country);
    return figure === undefined ? [] : [dividedRow(row, name, saidBy([figure], { country }), figure.value)];
  });
}

/** The total by country over what others allocate to it. */
export function corridorRows({ plan, known, round, estimates }: Making): readonly EstimateRow[] {
  if (plan.corridors === undefined) return [];
  const figures = known.byCountry('remittances-from').flatMap((figure) => {
    const money = inCurrency(figure, round.reportingCurrency, round.exchangeRates);
    return money === undefined ? [] : [{ ...money, country: figure.country }];
  });
  const name = { table: plan.table, indicator: 'sent-of-remittances-from', statistic: 'ratio', unit: 'ratio' } as const;
  return byCountry(estimates, plan.corridors, {}, name, figures);
}

/** Everybody abroad whom the survey counts; undefined where the release has no such figure. */
export const countedIn = ({ plan: { stock }, estimates }: Making): EstimateRow | undefined =>
  estimates.find(
    (row) => row.table === stock?.table && row.indicator === stock.indicator && isDomain(row, stock.domain ?? {}),
  );

/** People abroad whom the survey counts over official stocks: of all countries that these are known of, and of each. */
export function stockRows(making: Making): readonly EstimateRow[] {
  const { plan, known, estimates } = making;
  const { stock, table } = plan;
  const all = migrantsIn({ known });
  if (stock === undefined || all === undefined) return [];
  const { domain = {}, ...split } = stock;
  const name = { table, indicator: 'people-of-migrants', statistic: 'ratio', unit: 'ratio' } as const;
  const counted = countedIn(making);
  return [
    ...(counted === undefined ? [] : [dividedRow(counted, name, saidBy([all]), all.value)]),
    ...byCountry(estimates, split, domain, name, known.byCountry('migrants')),
  ];
}
