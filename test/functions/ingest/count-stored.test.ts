/** What an operator's dashboard counts of the responses that come in. */
import { countStored } from '#functions/ingest/count-stored.ts';
import { Hono } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import { expect, test } from 'vitest';

test.each<[string, StatusCode, string[]]>([
  ['a response that was stored', 201, ['Stored']],
  ['a retry of it', 200, []],
  ['another response under its id', 409, []],
])('%s, answered with %i, counts as %j', async (_, status, expected) => {
  const counted: string[] = [];
  const app = new Hono().use(countStored((name) => counted.push(name))).post('/', (c) => c.body(null, status));
  await app.request('/', { method: 'POST' });
  expect(counted).toEqual(expected);
});
