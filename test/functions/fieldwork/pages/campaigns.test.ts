/** Campaigns from their page: made, changed, ended and printed, with every fault beside its field. */
import { describe, expect, test } from 'vitest';

import { kioskWord } from '#functions/campaigns/kiosk-word.ts';
import { coordinator, openPlace, round, staff } from './place.ts';

const { store, see, send } = await openPlace();
const at = `/rounds/${round.id}/campaigns`;
const airport = {
  ...{ id: 'airport-x', name: 'Airport X', place: 'Main hall <b>', mode: 'airport' },
  ...{ begins: '2026-06-01', ends: '2027-06-30', target: '500', cost: '1200,50' },
};
const kept = () => store.getCampaign(round.id, 'airport-x');
const linesOf = async (action: string) => (await store.listAudit(round.id)).filter((line) => line.action === action);

test('the page of a round leads there, and says that there is none yet', async () => {
  expect((await see(coordinator, `/rounds/${round.id}/about`)).html).toContain(`href="/fieldwork${at}"`);
  expect((await see(coordinator, at)).html).toContain('There is no campaign yet');
});

test('a campaign is added, with a line in the trail, and has its own address', async () => {
  const { status, headers } = await send(coordinator, at, airport);
  expect([status, headers.get('location')]).toEqual([303, `/fieldwork${at}/airport-x?done=yes`]);
  expect(await kept()).toEqual({
    ...{ id: 'airport-x', name: 'Airport X', place: 'Main hall <b>', mode: 'airport' },
    ...{ begins: '2026-06-01', ends: '2027-06-30', target: 500, revision: 1 },
    cost: { amount: 120_050, currency: round.reportingCurrency },
  });
  expect(await linesOf('campaign-added')).toMatchObject([{ by: 'ana', subject: 'airport-x' }]);
  const { html } = await see(coordinator, at);
  expect(html).toContain(`http://localhost/register/${round.id}?campaign=airport-x`);
  expect(html).toContain('Main hall &lt;b&gt;');
});

test('another one of the same code is none; nobody is told that it was changed', async () => {
  const { status, html } = await send(coordinator, at, { ...airport, name: 'Another' });
  expect([status, (await kept())?.name]).toEqual([412, 'Airport X']);
  expect(html).toContain('added one of this code');
});

describe('every fault stands beside its field, with what was typed', () => {
  test.each([
    [{ id: 'Airport X' }, 'id', 'At most 31 lower-case'],
    [{ id: 'none' }, 'id', 'At most 31 lower-case'],
    [{ name: ' ' }, 'name', '1 to 100 signs'],
    [{ mode: 'moon' }, 'mode', 'Choose one of these'],
    [{ begins: '2026-02-30' }, 'begins', 'YYYY-MM-DD'],
    [{ ends: '2026-05-31' }, 'ends', 'ends before it begins'],
    [{ target: '0' }, 'target', 'A whole number'],
    [{ target: '1e3' }, 'target', 'A whole number'],
    [{ cost: '0.001' }, 'cost', 'An amount above 0'],
    [{ cost: 'free' }, 'cost', 'An amount above 0'],
  ])('%j', async (wrong, field, says) => {
    const { status, html } = await send(coordinator, at, { ...airport, id: 'another', ...wrong });
    expect(status).toBe(422);
    expect(new RegExp(`id="campaign-${field}-fault">([^<]*)`).exec(html)?.[1]).toContain(says);
    expect(html).toContain('value="Main hall &lt;b&gt;"');
    expect((await store.listCampaigns(round.id)).length).toBe(1);
  });

  test('several at once', async () => {
    const { html } = await send(coordinator, at, {});
    expect([...html.matchAll(/id="campaign-(\w+)-fault"/g)].map(([, name]) => name)).toEqual([
      'id',
      'name',
      'mode',
      'begins',
    ]);
  });
});

