/**
 * A coordinator writes to registrants, a colleague approves it and sends it, and each of those whom it is for has it once: through the
 * queue and SES, where roles are enforced. Whoever takes the consent back, and whose mail came back, has no other.
 */
import { randomBytes } from 'node:crypto';
import { expect, vi } from 'vitest';

import { acceptResponse } from '#functions/ingest/accept-response.ts';
import { contactDigest } from '#functions/ingest/contacts.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import type { OpenPlatform } from '#functions/laptop/data/open-data.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { Visit } from '../expectations/place.ts';
import { invoke } from './deployed-place.ts';
import { matchesRule } from './event-rule.ts';
import { type Mail, mails } from './outbox.ts';
import { posted, registrant, registry } from './registry-round.ts';

const round = registry.round.id;
const instrument = 'registration';
const pages = `/fieldwork/rounds/${round}/messages`;
const contactOf = (n: number): string => `reached${n}@example.org`;

type GroupPlace = Pick<OpenPlatform, 'store' | 'secrets' | 'studies'> & {
  readonly visit: Visit;
  /** Cookies of two who write and approve. */
  readonly coordinators: readonly [string, string];
};

const newId = uuidV7Maker(() => new Date(), randomBytes);

/** Twelve whom it reaches, in two jobs with a thirteenth who shares a contact; one elsewhere, and one who agrees to nothing of it. */
async function registerPeople({ store, studies, secrets }: GroupPlace): Promise<readonly string[]> {
  const now = () => new Date();
  const deps = { store, studies, digestKey: secrets.digest, now, ...createReaders(store, now) };
  const register = async (n: number, more: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const contact = { name: `Planted Name ${n}`, email: contactOf(n), phone: undefined, residence_city: undefined };
    const said = { residence_country: 'MN', consent_news: 'yes', campaign: 'airport-x', ...contact, ...more };
    const id = newId();
    const body = JSON.stringify({ ...registrant, id, round, answers: { ...registrant.answers, ...said } });
    expect(await acceptResponse(deps, undefined, JSON.parse(body))).toMatchObject({ kind: 'stored' });
    return id;
  };
  const others = [
    { email: contactOf(3) },
    { residence_country: 'PL' },
    { consent_news: 'no', consent_statistics: 'yes' },
  ];
  const ids: string[] = [];
  for (let n = 0; n < 15; n += 1) ids.push(await register(n, others[n - 12]));
  return ids;
}

const letter = (subject: string) => ({
  ...{ office: 'Ministry of Labour', purpose: 'consent_news', countries: 'MN', contact: 'any' },
  ...{ 'subject-en': subject, 'text-en': 'It begins in May.' },
});

/** Writes one; a colleague sees it as its receivers will. Answers its id. */
async function writeOne({ visit, coordinators: [writer, colleague] }: GroupPlace, subject: string): Promise<string> {
  const written = await visit(pages, posted(letter(subject), writer));
  const [, id = ''] = /\/messages\/([^?]+)\?done=yes$/.exec(written.headers.get('location') ?? '') ?? [];
  expect([written.status, id]).toEqual([303, expect.stringMatching(/^[\da-f-]{36}$/)]);
  const html = await (await visit(`${pages}/${id}`, { headers: { cookie: colleague } })).text();
  const preview = /data-preview="en".*?<\/article>/s.exec(html)?.[0] ?? '';
  for (const part of [subject, 'It begins in May.', 'Ministry of Labour']) expect(preview).toContain(part);
  expect(html).toContain('data-reach="all"');
  return id;
}

/** Takes a step of one as somebody; answers the status. */
async function step({ visit, store }: GroupPlace, id: string, what: 'approve' | 'send', cookie: string) {
  const revision = String((await store.getGroupMessage(round, id))?.revision ?? 0);
  return (await visit(`${pages}/${id}/${what}`, posted({ revision }, cookie))).status;
}

const mailsAbout = async (subject: string): Promise<readonly Mail[]> =>
  (await mails()).filter((mail) => mail.Subject === subject);
const receivers = async (subject: string) => (await mailsAbout(subject)).flatMap(({ To }) => To).toSorted();

