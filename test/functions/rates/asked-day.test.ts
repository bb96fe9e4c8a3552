/** Whoever is asked for the rates of a day answers with those of that day: others would stand for it, and hide that it is missing. */
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { inEnglish } from '#functions/platform/in-english.ts';
import { cbr, nbt } from '#functions/rates/banks/valcurs.ts';
import { fetchSource } from '#functions/rates/fetch-source.ts';
import { rateMethods } from '#functions/store/rate-methods.ts';
import { openTestLevel } from '../store/level/open-test-level.ts';
import { answerOf, sends, startBankServer } from './bank-server.ts';

const bank = await startBankServer();
let level = await openTestLevel();
let store = rateMethods(level.tables.platform);
const deps = () => ({ store, now: () => new Date('2025-03-05T18:00:00Z'), mirror: bank.origin });
beforeEach(async () => {
  await level.close();
  level = await openTestLevel();
  store = rateMethods(level.tables.platform);
});
afterAll(async () => {
  await Promise.all([level.close(), bank.close()]);
});

describe('a bank', () => {
  test.each([
    ['today', '2025-03-05'],
    ['a day three days before', '2025-03-02'],
  ])('answers with %s, whatever it is asked for: none of it is kept', async (_, date) => {
    bank.behave(
      sends(
        answerOf('nbt.xml')
          .toString()
          .replace(/Date="[^"]*"/, `Date="${date}"`),
      ),
    );
    const outcome = await fetchSource(deps(), nbt, { since: '2025-03-04' });
    expect(outcome).toMatchObject({ kind: 'failed', kept: 0, fault: { kind: 'other-day', asked: '2025-03-04', date } });
    expect(await store.listRateDays('nbt', '2025-01-01', '2025-12-31')).toEqual([]);
    expect(inEnglish((await store.getRateFeed('nbt'))?.fault?.says ?? { key: '' })).toBe(
      `asked for the rates of 2025-03-04, it answered with those of ${date}`,
    );
  });

  test.each([
    ['those in force, of some days before', '2025-02-28', { kind: 'fetched', newest: '2025-02-28' }],
    ['a later day', '2025-03-05', { kind: 'failed', kept: 0, fault: { kind: 'other-day', date: '2025-03-05' } }],
    ['a day of last year', '2024-12-28', { kind: 'failed', kept: 0, fault: { kind: 'other-day', date: '2024-12-28' } }],
  ])('of Russia, asked for a day without rates, answers with %s', async (_, date, outcome) => {
    bank.behave(
      sends(
        answerOf('cbr.xml')
          .toString('latin1')
          .replace(/Date="[^"]*"/, `Date="${date}"`),
      ),
    );
    expect(await fetchSource(deps(), cbr, { since: '2025-02-28' })).toMatchObject(outcome);
  });
});