test('what may change is changed by whoever saw it last; how people come stays', async () => {
  const one = `${at}/airport-x`;
  expect((await send(coordinator, one, { ...airport, revision: '1', target: '' })).status).toBe(303);
  expect((await kept())?.target).toBeUndefined();
  const late = await send(coordinator, one, { ...airport, revision: '1', name: 'Too late' });
  expect([late.status, (await kept())?.name]).toEqual([412, 'Airport X']);
  const other = await send(coordinator, one, { ...airport, revision: '2', mode: 'embassy' });
  expect([other.status, (await kept())?.mode]).toEqual([422, 'airport']);
  expect((await linesOf('campaign-changed')).length).toBe(1);
});

test('a poster has a picture of the address in every language of the round, in the size that was asked for', async () => {
  const { html } = await see(coordinator, `${at}/airport-x/poster?size=a3`);
  expect(html.split('<svg').length).toBeGreaterThan(1);
  expect([...html.matchAll(/class="sheet poster a3" lang="(\w+)"/g)].map(([, language]) => language)).toEqual([
    'en',
    ...(round.settings.languages ?? ['ru', 'uk', 'tg', 'ro', 'sq']),
  ]);
  expect(html).toContain(`localhost/register/${round.id}?campaign=airport-x`);
  expect((await see(coordinator, `${at}/airport-x/poster?size=a2`)).html).toContain('class="sheet poster a4"');
});

test('the address of a kiosk is shown once, with the word of its staff; another one ends the one before, and it is ended', async () => {
  const kiosk = `${at}/airport-x/kiosk`;
  const seen = async () => String((await kept())?.revision);
  expect((await send(coordinator, kiosk, { most: '0', revision: await seen() })).status).toBe(422);
  expect((await send(coordinator, kiosk, { most: '500', revision: '1' })).status).toBe(412);
  expect((await kept())?.kiosk).toBeUndefined();
  const made = await send(coordinator, kiosk, { most: '500', revision: await seen() });
  const [address = '', code = ''] =
    new RegExp(`http://localhost/kiosk#${round.id}/airport-x/([\\w-]{22})`).exec(made.html) ?? [];
  expect([made.status, address === '']).toEqual([200, false]);
  expect(made.html).toContain(kioskWord(code));
  expect(await kept()).toMatchObject({ kiosk: { mostAnHour: 500 } });
  const page = (await see(coordinator, `${at}/airport-x`)).html;
  expect(page).toContain('500 registrations an hour at most');
  expect(page).not.toContain(code);
  const first = (await kept())?.kiosk?.digest;
  expect((await send(coordinator, kiosk, { most: '600', revision: await seen() })).status).toBe(200);
  expect((await kept())?.kiosk?.digest).not.toBe(first);
  expect((await send(coordinator, `${at}/airport-x/kiosk-end`, {})).status).toBe(303);
  expect((await kept())?.kiosk).toBeUndefined();
  expect((await linesOf('kiosk-made')).length).toBe(2);
  expect((await linesOf('kiosk-ended')).length).toBe(1);
});

test('it ends with a reason, once, and the page says why', async () => {
  const end = `${at}/airport-x/end`;
  expect((await send(coordinator, end, { reason: ' ' })).status).toBe(422);
  expect((await kept())?.ended).toBeUndefined();
  expect((await send(coordinator, end, { reason: 'the budget is spent' })).status).toBe(303);
  expect((await send(coordinator, end, { reason: 'again' })).status).toBe(409);
  expect(await kept()).toMatchObject({ ended: { by: 'ana', reason: 'the budget is spent' } });
  expect((await see(coordinator, at)).html).toContain('the budget is spent');
  expect((await linesOf('campaign-ended')).length).toBe(1);
});

test('what it cost may be put right when it is over; it stays over', async () => {
  const { revision = 0 } = (await kept()) ?? {};
  const put = { ...airport, revision: String(revision), cost: '900' };
  expect((await send(coordinator, `${at}/airport-x`, put)).status).toBe(303);
  expect(await kept()).toMatchObject({ cost: { amount: 90_000 }, ended: { reason: 'the budget is spent' } });
});

test('neither another site nor an analyst makes one', async () => {
  expect((await send(coordinator, at, { ...airport, id: 'b' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send(staff({ role: 'analyst' }), at, { ...airport, id: 'b' })).status).toBe(404);
  expect(await store.getCampaign(round.id, 'b')).toBeUndefined();
});
