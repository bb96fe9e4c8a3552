/** Weights times a number that each unit tells equal what R's survey package makes of such weights (test/golden/tables/factors.R). */
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { answer } from '#schemas/language/conditions/condition.ts';
import { countRows, dividedBy } from '#schemas/language/conditions/derive-words.ts';
import type { SurveyTables } from '#schemas/language/study/tables.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { goldenFigure, goldenRound, goldenTables, goldenText } from './golden-round.ts';
import { defineStudy } from '../../survey-schemas/checked-study.ts';

const domain = v.record(v.string(), v.string());
const figure = v.object({ estimate: v.number(), se: v.number() });
const expected = v.parse(
  v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      estimates: v.array(v.object({ ...goldenFigure, unknownShare: v.optional(v.number()) })),
      population: v.array(v.object({ region: v.string(), Freq: v.number() })),
      poststratified: v.array(v.object({ domain, total: figure, mean: figure })),
    }),
  ),
  goldenText('factors.json'),
);

const by = [[], ['region']] as const;
const corridors = [[], ['region'], ['corridor']] as const;
const cash = { kind: 'amount', from: [{ amount: 'senders.cash_total' }], annualise: 1 } as const;
const table = 'factors';

const tables = [
  {
    kind: 'survey',
    unit: 'household',
    times: 'people_abroad',
    dimensions: { region: 'region', urban: 'urban' },
    measures: [
      { kind: 'units', table, indicator: 'represented', by },
      { ...cash, table, indicator: 'abroad-cash', quantiles: [0.5], winsorised: true, by },
      { kind: 'amount', table, indicator: 'abroad-goods', from: [{ amount: 'senders.goods_value' }], annualise: 1, by },
      { kind: 'ratio', table, indicator: 'abroad-goods-to-cash', of: 'abroad-goods', to: 'abroad-cash', by },
      { kind: 'distribution', table, indicator: 'living', over: 'urban', by },
    ],
  },
  {
    kind: 'survey',
    unit: 'person',
    rows: 'senders',
    times: 'once_a_household',
    dimensions: { region: 'region', corridor: 'senders.country' },
    measures: [
      { kind: 'units', table, indicator: 'shared-people', by: corridors },
      { ...cash, table, indicator: 'shared-sent', by: corridors },
    ],
  },
  {
    kind: 'survey',
    unit: 'household',
    times: 'exchange_rate',
    dimensions: { region: 'region' },
    measures: [
      { kind: 'units', table, indicator: 'rated', by },
      { ...cash, table, indicator: 'rated-cash', by },
    ],
  },
] as const satisfies readonly SurveyTables[];

const study = defineStudy({
  instrument: householdV3,
  words: { en: { title: 'Households', groups: {}, questions: {}, rules: {} } },
  collection: { files: ['link'], weights: { kind: 'psu' }, about: 'people' },
  derive: [
    { name: 'people_abroad', at: 'household', is: countRows('senders') },
    { name: 'once_a_household', at: 'household', is: dividedBy(1, answer('people_abroad')) },
  ] as const,
  tables,
});

const nameOf = (row: { indicator: string; domain: Readonly<Record<string, string>> }): string =>
  [
    row.indicator,
    ...Object.entries(row.domain)
      .map((pair) => pair.join('='))
      .toSorted(),
  ].join(' ');
const computed = (round: Round) => {
  const { estimates } = computeTables([study], goldenTables(), round);
  return new Map(estimates.map((row) => [nameOf(row), row]));
};
const ours = computed(goldenRound());

const apart = (figure: number | null | undefined, theirs: number): number =>
  figure === theirs ? 0 : Math.abs((figure ?? Number.NaN) - theirs) / Math.max(Math.abs(theirs), 1e-9);

test.each(expected.estimates.map((row) => [nameOf(row), row] as const))('%s', (name, theirs) => {
  const row = ours.get(name);
  // Respondents, whatever they are multiplied by.
  expect(row).toMatchObject({ n: theirs.n, df: theirs.df });
  for (const figure of ['estimate', 'se', 'ciLow', 'ciHigh', 'deff', 'unknownShare'] as const) {
    const wanted = theirs[figure];
    if (wanted !== undefined) expect(apart(row?.[figure], wanted), figure).toBeLessThan(1e-9);
  }
});

describe('weights that were calibrated are multiplied afterwards', () => {
  const population = expected.population.map(({ region, Freq }) => ({ levels: { region }, count: Freq }));
  const steps: NonNullable<Round['settings']['weighting']>[string] = [
    { kind: 'base' },
    { kind: 'eligibility' },
    { kind: 'non-response' },
    { kind: 'poststratify', variables: ['region'], population, source: 'factors.R' },
  ];
  const round = goldenRound();
  const calibrated = computed({ ...round, settings: { ...round.settings, weighting: { household: steps } } });

  test.each(expected.poststratified.map((row) => [nameOf({ ...row, indicator: 'cash' }), row] as const))(
    '%s',
    (_, { domain, ...theirs }) => {
      for (const figure of ['total', 'mean'] as const) {
        const row = calibrated.get(nameOf({ indicator: `abroad-cash-${figure}`, domain }));
        expect(apart(row?.estimate, theirs[figure].estimate)).toBeLessThan(1e-9);
        expect(apart(row?.se, theirs[figure].se)).toBeLessThan(1e-9);
      }
    },
  );
});
