/** A message to many is written by one person and approved by another one; what is changed is approved anew, and every step is in the trail. */
import { afterAll, describe, expect, test } from 'vitest';

import { approveGroup, rewriteGroup, sendGroup, stopGroup, writeGroup } from '#functions/groups/lead-group.ts';
import { round, startGroups, typed } from './group-platform.ts';

const groups = await startGroups();
afterAll(groups.close);
const { office, store, revisionOf, queue } = groups;
await groups.register(0);

const [ana, bek, zar] = [office('ana'), office('bek'), office('zar')];
const written = await writeGroup(ana, round, typed());
if (written.kind !== 'done') throw new Error(written.kind);
const { id } = written.message;
const kept = async () => store.getGroupMessage(round, id);

describe('what is typed', () => {
  test.each([
    ['office', { office: ' ' }],
    ['office', { office: 'a\u202eb' }],
    ['purpose', { purpose: 'consent_matching' }], // caseworkers alone reach people for it
    ['purpose', { purpose: 'consent_statistics' }],
    ['countries', { purpose: 'consent_crisis' }], // where is the crisis?
    ['countries', { countries: ['XX'] }],
    ['occupations', { occupations: '2221 999' }],
    ['interests', { interests: ['interest_money'] }],
    ['contact', { contact: 'some' }],
    ['texts', { 'subject-en': '', 'text-en': '' }],
    ['texts', { 'text-tg': 'Матн бе мавзӯъ' }],
    ['texts', { 'text-en': 'x'.repeat(5001) }],
  ])('a fault is told at the field %s (%#), and nothing is kept', async (field, wrong) => {
    const outcome = await writeGroup(ana, round, typed(wrong));
    expect(outcome.kind === 'faulty' && Object.keys(outcome.faults)).toEqual([field]);
    expect(await store.listGroupMessages(round)).toHaveLength(1);
  });

  test('is kept as it was meant: codes apart, lines as lines', async () => {
    expect(await kept()).toMatchObject({
      ...{ state: 'written', writers: ['ana'], office: 'Ministry of Labour', purpose: 'consent_news' },
      filter: { countries: [], occupations: [], interests: [], contact: 'any' },
      texts: [{ language: 'en', subject: 'A course for nurses', text: 'It begins in May.\n\nCome.' }],
    });
  });
});

describe('nobody sends alone', () => {
  test('what was written waits, and its writer does not approve it', async () => {
    expect((await sendGroup(ana, round, id, await revisionOf(id))).kind).toBe('not-approved');
    expect((await approveGroup(ana, round, id, await revisionOf(id))).kind).toBe('own-text');
    expect((await kept())?.state).toBe('written');
  });

  test('whoever changes it is a writer too, and of two who change it the second is told so', async () => {
    const seen = await revisionOf(id);
    const by = { id, seen };
    expect((await rewriteGroup(bek, round, typed({ office: 'The Ministry' }), by)).kind).toBe('done');
    expect((await rewriteGroup(ana, round, typed({ office: 'Another' }), by)).kind).toBe('changed-meanwhile');
    expect((await approveGroup(zar, round, id, seen)).kind).toBe('changed-meanwhile'); // of a text that they have not seen
    expect((await approveGroup(bek, round, id, await revisionOf(id))).kind).toBe('own-text');
    expect((await kept())?.writers).toEqual(['ana', 'bek']);
  });

  test.each([{ 'text-en': 'It begins in June.' }, { countries: ['RU'] }, { purpose: 'consent_mentoring' }])(
    'after %j it has to be approved anew',
    async (change) => {
      expect((await approveGroup(zar, round, id, await revisionOf(id))).kind).toBe('done');
      expect((await kept())?.state).toBe('approved');
      const seen = await revisionOf(id);
      expect((await rewriteGroup(ana, round, typed(change), { id, seen })).kind).toBe('done');
      expect(await kept()).toMatchObject({ state: 'written' });
      expect((await kept())?.approved).toBeUndefined();
      expect((await sendGroup(ana, round, id, await revisionOf(id))).kind).toBe('not-approved');
    },
  );

  test('to keep it as it is changes nothing', async () => {
    await approveGroup(zar, round, id, await revisionOf(id));
    const seen = await revisionOf(id);
    const same = typed({ purpose: 'consent_mentoring' });
    expect((await rewriteGroup(ana, round, same, { id, seen })).kind).toBe('unchanged');
    expect(await revisionOf(id)).toBe(seen);
  });

  test('two who send at once: one does', async () => {
    const seen = await revisionOf(id);
    const both = await Promise.all([ana, bek].map((by) => sendGroup(by, round, id, seen)));
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'done']);
  });

  test('what is being sent is changed by nobody; it is stopped, once and for all', async () => {
    const seen = await revisionOf(id);
    expect((await rewriteGroup(ana, round, typed(), { id, seen })).kind).toBe('under-way');
    expect((await stopGroup(ana, round, id, seen - 1)).kind).toBe('changed-meanwhile');
    expect((await stopGroup(ana, round, id, seen)).kind).toBe('done');
    expect((await sendGroup(ana, round, id, await revisionOf(id))).kind).toBe('under-way');
    expect((await stopGroup(ana, round, id, await revisionOf(id))).kind).toBe('not-under-way');
  });

  test('where no message can go out it is not begun', async () => {
    const other = await groups.approved();
    const outcome = await sendGroup({ ...ana, putJobs: undefined }, round, other, await revisionOf(other));
    expect(outcome.kind).toBe('no-sender');
    expect((await store.getGroupMessage(round, other))?.state).toBe('approved');
  });
});

test('every step is in the trail, with who, when and the digest of what was approved', async () => {
  const lines = (await store.listAudit(round)).filter(({ subject }) => subject === id);
  expect(lines.map(({ action, by }) => `${action} ${by}`)).toEqual([
    'group-written ana',
    'group-written bek',
    ...[1, 2, 3].flatMap(() => ['group-approved zar', 'group-written ana']),
    'group-approved zar',
    expect.stringMatching(/^group-sent (ana|bek)$/),
    'group-stopped ana',
  ]);
  expect(lines.every(({ content, at }) => /^[0-9a-f]{64}$/.test(content ?? '') && at > '2026')).toBe(true);
  const [approval, sent] = lines.slice(-3);
  expect(sent?.content).toBe(approval?.content);
});

test('whoever asks for a round or a message that is not there is told so', async () => {
  expect((await writeGroup(ana, 'none', typed())).kind).toBe('unknown-round');
  expect((await approveGroup(bek, round, '019b7700-0000-7000-8000-000000000001', 1)).kind).toBe('unknown-message');
  expect(queue.map(({ urgency }) => urgency).every((one) => one === 'usual')).toBe(true);
});
