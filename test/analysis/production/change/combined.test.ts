/** What changed in a total out of two surveys: R's answers, out of published figures alone. */
import { protect } from '#analysis/disclosure/protect.ts';
import { roundEstimate } from '#analysis/disclosure/round-figures.ts';
import { figuresOfStudy } from '#analysis/production/change/figures-of-study.ts';
import { compareRounds } from '#analysis/production/change/compare-rounds.ts';
import type { PublishedRound } from '#analysis/production/change/published-round.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { combinationsOf } from '#analysis/remittances/combined/combinations.ts';
import { combinedFigures } from '#analysis/remittances/combined/combined-figures.ts';
import { changesBetween } from '#analysis/statistics/change/change.ts';
import { changeOfSum } from '#analysis/statistics/change/sum-of-samples.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { describe, expect, test } from 'vitest';

import { rounds } from '../../../golden/dual-frame/golden-frames.ts';
import { tablesOfGoldenRound } from '../../../golden/dual-frame/tables-of-round.ts';
import { homes, road } from '../../remittances/combined/two-studies.ts';
import { roundWith } from '../small-round.ts';

const studies = [homes, road];
const table = 'combined-money';

function published(nth: 1 | 2, { stay = false, ...settings }: Partial<RoundSettings> & { stay?: boolean } = {}) {
  const snapshot = tablesOfGoldenRound(nth, stay);
  const described = roundWith({ minimumCell: 1, ...settings });
  const round = { ...described, id: `round-${nth}`, instruments: { homes: 1, road: 1 } };
  const { minimumCell } = round.settings;
  const options = { minimumCell, version: `${nth}`, description: `${nth}` };
  const computed = computeTables(studies, snapshot, round);
  return { round, studies, snapshot, estimates: protect(computed, options).tables.estimates, computed };
}

/** The same with every figure as readers would have it, were none withheld: R withholds nothing. */
function rounded(nth: 1 | 2, stay: boolean): PublishedRound {
  const round = published(nth, { stay });
  return { ...round, estimates: round.computed.estimates.map(roundEstimate) };
}

const changesIn = (rows: readonly EstimateRow[]) =>
  rows.filter((row) => row.table === 'change' && row.domain['of'] === table);
const ownDomain = ({ domain }: Pick<EstimateRow, 'domain'>): EstimateRow['domain'] =>
  Object.fromEntries(Object.entries(domain).filter(([name]) => name !== 'of' && name !== 'since'));
const toTwo = (value: number): number => Number(value.toPrecision(2));

describe.each([
  ['villages stay and shifts are others', false],
  ['both surveys go to the same places', true],
] as const)('where %s', (_, stay) => {
  const theirs = stay ? rounds.changeOfPanels : rounds.change;
  const { rows } = compareRounds(rounded(1, stay), rounded(2, stay));
  const of = (statistic: string, frame: string, country: string) =>
    changesIn(rows).find(
      (row) =>
        row.statistic === statistic &&
        row.domain['frame'] === frame &&
        row.domain['corridor'] === (country === 'all' ? undefined : `${country}-TJ`),
    );

  test.each([
    ['both', 'both'],
    ['both-screened', 'screened'],
  ] as const)('%s has the difference, the ratio and the standard errors of R, through both designs', (frame, kind) => {
    for (const country of ['all', 'RU', 'KZ', 'DE']) {
      const expected = theirs[country]![kind];
      const [difference, ratio] = [of('difference', frame, country), of('ratio', frame, country)];
      expect(difference, country).toMatchObject({
        method: 'change',
        se: toTwo(Math.sqrt(expected.variance)),
        change: { covariance: toTwo(expected.covariance), sharedPsus: stay ? 48 : 24 },
      });
      expect(difference?.df, country).toBeCloseTo(expected.df, 1);
      expect(Math.abs((difference?.estimate ?? 0) - expected.difference)).toBeLessThan(
        Math.sqrt(expected.variance) / 5,
      );
      // Of figures that were rounded, and rounded again.
      expect((ratio?.se ?? 0) / Math.sqrt(expected.ratioVariance), country).toBeCloseTo(1, 1);
      expect(Math.abs((ratio?.estimate ?? 0) - expected.ratio)).toBeLessThan(Math.sqrt(expected.ratioVariance) / 5);
    }
  });
});

describe.each([
  ['other shifts', false],
  ['the same places', true],
] as const)('before anything is rounded, with %s', (_, stay) => {
  const theirs = stay ? rounds.changeOfPanels : rounds.change;
  const [before, after] = ([1, 2] as const).map((nth) => {
    const { round, snapshot } = published(nth, { stay });
    const told = studies.flatMap((study) => figuresOfStudy(study, snapshot, round, combinationsOf(studies)).told);
    return combinedFigures(told[0]!, told[1]!, round.settings);
  });

  test('a change is what R has to the last digits', () => {
    expect(before).toHaveLength(8);
    for (const { name, samples } of before ?? []) {
      const other = after?.find((one) => JSON.stringify(one.name) === JSON.stringify(name));
      const changes = samples.flatMap((sample, nth) => changesBetween(sample, other!.samples[nth]!, 0.95));
      const change = changeOfSum(changes, 0.95);
      const { frame, corridor = 'all-TJ' } = name.domain;
      const expected = theirs[corridor.replace('-TJ', '')]![frame === 'both' ? 'both' : 'screened'];
      expect(change.difference.value / expected.difference).toBeCloseTo(1, 9);
      expect(change.difference.standardError ** 2 / expected.variance).toBeCloseTo(1, 9);
      expect(change.ratio.value / expected.ratio).toBeCloseTo(1, 9);
      expect(change.ratio.standardError ** 2 / expected.ratioVariance).toBeCloseTo(1, 9);
      expect(change.covariance / expected.covariance).toBeCloseTo(1, 6);
      expect(change.df).toBeCloseTo(expected.df, 6);
    }
  });
});

