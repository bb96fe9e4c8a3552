/** A study says which of its figures are shown as pictures, and is told when one of them is not there. */
import { plotFaults } from '#schemas/language/study/check-plots.ts';
import { readStudy } from '#schemas/language/study/file/read-study.ts';
import { tableFaults } from '#schemas/language/study/check-tables.ts';
import type { PlotPlan, PublishedFigure, TablePlan } from '#schemas/language/study/tables.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';
import { describe, expect, test } from 'vitest';

import { savingsClubs } from './studies/example.ts';

const tables = (...plots: readonly PlotPlan[]): readonly TablePlan[] => [
  {
    kind: 'survey',
    unit: 'household',
    dimensions: { region: 'region', channel: 'channel' },
    measures: [
      { kind: 'units', table: 'people', indicator: 'people', by: [[], ['region'], ['region', 'channel']] },
      { kind: 'distribution', table: 'ways', indicator: 'ways', over: 'channel', by: [[], ['region']] },
      { kind: 'concentration', table: 'spread', indicator: 'receipts', of: 'cash', lorenz: true, by: [[]] },
    ],
    plots,
  },
];
const messages = (...plots: readonly PlotPlan[]) =>
  [...plotFaults(tables(...plots))].map(({ pointer, message }) => `${pointer}: ${message}`);

describe('a plot', () => {
  test('may show a figure by a dimension, the answers of a distribution, levels of others held, and a Lorenz curve', () => {
    expect(
      messages(
        { name: 'regions', table: 'people', figure: 'people', by: 'region' },
        { name: 'ways', table: 'ways', figure: 'ways-share', by: 'channel' },
        { name: 'in-banks', table: 'people', figure: 'people', by: 'region', where: { channel: 'bank' } },
        { name: 'curve', table: 'spread', figure: 'receipts-lorenz' },
      ),
    ).toEqual([]);
  });

  test('of a figure that the table does not have is a fault', () => {
    expect(messages({ name: 'a', table: 'ways', figure: 'people', by: 'region' })).toEqual([
      '/tables/0/plots/0/figure: table "ways" publishes nothing called "people"',
    ]);
  });

  test('over a breakdown that is not computed is a fault', () => {
    expect(messages({ name: 'a', table: 'people', figure: 'people', by: 'channel' })).toEqual([
      '/tables/0/plots/0/by: "people" is not broken down by channel in "people"',
    ]);
  });

  test('may show several figures of all beside each other, which are there and split by nothing', () => {
    const of = { name: 'a', table: 'people', figure: 'people' };
    expect(messages({ ...of, beside: ['people'] })).toEqual([]);
    expect(messages({ ...of, by: 'region', beside: ['households'] })).toEqual([
      '/tables/0/plots/0/beside: figures side by side are split by nothing: leave by and where out',
      '/tables/0/plots/0/beside: table "people" publishes no "households" of all',
    ]);
  });

  test('needs a dimension, and a Lorenz curve has none', () => {
    expect(
      messages(
        { name: 'a', table: 'people', figure: 'people' },
        { name: 'b', table: 'spread', figure: 'receipts-lorenz', by: 'region' },
      ),
    ).toEqual([
      '/tables/0/plots/0/by: a plot is by a dimension',
      '/tables/0/plots/1/by: a Lorenz curve is by no dimension',
    ]);
  });

  test('has a name of its own', () => {
    const plot = { name: 'a', table: 'people', figure: 'people', by: 'region' };
    expect(messages(plot, plot)).toEqual(['/tables/0/plots/1/name: another plot is called "a"']);
  });
});

test('a headline may name what is published, and nothing else', () => {
  const [plan] = tables();
  if (plan?.kind !== 'survey') throw new Error('no tables');
  const faultsOf = (...headline: readonly PublishedFigure[]) =>
    [...tableFaults([{ ...plan, headline }], new Map())]
      .filter(({ pointer }) => pointer.includes('/headline/'))
      .map(({ pointer, message }) => `${pointer}: ${message}`);
  expect(faultsOf({ table: 'people', indicator: 'people' })).toEqual([]);
  expect(faultsOf({ table: 'people', indicator: 'people', domain: { region: 'north' } })).toEqual([]);
  expect(faultsOf({ table: 'people', indicator: 'persons' })).toEqual([
    '/tables/0/headline/0/indicator: the table "people" has no "persons"',
  ]);
  expect(faultsOf({ table: 'people', indicator: 'people', domain: { channel: 'bank' } })).toEqual([
    '/tables/0/headline/0/domain: "people" is not told by channel',
  ]);
});

test('the plots of the studies that come with the platform are sound', () => {
  expect(catalogue.flatMap((study) => [...plotFaults(study.tables)])).toEqual([]);
});

test('a study out of a file has plots too, and what is wrong with one is told with its place', () => {
  const study = readStudy(savingsClubs);
  if (study.kind !== 'study') throw new Error('the example is faulty');
  const plan = study.study.tables.find(({ kind }) => kind === 'survey');
  if (plan?.kind !== 'survey') throw new Error('the example has no tables');
  const [measure] = plan.measures;
  const by = measure?.by.find((names) => names.length === 1)?.[0] ?? '';
  const withPlot = (figure: string) =>
    readStudy({
      ...savingsClubs,
      tables: study.study.tables.map((one) =>
        one === plan ? { ...plan, plots: [{ name: 'first', table: measure?.table, figure, by }] } : one,
      ),
    });
  const read = withPlot(`${measure?.indicator}-share`);
  expect(
    read.kind === 'study' && read.study.tables.flatMap((one) => (one.kind === 'survey' ? (one.plots ?? []) : [])),
  ).toHaveLength(1);
  expect(withPlot('nonsense')).toMatchObject({ kind: 'faulty' });
});
