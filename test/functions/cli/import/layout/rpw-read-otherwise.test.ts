/** A price file that is imported once more after the rules of reading it have changed: no row counts twice, and a person is told what to do. */
import { afterAll, beforeEach, expect, it } from 'vitest';

import { openConflicts } from '#functions/ingest/conflicts.ts';

import { all } from '../import-platform.ts';
import { asCsv, changed, realRows } from './price-file.ts';
import { priceImport } from './price-import.ts';

const prices = await priceImport();
const elsewhere = await priceImport();
const { platform, imported, run, stored } = prices;
beforeEach(() => {
  prices.next();
});
afterAll(() => Promise.all([platform.close(), elsewhere.platform.close()]));

/** Two rows, the first with a margin that tells more digits of the interbank rate than are printed beside it. */
const file = asCsv([changed(0, { 'CC1 FX MARGIN': '1.9' }), ...realRows.slice(1, 2)]);
const rateOf = async (id: string | undefined) =>
  (await stored()).find((response) => response.id === id)?.answers['interbank_rate'];

/** The first row as the rule before `interbank-rounded` had read it: at the printed rate. The others are in the round as they are read now. */
async function readBefore() {
  while (elsewhere.round() !== prices.round()) elsewhere.next(); // ids are of the round
  expect(await elsewhere.imported(file)).toMatchObject({ stored: 2, flags: { 'interbank-rounded': { count: 1 } } });
  expect(await imported(asCsv(realRows.slice(1, 2)))).toMatchObject({ stored: 1, changed: 0, warnings: [] });
  const there = new Set((await stored()).map(({ id }) => id));
  const [found] = (await elsewhere.stored()).filter(({ id }) => !there.has(id));
  if (found === undefined) throw new Error('the first row is a response');
  const printed = Number(realRows[0]?.['INTER LCU BANK FX']);
  const before = { ...found, answers: { ...found.answers, interbank_rate: printed }, contentDigest: 'before' };
  expect(await platform.store.putResponse(before)).toMatchObject({ kind: 'stored' });
  return { id: found.id, printed, now: found.answers['interbank_rate'] };
}

it('a row that is read otherwise now is told, counts once and as before, and is kept beside it', async () => {
  const { id, printed, now } = await readBefore();
  const { code, out, err } = await run(file);
  expect(code).toBe(0);
  expect(out).toContain('2 rows: 0 stored, 1 already there, 1 there with other answers, 0 exact copies');
  expect(err).toContain('remit: warning: 1 row differs from what was imported under the same id before');
  expect(err).toContain(`remit conflicts decide --round ${prices.round()} --instrument price-quote --all-imported`);
  expect(await imported(file)).toMatchObject({ stored: 0, alreadyStored: 1, changed: 1 });
  expect(await platform.store.countResponses(prices.round(), 'price-quote')).toBe(2);
  expect(await rateOf(id)).toBe(printed);
  const [conflict, ...others] = await openConflicts(platform.store, prices.round());
  expect(others).toEqual([]);
  expect(conflict?.versions.map(({ answers }) => answers['interbank_rate'])).toEqual([printed, now]);
});

it('all of them count as they are read now by one command, and the file then brings nothing new', async () => {
  const { id, now } = await readBefore();
  await imported(file);
  const decide = (...more: string[]) =>
    platform.run(
      'conflicts',
      'decide',
      '--round',
      prices.round(),
      ...more,
      '--counts',
      'newest',
      '--reason',
      'read anew',
    );
  const { code, out } = await decide('--all-imported', '--instrument', 'price-quote');
  expect({ code, out }).toEqual({
    code: 0,
    out: '1 of 1 decided: the newest version of each counts from the next release on; the others are kept.\n',
  });
  expect(await rateOf(id)).toBe(now);
  expect(await platform.store.countResponses(prices.round(), 'price-quote')).toBe(2);
  expect(await imported(file)).toMatchObject({ stored: 0, alreadyStored: 2, changed: 0, warnings: [] });
  expect(await all(platform.store.readRound(prices.round(), 'price-quote'))).toHaveLength(2);
  expect((await decide('--all-imported', '--instrument', 'price-quote')).err).toContain('waits for a decision');
  expect((await decide()).err).toContain('--id, or --all-imported');
  expect((await decide('--all-imported')).err).toContain('needs --instrument');
});
