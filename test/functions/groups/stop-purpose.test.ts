/** The way out of messages to many: one click, for one purpose; and what mail services say of a message that was sent. */
import { afterAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { signToken } from '#functions/platform/identity/tokens.ts';
import { returned } from '#functions/record/returned.ts';
import { isReturned } from '#functions/record/to-many.ts';
import { studies } from '../../studies.ts';
import { secret } from '../record/visit-platform.ts';
import { emailOf, keyOf, round, startGroups } from './group-platform.ts';

const groups = await startGroups();
afterAll(groups.close);
const { app, store, sent, work, countsOf } = groups;
for (const n of [0, 1, 2, 3, 4]) await groups.register(n, { consent_crisis: 'yes', consent_statistics: 'yes' });
const only = { consent_statistics: 'no', consent_crisis: 'no', consent_matching: 'no', consent_mentoring: 'no' };
await groups.register(5, { ...only, consent_investing: 'no', consent_returning: 'no' });
const id = await groups.queued();
await work();

const answersOf = async (n: number) => (await store.getResponse(keyOf(n)))?.answers ?? {};
/** The address in the message that somebody got last. */
function stopAddressOf(n: number): string {
  const { group } = sent.findLast((one) => one.group !== undefined && one.to.address === emailOf(n)) ?? {};
  return (group?.unsubscribe ?? '').replace('https://remit.example.org', 'http://localhost');
}
/** As a mail program posts it: from nowhere, with the words of RFC 8058. */
const oneClick = (address: string) =>
  app.request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });

describe('the address in a message', () => {
  test('changes nothing when it is opened, however often: mail scanners do', async () => {
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await app.request(stopAddressOf(0), { method })).status).toBe(200);
    expect(await answersOf(0)).toMatchObject({ consent_news: 'yes' });
    const html = await (await app.request(stopAddressOf(0))).text();
    expect(html).toContain('news about programmes');
    expect(html).not.toMatch(/planted|Planted/);
  });

  test('takes back this consent and no other, by one request without cookie, origin or page', async () => {
    const before = await answersOf(0);
    const answer = await oneClick(stopAddressOf(0));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie') ?? '').not.toContain('remit-record'); // no visit
    expect(await answersOf(0)).toEqual({ ...before, consent_news: 'no' });
    expect((await oneClick(stopAddressOf(0))).status).toBe(200); // and again
    expect((await countsOf(id))['unsubscribed']).toBe(1);
    const trail = await store.listAuditOf(round, keyOf(0).id);
    expect(trail.filter(({ action }) => action === 'registrant-withdrawn')).toMatchObject([
      { by: 'the person', questions: ['consent_news'] },
    ]);
  });

  test('of the last purpose pauses the record, and says so', async () => {
    const html = await (await oneClick(stopAddressOf(5))).text();
    expect(html).toContain('the record is paused');
    expect((await store.getResponse(keyOf(5)))?.pausedAt).toBeDefined();
  });

  test('reaches everybody with that contact, since they share its messages', async () => {
    await groups.register(6, { email: emailOf(1) });
    expect((await oneClick(stopAddressOf(1))).status).toBe(200);
    expect([(await answersOf(1))['consent_news'], (await answersOf(6))['consent_news']]).toEqual(['no', 'no']);
  });

  test('is worth nothing once forged, too old, of another purpose, or of another round', async () => {
    const code = new URL(stopAddressOf(2)).searchParams.get('code') ?? '';
    const at = (of: string, forged: string) => `http://localhost/record/${of}/stop?code=${forged}`;
    const { contact = '' } = sent.findLast(({ to }) => to.address === emailOf(2))?.group ?? {};
    const claims = { kind: 'stop', round, contact, purpose: 'consent_news', message: id, exp: 4e9 } as const;
    const others = [
      await signToken(claims, 'another secret, as long as the one of the platform'),
      await signToken({ ...claims, exp: 1 }, secret),
      await signToken({ ...claims, purpose: 'consent_registry' }, secret),
      await signToken({ ...claims, round: 'elsewhere' }, secret),
      `${code.slice(0, -2)}AA`,
      '',
    ];
    for (const forged of others) {
      expect((await oneClick(at(round, forged))).status).toBe(401);
      expect((await app.request(at(round, forged))).status).toBe(401);
    }
    expect((await oneClick(at('elsewhere', code))).status).toBe(404);
    expect(await answersOf(2)).toMatchObject({ consent_news: 'yes', consent_registry: 'yes' });
  });

  test('opens no record, and no visit', async () => {
    const code = new URL(stopAddressOf(2)).searchParams.get('code') ?? '';
    expect((await groups.postTo('/enter', { code })).status).toBe(401);
    expect((await groups.get('', `remit-record=${code}`)).status).toBe(200);
    expect(await (await groups.get('', `remit-record=${code}`)).text()).not.toContain(emailOf(2));
  });
});