/** What SES tells by EventBridge of a message that it sent. */
const toldBySes = (kind: 'Bounce' | 'Complaint', tags: { readonly message: string; readonly contact: string }) => ({
  source: 'aws.ses',
  'detail-type': kind === 'Bounce' ? 'Email Bounced' : 'Email Complaint Received',
  detail: {
    eventType: kind,
    ...(kind === 'Bounce' && { bounce: { bounceType: 'Permanent' } }),
    mail: {
      tags: {
        'ses:configuration-set': ['remit-emulator-messages'],
        ...{ round: [round], message: [tags.message], contact: [tags.contact] },
      },
    },
  },
});

/** The whole way. */
export async function driveGroupMessage(place: GroupPlace): Promise<void> {
  const { visit, store, secrets } = place;
  const ids = await registerPeople(place);
  const countsOf = async (id: string) =>
    Object.fromEntries([...(await store.countGroup(round, id))].filter(([, count]) => count > 0));
  const becomes = async (id: string, counts: Readonly<Record<string, number>>) => {
    const counted = async () => {
      expect(await countsOf(id)).toEqual(counts);
    };
    await vi.waitFor(counted, { timeout: 60_000, interval: 250 });
  };

  const [writer, colleague] = place.coordinators;
  const first = await writeOne(place, 'A course for nurses');
  expect(await step(place, first, 'approve', writer)).toBe(403);
  expect(await step(place, first, 'send', colleague)).toBe(409); // nobody has approved it
  expect(await step(place, first, 'approve', colleague)).toBe(303);
  expect(await step(place, first, 'send', colleague)).toBe(303);
  await becomes(first, { sent: 12, twin: 1 });
  const reached = Array.from({ length: 12 }, (_, n) => contactOf(n)).toSorted();
  expect(await receivers('A course for nurses')).toEqual(reached);

  // SQS may hand over anything twice, and somebody may press the button again.
  const people = ids.slice(0, 10).map((id) => ({ instrument, id }));
  const body = JSON.stringify({ round, message: first, people });
  await invoke('record', { Records: [{ eventSource: 'aws:sqs', body }] });
  expect([await countsOf(first), await receivers('A course for nurses')]).toEqual([{ sent: 12, twin: 1 }, reached]);
  const page = await (await visit(`${pages}/${first}`, { headers: { cookie: colleague } })).text();
  expect(/data-outcome="sent">.*?<dd>([^<]*)/s.exec(page)?.[1]).toBe('10'); // to the nearest five

  // One takes the consent back by the address in the mail; opening it alone does nothing, as scanners do.
  const [mail] = (await mailsAbout('A course for nurses')).filter(({ To }) => To.includes(contactOf(0)));
  expect(mail?.Source).toBe('registry@remit.example.org');
  const [address = ''] = /https:\S+\/stop\?\S+/.exec(mail?.BodyText ?? '') ?? [];
  const { pathname, search } = new URL(address);
  const consentOf = async (n: number) =>
    (await store.getResponse({ round, instrument, id: ids[n] ?? '' }))?.answers['consent_news'];
  expect([(await visit(pathname + search)).status, await consentOf(0)]).toEqual([200, 'yes']);
  const stop = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } } as const;
  const stopped = await visit(pathname + search, { ...stop, body: 'List-Unsubscribe=One-Click' });
  expect([stopped.status, await consentOf(0)]).toEqual([200, 'no']);

  // One mail comes back, and one is called spam. SES there tells nothing: what it would tell is held against the rule, and handed over.
  for (const [kind, n] of [
    ['Bounce', 1],
    ['Complaint', 2],
  ] as const) {
    const told = toldBySes(kind, { message: first, contact: contactDigest(round, contactOf(n), secrets.digest) });
    expect(await matchesRule('remit-emulator-returned', told)).toBe(true);
    expect(await matchesRule('remit-emulator-returned', { ...told, 'detail-type': 'Email Delivered' })).toBe(false);
    await invoke('record', told);
  }
  expect(await countsOf(first)).toEqual({ sent: 12, twin: 1, unsubscribed: 1, bounced: 1, complained: 1 });
  expect(await consentOf(2)).toBe('no');

  const second = await writeOne(place, 'A course for cooks');
  for (const what of ['approve', 'send'] as const) expect(await step(place, second, what, colleague)).toBe(303);
  await becomes(second, { sent: 9, twin: 1, failing: 1 });
  expect(await receivers('A course for cooks')).toEqual(
    [3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => contactOf(n)).toSorted(),
  );
}
