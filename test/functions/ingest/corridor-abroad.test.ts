/** What is impossible in the country of the round is refused when it is filed, whoever sends it. */
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { drawn, linkTo, startIngest } from './ingest-platform.ts';

const { post, close } = await startIngest();
afterAll(close);
const withSenders = v.looseObject({ senders: v.pipe(v.array(v.looseObject({ country: v.string() })), v.minLength(1)) });

/** A household of the round whose first sender lives in a country. */
function householdWith(country: string, id: string): object {
  const found = [...drawn.bodies('household')].find(({ answers }) => v.is(withSenders, answers));
  const { senders, ...answers } = v.parse(withSenders, found?.answers);
  const [first, ...others] = senders;
  return { ...found, id, answers: { ...answers, senders: [{ ...first, country }, ...others] } };
}

async function file(body: object) {
  const answer = await post(body, await linkTo('household'));
  return { status: answer.status, text: await answer.text() };
}

test('a sender who lives in the country of the round is refused, with the place; one abroad is not', async () => {
  const home = await file(householdWith(drawn.round.country, '019b7700-0000-7000-8000-0000000000b1'));
  expect(home.status).toBe(422);
  expect(home.text).toContain('"pointer":"/answers/senders/0/country","rule":"leads_abroad"');
  expect((await file(householdWith('KZ', '019b7700-0000-7000-8000-0000000000b2'))).status).toBe(201);
});
