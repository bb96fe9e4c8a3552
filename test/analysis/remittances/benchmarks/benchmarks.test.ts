/** Figures of a survey beside those from outside: worked out on paper. */
import { describe, expect, test } from 'vitest';
import { protect } from '#analysis/disclosure/protect.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { benchmarksOf } from '#analysis/remittances/benchmarks/benchmarks.ts';
import { yearOf } from '#analysis/remittances/benchmarks/known.ts';
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';
import type { RoundSettings } from '#schemas/fieldwork/round.ts';
import { roundWith } from '../../production/small-round.ts';
import { figures, homesWith, roundOf, source, tables, total } from './study.ts';

const studies = [homesWith()];

/** What readers have, and what is made of it. */
function told(given: readonly Benchmark[] | undefined = figures, settings: Partial<RoundSettings> = {}) {
  const round = roundOf(given, settings);
  const options = { minimumCell: round.settings.minimumCell, version: '1', description: 'd' };
  const { estimates } = protect(computeTables(studies, tables, round), options).tables;
  return { estimates, ...benchmarksOf(studies, estimates, round) };
}
const rowOf = ({ rows }: { readonly rows: readonly EstimateRow[] }, indicator: string, codes = {}) =>
  rows.find(
    (row) => row.indicator === indicator && Object.entries(codes).every(([name, code]) => row.domain[name] === code),
  );
const valueOf = (indicator: string, codes = {}, given?: readonly Benchmark[]) =>
  rowOf(told(given), indicator, codes)?.estimate;

/** Not the rate of a figure that is there. */
const isOfLack = ({ code }: { readonly code: string }): boolean => code !== 'benchmark-converted';

describe('what comes from outside', () => {
  test('has no grade of ours, nor has what is worked out of it alone; what the survey has a part in is graded', () => {
    const both = told();
    const grades = (indicator: string) => rowOf(both, indicator)?.quality;
    const given = ['balance-of-payments', 'gdp', 'population', 'migrants-abroad', 'balance-of-payments-of-gdp'];
    expect(given.map(grades)).toEqual(given.map(() => 'given'));
    expect(grades('remittances-of-gdp')).toBe('publish');
  });

  test('says at which rate it was converted: dollars at 10 and 12 somoni are dollars at 11, the mean of two months', () => {
    const { warnings } = told();
    expect(warnings.filter((warning) => !isOfLack(warning))).toMatchObject([
      {
        code: 'benchmark-converted',
        subject: 'remittances',
        says: {
          places: {
            ...{ year: '2025', from: 'USD', to: 'TJS', rate: 11, months: 2, first: '2025-01', last: '2025-02' },
          },
        },
      },
    ]);
  });
});

describe('households received 80,000 somoni', () => {
  test('which is 18 % of a product of 440,000 somoni', () => {
    expect(valueOf('remittances-of-gdp')).toBeCloseTo((100 * total) / 440_000, 1);
  });

  test('and nearly twice the 4000 dollars of the balance of payments, at 11 somoni a dollar', () => {
    expect(valueOf('remittances-of-balance-of-payments')).toBeCloseTo(total / 44_000, 2);
  });

  test('limits and standard error are divided like the total, and rounded to two digits of the error as every figure is', () => {
    const both = told();
    const whole = both.estimates.find(({ indicator, domain }) => indicator === 'received-total' && !domain['formally']);
    const row = rowOf(both, 'remittances-of-balance-of-payments');
    expect(row).toMatchObject({ method: 'benchmarked', cv: whole?.cv });
    expect([whole?.estimate, whole?.se]).toEqual([80_000, 16_000]);
    expect([row?.estimate, row?.se]).toEqual([1.82, 0.36]);
    for (const figure of ['ciLow', 'ciHigh'] as const) {
      expect(row?.[figure]).toBeCloseTo((whole?.[figure] ?? Number.NaN) / 44_000, 2);
      expect(String(row?.[figure])).toMatch(/^-?\d\.\d{1,2}$/);
    }
  });

  test('per migrant and per inhabitant', () => {
    expect(valueOf('remittances-per-migrant')).toBeCloseTo(total / 400, 9);
    expect(valueOf('remittances-per-inhabitant')).toBeCloseTo(total / 2000, 9);
    expect(valueOf('balance-of-payments-per-migrant')).toBeCloseTo(44_000 / 400, 9);
  });

  test('by way: what went informally would be so much of the balance of payments', () => {
    expect(valueOf('sent-of-balance-of-payments', { formally: 'no' })).toBe(0.91);
    expect(valueOf('sent-of-balance-of-payments', { formally: 'yes' })).toBe(0.91);
  });
});

