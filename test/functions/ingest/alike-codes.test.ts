/** Codes that somebody copied with invisible marks, or typed on another keyboard: the response is kept under the name in the frame. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { collect } from '../store/sample-records.ts';
import { bodyOf, linkTo, startIngest } from './ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const body = v.parse(
  v.looseObject({ id: v.string(), answers: v.looseObject({ psu: v.string() }) }),
  bodyOf('household'),
);
const { psu } = body.answers;

test('a PSU with invisible marks is the one of the frame and of the link, and a dwelling is kept composed', async () => {
  const answers = { ...body.answers, psu: `\ufeff${psu}\u200b`, dwelling: 'Mu\u0308hle\u00a0 7' };
  expect((await post({ ...body, answers }, await linkTo('household', { psu }))).status).toBe(201);
  const [kept] = await collect(store.readRound('tests', 'household'));
  expect(kept?.answers).toMatchObject({ psu, dwelling: 'M\u00fchle 7' });
});

test('a code that nobody can see is no code', async () => {
  const answers = { ...body.answers, dwelling: '\u2800\u0301' };
  const response = await post({ ...body, answers }, await linkTo('household'));
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ faults: [{ pointer: '/answers/dwelling', rule: 'blank' }] });
});
