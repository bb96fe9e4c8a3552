/** A round that is changed while people are in the field: within half a minute everybody works by the new one. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { bodyOf, drawn, linkTo, now, startIngest } from './ingest-platform.ts';
import { putFrame } from '../store/lay-out.ts';

let seconds = 0;
const { store, post, close } = await startIngest(undefined, () => new Date(now().getTime() + seconds * 1000));
afterAll(close);

test('a village that was struck from the frame takes no interview any more', async () => {
  const token = await linkTo('household');
  const body = bodyOf('household');
  const { psu } = v.parse(v.object({ psu: v.string() }), body['answers']);
  expect((await post(body, token)).status).toBe(201);
  await putFrame(
    store,
    'tests',
    drawn.frame.filter((unit) => unit.psu !== psu),
  );
  seconds = 31;
  const late = await post({ ...body, id: '019b7700-0000-7000-8000-0000000000fd' }, token);
  expect(late.status).toBe(422);
  expect(await late.text()).toContain('unknown-psu');
});
