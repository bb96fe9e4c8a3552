/** What the headline of a release says of two levels that are told together. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { Headline } from '#functions/platform/headline/headline.tsx';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { describe, expect, test } from 'vitest';

const share = (channel_kind: string, estimate: number | null): EstimateRow => ({
  ...{ table: 'household-transfers-by-way', indicator: 'cash-transfers-by-kind-share', statistic: 'share' },
  ...{ domain: { channel_kind }, unit: 'share', n: null, base: null, unknownShare: 0, estimate },
  ...{ se: null, ciLow: null, ciHigh: null, cv: null, df: 30, deff: 1, method: 'design-based', reason: '' },
  ...(estimate === null
    ? { quality: 'suppress', reason: 'linked' }
    : { n: 400, base: 430, se: 0.03, ciLow: estimate - 0.06, ciHigh: estimate + 0.05, cv: 0.05, quality: 'publish' }),
});

test.each([
  ['en', 'informal or unknown'],
  ['ru', 'неофициальный или неизвестно'],
  ['uk', 'неофіційний або невідомо'],
  ['tg', 'ғайрирасмӣ ё номаълум'],
  ['ro', 'informal sau necunoscut'],
  ['sq', 'joformal ose nuk dihet'],
] as const)('in %s their names are one: “%s”', async (language, names) => {
  const wording = (await wordingsOf([householdStudy], [language])).at(-1); // the other is English
  if (wording === undefined) throw new Error(`no words in ${language}`);
  const rows = [share('formal', 0.7), share('informal', null), share('unknown', null)];
  const told = { observations: rows.map(estimateObservation), warnings: [], settings: usualSettings };
  const html = await (
    <Headline
      {...{ told, wording, opening: openingOf([householdStudy]), weighting: [] }}
      addressOf={(table) => `#${table}`}
    />
  );
  expect(String(html)).toContain(` · ${names}</a>`);
});

async function headlineOf(rows: readonly EstimateRow[], language: 'en' | 'ru' = 'en'): Promise<string> {
  const studies = [householdStudy, borderStudy];
  const [english, wording = english] = await wordingsOf(studies, [language]);
  if (wording === undefined) throw new Error('no words');
  const told = { observations: rows.map(estimateObservation), warnings: [], settings: usualSettings };
  const html = await (
    <Headline {...{ told, wording, opening: openingOf(studies), weighting: [] }} addressOf={(table) => `#${table}`} />
  );
  return String(html)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('parts of one whole', () => {
  test('are printed with one digit more where they would not add up to 100 %', async () => {
    const text = await headlineOf([share('formal', 0.725), share('informal', 0.275)]);
    expect(text).toContain('formal 72.5%');
    expect(text).toContain('informal 27.5%');
  });

  test('and as their errors have them where they do', async () => {
    const text = await headlineOf([share('formal', 0.73), share('informal', 0.27)]);
    expect(text).toContain('formal 73% ');
    expect(text).toContain('informal 27% ');
  });
});

test('totals of one name say by what surveys they are', async () => {
  const total = (table: string, domain: EstimateRow['domain']): EstimateRow => ({
    ...share('formal', 1e6),
    ...{ table, domain, indicator: 'personal-remittances-total', statistic: 'total', unit: 'USD', se: 1e5 },
  });
  const text = await headlineOf([
    total('household-remittances', {}),
    total('combined-remittances', { frame: 'both-screened' }),
  ]);
  expect(text).toContain('Personal remittances, total · Household survey + Border survey');
  expect(text).toMatch(/Personal remittances, total · Household survey (?!\+)/);
});
