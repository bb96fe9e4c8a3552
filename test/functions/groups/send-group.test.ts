/** A message to many goes to whoever agrees at that moment, to each contact once, whatever breaks off on the way. */
import { afterAll, describe, expect, test } from 'vitest';

import { planGroup } from '#functions/groups/plan-group.ts';
import { sendGroup, stopGroup } from '#functions/groups/lead-group.ts';
import { AddressRefused, MaybeSent, MessagesUnavailable } from '#functions/messages/message.ts';
import { sendGroupJob } from '#functions/record/send-group.ts';
import { eraseRegistrant } from '#functions/registry/office/erase.ts';
import { findInstrument } from '../../studies.ts';
import { emailOf, keyOf, round, startGroups } from './group-platform.ts';

const groups = await startGroups();
afterAll(groups.close);
const { store, queue, work, countsOf, revisionOf, office, register, sent } = groups;
const spoken = (language: string) => [{ language, level: 'native' }];

for (const n of [0, 1, 2, 3, 4, 5])
  await register(n, { residence_country: n < 4 ? 'RU' : 'KZ', languages: spoken(n % 2 === 0 ? 'tg' : 'ru') });
await register(6, { consent_news: 'no', consent_statistics: 'yes' });
const toAll = () => groups.receivers().length;

/** Everybody who got something since `before`. */
const since = (before: number) => groups.receivers().slice(before).toSorted();

describe('who gets it', () => {
  test('whoever agrees to its purpose and is of the group, in their language', async () => {
    const before = sent.length;
    const id = await groups.queued({
      countries: ['RU'],
      'subject-tg': 'Курс барои ҳамшираҳо',
      'text-tg': 'Дар моҳи май.',
    });
    await work();
    const mails = sent.slice(before);
    expect(mails.map(({ to }) => to.address).toSorted()).toEqual([0, 1, 2, 3].map(emailOf));
    const subjects = Object.fromEntries(mails.map(({ to, subject }) => [to.address, subject]));
    expect(subjects[emailOf(0)]).toBe('Курс барои ҳамшираҳо');
    expect(subjects[emailOf(1)]).toBe('A course for nurses'); // they speak Russian, in which nothing is written
    expect(await countsOf(id)).toEqual({ sent: 4 });
  });

  test('it says who writes and why, and how it is stopped; the text is the one that was approved', () => {
    const { text = '', group } = sent.findLast(({ to }) => to.address === emailOf(1)) ?? {};
    expect(text.startsWith('It begins in May.\n\nCome.\n')).toBe(true);
    for (const part of ['Ministry of Labour', 'news about programmes', `/record/${round}`, group?.unsubscribe ?? '?'])
      expect(text).toContain(part);
    expect(group?.unsubscribe).toMatch(/^https:\/\/remit\.example\.org\/record\/\S+\/stop\?lang=en&code=/);
    expect(text + JSON.stringify(group)).not.toContain(emailOf(1));
  });

  test.each([
    [{ contact: 'verified' }, []],
    [{ interests: ['interest_volunteering'], countries: ['KZ'] }, [4]],
    [{ occupations: '2221 7' }, [5]],
    [{ occupations: '2221', countries: ['RU'] }, []],
    [{ purpose: 'consent_crisis', countries: ['KZ'] }, [4]],
  ])('%j', async (filter, whom) => {
    for (const [n, more] of [
      [4, { interest_volunteering: 'yes', consent_crisis: 'yes' }],
      [5, { occupation: '2221', consent_crisis: 'no' }],
    ] as const) {
      const response = await store.getResponse(keyOf(n));
      if (response === undefined) throw new Error('nobody is there');
      await store.markResponse(response, { ...response, answers: { ...response.answers, ...more } });
    }
    for (const n of [0, 1, 2, 3]) {
      const response = await store.getResponse(keyOf(n));
      if (response !== undefined)
        await store.markResponse(response, { ...response, answers: { ...response.answers, occupation: '6111' } });
    }
    const before = toAll();
    await groups.queued(filter);
    expect(queue.every(({ urgency }) => urgency === ('purpose' in filter ? 'first' : 'usual'))).toBe(true);
    await work();
    expect(since(before)).toEqual(whom.map(emailOf));
  });
});

