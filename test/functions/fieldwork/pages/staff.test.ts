/** The page of staff: an administrator invites, changes and ends access; what is not right changes nothing, and says why. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { Identity } from '#functions/platform/identity/access.ts';
import { joinAsMember } from '#functions/platform/members/join.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { languages } from '#schemas/words/languages.ts';
import { coordinator, openPlace, round, staff } from './place.ts';

const { store, see, send, sendAll, appFor, logged } = await openPlace();
const administrator = staff({ role: 'administrator' });
/** The same as a member of staff. */
const asMember = (subject: string): Identity => ({ role: 'staff', subject, grants: [{ role: 'administrator' }] });
const minutes = new Date('2026-11-01T12:30:00.000Z');
const join = joinAsMember({ store, secret: 'a key', now: () => minutes, newId: () => `session-${Math.random()}` });

const zarina = { name: 'Zarina Z.', role: 'coordinator', rounds: round.id };
const codeIn = (html: string): string => /\/dashboard\/join#([\w-]{22})"/.exec(html)?.[1] ?? '';
const memberOf = async (id: string) => (await store.readStaff()).members.find((one) => one.id === id);
const revisionOf = async (id: string): Promise<string> => String((await memberOf(id))?.revision);
const trail = async () =>
  (await store.listAudit(platformTrail)).map(({ by, action, subject }) => [by, action, subject]);

describe('somebody who is invited', () => {
  let html: string;
  beforeAll(async () => {
    const answer = await send(administrator, '/staff/invite', zarina);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    ({ html } = answer);
  });

  test('has an address with a picture, which is shown once and is in no log', async () => {
    expect(html).toContain('<svg');
    expect(codeIn(html)).not.toBe('');
    const { html: later } = await see(administrator, '/staff');
    expect(later).toContain('Zarina Z.');
    for (const text of [later, logged.join('')]) expect(text).not.toContain(codeIn(html));
  });

  test('comes in by it, for the round that was ticked', async () => {
    expect((await see(administrator, '/staff')).html).toContain('the address is good until');
    expect((await join(codeIn(html))).kind).toBe('signed-in');
    expect(await memberOf('staff-1')).toMatchObject({ role: 'coordinator', rounds: [round.id] });
    expect((await see(administrator, '/staff')).html).toContain('has come in');
  });

  test('is in the trail, with whoever invited them', async () => {
    expect(await trail()).toEqual([
      ['ana', 'staff-invited', 'staff-1'],
      ['staff-1', 'staff-joined', 'staff-1'],
    ]);
  });
});

test('a page that is open under localhost says that other devices do not find it there', async () => {
  const post = async (site: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
    const body = new URLSearchParams(zarina).toString();
    return (
      await appFor(administrator).request(`${site}/fieldwork/staff/invite`, { method: 'POST', headers, body })
    ).text();
  };
  expect(await post('http://localhost:8787')).toContain('other devices do not find this machine');
  const html = await post('http://192.168.1.7:8787');
  expect(html).not.toContain('other devices do not find this machine');
  expect(html).toContain('http://192.168.1.7:8787/dashboard/join#');
});

describe('what is not right changes nothing, and says why', () => {
  test.each([
    ['no name', { ...zarina, name: ' ' }, 'write a name'],
    ['no place where the role counts', { name: 'B', role: 'administrator' }, 'tick either every round'],
    ['every round and one of them', { ...zarina, everywhere: 'yes' }, 'tick either every round'],
    ['a round that there is not', { ...zarina, rounds: 'winter' }, 'not there any more'],
    ['a supervisor of no team', { ...zarina, role: 'supervisor' }, 'a supervisor has a team'],
    [
      'a supervisor of every round',
      { name: 'B', role: 'supervisor', everywhere: 'yes', team: 'north' },
      'a supervisor has a team',
    ],
    ['a coordinator of a team', { ...zarina, team: 'north' }, 'a supervisor has a team'],
    ['a team in other letters', { ...zarina, role: 'supervisor', team: 'Север' }, 'a team has at most'],
  ])('%s', async (_, form, why) => {
    const before = await store.readStaff();
    const { status, html } = await send(administrator, '/staff/invite', form);
    expect([status, await store.readStaff()]).toEqual([422, before]);
    expect(html).toContain(why);
    expect(html).toContain(`value="${form.name.trim()}"`); // what was typed is kept
  });

  test('more rounds than one role is limited to', async () => {
    const fields = Array.from({ length: 13 }, (_, n) => ['rounds', `r-${n}`] as const);
    const { status, html } = await sendAll(administrator, '/staff/invite', [['name', 'B'], ...fields]);
    expect([status, html.includes('at most 12 rounds')]).toEqual([422, true]);
  });

  test('no reason', async () => {
    const revision = await revisionOf('staff-1');
    const change = await send(administrator, '/staff/staff-1/change', { ...zarina, revision, reason: ' ' });
    const end = await send(administrator, '/staff/staff-1/end', { revision });
    for (const { status, html } of [change, end]) expect([status, html.includes('say why')]).toEqual([422, true]);
  });

  test('a form that another site sends', async () => {
    const before = await store.readStaff();
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await send(administrator, '/staff/invite', zarina, elsewhere)).status).toBe(403);
    expect(await store.readStaff()).toEqual(before);
  });
});

