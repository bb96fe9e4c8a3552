/** What people send themselves says that nobody else took it; what the office takes goes through its own pages. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { bodyOf, startIngest } from './ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);
const body = bodyOf('registration');
const answers = v.parse(v.looseObject({}), body['answers']);
const saying = (taken_by: string, id: string) => ({ ...body, id, answers: { ...answers, taken_by } });
const idOf = (n: number): string => `019b7700-0000-7000-8000-00000000000${n}`;

test.each(['staff', 'paper'])(
  'a registration that says it was taken by %s is refused, and nothing is kept of it',
  async (by) => {
    const answer = await post(saying(by, idOf(1)));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('taken-by-others')]);
    const key = { round: String(body['round']), instrument: 'registration', id: idOf(1) };
    expect(await store.getResponse(key)).toBeUndefined();
    expect(await store.identitiesUnder(key)).toEqual([]);
  },
);

test('one of somebody who registers themselves is taken in', async () => {
  expect((await post(saying('self', idOf(2)))).status).toBe(201);
});
