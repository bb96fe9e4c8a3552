/** How many a message would reach, as the office may know it: no filter tells of one person. */
import { expect, test } from 'vitest';

import { countReached, isReached } from '#functions/groups/reached.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { groupDraftSchema } from '#schemas/fieldwork/group-message.ts';
import * as v from 'valibot';
import { studies } from '../../studies.ts';
import { drawn } from '../ingest/ingest-platform.ts';

const { round } = drawn;
const now = () => new Date('2026-11-02T12:00:00Z');
const message = v.parse(groupDraftSchema, {
  ...{ office: 'office', purpose: 'consent_news' },
  filter: { countries: [], occupations: [], interests: [], contact: 'any' },
  texts: [
    { language: 'en', subject: 'a', text: 'b' },
    { language: 'tg', subject: 'a', text: 'b' },
  ],
});
const recordOf = (n: number, more: Partial<ResponseRecord> = {}): ResponseRecord => ({
  ...{ id: `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`, round: round.id, instrument: 'registration' },
  ...{ version: 2, startedAt: '2026-10-30T10:00:00Z', endedAt: '2026-10-30T10:00:00Z', contentDigest: 'x' },
  ...{ receivedAt: '2026-10-30T10:00:00Z', source: 'self' },
  answers: {
    ...{ consent_registry: 'yes', consent_news: 'yes' },
    languages: [{ language: n % 3 === 0 ? 'tg' : 'en', level: 'native' }],
  },
  ...more,
});
const shownOf = (people: readonly ResponseRecord[]) => {
  const store = {
    async *readRound() {
      await Promise.resolve();
      yield* people;
    },
  };
  return countReached({ store, studies, now }, round, message);
};
const from = (first: number, count: number) => Array.from({ length: count }, (_, n) => recordOf(first + n));

test('a count is never more than there are, a multiple of ten, and none below the minimum cell', async () => {
  for (let size = 0; size < 120; size += 1) {
    const { people } = await shownOf(from(size * 1000, size));
    if (people === null) continue;
    expect(people).toBeLessThanOrEqual(size);
    expect(people % 10).toBe(0);
    expect(people).toBeGreaterThanOrEqual(round.settings.minimumCell);
    expect(people).toBeGreaterThan(size - 35);
  }
  expect((await shownOf(from(0, 9))).people).toBeNull();
  expect((await shownOf(from(0, 100))).people).not.toBeNull();
});

test('the same people give the same count, in whatever order they are read', async () => {
  const people = from(0, 90);
  expect(await shownOf(people.toReversed())).toEqual(await shownOf(people));
});

test('whether one person more is there is not told by the difference of two counts', async () => {
  // Of 400 groups: how often the larger one shows more, as it would if the difference told of the person; and less, as it never would.
  let [more, less] = [0, 0];
  for (let n = 0; n < 400; n += 1) {
    const people = from(n * 1000, 60);
    const [without, all] = [(await shownOf(people.slice(1))).people ?? 0, (await shownOf(people)).people ?? 0];
    if (all > without) more += 1;
    if (all < without) less += 1;
  }
  expect(less).toBeGreaterThan(80);
  expect(Math.abs(more - less)).toBeLessThan(80);
});

test('languages are counted by the text that people get', async () => {
  const { by } = await shownOf(from(0, 300));
  expect([...by.keys()]).toEqual(['en', 'tg']);
  expect(by.get('en')).toBeGreaterThan(160);
  expect(by.get('tg')).toBeGreaterThan(60);
});

test.each([
  ['paused', { pausedAt: '2026-11-01T00:00:00Z' }],
  ['practice', { trial: true }],
  [
    'set aside',
    { review: { state: 'set-aside', move: 'set-aside', by: 'ana', at: '2026-11-01T00:00:00Z', reason: 'double' } },
  ],
  ['without that consent', { answers: { consent_registry: 'yes', consent_news: 'no' } }],
  ['without an entry', { answers: { consent_registry: 'no', consent_news: 'yes' } }],
  ['stale', { receivedAt: '2020-01-01T00:00:00Z', remindedAt: '2021-02-01T00:00:00Z' }],
] as const)('a record that is %s is not of the group', (_, more) => {
  const settings = { ...round.settings, refresh: { remindAfterMonths: 12, staleAfterMonths: 18 } };
  expect(isReached(recordOf(1), message, { settings }, now())).toBe(true);
  expect(isReached(recordOf(1, more), message, { settings }, now())).toBe(false);
});
