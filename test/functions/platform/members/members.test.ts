/** Colleagues of one platform: invited once, let in once, and out at the next request; one administrator is always there. */
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';

import { type MemberWish, mostMembers } from '#schemas/fieldwork/staff.ts';
import { identifyByToken, sessionCookie } from '#functions/platform/identity/identify-by-token.ts';
import { joinAsMember } from '#functions/platform/members/join.ts';
import { changeMember, endMember, inviteAgain, inviteMember } from '#functions/platform/members/manage-members.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { openTestStore } from '../../store/level/open-test-level.ts';

const secret = 'the key that signs every token here';
const closers: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

/** A platform on its first day. */
async function firstDay() {
  const { store, close } = await openTestStore();
  closers.push(close);
  let moment = Date.parse('2026-11-01T12:00:00.000Z');
  const now = (): Date => new Date((moment += 1));
  const newId = uuidV7Maker(now, randomBytes);
  const random = (bytes: number) => randomBytes(bytes);
  const as = (by: string) => ({ store, now, newId, random, by });
  const join = joinAsMember({ store, secret, now, newId });
  const identify = identifyByToken({ secret, now, members: store });
  const calling = (session: string) =>
    identify({ header: () => undefined, cookie: (name) => (name === sessionCookie ? session : undefined) });
  /** Invites somebody by whoever holds the folder; answers the code. */
  const invited = async (wish: MemberWish): Promise<string> => {
    const outcome = await inviteMember(as('analyst'), wish);
    if (outcome.kind !== 'invited') throw new Error(outcome.kind);
    return outcome.code;
  };
  const entered = async (code: string): Promise<string> => {
    const outcome = await join(code);
    if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
    return outcome.session;
  };
  const seen = async (id: string) => {
    const member = (await store.readStaff()).members.find((one) => one.id === id);
    if (member === undefined) throw new Error(`nobody is ${id}`);
    return member;
  };
  const wait = (days: number): void => void (moment += days * 86_400_000);
  return { store, as, join, calling, invited, entered, seen, wait };
}

const ana: MemberWish = { name: 'Ana A.', role: 'administrator' };
const ben: MemberWish = { name: 'Бехрӯз Б.', role: 'supervisor', rounds: ['spring'], team: 'north' };

describe('an invitation', () => {
  test('lets one person in, once, as what they were invited for', async () => {
    const { join, calling, invited, entered } = await firstDay();
    const code = await invited(ben);
    expect(await calling(await entered(code))).toEqual({
      role: 'staff',
      subject: 'staff-1',
      grants: [{ role: 'supervisor', round: 'spring', team: 'north' }],
    });
    expect(await join(code)).toEqual({ kind: 'refused' });
  });

  test('that twenty show at the same moment lets one of them in', async () => {
    const { join, invited } = await firstDay();
    const code = await invited(ben);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => join(code)));
    expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1);
  });

  test('is good for seven days', async () => {
    const { join, invited, wait } = await firstDay();
    const [early, late] = [await invited(ben), await invited(ana)];
    wait(6.99);
    expect((await join(early)).kind).toBe('signed-in');
    wait(0.01);
    expect(await join(late)).toEqual({ kind: 'refused' });
  });

  test('is kept as a digest alone, and another code is worth nothing', async () => {
    const { store, join, invited } = await firstDay();
    const code = await invited(ben);
    expect(JSON.stringify([await store.readStaff(), await store.listAudit(platformTrail)])).not.toContain(code);
    expect(await join(`${code}A`)).toEqual({ kind: 'refused' });
    expect(await join('')).toEqual({ kind: 'refused' });
  });

  test('that was given again makes the one before it worth nothing, and ends the session that it had made', async () => {
    const { as, join, calling, invited, entered, seen } = await firstDay();
    const first = await invited(ben);
    const second = await inviteAgain(as('analyst'), await seen('staff-1'));
    expect(await join(first)).toEqual({ kind: 'refused' });
    const session = await entered(second.kind === 'invited' ? second.code : '');
    expect(await calling(session)).toBeDefined();
    await inviteAgain(as('analyst'), await seen('staff-1'));
    expect(await calling(session)).toBeUndefined();
  });
});

describe('what was changed counts at the next request', () => {
  test('another role', async () => {
    const { as, calling, invited, entered, seen } = await firstDay();
    const session = await entered(await invited(ben));
    await changeMember(as('analyst'), await seen('staff-1'), { role: 'coordinator', rounds: ['autumn'] }, 'promoted');
    expect(await calling(session)).toMatchObject({ grants: [{ role: 'coordinator', round: 'autumn' }] });
  });

  test('that access ended, before an address was opened and after', async () => {
    const { as, join, calling, invited, entered, seen } = await firstDay();
    const session = await entered(await invited(ben));
    const unused = await invited(ana);
    await endMember(as('analyst'), await seen('staff-1'), 'left');
    await endMember(as('analyst'), await seen('staff-2'), 'a mistake');
    expect(await calling(session)).toBeUndefined();
    expect(await join(unused)).toEqual({ kind: 'refused' });
  });

  test('that thirty days are over', async () => {
    const { calling, invited, entered, wait } = await firstDay();
    const session = await entered(await invited(ben));
    wait(29.99);
    expect(await calling(session)).toBeDefined();
    wait(0.01);
    expect(await calling(session)).toBeUndefined();
  });
});

test('the session of a member is worth nothing to whoever knows no members', async () => {
  const { invited, entered, as } = await firstDay();
  const session = await entered(await invited(ana));
  const { now } = as('');
  const identify = identifyByToken({ secret, now });
  expect(await identify({ header: () => `Bearer ${session}`, cookie: () => undefined })).toBeUndefined();
});

