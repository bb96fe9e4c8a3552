/** Travellers file their interviews: where they come from, and what is unlikely in what they said. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { drawn, linkTo, startIngest } from './ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const problemSchema = v.object({ faults: v.array(v.object({ pointer: v.string(), rule: v.string() })) });
const rules = async (response: Response) =>
  v.parse(problemSchema, await response.json()).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);

test('a traveller comes from a region of the round or from another place, not from whatever was typed', async () => {
  const border = await linkTo('border');
  const traveller = [...drawn.bodies('border')].find((one) => 'origin_district' in one.answers);
  if (traveller === undefined) throw new Error('nobody in the round told where they come from');
  const from = (origin_district: string) =>
    post(
      { ...traveller, id: '019b7700-0000-7000-8000-0000000000d1', answers: { ...traveller.answers, origin_district } },
      border,
    );
  expect(await rules(await from('the third house behind the mill'))).toEqual([
    '/answers/origin_district unknown-region',
  ]);
  expect((await from('other')).status).toBe(201);
});

test('an unlikely interview is stored with a note of what is unlikely, where, and nothing of what was said', async () => {
  const border = await linkTo('border');
  const traveller = [...drawn.bodies('border')].find((one) => 'crossings' in one.answers);
  const id = '019b7700-0000-7000-8000-0000000000d2';
  const unlikely = { ...traveller, id, answers: { ...traveller?.answers, crossings: 40, crossings_back: 2 } };
  expect((await post(unlikely, border)).status).toBe(201);
  for await (const record of store.readRound('tests', 'border')) {
    if (record.id !== id) continue;
    expect(record.notes).toEqual([{ pointer: '/answers/crossings_back', rule: 'crossings_alternate' }]);
  }
});
