/** Whoever asks for links without end, or is a program, is held before anything is handed on; what they hear says nothing of anybody. */
import { afterAll, expect, test } from 'vitest';

import { floodsOf, mostAnHour } from '#functions/platform/floods/floods.ts';
import { oftenInMemory } from '#functions/platform/floods/often.ts';

import { now } from '../ingest/ingest-platform.ts';
import { startVisits } from './visit-platform.ts';

let address = '198.51.100.1';
const floods = floodsOf({
  secret: 'counts under names of its own, long enough',
  numbers: 10,
  now,
  newId: () => 'id',
  spendOnce: () => Promise.resolve('spent'),
  noteOften: oftenInMemory(now),
});
const platform = await startVisits({ floods, addressOf: () => address });
afterAll(platform.close);
const { postTo, asked } = platform;

test('from one address a few links are asked for an hour, whoever they are for; then the page says when to come again', async () => {
  for (let n = 0; n < mostAnHour.asking; n += 1)
    expect((await postTo('/link', { contact: `person${n}@example.org` })).status).toBe(202);
  const held = await postTo('/link', { contact: 'planted0@example.org' });
  expect(held.status).toBe(429);
  expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0);
  const page = await held.text();
  expect(page).toContain('Too much came from this connection');
  expect(page).not.toContain('planted0');
  expect(asked).toHaveLength(mostAnHour.asking);
  address = '198.51.100.2';
  expect((await postTo('/link', { contact: 'planted0@example.org' })).status).toBe(202);
});

test('a program that fills in the field that nobody sees gets no link, and a person whose browser did is told', async () => {
  const before = asked.length;
  const trapped = await postTo('/link', { contact: 'planted0@example.org', website: 'https://spam.example' });
  expect(trapped.status).toBe(422);
  const page = await trapped.text();
  expect(page).toContain('A field that nobody sees was filled in');
  expect(page).not.toContain('spam.example');
  expect(asked).toHaveLength(before);
});