describe('nobody can', () => {
  test('change, end or invite themselves', async () => {
    const { as, invited, entered, seen } = await firstDay();
    for (const wish of [ana, ana]) await entered(await invited(wish));
    const me = await seen('staff-1');
    expect(await changeMember(as('staff-1'), me, { role: 'analyst' }, 'tired')).toEqual({ kind: 'yourself' });
    expect(await endMember(as('staff-1'), me, 'tired')).toEqual({ kind: 'yourself' });
    expect(await inviteAgain(as('staff-1'), me)).toEqual({ kind: 'yourself' });
    expect(await seen('staff-1')).toEqual(me);
  });

  test('take the last administrator of every round away, whoever else was invited as one', async () => {
    const { as, invited, entered, seen } = await firstDay();
    await entered(await invited(ana));
    await invited(ana); // and did not come in yet
    await entered(await invited({ ...ana, rounds: ['spring'] }));
    const last = { kind: 'last-administrator' };
    expect(await endMember(as('analyst'), await seen('staff-1'), 'left')).toEqual(last);
    const ofOne = { role: 'administrator' as const, rounds: ['spring'] };
    expect(await changeMember(as('analyst'), await seen('staff-1'), ofOne, 'x')).toEqual(last);
    expect((await endMember(as('analyst'), await seen('staff-2'), 'not needed')).kind).toBe('done');
    // A telephone that was lost: they stay what they are, with another address.
    expect((await inviteAgain(as('analyst'), await seen('staff-1'))).kind).toBe('invited');
  });

  test('end each other in the same moment, and leave nobody', async () => {
    const { as, invited, entered, seen, store } = await firstDay();
    for (const wish of [ana, ana]) await entered(await invited(wish));
    const [one, two] = [await seen('staff-1'), await seen('staff-2')];
    const outcomes = await Promise.all([endMember(as('staff-1'), two, 'x'), endMember(as('staff-2'), one, 'x')]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'not-administrator']);
    expect((await store.readStaff()).members.filter(({ ended }) => ended === undefined)).toHaveLength(1);
  });

  test('go on with what they began when they were an administrator', async () => {
    const { as, invited, entered, seen } = await firstDay();
    for (const wish of [ana, ana, ben]) await entered(await invited(wish));
    await changeMember(as('staff-1'), await seen('staff-2'), { role: 'analyst' }, 'works with figures now');
    const notAnyMore = { kind: 'not-administrator' };
    expect(await inviteMember(as('staff-2'), ana)).toEqual(notAnyMore);
    expect(await endMember(as('staff-2'), await seen('staff-3'), 'x')).toEqual(notAnyMore);
  });

  test('change somebody as they were before another change, or after their end', async () => {
    const { as, invited, seen } = await firstDay();
    await invited(ben);
    const before = await seen('staff-1');
    await changeMember(as('analyst'), before, { role: 'analyst' }, 'one');
    expect(await changeMember(as('analyst'), before, { role: 'coordinator' }, 'two')).toEqual({
      kind: 'changed-meanwhile',
    });
    await endMember(as('analyst'), await seen('staff-1'), 'left');
    expect(await inviteAgain(as('analyst'), await seen('staff-1'))).toEqual({ kind: 'ended' });
    expect(await endMember(as('analyst'), { id: 'staff-9', revision: 1 }, 'x')).toEqual({ kind: 'unknown' });
  });

  test('be invited beyond what one item of a table holds, in the longest names there are', async () => {
    const { as, store } = await firstDay();
    const rounds = Array.from({ length: 12 }, (_, n) => `r${String(n).padStart(2, '0')}${'-long'.repeat(12)}`);
    const longest: MemberWish = { name: 'Ҷ'.repeat(80), role: 'supervisor', rounds, team: 'n'.repeat(31) };
    const members = Array.from({ length: mostMembers - 1 }, (_, n) => ({
      ...{ id: `staff-${n + 1}`, ...longest, revision: 99_999 },
      ...{ invitation: { digest: 'a'.repeat(64), expiresAt: '2026-11-01T12:00:00.000Z' } },
    }));
    const line = { id: '1', round: platformTrail, at: '', by: 'analyst', subject: '', reason: '' };
    await store.changeStaff({ members: [], revision: 0 }, members, { ...line, action: 'staff-invited' });
    expect((await inviteMember(as('analyst'), longest)).kind).toBe('invited');
    expect(await inviteMember(as('analyst'), ana)).toEqual({ kind: 'full' });
  });
});

test('colleagues who are invited in the same moment are all there, each with an id of their own', async () => {
  const { invited, store } = await firstDay();
  await Promise.all([ana, ben, ana].map((wish) => invited(wish)));
  expect((await store.readStaff()).members.map(({ id }) => id)).toEqual(['staff-1', 'staff-2', 'staff-3']);
});

test('the trail says who did what to whom and why, in ids and codes', async () => {
  const { as, invited, entered, seen, store } = await firstDay();
  await entered(await invited(ben));
  await changeMember(as('analyst'), await seen('staff-1'), { role: 'analyst' }, 'works with figures now');
  await endMember(as('analyst'), await seen('staff-1'), 'left');
  const trail = await store.listAudit(platformTrail);
  expect(trail.map(({ by, action, subject, reason, grants }) => [by, action, subject, reason, grants])).toEqual([
    ['analyst', 'staff-invited', 'staff-1', '', ['supervisor:spring:north']],
    ['staff-1', 'staff-joined', 'staff-1', '', ['supervisor:spring:north']],
    ['analyst', 'staff-changed', 'staff-1', 'works with figures now', ['analyst']],
    ['analyst', 'staff-removed', 'staff-1', 'left', undefined],
  ]);
  expect(JSON.stringify(trail)).not.toContain(ben.name);
});
