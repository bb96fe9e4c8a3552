/** Firms are named in a release as price quotes name them; what respondents wrote about theirs is in none of its bytes. */
import { firmColumn, textsKept, withoutFirmNames } from '#analysis/corridors/firm-names.ts';
import { observationsFileSchema } from '#functions/publish/release/observations-file.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { priceQuoteStudy } from '#schemas/studies/price-quote/study.ts';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';
import { textIn } from './text-in.ts';

const drawn = drawSmallRound();

/** Every text that respondents could write, and all that a shopper writes besides the firm. */
const written = 'Aunt Gulnora of house 7';

const withAnswers = (records: readonly ResponseRecord[], change: JsonObject): ResponseRecord[] =>
  records.map((record) => ({ ...record, answers: { ...record.answers, ...change } }));

const records = {
  household: withAnswers(recordsOf(drawn, 'household'), { provider: written }),
  border: withAnswers(recordsOf(drawn, 'border'), { provider: written }),
  'price-quote': withAnswers(recordsOf(drawn, 'price-quote'), {
    product: written,
    pickup_location: written,
    coverage_note: written,
  }),
};

describe.each(['estimates', 'corridor-costs'] as const)('a release of %s', (series) => {
  const platform = memoryPlatform({ drawn, records });
  let release: string;
  beforeAll(async () => {
    const outcome = await publishRelease(platform.deps, 'small', { series });
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    release = outcome.releaseId;
  });
  const costs = () =>
    v.parse(
      v.pipe(v.string(), v.parseJson(), observationsFileSchema),
      new TextDecoder().decode(platform.objects.get(`releases/${release}/corridor-costs.json`)),
    );

  test('has the International MTO index of the quarter, out of the firms that serve nearly every corridor', () => {
    const rows = costs().observations.filter(({ method }) => method === 'rpw-mto-index');
    expect(rows.map(({ dimensions }) => dimensions['amount'])).toContain('usd200');
    for (const { value, quality } of rows) expect([typeof value, quality.grade]).toEqual(['number', 'publish']);
  });

  test('names the firms of ranked services as quotes do', () => {
    const quoted = new Set(recordsOf(drawn, 'price-quote').map(({ answers }) => answers['provider']));
    const ranked = costs().observations.filter(({ dimensions }) => dimensions['rank'] !== undefined);
    expect(ranked.length).toBeGreaterThan(0);
    for (const { dimensions } of ranked) expect(quoted).toContain(dimensions['provider']);
  });

  test('warns of operators that are on no list of firms', () => {
    const warning = costs().warnings.find(({ code }) => code === 'firms-unlisted');
    expect(warning).toMatchObject({
      table: 'price-quote',
      count: 3,
      subject: 'Pamir Money; Silk Transfer; Zolotoy Most',
    });
  });

  test('holds no other text that anybody wrote, neither in its files nor in its snapshot', () => {
    const everything = [...platform.objects.values()].map(textIn).join('');
    expect(everything).toContain('Pamir Money');
    expect(everything).not.toContain(written);
  });
});

test('a study about people keeps no text, although it quotes prices and asks for a firm', () => {
  const { collection } = priceQuoteStudy;
  expect(textsKept(priceQuoteStudy)).toEqual([firmColumn]);
  expect(textsKept({ ...priceQuoteStudy, collection: { ...collection, about: 'people' } })).toEqual([]);
  expect(textsKept({ ...priceQuoteStudy, tables: [] })).toEqual([]);
  expect(textsKept(householdStudy)).toEqual([]);
});

test('tables that are no prices are computed without the names of firms', () => {
  const quotes = { rowCount: 1, columns: { provider: { kind: 'text' as const, values: ['Ria'] } } };
  const bare = withoutFirmNames([priceQuoteStudy], { 'price-quote': quotes, household: quotes });
  expect(bare['price-quote']?.columns).toEqual({});
  expect(bare['household']).toBe(quotes);
});