describe('by country', () => {
  test('35,000 somoni come from Russia, of 5000 dollars that others allocate to it', () => {
    expect(valueOf('remittances-from', { country: 'RU' })).toBe(5000);
    expect(valueOf('sent-of-remittances-from', { country: 'RU' })).toBe(0.636);
    expect(valueOf('sent-of-remittances-from', { country: 'KZ' })).toBeUndefined();
  });

  test('400 households with somebody abroad, over 400 migrants, half of them in Russia over 300 there', () => {
    const rows = told().rows.filter(({ indicator }) => indicator === 'people-of-migrants');
    expect(rows.map(({ domain, estimate }) => [domain['country'], estimate])).toEqual([
      [undefined, 1],
      ['KZ', 2],
      ['RU', 0.67],
    ]);
    const counted = told().estimates.find(
      ({ indicator, domain }) => indicator === 'people' && domain['country'] === 'RU',
    );
    const row = rowOf(told(), 'people-of-migrants', { country: 'RU' });
    expect(row?.ciLow).toBeCloseTo((counted?.ciLow ?? Number.NaN) / 300, 2);
    expect(row?.se).toBeCloseTo((counted?.se ?? Number.NaN) / 300, 2);
  });

  test('a withheld number of people is withheld over official stocks', () => {
    const row = rowOf(told(figures, { minimumCell: 5 }), 'people-of-migrants', { country: 'RU' });
    expect(row).toMatchObject({ estimate: null, ciLow: null, reason: 'few-units' });
  });

  test('corridors are told by the country abroad', () => {
    const estimates = told().estimates.map((row) =>
      row.domain['country'] === undefined ? row : { ...row, domain: { country: `${row.domain['country']}-TJ` } },
    );
    const { rows } = benchmarksOf(studies, estimates, roundOf(figures));
    expect(rowOf({ rows }, 'people-of-migrants', { country: 'RU' })?.estimate).toBe(0.67);
  });
});

describe('without the survey', () => {
  test('balance of payments is 10 % of the product', () => {
    expect(valueOf('balance-of-payments-of-gdp')).toBeCloseTo(10, 9);
  });

  test('what was given stands as it is, with its year and who says so', () => {
    expect(rowOf(told(), 'balance-of-payments')).toMatchObject({
      estimate: 4000,
      unit: 'USD',
      domain: { year: '2025', source },
      method: 'given',
      se: null,
    });
    expect(valueOf('migrants-abroad', { country: 'RU' })).toBe(300);
    expect(rowOf(told(), 'migrants-abroad')).toMatchObject({ estimate: 400, unit: 'persons' });
  });

  test('balance of payments is allocated by migrants and incomes: 300 × (1000 + 10,000^0.75) to Russia, 100 × 1000 to Kazakhstan', () => {
    const [russia, kazakhstan] = [300 * (1000 + 10_000 ** 0.75), 100 * 1000];
    expect(valueOf('allocated-balance-of-payments', { country: 'RU' })).toBeCloseTo(
      (4000 * russia) / (russia + kazakhstan),
      0,
    );
  });

  test('what is worked out of figures from outside alone has four digits', () => {
    const given = figures.map((figure) => (figure.series === 'gdp' ? { ...figure, value: figure.value * 3 } : figure));
    expect(valueOf('balance-of-payments-of-gdp', {}, given)).toBe(3.333);
  });

  test('a row made of two figures names both sources', () => {
    expect(rowOf(told(), 'balance-of-payments-of-gdp')?.domain['source']).toBe('National Bank; Statistics Agency');
  });
});

