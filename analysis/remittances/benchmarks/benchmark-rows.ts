/**
 * Published figures of a survey beside figures from outside. Rows are made of what may be read already, so that they tell
 * nothing of anybody that the release does not.
 */
import type { EstimateRow } from '../../production/observations/rows.ts';
import { allocatedRows } from './allocated-rows.ts';
import { corridorRows, stockRows } from './country-rows.ts';
import { migrantsIn } from './migrants.ts';
import { inCurrency, type Known } from './known.ts';
import type { Making } from './making.ts';
import { dividedRow, fromOutside, givenRow, isDomain, saidBy } from './rows-of.ts';

/** The published total that is held against what is known; undefined where the release has none. */
export const totalIn = ({ plan: { total }, estimates }: Making): EstimateRow | undefined =>
  estimates.find(
    (row) => row.table === total.table && row.indicator === total.indicator && isDomain(row, total.domain ?? {}),
  );

/** Figures as they were given, in whole units. */
function givenRows({ plan: { table }, known }: Making): readonly EstimateRow[] {
  const row = (indicator: string, statistic: 'total' | 'count', figure: Known | undefined, more = {}) =>
    figure === undefined
      ? []
      : [givenRow({ table, indicator, statistic, unit: figure.unit }, saidBy([figure], more), figure.value)];
  return [
    ...row('balance-of-payments', 'total', known.newest('remittances')),
    ...row('gdp', 'total', known.newest('gdp')),
    ...row('population', 'count', known.newest('population')),
    ...row('migrants-abroad', 'count', migrantsIn({ known })),
    ...known
      .byCountry('migrants')
      .flatMap((figure) => row('migrants-abroad', 'count', figure, { country: figure.country })),
    ...known
      .byCountry('remittances-from')
      .flatMap((figure) => row('remittances-from', 'total', figure, { country: figure.country })),
  ];
}

/** Two figures in one currency: their own if it is one, else that of the round; undefined where there is no rate. */
function comparable(
  figures: readonly Known[] | undefined,
  { reportingCurrency, exchangeRates }: Making['round'],
): readonly [Known, Known] | undefined {
  const [first, second] = figures ?? [];
  if (first === undefined || second === undefined) return undefined;
  const currency = first.unit === second.unit ? first.unit : reportingCurrency;
  const [a, b] = [first, second].map((figure) => inCurrency(figure, currency, exchangeRates));
  return a && b && [a, b];
}

/** Balance of payments over what else is known of the country, without a survey. */
function withoutSurvey({ plan: { table }, known, round }: Making): readonly EstimateRow[] {
  const { exchangeRates, reportingCurrency } = round;
  const ofOneYear = comparable(known.together('remittances', 'gdp'), round);
  const received = known.newest('remittances');
  const money = received && inCurrency(received, reportingCurrency, exchangeRates);
  const migrants = migrantsIn({ known });
  const ofGdp = { table, indicator: 'balance-of-payments-of-gdp', statistic: 'ratio', unit: 'percent' } as const;
  const perMigrant = {
    table,
    indicator: 'balance-of-payments-per-migrant',
    statistic: 'ratio',
    unit: `${reportingCurrency} per person`,
  } as const;
  return [
    ...(ofOneYear
      ? [givenRow(ofGdp, saidBy(ofOneYear), fromOutside((100 * ofOneYear[0].value) / ofOneYear[1].value))]
      : []),
    ...(money && migrants
      ? [givenRow(perMigrant, saidBy([money, migrants]), fromOutside(money.value / migrants.value))]
      : []),
  ];
}

/** The total of the survey over what is known. */
function surveyRows(making: Making): readonly EstimateRow[] {
  const { plan, known, round } = making;
  const total = totalIn(making);
  if (total === undefined) return [];
  const money = (figure: Known | undefined) =>
    figure && inCurrency(figure, round.reportingCurrency, round.exchangeRates);
  const row = (indicator: string, unit: string, figure: Known | undefined, times = 1) =>
    figure === undefined
      ? []
      : [
          dividedRow(
            total,
            { table: plan.table, indicator, statistic: 'ratio', unit },
            saidBy([figure]),
            figure.value / times,
          ),
        ];
  const perPerson = `${round.reportingCurrency} per person`;
  return [
    ...row('remittances-of-gdp', 'percent', money(known.newest('gdp')), 100),
    ...row('remittances-of-balance-of-payments', 'ratio', money(known.newest('remittances'))),
    ...row('remittances-per-inhabitant', perPerson, known.newest('population')),
    ...row('remittances-per-migrant', perPerson, migrantsIn(making)),
  ];
}

/** What went by each way over balance of payments, which mostly records formal channels. */
function wayRows({ plan, known, round, estimates }: Making): readonly EstimateRow[] {
  const { ways, table } = plan;
  const received = known.newest('remittances');
  const money = received && inCurrency(received, round.reportingCurrency, round.exchangeRates);
  if (ways === undefined || money === undefined) return [];
  const { dimension } = ways;
  return estimates.flatMap((row) => {
    const code = row.domain[dimension];
    if (row.table !== ways.table || row.indicator !== ways.indicator || code === undefined) return [];
    if (!isDomain(row, { [dimension]: code })) return [];
    const name = { table, indicator: 'sent-of-balance-of-payments', statistic: 'ratio', unit: 'ratio' } as const;
    return [dividedRow(row, name, saidBy([money], { [dimension]: code }), money.value)];
  });
}

/** All rows of one table: what the survey says first, then what it is held against. */
export const benchmarkRows = (making: Making): readonly EstimateRow[] => [
  ...surveyRows(making),
  ...givenRows(making),
  ...withoutSurvey(making),
  ...wayRows(making),
  ...corridorRows(making),
  ...stockRows(making),
  ...allocatedRows(making),
];
