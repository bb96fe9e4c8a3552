/** What somebody can rely on who is sent the report of a release: it says what the files say, runs nothing, and asks nobody. */
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { descriptionOf } from '#functions/publish/description.ts';
import { note } from '#schemas/words/note.ts';
import { describe, expect, test } from 'vitest';

import { reportOf, round } from './report-of.ts';
import { few, price, told } from './rows.ts';

const receipts = {
  table: 'household-receipts',
  indicator: 'cash-received-total',
  statistic: 'total',
  unit: 'USD',
} as const;
const line: WeightingLine = {
  ...{ study: 'household', step: 'non-response', outcome: 'done', units: 90, sum: 900, min: 1, p25: 5, median: 10 },
  ...{ p75: 15, max: 20, cv: 0.4, kishDeff: 1.2, rates: null, classes: 9, collapsed: [], notes: [] },
};
const figures = {
  estimates: [
    { ...told, ...receipts, domain: { corridor: 'DE-TJ' } },
    { ...told, ...receipts, domain: { corridor: 'RU-TJ' }, estimate: 400, ciLow: 300, ciHigh: 500 },
    { ...few, ...receipts, domain: { corridor: 'KZ-TJ' } },
  ],
  corridorCosts: [price],
};

describe('the report of a release', () => {
  test('has the figures of each study with their limits, and a drawing of them', async () => {
    const html = await reportOf(figures);
    expect(html).toContain('>Household survey</h2>');
    expect(html).toContain('<td class="number">900</td><td class="number">820 to 980</td>');
    expect(html.match(/Cash received, total, USD a year/g)).toHaveLength(1); // the unit once, above its figures
    expect(html).toMatch(
      /Germany → Tajikistan 900 \(820 to 980\); Russia → Tajikistan 400 \(300 to 500\).*in USD a year\..*<svg/,
    );
    expect(html).toContain('Russia → Tajikistan');
  });

  test('opens with the headline, after links to its sections that all lead somewhere', async () => {
    const headline = { ...told, table: 'household-remittances', indicator: 'personal-remittances-total' } as const;
    const estimates = [{ ...headline, statistic: 'total' as const, unit: 'USD', domain: {} }, ...figures.estimates];
    const html = await reportOf({ ...figures, estimates });
    const [opening = Number.NaN, first = 0] = ['id="headline"', 'id="study-household"'].map((id) => html.indexOf(id));
    expect(opening).toBeGreaterThan(0);
    expect(opening).toBeLessThan(first);
    const links = [...html.matchAll(/href="#([^"]*)"/g)].flatMap(([, id]) => id ?? []);
    expect(links).toEqual(expect.arrayContaining(['study-household', 'prices', 'methods', 'limits']));
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });

  test('leads to the total of both surveys and to figures from outside, which readers look for by themselves', async () => {
    const both = { ...told, table: 'combined-remittances', indicator: 'personal-remittances-total' } as const;
    const outside = { ...told, table: 'household-benchmarks', indicator: 'remittances-of-gdp' } as const;
    const html = await reportOf({
      estimates: [
        ...[...figures.estimates, { ...both, statistic: 'total' as const, domain: { frame: 'both-screened' } }],
        { ...outside, statistic: 'ratio', unit: 'percent', domain: { year: '2025', source: 'WDI' } },
      ],
    });
    const [contents = ''] = /<nav.*?<\/nav>/s.exec(html) ?? [];
    for (const table of ['combined-remittances', 'household-benchmarks']) {
      expect(contents).toContain(`href="#table-${table}"`);
      expect(html).toContain(`<h3 id="table-${table}"`);
    }
    expect(contents).not.toContain('#table-household-receipts');
  });

  test('calls the round as it is called in its language, in the report and below plots', async () => {
    const title = { ru: 'Весеннее обследование' };
    const [english, russian] = await Promise.all(
      ['report.html', 'report.ru.html'].map((name) => reportOf(figures, { title }, name)),
    );
    expect(english).toContain(`<h1>${round.title}</h1>`);
    expect(russian).toContain('<title>Весеннее обследование</title>');
    expect(russian).toContain('<h1>Весеннее обследование</h1>');
    expect(await reportOf(figures, { title }, 'plots/household.corridors.ru.svg')).toContain('Весеннее обследование');
  });

  test('says on which day it was computed', async () => {
    expect(await reportOf(figures)).toContain('<dt>Computed</dt><dd>10 January 2026</dd>');
    expect(await reportOf(figures, {}, 'report.ru.html')).toContain('<dd>10 января 2026 г.</dd>');
  });

  test('says what it was made from below everything that is read', async () => {
    const html = await reportOf(figures);
    expect(html.indexOf('<dd>abc</dd>')).toBeGreaterThan(html.indexOf('</main>'));
  });

  test('has the survey first that the release opens with, and its tables of the opening before the others', async () => {
    const border = { ...told, table: 'border-money', indicator: 'sent-total' };
    const opening = { ...told, table: 'household-remittances', indicator: 'personal-remittances-total' } as const;
    const uses = { ...told, table: 'household-uses', indicator: 'spent-total' };
    const html = await reportOf({ estimates: [border, uses, { ...opening, statistic: 'total' }] });
    const tables = ['household-remittances', 'household-uses', 'border-money'];
    const places = tables.map((table) => html.indexOf(`id="table-${table}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('says what changed since the earlier round, and in how many places both were', async () => {
    const change = { before: 0.4, after: 0.43, sharedPsus: 20, covariance: 0.0001 };
    const row = {
      ...{ ...told, table: 'change', indicator: 'receiving-share', unit: 'share', estimate: 0.03, change },
      ...{ se: 0.01, ciLow: 0.01, ciHigh: 0.05, statistic: 'difference' as const, method: 'change' as const },
      domain: { of: 'household-receiving', since: 'spring' },
    };
    const html = await reportOf({ estimates: [row] });
    expect(html).toContain('<h2 id="changes">Change since spring</h2>');
    expect(/<h2 id="changes">.*?<\/table>/s.exec(html)?.[0]).toContain(
      '<td class="number">40.0%</td><td class="number">43.0%</td><td class="number">3.0\u00a0pp (1.0\u00a0pp to 5.0\u00a0pp)</td><td class="number">–</td><td class="number">20</td>',
    );
    expect(await reportOf(figures)).not.toContain('id="changes"');
  });

  test('has prices of groups, then of corridors by what goes through them, then from the cheapest; the others are in the workbook', async () => {
    const whole = { ...price, providerType: 'all' };
    const volume = { ...told, table: 'household-remittances', indicator: 'personal-remittances-total' } as const;
    const of = { statistic: 'total', unit: 'USD' } as const;
    const html = await reportOf({
      estimates: [
        { ...volume, ...of, domain: { corridor: 'DE-TJ' }, estimate: 100 },
        { ...volume, ...of, domain: { corridor: 'RU-TJ' }, estimate: 900 },
      ],
      corridorCosts: [
        { ...whole, corridor: 'KZ-TJ', from: 'KZ', totalCostPercent: 5.5 },
        { ...whole, corridor: 'DE-TJ', from: 'DE', totalCostPercent: 1.2 },
        { ...whole, corridor: 'UZ-TJ', from: 'UZ', totalCostPercent: 2.5 },
        { ...whole, corridor: 'RU-TJ', totalCostPercent: 9.1 },
        { ...whole, corridor: 'RU-TJ', period: '2024-Q1', totalCostPercent: 8.88 },
        price,
      ],
    });
    const section = /<section aria-labelledby="prices">.*/s.exec(html)?.[0] ?? '';
    const rows = [...section.matchAll(/rowgroup"[^>]*>([^<]*) → Tajikistan</g)].map(([, name]) => name);
    expect(rows).toEqual(['Russia', 'Germany', 'Uzbekistan', 'Kazakhstan']);
    expect(section).toContain('4 of 6 prices');
    expect(section).not.toContain('8.88%');
    expect(section).toContain('at most 3% for the world on average');
    expect(section).toContain('Mean of services: Simple mean over services that say their full price.');
  });

  test('says which tables are not there, and every warning', async () => {
    const says = note('note.as-written', { text: 'Ask again.' });
    const html = await reportOf({ ...figures, warnings: [{ code: 'x', table: '', subject: '', count: 1, says }] });
    expect(html).toContain('nobody has answered “Border survey” yet');
    expect(html).toContain('<li>Ask again.</li>');
  });

  test('tells readers what is so, in words, and staff alone what to do about it', async () => {
    const [questions, corridors] = [['income'], { corridors: ['RU-TJ'], more: 0 }];
    const warnings = [
      note('note.unanswered', { questions: { questions, of: 'household' }, amounts: 20 }),
      note('note.quotes-refused', { count: 2, lowest: -20, highest: 50, corridors }),
      note('note.lacking-columns', {
        study: { study: 'household' },
        count: 1,
        names: { names: ['cash_total'], more: 0 },
      }),
    ].map((says) => ({ code: 'x', table: '', subject: '', count: 1, says }));
    const weighting = [{ ...line, notes: [note('note.weight-classes', { count: 9, variables: 'urban_psu' })] }];
    const said = await Promise.all(
      ['report.html', 'report.ru.html', 'estimates.json'].map((name) =>
        reportOf({ ...figures, warnings, weighting }, {}, name),
      ),
    );
    const [english = '', russian = '', forStaff = ''] = said;
    expect(english).toContain('2 quoted prices are in no average');
    expect(english).toContain(
      '1 of 2 rows withheld (too few answers, or differs from another figure by too few people: 1), 0 with caution, 0 incomplete.</li>',
    );
    for (const html of [english, russian]) {
      const text = html.replace(/<style>.*<\/style>/s, '').replaceAll(/<[^>]*>/g, ' ');
      expect(text).not.toMatch(/\b[a-z]+[A-Z]|[a-z]\.[a-z]|\w_\w|`/);
    }
    for (const advice of ['settings.imputation', 'marginBounds', 'cash_total']) expect(forStaff).toContain(advice);
  });

  test('prints the texts of the round, paragraph by paragraph, each in the language of the report where there is one', async () => {
    const texts = { introduction: 'One.\n\nTwo.', contact: { en: 'Ask us.', ru: 'Спросите нас.' } };
    expect(await reportOf(figures, texts)).toContain('<p>One.</p><p>Two.</p>');
    const russian = await reportOf(figures, texts, 'report.ru.html');
    expect(russian).toContain('<html lang="ru">');
    expect(russian).toContain('<p>Спросите нас.</p>');
    expect(russian).toContain('<p>One.</p>');
  });

  test('runs nothing and fetches nothing, whatever the round, its frame or its texts say', async () => {
    const hostile = '<script src="https://evil.example/x.js"></script><img src=x onerror="alert(1)">';
    const estimates = [{ ...told, ...receipts, domain: { region: hostile } }];
    const html = await reportOf(
      { ...figures, estimates },
      { introduction: hostile, methods: hostile, contact: hostile },
    );
    expect(html.split('&lt;script src=')).toHaveLength(1 + 4);
    expect(html).not.toMatch(/<(script|img|iframe|link|object|embed|form|base)\b/i);
    expect(html).not.toMatch(/<[^>]*\s(src|onerror)=/);
    expect(html).not.toMatch(/<[^>]*\shref="(?!#)/);
    expect(html).not.toMatch(/url\(|@import/);
    expect(html).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
  });
});

test('no figure changes because somebody rewrites the report', () => {
  const described = (settings: Partial<typeof round.settings>) =>
    descriptionOf({
      round: { ...round, settings: { ...round.settings, ...settings } },
      codeVersion: '7.0',
      snapshot: { files: [] },
    });
  expect(described({ report: { contact: 'Ask us.' } })).toBe(described({}));
  expect(described({ minimumCell: 20 })).not.toBe(described({}));
});