describe('between approval and sending', () => {
  test('whoever takes the consent back, pauses, or is erased gets nothing', async () => {
    const id = await groups.queued();
    const before = toAll();
    const [out, paused] = [await store.getResponse(keyOf(0)), await store.getResponse(keyOf(1))];
    if (out === undefined || paused === undefined) throw new Error('nobody is there');
    await store.markResponse(out, { ...out, answers: { ...out.answers, consent_news: 'no' } });
    await store.markResponse(paused, { ...paused, pausedAt: '2026-11-02T00:00:00Z' });
    const instrument = findInstrument('registration', 2);
    if (instrument === undefined) throw new Error('no instrument');
    await eraseRegistrant(
      { store, now: groups.deps.now, newId: groups.deps.newId, digestKey: groups.deps.digestKey, by: 'office' },
      { round, instrument, id: keyOf(2).id, reason: 'asked' },
    );
    await work();
    expect(since(before)).toEqual([3, 4, 5].map(emailOf));
    expect(await countsOf(id)).toEqual({ sent: 3, gone: 3 });
    const back = await store.getResponse(keyOf(0));
    if (back !== undefined) await store.markResponse(back, { ...back, answers: out.answers });
    const now = await store.getResponse(keyOf(1));
    const { pausedAt, ...resumed } = now ?? paused;
    expect(pausedAt).toBeDefined();
    if (now !== undefined) await store.markResponse(now, resumed);
  });

  test('after it was stopped nobody else gets it', async () => {
    const id = await groups.queued();
    await stopGroup(office('ana'), round, id, await revisionOf(id));
    const before = toAll();
    await work();
    expect(since(before)).toEqual([]);
  });

  test('a job of a message that was approved by its writer, or by nobody, sends nothing', async () => {
    const id = await groups.queued();
    const message = await store.getGroupMessage(round, id);
    if (message?.approved === undefined) throw new Error('it is not approved');
    const { approved, ...others } = message;
    await store.putGroupMessage(round, { ...message, approved: { ...approved, by: 'ana' } });
    const before = toAll();
    const [first] = queue;
    if (first === undefined) throw new Error('nothing is in the queue');
    await sendGroupJob(groups.sending, first.job);
    await store.putGroupMessage(round, { ...others, revision: message.revision + 1 });
    await work();
    expect(since(before)).toEqual([]);
  });
});

