/** What registrants are offered, from its page: written, put right by whoever saw it last, taken back; with every fault beside its field. */
import { describe, expect, test } from 'vitest';

import { coordinator, openPlace, round, staff } from './place.ts';

const { store, see, send, appFor } = await openPlace();
const at = `/rounds/${round.id}/offers`;
const one = `${at}/KZ/en`;
const welcome = {
  ...{ country: 'KZ', language: 'en', title: 'Welcome <b>', text: 'First.\r\n\r\nSecond.' },
  links: 'Passports https://embassy.example/passport\r\n\r\nHelp line https://help.example/',
};
const kept = () => store.getOffer(round.id, 'KZ', 'en');
const linesOf = async (action: string) => (await store.listAudit(round.id)).filter((line) => line.action === action);

test('the page of offers says that there are none yet', async () => {
  expect((await see(coordinator, at)).html).toContain('Nothing is offered yet');
});

test('one is written, with a line in the trail', async () => {
  const { status, headers } = await send(coordinator, at, welcome);
  expect([status, headers.get('location')]).toEqual([303, `/fieldwork${one}?done=yes`]);
  expect(await kept()).toEqual({
    ...{ country: 'KZ', language: 'en', title: 'Welcome <b>', text: 'First.\n\nSecond.', revision: 1 },
    links: [
      { label: 'Passports', address: 'https://embassy.example/passport' },
      { label: 'Help line', address: 'https://help.example/' },
    ],
  });
  expect(await linesOf('offer-written')).toMatchObject([{ by: 'ana', subject: 'KZ/en' }]);
  const { html } = await see(coordinator, at);
  expect(html).toContain('Welcome &lt;b&gt;');
  expect(html).toContain('Kazakhstan');
});

describe('every fault stands beside its field, with what was typed', () => {
  test.each([
    [{ country: 'XX' }, 'country', 'Choose a country'],
    [{ language: 'fr' }, 'language', 'Choose a language'],
    [{ title: ' ' }, 'title', '1 to 120'],
    [{ title: `a\u202eb` }, 'title', '1 to 120'],
    [{ text: '' }, 'text', '1 to 6000'],
    [{ text: 'x'.repeat(6001) }, 'text', '1 to 6000'],
    [{ links: 'Bank http://bank.example/' }, 'links', 'line: 1.'],
    [{ links: 'A https://a.example/\nB javascript:alert(1)' }, 'links', 'line: 2.'],
    [{ links: 'Bank https://user:secret@bank.example/' }, 'links', 'line: 1.'],
    [{ links: 'https://bank.example/' }, 'links', 'line: 1.'],
    [{ links: 'B https://b.example/\n'.repeat(21) }, 'links', 'At most 20'],
  ])('%j', async (wrong, field, says) => {
    const { status, html } = await send(coordinator, at, { ...welcome, country: 'RU', ...wrong });
    expect(status).toBe(422);
    expect(new RegExp(`id="offer-${field}-fault">([^<]*)`).exec(html)?.[1]).toContain(says);
    expect((await store.listOffers(round.id)).length).toBe(1);
  });
});

test('of two who change it the second is told so, by the field of the form or by If-Match', async () => {
  expect((await send(coordinator, at, { ...welcome, title: 'Mine' })).status).toBe(412);
  expect((await send(coordinator, one, { ...welcome, revision: '1', title: 'First' })).status).toBe(303);
  const late = await send(coordinator, one, { ...welcome, revision: '1', title: 'Second' });
  expect([late.status, (await kept())?.title]).toEqual([412, 'First']);
  expect(late.html).toContain('value="First"');
  const program = async (revision: string) =>
    (
      await appFor(coordinator).request(`/fieldwork${one}`, {
        method: 'POST',
        headers: {
          'if-match': revision,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ ...welcome, title: 'Third' }).toString(),
      })
    ).status;
  const { headers } = await see(coordinator, one);
  expect(await program('"1"')).toBe(412);
  expect(await program(headers.get('etag') ?? '')).toBe(303);
  expect((await kept())?.title).toBe('Third');
});

test('it is taken back with a reason, and shown again once it is written anew', async () => {
  const { revision = 0 } = (await kept()) ?? {};
  const back = `${one}/take-back`;
  expect((await send(coordinator, back, { reason: ' ', revision: String(revision) })).status).toBe(422);
  expect((await send(coordinator, back, { reason: 'moved', revision: '1' })).status).toBe(412);
  expect((await kept())?.takenBack).toBeUndefined();
  expect((await send(coordinator, back, { reason: 'moved', revision: String(revision) })).status).toBe(303);
  expect((await kept())?.takenBack).toBe(true);
  expect(await linesOf('offer-taken-back')).toMatchObject([{ reason: 'moved', subject: 'KZ/en' }]);
  expect((await send(coordinator, one, { ...welcome, revision: String(revision + 1) })).status).toBe(303);
  expect((await kept())?.takenBack).toBeUndefined();
});

test('neither another site nor an analyst writes one', async () => {
  const other = { ...welcome, country: 'RU' };
  expect((await send(coordinator, at, other, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send(staff({ role: 'analyst' }), at, other)).status).toBe(404);
  expect(await store.getOffer(round.id, 'RU', 'en')).toBeUndefined();
});
