/** What the headline of a release says of two levels that are told together. */
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import type { Told } from '#functions/platform/headline/figures.ts';
import { Headline } from '#functions/platform/headline/headline.tsx';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { usualSettings } from '#schemas/fieldwork/round.ts';
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { describe, expect, test } from 'vitest';

type Language = 'en' | 'ru' | 'uk' | 'tg' | 'ro' | 'sq';
const ofOneYear = { start: '2026-01-01', end: '2026-12-31' };

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
      {...{ told, wording, period: ofOneYear, opening: openingOf([householdStudy]), weighting: [] }}
      addressOf={(table) => `#${table}`}
    />
  );
  expect(String(html)).toContain(` · ${names}</a>`);
});

async function headlineOf(
  rows: readonly EstimateRow[],
  language: Language = 'en',
  period = ofOneYear,
  warnings: Told['warnings'] = [],
): Promise<string> {
  const studies = [householdStudy, borderStudy];
  const [english, wording = english] = await wordingsOf(studies, [language]);
  if (wording === undefined) throw new Error('no words');
  const told = { observations: rows.map(estimateObservation), warnings, settings: usualSettings };
  const html = await (
    <Headline
      {...{ told, wording, period, opening: openingOf(studies), weighting: [] }}
      addressOf={(table) => `#${table}`}
    />
  );
  return String(html)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('parts of one whole have the digits of their table, with which they add up to 100 %', async () => {
  const text = await headlineOf([share('formal', 0.725), share('informal', 0.275)]);
  expect(text).toContain('formal 72.5% between 66.5% and 77.5%');
  expect(text).toContain('informal 27.5% between 21.5% and 32.5%');
});

describe('what is withheld', () => {
  const total: EstimateRow = {
    ...share('formal', 1e6),
    ...{ table: 'household-remittances', domain: {}, indicator: 'personal-remittances-total' },
    ...{ statistic: 'total', unit: 'USD', se: 1e5 },
  };
  const receiving: EstimateRow = {
    ...share('formal', 0.42),
    ...{ table: 'household-receiving', domain: {}, indicator: 'receiving-share' },
  };

  test('stands behind what can be shown, with its reason and no dash in the place of a figure', async () => {
    const { estimate, ...withheld } = total;
    expect(estimate).toBe(1e6);
    const text = await headlineOf([{ ...withheld, estimate: null, quality: 'suppress', reason: 'linked' }, receiving]);
    expect(text).not.toContain('–');
    expect(text).toMatch(
      /Receiving households, share 42\.0% .* Personal remittances, total (Household survey )?[^%]*Withheld Together with/,
    );
  });

  test('for one reason is told once, of all its levels; for two, twice', async () => {
    const text = await headlineOf([share('formal', null), share('informal', null), total]);
    expect(text.match(/Withheld/g)).toHaveLength(1);
    expect(text).toContain('share · formal, informal Household survey Withheld Together with the figures beside it');
    const few = { ...share('informal', null), reason: 'few-units' } as const;
    expect((await headlineOf([share('formal', null), few])).match(/Withheld/g)).toHaveLength(2);
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
  expect(text).toContain('Both surveys: the household survey in full, and travellers whose money no household here');
});

const ofProduct = (year: string): EstimateRow => ({
  ...share('formal', 3.1),
  ...{ table: 'household-benchmarks', domain: { year, source: 'WDI' }, indicator: 'remittances-of-gdp' },
  ...{ statistic: 'ratio', unit: 'percent' },
});

test.each([
  ['en', 'survey of 2026 over GDP of 2025'],
  ['ru', 'обследование – 2026, ВВП – 2025'],
  ['uk', 'обстеження – 2026, ВВП – 2025'],
  ['tg', 'тадқиқот – 2026, ММД – 2025'],
  ['ro', 'cercetarea din 2026 față de PIB-ul din 2025'],
  ['sq', 'anketa e vitit 2026 ndaj PBB-së së vitit 2025'],
] as const)('in %s a part of the product of another year says both years', async (language, years) => {
  expect(await headlineOf([ofProduct('2025')], language)).toContain(` ${years} · WDI`);
});

test('a part of the product says its years and its source below the figure, and not in the name that leads to its table', async () => {
  const text = await headlineOf([ofProduct('2025')]);
  expect(text).toMatch(/a share of GDP 3\.100%.* survey of 2026 over GDP of 2025 · WDI/);
});

test('a part of the product of the same year says it once, and a survey over two years says which', async () => {
  expect(await headlineOf([ofProduct('2026')])).toContain(' 2026 · WDI');
  const text = await headlineOf([ofProduct('2026')], 'en', { start: '2025-07-01', end: '2026-06-30' });
  expect(text).toContain(' survey of 2025–2026 over GDP of 2026 · WDI');
});

const covered = (table: string, from: string, last: string) => ({
  ...{ code: 'months-covered', table, subject: `${from}/${last}`, message: `${table}: amounts of ${from} to ${last}.` },
});

test.each([
  ['en', 'amounts of March 2025 to June 2026, GDP of 2026'],
  ['ru', 'суммы за 03.2025 – 06.2026, ВВП за 2026'],
  ['uk', 'суми за 03.2025 – 06.2026, ВВП за 2026'],
  ['tg', 'маблағҳо барои март 2025 – июн 2026, ММД барои 2026'],
  ['ro', 'sume din martie 2025 – iunie 2026, PIB din 2026'],
  ['sq', 'shuma të mars 2025 – qershor 2026, PBB e vitit 2026'],
] as const)(
  'in %s a part of the product says which months the amounts are of, though the round is of that year',
  async (language, said) => {
    const warnings = [covered('household', '2025-03', '2026-06'), covered('border', '2025-01', '2026-09')];
    const text = await headlineOf([ofProduct('2026')], language, ofOneYear, warnings);
    expect(text).toContain(` ${said} · WDI`);
    expect(text).toContain('household: amounts of 2025-03 to 2026-06.');
    expect(text).toContain('border: amounts of 2025-01 to 2026-09.');
  },
);

test('of both surveys together the months of both are told', async () => {
  const both: EstimateRow = { ...ofProduct('2026'), table: 'combined-benchmarks' };
  const combined: EstimateRow = {
    ...share('formal', 1e6),
    ...{ table: 'combined-remittances', domain: { frame: 'both-screened' }, indicator: 'personal-remittances-total' },
    ...{ statistic: 'total', unit: 'USD', se: 1e5 },
  };
  const months = [covered('household', '2025-03', '2026-06'), covered('border', '2025-01', '2026-04')];
  const text = await headlineOf([combined, both], 'en', ofOneYear, months);
  expect(text).toContain(' amounts of January 2025 to June 2026, GDP of 2026 · WDI');
  // Where one of them does not tell its months, nothing is told for both.
  expect(await headlineOf([combined, both], 'en', ofOneYear, months.slice(1))).toContain(' 2026 · WDI');
});

describe('a total of two surveys that can be put together in two ways', () => {
  const combined = (frame: string, estimate: number): EstimateRow => ({
    ...share('formal', estimate),
    ...{ table: 'combined-remittances', domain: { frame }, indicator: 'personal-remittances-total', unit: 'USD' },
    ...{ statistic: 'total', se: 3e6, ciLow: estimate - 6e6, ciHigh: estimate + 6e6 },
  });
  const screened = combined('both-screened', 101e6);

  test('says why the one leads, and what the other is', async () => {
    const text = await headlineOf([screened, combined('both', 97e6)]);
    expect(text).toContain('101.0 million USD a year');
    expect(text).toContain(
      'Personal remittances, total: the combination that leads is the one in which what both surveys can meet is counted out of one alone (“Household survey”), since a slip in the other (“Border survey”)',
    );
    expect(text).toContain(
      'With that part weighed by the precision of both: 97.0 million USD a year, between 91.0 and 103.0.',
    );
  });

  test('and nothing of the other where that is withheld or not told', async () => {
    const withheld: EstimateRow = { ...combined('both', 97e6), estimate: null, quality: 'suppress', reason: 'linked' };
    for (const rows of [[screened], [screened, withheld]]) {
      const text = await headlineOf(rows);
      expect(text).toContain('the combination that leads');
      expect(text).not.toContain('weighed by the precision');
    }
  });
});