describe('nobody gets it twice', () => {
  test('where the queue hands a job over twice, one after the other or at once', async () => {
    const before = toAll();
    const id = await groups.queued();
    const jobs = queue.map(({ job }) => job);
    await Promise.all([...jobs, ...jobs].map((job) => sendGroupJob(groups.sending, job)));
    await work();
    expect(since(before)).toEqual([0, 1, 3, 4, 5].map(emailOf));
    expect((await countsOf(id))['sent']).toBe(5);
    // Somebody goes on with it: what is over is put into no queue.
    await sendGroup(office('bek'), round, id, await revisionOf(id));
    expect(queue).toEqual([]);
  });

  test('where two registered with one contact', async () => {
    await register(7, { email: emailOf(3), residence_country: 'PL' });
    await register(8, { residence_country: 'PL' });
    const before = toAll();
    const id = await groups.queued({ countries: ['PL', 'RU'] });
    await work();
    expect(since(before)).toEqual([...[0, 1, 3].map(emailOf), emailOf(8)].toSorted());
    expect(await countsOf(id)).toEqual({ sent: 4, twin: 1 });
  });

  test('where nobody knows whether it went out, and that is counted', async () => {
    const id = await groups.queued({ countries: ['PL'] });
    const broken = { send: () => Promise.reject(new MaybeSent('broke off')) };
    const jobs = queue.map(({ job }) => job);
    await work(broken);
    const before = toAll();
    for (const job of jobs) await sendGroupJob(groups.sending, job);
    expect(since(before)).toEqual([]);
    expect(await countsOf(id)).toEqual({ unsure: 2 });
  });

  test('where the process ended between taking the message and writing down that it went out', async () => {
    const id = await groups.queued({ countries: ['PL'] });
    const jobs = queue.splice(0).map(({ job }) => job);
    const ends = { ...store, noteGroup: () => Promise.reject(new Error('the process ended')) };
    const before = toAll();
    for (const job of jobs)
      await expect(sendGroupJob({ ...groups.sending, store: ends }, job)).rejects.toThrow('ended');
    for (const job of jobs) await sendGroupJob(groups.sending, job);
    expect(since(before)).toHaveLength(2);
    expect(await countsOf(id)).toEqual({ sent: 1, unsure: 1 });
  });

  test('while mail is down it goes to nobody, and afterwards to everybody once', async () => {
    const id = await groups.queued({ countries: ['PL'] });
    const jobs = queue.splice(0).map(({ job }) => job);
    const down = () => Promise.reject(new MessagesUnavailable('down'));
    const before = toAll();
    for (const job of jobs) await expect(groups.hand(job, down)).rejects.toThrow(MessagesUnavailable);
    expect(await countsOf(id)).toEqual({});
    for (const job of jobs) await groups.hand(job);
    expect(since(before)).toEqual([emailOf(3), emailOf(8)].toSorted());
    const lines = (await store.listAuditOf(round, keyOf(8).id)).filter(({ reason }) => reason === id);
    expect(lines).toHaveLength(1);
  });

  test('who registers while it is sent is not among them when it goes on', async () => {
    const id = await groups.queued({ countries: ['PL'] });
    const waiting = queue.splice(0).length;
    groups.wait(10);
    await register(9, { residence_country: 'PL' });
    const entry = await store.getRound(round);
    if (entry === undefined) throw new Error('no round');
    const { putJobs } = office('ana');
    if (putJobs === undefined) throw new Error('no queue');
    await planGroup({ ...office('ana'), putJobs }, entry, id);
    expect(queue).toHaveLength(waiting);
    expect(queue.flatMap(({ job }) => job.people.map((one) => one.id)).toSorted()).toEqual(
      [keyOf(7).id, keyOf(8).id].toSorted(),
    );
    const before = toAll();
    await work();
    expect(since(before)).not.toContain(emailOf(9));
  });
});

test('a contact that is refused fails from then on, until a message to it is opened', async () => {
  const refuses = { send: () => Promise.reject(new AddressRefused('no such box')) };
  const id = await groups.queued({ countries: ['PL'] });
  await work(refuses);
  expect((await countsOf(id))['refused']).toBe(3);
  const again = await groups.queued({ countries: ['PL'] });
  await work();
  expect(await countsOf(again)).toEqual({ failing: 3 });
  await groups.visitOf(emailOf(8));
  const before = toAll();
  await groups.queued({ countries: ['PL'] });
  await work();
  expect(since(before)).toEqual([emailOf(8)]);
});

test('whoever gave a telephone number alone is not reached by a platform that sends none', async () => {
  await register(10, { email: undefined, phone: '+992927777777', residence_country: 'TR' });
  const id = await groups.queued({ countries: ['TR'] });
  await work();
  expect(await countsOf(id)).toEqual({ unreachable: 1 });
});

test('a person reads on their own record who wrote to them, when, and about what', async () => {
  const html = await (await groups.get('', await groups.visitOf(emailOf(4)))).text();
  expect(html).toMatch(
    /A message was sent to you<\/strong>[^<]*2026[^<]*the office\s*· Ministry of Labour: <q lang="en">A course for nurses<\/q>/,
  );
});

test('nothing of it is logged but ids and counts', async () => {
  expect(groups.lines.length).toBeGreaterThan(1);
  await groups.hand({ round, message: 'x', people: [{ email: emailOf(0) }] });
  const all = groups.lines.join('\n');
  expect(all).toContain('group-job-unreadable');
  expect(all).not.toMatch(/planted|example\.org|code=|A course|It begins/);
});
