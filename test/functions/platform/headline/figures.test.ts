/** Which figures a release opens with: of whom, and what is told in place of one that is withheld for another. */
import { headlineOf } from '#functions/platform/headline/figures.ts';
import { imputedInWords } from '#functions/platform/headline/imputed.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { describe, expect, test } from 'vitest';

import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';

const opening = openingOf([householdStudy, borderStudy]);

const total = (table: string, estimate: number, domain: EstimateRow['domain'] = {}): EstimateRow => ({
  ...{ table, indicator: 'personal-remittances-total', statistic: 'total', domain, unit: 'USD' },
  ...{ n: 400, base: 430, unknownShare: 0, estimate, se: 5, ciLow: estimate - 10, ciHigh: estimate + 10 },
  ...{ cv: 0.08, df: 30, deff: 1, quality: 'publish', reason: '', method: 'design-based' },
});
const households = total('household-remittances', 68);
const both = total('combined-remittances', 100, { frame: 'both-screened' });

const share = (channel_kind: string, estimate: number | null): EstimateRow => ({
  ...total('household-transfers-by-way', 0, { channel_kind }),
  ...{ indicator: 'cash-transfers-by-kind-share', statistic: 'share', unit: 'share', estimate },
  ...(estimate === null
    ? { se: null, ciLow: null, ciHigh: null, cv: null, n: null, base: null, quality: 'suppress', reason: 'linked' }
    : { se: 0.03, ciLow: estimate - 0.06, ciHigh: estimate + 0.05, cv: 0.05 }),
});

const wordings = await wordingsOf([householdStudy, borderStudy], []);

const of = (rows: readonly EstimateRow[], warnings: readonly { code: string; subject: string }[] = []) =>
  headlineOf(opening, {
    observations: rows.map(estimateObservation),
    warnings: warnings.map((warning) => ({ ...warning, table: warning.subject, message: '' })),
    settings: usualSettings,
  });

describe('a release of two surveys opens with', () => {
  test('the total of both, and beside it that of households as theirs', () => {
    expect(of([households, both]).map(({ figure, surveys }) => [figure.value, surveys])).toEqual([
      [100, ['household', 'border']],
      [68, ['household']],
    ]);
  });

  test('that of households alone where the surveys disagree', () => {
    const warnings = [{ code: 'frames-disagree', subject: 'combined-remittances' }];
    expect(of([households, both], warnings).map(({ figure }) => figure.value)).toEqual([68]);
  });

  test('the part of the product of the total that it prefers', () => {
    const part = (table: string, estimate: number): EstimateRow => ({
      ...total(table, estimate, { year: '2025', source: 'Agency' }),
      ...{ indicator: 'remittances-of-gdp', statistic: 'ratio', unit: 'percent' },
    });
    const parts = [part('household-benchmarks', 30), part('combined-benchmarks', 40)];
    expect(of([households, both, ...parts]).at(-1)).toMatchObject({ figure: { value: 40 }, surveys: { length: 2 } });
    expect(of([households, ...parts]).at(-1)).toMatchObject({ figure: { value: 30 }, surveys: ['household'] });
  });
});

describe('shares that make 1', () => {
  test('where all but one are withheld, those are told together as the rest', () => {
    const [formal, rest] = of([share('formal', 0.7), share('informal', null), share('unknown', null)]);
    expect(formal?.figure.value).toBe(0.7);
    expect(rest).toMatchObject({ rest: { dimension: 'channel_kind', codes: ['informal', 'unknown'] } });
    expect(rest?.figure.value).toBeCloseTo(0.3, 12);
    expect(rest?.figure.uncertainty.ciLow).toBeCloseTo(0.25, 12);
    expect(rest?.figure.uncertainty.ciHigh).toBeCloseTo(0.36, 12);
  });

  test('one that is withheld alone stays so, and so do two where the rest is too uncertain', () => {
    expect(of([share('formal', 0.7), share('informal', null)])[1]?.figure.value).toBeNull();
    const rare = [share('formal', 0.95), share('informal', null), share('unknown', null)];
    expect(of(rare)[1]?.figure.value).toBeNull();
  });

  test('nothing is told of one of several that are shown beside them', () => {
    const shares = [share('formal', 0.7), share('other', 0.1), share('informal', null), share('unknown', null)];
    expect(of(shares)[1]?.figure.value).toBeNull();
  });
});

test('what was imputed is said in one sentence a study, with its part of the totals', () => {
  const figures = of([{ ...households, imputedShare: 0.053 }, both]);
  const lines = [
    { study: 'household', step: 'imputation', units: 30 },
    { study: 'household', step: 'imputation', units: 12 },
    { study: 'border', step: 'base', units: 500 },
  ] as const;
  const said = wordings.map((wording) => imputedInWords(lines, figures, wording));
  expect(said[0]).toEqual(['Household survey: 42 answers were imputed (5.3% of personal remittances, total).']);
  expect(wordings.flatMap((wording) => imputedInWords([], figures, wording))).toEqual([]);
});