describe('a change', () => {
  const [before, after] = [published(1), published(2)];
  const { rows, warnings } = compareRounds(before, after);

  test('is told once of each total of both, and nothing of it is left out', () => {
    expect(changesIn(rows)).toHaveLength(2 * 2 * 4);
    const told = changesIn(rows).filter(({ estimate }) => estimate !== null);
    expect([...new Set(told.map(({ domain }) => domain['corridor'] ?? 'all'))]).toEqual(['all', 'RU-TJ']);
    expect(warnings).toEqual([]);
  });

  test('stands in the trend, as the headline does', () => {
    const trend = rows.filter((row) => row.table === 'trend' && row.domain['of'] === table);
    expect(trend.map(({ statistic, domain }) => [statistic, domain['round'], domain['frame']])).toEqual([
      ['total', 'round-1', 'both-screened'],
      ['total', 'round-2', 'both-screened'],
      ['index', 'round-1', 'both-screened'],
      ['index', 'round-2', 'both-screened'],
    ]);
    const ratio = changesIn(rows).find(
      ({ statistic, domain }) => statistic === 'ratio' && domain['frame'] === 'both-screened' && !domain['corridor'],
    );
    expect(trend.at(-1)?.estimate).toBeCloseTo(100 * (ratio?.estimate ?? 0), 6);
  });
});

test('where one survey imputes, nothing is told of both together, and a line says so', () => {
  const [before, after] = [published(1), published(2)];
  const imputing: NonNullable<RoundSettings['imputation']>[string] = {
    steps: [{ method: 'hot-deck', question: 'senders.received', classes: [], minimumDonors: 5 }],
    variance: { kind: 'multiple', imputations: 2 },
  };
  const settings = { ...before.round.settings, imputation: { homes: imputing } };
  const { rows, warnings } = compareRounds({ ...before, round: { ...before.round, settings } }, after);
  expect(changesIn(rows)).toEqual([]);
  expect(rows.filter(({ domain }) => domain['of'] === table)).toEqual([]);
  expect(rows.some(({ domain }) => domain['of'] === 'road')).toBe(true);
  expect(warnings.map(({ says }) => says.key)).toEqual(['note.study-not-compared', 'note.combined-not-compared']);
});

/** Figures that a reader has of either round by what changed, though the release of that round withholds them. */
function levelsToldBy(rows: readonly EstimateRow[], sides: readonly [PublishedRound, PublishedRound]) {
  return changesIn(rows).flatMap((row) => {
    const domain = ownDomain(row);
    const [before, after] = sides.map(({ estimates }) =>
      estimates.find((figure) => figure.table === table && JSON.stringify(figure.domain) === JSON.stringify(domain)),
    );
    const isWithheld = before?.estimate === null || after?.estimate === null;
    const numbers = [row.estimate, row.se, row.ciLow, row.ciHigh, row.df, row.n, ...Object.values(row.change ?? {})];
    return isWithheld && numbers.some((number) => number !== null) ? [JSON.stringify(domain)] : [];
  });
}

describe('of a corridor that either round withholds', () => {
  // Of Germany, few answered in each part.
  const few = { minimumCell: 12 };
  const sides = [published(1, few), published(2, few)] as const;
  const { rows } = compareRounds(...sides);
  const withheld = sides.map(
    ({ estimates }) =>
      estimates.filter((row) => row.table === table && row.estimate === null && row.domain['frame'] === 'both').length,
  );

  test('no number of what changed is told, neither before, nor after, nor how sure it is', () => {
    expect(withheld.every((count) => count > 0)).toBe(true);
    expect(changesIn(rows).some(({ estimate }) => estimate !== null)).toBe(true);
    expect(levelsToldBy(rows, sides)).toEqual([]);
  });

  test('it would be, were it made of figures that readers do not have', () => {
    const [before, after] = sides;
    const raw = (side: typeof before): PublishedRound => ({ ...side, estimates: side.computed.estimates });
    expect(levelsToldBy(compareRounds(raw(before), raw(after)).rows, sides).length).toBeGreaterThan(0);
  });

  test('the changes of the whole and of the corridors that are told are those of the figures of both rounds', () => {
    for (const { domain, change, estimate } of changesIn(rows).filter((row) => row.statistic === 'difference')) {
      if (estimate === null) continue;
      const own = ownDomain({ domain });
      const levels = sides.map(
        ({ estimates }) =>
          estimates.find((row) => row.table === table && JSON.stringify(row.domain) === JSON.stringify(own))?.estimate,
      );
      expect([change?.before, change?.after]).toEqual(levels);
    }
  });
});