describe('a colleague who came in', () => {
  const team = { role: 'supervisor', rounds: round.id, team: 'north', reason: 'leads the north now' };

  test('has their role changed, and whoever looked at them as they were before hears it', async () => {
    const revision = await revisionOf('staff-1');
    const done = await send(administrator, '/staff/staff-1/change', { ...team, revision });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/fieldwork/staff']);
    expect(await memberOf('staff-1')).toMatchObject({ role: 'supervisor', rounds: [round.id], team: 'north' });
    for (const what of ['change', 'end', 'address']) {
      const late = await send(administrator, `/staff/staff-1/${what}`, { ...team, revision });
      expect([what, late.status, late.html.includes('somebody else changed')]).toEqual([what, 412, true]);
    }
    expect((await see(administrator, '/staff')).html).toContain('leads the north now');
  });

  test('gets another address, and the one who uses it first is in', async () => {
    const { status, html } = await send(administrator, '/staff/staff-1/address', {
      revision: await revisionOf('staff-1'),
    });
    expect(status).toBe(200);
    expect((await join(codeIn(html))).kind).toBe('signed-in');
    expect(await join(codeIn(html))).toEqual({ kind: 'refused' });
  });

  test('loses access with a reason, and nothing can be changed after that', async () => {
    const form = { ...team, revision: await revisionOf('staff-1'), reason: 'left for another project' };
    expect((await send(administrator, '/staff/staff-1/end', form)).status).toBe(303);
    const { html } = await see(administrator, '/staff');
    expect(html).toContain('access ended at');
    expect(html).toContain('left for another project');
    const again = await send(administrator, '/staff/staff-1/change', {
      ...form,
      revision: await revisionOf('staff-1'),
    });
    expect([again.status, again.html.includes('access has ended')]).toEqual([409, true]);
  });
});

describe('administrators', () => {
  let boss: string;
  beforeAll(async () => {
    const { html } = await send(administrator, '/staff/invite', {
      name: 'Boss B.',
      role: 'administrator',
      everywhere: 'yes',
    });
    await join(codeIn(html));
    boss = (await store.readStaff()).members.at(-1)?.id ?? '';
  });

  test('do not change or end themselves, and have no forms for it', async () => {
    const form = { role: 'analyst', everywhere: 'yes', reason: 'tired', revision: await revisionOf(boss) };
    for (const what of ['change', 'end', 'address']) {
      const { status, html } = await send(asMember(boss), `/staff/${boss}/${what}`, form);
      expect([what, status, html.includes('nobody changes or ends their own')]).toEqual([what, 409, true]);
    }
    const { html } = await see(asMember(boss), '/staff');
    expect(html).toContain('This is you.');
    expect(html).not.toContain(`/staff/${boss}/end`);
  });

  test('stay, the last of them', async () => {
    const form = { role: 'analyst', everywhere: 'yes', reason: 'left', revision: await revisionOf(boss) };
    for (const what of ['change', 'end']) {
      const { status, html } = await send(administrator, `/staff/${boss}/${what}`, form);
      expect([what, status, html.includes('last administrator')]).toEqual([what, 409, true]);
    }
  });
});

test('the way to it stands on the first page, for administrators alone', async () => {
  expect((await see(administrator, '')).html).toContain('href="/fieldwork/staff"');
  expect((await see(coordinator, '')).html).not.toContain('/fieldwork/staff');
});

test.each(languages)('in the language %s it names everything', async (language) => {
  const { status, html } = await see(administrator, '/staff', language);
  expect([status, html.includes('staff.')]).toEqual([200, false]);
});
