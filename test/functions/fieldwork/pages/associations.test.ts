/** Organisations of people abroad, from the pages of the office: added, put right by whoever saw them last, withdrawn; and the contact is gone at once when consent is. */
import { describe, expect, test } from 'vitest';

import { coordinator, openPlace, round, staff } from './place.ts';

const { store, see, send } = await openPlace();
const at = `/rounds/${round.id}/associations`;
const club = {
  ...{ name: 'Club <Pamir>', country: 'DE', city: 'Berlin', kind: 'cultural', members: '120', founded: '1998' },
  ...{ about: 'Dances.\r\n\r\nSongs.', languages: 'tg, de', email: 'office@pamir.example', phone: '', website: '' },
  ...{ consentBy: 'Zarina, chair', consentOn: '2026-10-01' },
};
const id = async () => (await store.listAssociations(round.id))[0]?.id ?? '';
const kept = async () => store.getAssociation(round.id, await id());
const linesOf = async (action: string) => (await store.listAudit(round.id)).filter((line) => line.action === action);

test('one is added, with a line in the trail that names no contact', async () => {
  expect((await see(coordinator, at)).html).toContain('There are none yet');
  const { status, headers } = await send(coordinator, at, club);
  expect([status, headers.get('location')]).toEqual([303, `/fieldwork${at}/${await id()}?done=yes`]);
  expect(await kept()).toEqual({
    ...{ id: await id(), name: 'Club <Pamir>', country: 'DE', city: 'Berlin', kind: 'cultural', members: 120 },
    ...{ founded: 1998, about: 'Dances.\n\nSongs.', languages: ['tg', 'de'], revision: 1 },
    contact: { email: 'office@pamir.example', consent: { by: 'Zarina, chair', on: '2026-10-01' } },
  });
  expect(await linesOf('association-written')).toMatchObject([{ by: 'ana', subject: await id() }]);
  expect(JSON.stringify(await store.listAudit(round.id))).not.toContain('pamir.example');
  const { html } = await see(coordinator, at);
  expect(html).toContain('Club &lt;Pamir&gt;');
  expect((await send(coordinator, at, { ...club, name: 'club  <PAMIR>' })).status).toBe(409);
  expect((await store.listAssociations(round.id)).length).toBe(1);
});

describe('every fault stands beside its field, with what was typed', () => {
  test.each([
    [{ name: ' ' }, { name: '1 to 160' }],
    [
      { name: 'a\u202eb', country: 'XX', kind: '' },
      { name: '1 to 160', country: 'Choose a', kind: 'Choose a kind' },
    ],
    [
      { members: '-3', founded: '98' },
      { members: 'whole number', founded: 'year from 1800' },
    ],
    [{ founded: '2027' }, { founded: 'year from 1800' }],
    [{ languages: 'tajik' }, { languages: 'two letters' }],
    [
      { about: 'x'.repeat(1001), city: 'y'.repeat(81) },
      { about: '1000', city: '80' },
    ],
    [
      { email: 'office', phone: '030 123', website: 'http://pamir.example' },
      { email: 'e-mail address', phone: 'code of the country', website: 'https://' },
    ],
    [{ consentBy: '' }, { consentBy: 'needs consent' }],
    [
      { consentBy: '', consentOn: '' },
      { consentBy: 'needs consent', consentOn: 'needs consent' },
    ],
    [{ email: '' }, { email: 'consent, and no contact' }],
    [{ consentOn: '1.10.2026' }, { consentOn: 'YYYY-MM-DD' }],
    [{ consentOn: '2026-11-05' }, { consentOn: 'not come yet' }],
  ])('%j', async (wrong, says) => {
    const { status, html } = await send(coordinator, at, { ...club, name: 'Another', ...wrong });
    expect(status).toBe(422);
    const told = [...html.matchAll(/id="association-(\w+)-fault">([^<]*)/g)].map(([, field = '', text = '']) => [
      field,
      text,
    ]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(says).map(([field, text]) => [field, expect.stringContaining(text)])),
    );
    expect((await store.listAssociations(round.id)).length).toBe(1);
  });
});

test('of two who change it the second is told so', async () => {
  const one = `${at}/${await id()}`;
  expect((await send(coordinator, one, { ...club, members: '130', revision: '1' })).status).toBe(303);
  const late = await send(coordinator, one, { ...club, members: '140', revision: '1' });
  expect([late.status, (await kept())?.members]).toEqual([412, 130]);
  expect(late.html).toContain('value="130"');
  expect((await send(coordinator, one, { ...club, members: '140' })).status).toBe(412);
  expect((await see(coordinator, one)).headers.get('etag')).toBe('"2"');
  expect((await send(coordinator, `${one}/withdraw`, { reason: 'moved', revision: '1' })).status).toBe(412);
});

test('when consent is taken back the contact is erased at once, whoever wrote meanwhile, and older consent brings none back', async () => {
  const one = `${at}/${await id()}`;
  expect((await send(coordinator, `${one}/erase-contact`, { reason: ' ' })).status).toBe(422);
  expect((await send(coordinator, `${one}/erase-contact`, { reason: 'they asked', revision: '1' })).status).toBe(303);
  expect(await kept()).toMatchObject({ contactTakenOut: '2026-11-01' });
  expect(JSON.stringify(await kept())).not.toMatch(/pamir\.example|Zarina/);
  expect(await linesOf('association-contact-erased')).toMatchObject([{ reason: 'they asked', subject: await id() }]);
  const again = await send(coordinator, one, { ...club, revision: '3' });
  expect([again.status, again.html.includes('taken back on that day or later')]).toEqual([422, true]);
  const since = { ...club, revision: '3', consentOn: '2026-11-02' };
  expect((await send(coordinator, one, since)).status).toBe(303);
  expect((await kept())?.contact?.email).toBe('office@pamir.example');
});

test('it is withdrawn with a reason, without its contact, and listed again once it is written anew', async () => {
  const one = `${at}/${await id()}`;
  const { revision = 0 } = (await kept()) ?? {};
  expect((await send(coordinator, `${one}/withdraw`, { reason: 'closed', revision: String(revision) })).status).toBe(
    303,
  );
  expect(await kept()).toMatchObject({ withdrawn: true });
  expect((await kept())?.contact).toBeUndefined();
  const plain = { ...club, email: '', consentBy: '', consentOn: '', revision: String(revision + 1) };
  expect((await send(coordinator, one, plain)).status).toBe(303);
  expect((await kept())?.withdrawn).toBeUndefined();
});

test('neither another site nor an analyst writes one', async () => {
  const other = { ...club, name: 'Other' };
  expect((await send(coordinator, at, other, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send(staff({ role: 'analyst' }), at, other)).status).toBe(404);
  expect((await store.listAssociations(round.id)).length).toBe(1);
});