describe('what is not there', () => {
  test('a round without benchmarks has no rows and no warnings', () => {
    expect(benchmarksOf(studies, told().estimates, roundOf(undefined))).toEqual({ rows: [], warnings: [] });
  });

  test('a withheld total is withheld over anything', () => {
    const row = rowOf(told(figures, { minimumCell: 9 }), 'remittances-of-gdp');
    expect(row).toMatchObject({ quality: 'suppress', reason: 'few-units', estimate: null, se: null, n: null });
  });

  const codes = (given: readonly Benchmark[]) =>
    told(given)
      .warnings.filter(isOfLack)
      .map(({ code, subject }) => `${code} ${subject}`);

  test('series that nobody gave are named, and what needs them is not told', () => {
    const given = figures.filter(({ series }) => series !== 'gdp' && series !== 'migrants');
    expect(codes(given)).toEqual(['benchmarks-lacking gdp, migrants']);
    expect(valueOf('remittances-of-gdp', {}, given)).toBeUndefined();
  });

  test('a figure of an earlier year is compared with, and said to be so; one of a later year is not', () => {
    const given = figures.map((figure) => (figure.series === 'gdp' ? { ...figure, year: 2023 } : figure));
    expect(codes(given)).toEqual(['benchmark-of-other-year gdp']);
    expect(rowOf(told(given), 'remittances-of-gdp')?.domain['year']).toBe('2023');
    expect(codes(figures.map((figure) => (figure.series === 'gdp' ? { ...figure, year: 2026 } : figure)))).toEqual([
      'benchmarks-lacking gdp',
    ]);
  });

  test('a currency that no month of the year has a rate of is not compared', () => {
    const given = figures.map((figure) => (figure.series === 'gdp' ? { ...figure, unit: 'CHF' } : figure));
    expect(codes(given)).toEqual(['benchmark-without-rate gdp']);
    expect(valueOf('remittances-of-gdp', {}, given)).toBeUndefined();
    expect(valueOf('balance-of-payments-of-gdp', {}, given)).toBeUndefined();
  });

  test('nothing is allocated where the income of a country with migrants is unknown', () => {
    const given = figures.filter(({ series, country }) => !(series === 'income-per-head' && country === 'KZ'));
    expect(codes(given)).toEqual(['benchmark-incomes-lacking KZ']);
    expect(valueOf('allocated-balance-of-payments', {}, given)).toBeUndefined();
  });
});

test('the year of a survey is the one in which most of its reference period lies', () => {
  const yearIn = (start: string, end: string) => yearOf({ ...roundWith(), referencePeriod: { start, end } });
  expect(yearIn('2025-01-01', '2025-12-31')).toBe(2025);
  expect(yearIn('2024-04-01', '2025-03-31')).toBe(2024);
  expect(yearIn('2024-10-01', '2025-09-30')).toBe(2025);
});

describe('the people whom a survey stands for beside the population', () => {
  /** 200 households with money from Russia, taken for people. */
  const people = { table: 'homes', indicator: 'people', domain: { country: 'RU' } };
  const warned = (population: number) => {
    const given = figures.map((figure) =>
      figure.series === 'population' ? { ...figure, value: population, unit: 'persons' } : figure,
    );
    return benchmarksOf([homesWith({ people })], told().estimates, roundOf(given)).warnings.filter(isOfLack);
  };

  test('may be half or twice as many: frames miss people, and censuses are old', () => {
    expect([100, 200, 400].flatMap(warned)).toEqual([]);
  });

  test.each([
    [90, 2.2],
    [5000, 25],
  ])('where the country has %d, both numbers and how far they lie apart are told', (population, times) => {
    expect(warned(population)).toMatchObject([
      {
        code: 'population-apart',
        table: 'homes',
        says: { key: 'note.population-apart', places: { counted: 200, given: population, times } },
      },
    ]);
  });
});

describe('a figure from outside whose unit is wrong', () => {
  const warned = (series: Benchmark['series'], times: number, studies = [homesWith()]) => {
    const given = figures.map((figure) =>
      figure.series === series ? { ...figure, value: figure.value * times } : figure,
    );
    return benchmarksOf(studies, told().estimates, roundOf(given)).warnings.filter(isOfLack);
  };

  // The survey finds 80,000 somoni; the balance of payments is 4000 dollars at 11 somoni.
  test.each([
    [1 / 1000, 44, 1800],
    [1000, 44_000_000, 550],
  ])('remittances times %d are told, with what the survey finds', (slip, given, times) => {
    expect(warned('remittances', slip)).toMatchObject([
      {
        ...{ code: 'benchmark-apart', subject: 'remittances', table: 'homes' },
        says: {
          key: 'note.remittances-apart',
          places: { given, found: 80_000, currency: 'TJS', year: '2025', times, figure: { table: 'homes' } },
        },
      },
    ]);
  });

  test('migrants a thousand times too few are told; more of them than send are none', () => {
    expect(warned('migrants', 1 / 1000)).toMatchObject([
      {
        ...{ code: 'benchmark-apart', subject: 'migrants' },
        says: { key: 'note.migrants-apart', places: { found: 400, times: 1000 } },
      },
    ]);
    expect(warned('migrants', 1000)).toEqual([]);
  });

  test('is told once, of the first survey that is set beside it', () => {
    expect(warned('remittances', 1 / 1000, [homesWith(), homesWith({ table: 'more' })])).toHaveLength(1);
  });

  test('is not what a survey finds besides: five times as much or little is told by its ratio alone', () => {
    expect([1 / 5, 1, 15].flatMap((times) => warned('remittances', times))).toEqual([]);
  });
});