describe('what SES tells', () => {
  const canSend = ['email'] as const;
  const deps = { ...groups.deps, store, studies, canSend };
  const told = (n: number, detail: object, tags: object = {}) => {
    const { group } = sent.findLast((one) => one.group !== undefined && one.to.address === emailOf(n)) ?? {};
    const { round: of, message, contact } = group ?? { round: '', message: '', contact: '' };
    const mail = {
      destination: [emailOf(n)],
      tags: { round: [of], message: [message], contact: [contact], 'ses:operation': ['SendEmail'], ...tags },
    };
    return { version: '0', source: 'aws.ses', 'detail-type': 'Email Bounced', detail: { mail, ...detail } };
  };
  const permanent = { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bouncedRecipients: [] } };
  const hear = async (event: object) => {
    expect(isReturned(event)).toBe(true);
    await returned({ returned: deps, log: groups.log, failed: () => undefined }, event);
  };
  const doneTo = async (n: number) => (await store.listAuditOf(round, keyOf(n).id)).map(({ action }) => action);

  test('a full mailbox is nobody’s fault', async () => {
    await hear(told(2, { eventType: 'Bounce', bounce: { bounceType: 'Transient' } }));
    expect((await countsOf(id))['bounced']).toBeUndefined();
  });

  test('what came back for good is counted, told to the person, and not tried again with the next message', async () => {
    await hear(told(2, permanent));
    await hear(told(2, permanent));
    expect((await countsOf(id))['bounced']).toBe(1);
    expect(await doneTo(2)).toContain('registrant-bounced');
    const next = await groups.queued();
    await work();
    expect((await countsOf(next))['failing']).toBe(1);
  });

  test('a complaint takes the consent back', async () => {
    await hear(told(3, { eventType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' } }));
    expect(await answersOf(3)).toMatchObject({ consent_news: 'no', consent_crisis: 'yes' });
    expect(await doneTo(3)).toEqual(expect.arrayContaining(['registrant-complained', 'registrant-withdrawn']));
  });

  test('of a message that was never sent there, of no message, or in another shape changes nothing', async () => {
    const before = await answersOf(4);
    await hear(told(4, { eventType: 'Complaint' }, { message: ['019b7700-0000-7000-8000-00000000ffff'] }));
    await hear(told(4, { eventType: 'Complaint' }, { contact: ['0'.repeat(64)] }));
    const toOthers = await groups.approved({ countries: ['PL'] });
    await hear(told(4, { eventType: 'Complaint' }, { message: [toOthers] }));
    await hear(told(4, { eventType: 'Complaint' }, { contact: undefined }));
    await hear(told(4, { eventType: 'Delivery' }));
    expect(await answersOf(4)).toEqual(before);
    expect(await doneTo(4)).not.toContain('registrant-complained');
  });

  test('leaves no contact in the log', () => {
    const lines = v.parse(v.array(v.string()), groups.lines).join('\n');
    expect(lines).toContain('group-return');
    expect(lines).not.toMatch(/planted|example\.org/);
  });
});
