/** A phone with interviews of several versions of one questionnaire: each is opened by its own, as long as that can be had. */
import type { StudyCopies } from '#functions/client/filling/study/study-copies.ts';
import { heldStudies, lackOf, questionsIn, questionsOf } from '#functions/client/filling/study/held-studies.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { type FormStudy, formStudyJson } from '#schemas/language/study/form/form-study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { householdV2Study } from '#schemas/studies/household/study.v2.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const words = await loadFormWords('en');
const tellingOf = (study: FormStudy) => tellingIn(words, study.words);
const [newer, older] = [await formStudyIn(householdStudy, 'en'), await formStudyIn(householdV2Study, 'en')];

const kept = new Map<string, unknown>();
const held: unknown[] = [];
const copies: StudyCopies = {
  get: (at) => Promise.resolve(kept.get(at)),
  put: (at, value) => Promise.resolve(void kept.set(at, value)),
  remove: (at) => Promise.resolve(void kept.delete(at)),
  hold: (holder, needed) => Promise.resolve(void held.push([holder, needed])),
};
const studies = () => {
  const asked = questionsIn(newer, tellingOf(newer));
  return heldStudies({ id: 'household', round: 'r', language: 'en', copies, tellingOf, asked });
};
const asked: string[] = [];
const answering = (answer: () => Response): void => {
  vi.stubGlobal('fetch', (at: string) => {
    asked.push(at);
    return Promise.resolve().then(answer);
  });
};
const v2 = () => Response.json(JSON.parse(formStudyJson(older)));
const lost = (): never => {
  throw new TypeError('no network');
};

beforeEach(() => {
  kept.clear();
  held.length = 0;
  asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const entry = { version: 2 };

test('what was begun in the version before is opened by it: from the copy on the phone, without a connection', async () => {
  answering(v2);
  expect(await studies().find([entry])).toBe(true);
  answering(lost);
  const again = studies();
  expect(lackOf(again, entry)).toBe('not-here');
  expect(await again.find([entry, { version: newer.instrument.version }])).toBe(true);
  expect(questionsOf(again, entry)?.instrument.version).toBe(2);
  expect(questionsOf(again, { version: newer.instrument.version })?.instrument.version).toBe(newer.instrument.version);
});

test('the version of the page is not asked for, and another one once', async () => {
  answering(v2);
  const here = studies();
  await Promise.all([here.find([entry, entry]), here.find([entry, { version: newer.instrument.version }])]);
  await here.find([entry]);
  expect(asked).toEqual(['/v1/studies/household/2?language=en']);
});

test('without a connection or a copy it is not here, and found once there is a connection', async () => {
  answering(lost);
  const here = studies();
  expect([await here.find([entry]), lackOf(here, entry)]).toEqual([false, 'not-here']);
  answering(v2);
  expect([await here.find([entry]), lackOf(here, entry)]).toEqual([true, undefined]);
});

test('a version that the platform does not have is said to be unknown, and not asked for again and again', async () => {
  const headers = { 'content-type': 'application/problem+json' };
  answering(() => Response.json({}, { status: 404, headers }));
  const here = studies();
  await here.find([entry]);
  await here.find([entry]);
  expect([lackOf(here, entry), asked.length]).toEqual(['unknown', 1]);
});

test('the copies of what is held are kept as long as something of it is', async () => {
  answering(v2);
  const here = studies();
  await here.find([entry, { version: newer.instrument.version }]);
  await here.find([{ version: newer.instrument.version }, entry]);
  await here.find([]);
  expect(held).toEqual([
    ['r/household', { id: 'household', versions: [2, newer.instrument.version] }],
    ['r/household', { id: 'household', versions: [] }],
  ]);
});
