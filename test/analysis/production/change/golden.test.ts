/** Rows of change as a release tells them are what R's survey package answers, to the digits that are published: of a rotation. */
import { readFileSync } from 'node:fs';
import { protect } from '#analysis/disclosure/protect.ts';
import { compareRounds } from '#analysis/production/change/compare-rounds.ts';
import type { PublishedRound } from '#analysis/production/change/published-round.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { householdV2 } from '#schemas/studies/household/household.v2.ts';
import { household } from '#schemas/studies/household/words/en.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../small-round.ts';
import { defineStudy } from '../../../survey-schemas/checked-study.ts';

const study = defineStudy({
  instrument: householdV2,
  words: { en: household },
  collection: householdStudy.collection,
  tables: [
    {
      kind: 'survey',
      unit: 'household',
      dimensions: { urban: 'urban' },
      measures: [
        {
          kind: 'amount',
          table: 'household-income',
          indicator: 'income',
          from: [{ amount: 'income' }],
          annualise: 1,
          by: [[], ['urban']],
        },
      ],
    },
  ],
});

const figure = v.number();
const golden = v
  .parse(
    v.object({
      cases: v.array(
        v.object({
          ...{ scenario: v.string(), estimate: v.string(), shared: figure, df: figure, covariance: figure },
          ...{ before: figure, after: figure, differenceSe: figure, ratio: figure, ratioSe: figure },
        }),
      ),
    }),
    JSON.parse(readFileSync('test/golden/change/change.json', 'utf8')),
  )
  .cases.filter(({ scenario, estimate }) => scenario === 'rotation' && !estimate.startsWith('hills'));

const cell = v.pipe(v.string(), v.toNumber());
const interviews = v.parse(
  v.array(
    v.object({
      ...{ scenario: v.string(), round: v.string(), stratum: v.string(), psu: v.string() },
      ...{ urban: cell, w: cell, y: cell },
    }),
  ),
  parse(readFileSync('test/golden/change/samples.csv', 'utf8'), { columns: true }),
);

/** Interviews with the weights that R takes, as a release tells them. */
function published(round: '1' | '2'): PublishedRound {
  const own = interviews.filter((row) => row.scenario === 'rotation' && row.round === round);
  const snapshot = {
    household: tableOf({
      design_psu: own.map(({ stratum, psu }) => `${stratum} ${psu}`),
      design_stratum: own.map(({ stratum }) => stratum),
      urban: own.map(({ urban }) => (urban === 1 ? 'urban' : 'rural')),
      disposition: repeat('complete', own.length),
      design_weight: own.map(({ w }) => w),
      income: own.map(({ y }) => Math.round(y * 100)),
      income_currency: repeat('TJS', own.length),
    }),
  };
  const described = { ...roundWith(), id: `round-${round}`, instruments: { household: 2 } };
  const options = { minimumCell: 1, version: round, description: round };
  const { tables } = protect(computeTables([study], snapshot, described), options);
  return { round: described, studies: [study], snapshot, estimates: tables.estimates };
}

const { rows, warnings } = compareRounds(published('1'), published('2'));
const rowOf = (estimate: string, statistic: 'difference' | 'ratio') =>
  rows.find(
    (row) =>
      row.indicator === `income-${estimate.replace('urban-', '')}` &&
      row.statistic === statistic &&
      row.domain['urban'] === (estimate.startsWith('urban') ? 'urban' : undefined),
  );
const toTwo = (value: number): number => Number(value.toPrecision(2));

describe.each(golden.filter(({ estimate }) => estimate !== 'ratio'))('of $estimate', (theirs) => {
  const [difference, ratio] = [rowOf(theirs.estimate, 'difference'), rowOf(theirs.estimate, 'ratio')];

  test('the difference has the standard error of R, with the covariance of shared places', () => {
    expect(difference?.change).toMatchObject({ sharedPsus: theirs.shared, covariance: toTwo(theirs.covariance) });
    expect(difference?.se).toBe(toTwo(theirs.differenceSe));
    expect(difference?.df).toBe(theirs.df);
    expect(difference?.method).toBe('change');
  });

  test('so has the ratio, of the figures as they are published', () => {
    expect(ratio?.se).toBe(toTwo(theirs.ratioSe));
    expect(Math.abs((ratio?.estimate ?? 0) - theirs.ratio)).toBeLessThan(theirs.ratioSe / 5);
  });
});

/** The same rounds, with other limits for degrees of freedom: R has 25 of the whole and of both domains. */
function changesWith(settings: Partial<RoundSettings>) {
  const now = published('2');
  return compareRounds(published('1'), { ...now, round: roundWithSettings(now, settings) }).rows;
}
const roundWithSettings = ({ round }: PublishedRound, settings: Partial<RoundSettings>) => ({
  ...round,
  settings: { ...round.settings, ...settings },
});

test('a change from fewer degrees of freedom than limits can be told of is withheld, and says why', () => {
  expect(changesWith({ fewestDf: 25 }).every(({ quality }) => quality !== 'suppress')).toBe(true);
  for (const row of changesWith({ fewestDf: 26 }))
    expect(row).toMatchObject({
      ...{ quality: 'suppress', reason: 'few-df', estimate: null, se: null, ciLow: null, df: null },
      change: { before: null, after: null, covariance: null },
    });
});

test('a change of two precise figures is used with caution where its own degrees of freedom are few', () => {
  const precise = rows.filter(({ quality }) => quality === 'publish');
  expect(precise.length).toBeGreaterThan(0);
  expect(changesWith({ minimumDf: 26 }).filter(({ quality }) => quality === 'publish')).toEqual([]);
});

test('nothing is left out', () => {
  expect(rows).toHaveLength(12);
  expect(warnings).toEqual([]);
});

test('a change is judged by its standard error beside its figures, and a difference has no coefficient of variation', () => {
  const shown = rows.filter(({ quality }) => quality !== 'suppress');
  expect(shown.filter(({ statistic, cv }) => statistic === 'difference' && cv !== null)).toEqual([]);
  const gradesAt = (cvPublish: number) =>
    changesWith({ cvPublish }).map(({ quality }, k) => `${rows[k]?.quality} ${quality}`);
  expect(new Set(gradesAt(1e-9))).toEqual(new Set(['publish caution']));
  expect(new Set(gradesAt(10))).toEqual(new Set(['publish publish']));
});

test('a study that the earlier round asked and this one does not is told, whichever of the two lacks it', () => {
  const other = { ...study, instrument: { ...study.instrument, id: 'travellers' } };
  const [before, after] = [published('1'), published('2')];
  const of = (side: typeof before) => ({ ...side, studies: [study, other] });
  for (const [first, second] of [
    [of(before), after],
    [before, of(after)],
  ] as const)
    expect(compareRounds(first, second).warnings.filter(({ table }) => table === 'travellers')).toMatchObject([
      { code: 'not-compared', says: { key: 'note.study-not-compared' } },
    ]);
});
