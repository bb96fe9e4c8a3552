/** Messages to many, in the lives of the functions that hand them on and send them. */
import { expect } from 'vitest';

import type { GroupMessage } from '#schemas/fieldwork/group-message.ts';
import type { Stage } from './stage.ts';

type Send = (path: string, text: string) => Promise<unknown>;

const messageOf = (id: string, purpose: GroupMessage['purpose'], more: Partial<GroupMessage> = {}): GroupMessage => ({
  ...{ id, state: 'approved', writers: ['zarina'], writtenAt: '2026-11-01T12:00:00.000Z', office: 'Ministry', purpose },
  ...{ texts: [{ language: 'en', subject: 'Hi', text: 'Hi.' }] },
  approved: { by: 'bek', at: '2026-11-01T12:00:00.000Z' },
  filter: { countries: purpose === 'consent_crisis' ? ['DE'] : [], occupations: [], interests: [], contact: 'any' },
  ...more,
});

/** A coordinator writes one, and sends two that others wrote and approved: one of them about a crisis. */
export async function writeToMany(stage: Stage, round: string, send: Send): Promise<void> {
  const letter = 'office=Ministry&purpose=consent_news&subject-en=Hi&text-en=Hi';
  expect(await send('/messages', letter)).toMatchObject({ statusCode: 303 });
  await stage.store.putResponse({
    ...{ id: '0190a1b2-0000-7000-8000-0000000000f0', round, instrument: 'registration', version: 2 },
    ...{ startedAt: '2026-10-30T10:00:00.000+05:00', endedAt: '2026-10-30T10:05:00.000+05:00', source: 'self' },
    ...{ receivedAt: '2020-10-30T12:00:00.000Z', contentDigest: 'a digest' },
    answers: { consent_registry: 'yes', consent_news: 'yes', consent_crisis: 'yes', residence_country: 'DE' },
  });
  for (const [id, purpose] of [
    ['0190a1b2-0000-7000-8000-0000000000f1', 'consent_news'],
    ['0190a1b2-0000-7000-8000-0000000000f2', 'consent_crisis'],
  ] as const) {
    await stage.store.putGroupMessage(round, messageOf(id, purpose));
    expect(await send(`/messages/${id}/send`, 'revision=1')).toMatchObject({ statusCode: 303 });
  }
  const queued = stage.handed().filter((body) => body.includes('QueueUrl'));
  expect(queued.map((body) => body.includes('messages-first'))).toEqual([false, true]);
}

/** What a queue hands over is sent to somebody who agrees, and SES says that it came back. */
export async function sendToMany(
  stage: Stage,
  { round, response }: { readonly round: string; readonly response: string },
  handle: (event: { readonly Records: unknown } | { readonly source: unknown }) => Promise<unknown>,
): Promise<void> {
  const id = '0190a1b2-0000-7000-8000-0000000000f3';
  const sent = { by: 'zarina', at: '2099-01-01T00:00:00.000Z' };
  await stage.store.putGroupMessage(round, messageOf(id, 'consent_news', { state: 'sending', sent }));
  const job = { round, message: id, people: [{ instrument: 'registration', id: response }] };
  await handle({ Records: [{ eventSource: 'aws:sqs', body: JSON.stringify(job) }] });
  const counts = await stage.store.countGroup(round, id);
  expect(counts.get('sent')).toBe(1);
  const mail = stage.handed().find((body) => body.includes('List-Unsubscribe-Post')) ?? '';
  const contact = /"Name":"contact","Value":"([0-9a-f]{64})"/.exec(mail)?.[1];
  const detail = { eventType: 'Bounce', bounce: { bounceType: 'Permanent' }, mail: { tags: { round: [round], message: [id], contact: [contact] } } }; // prettier-ignore
  await handle({ source: 'aws.ses', ...{ 'detail-type': 'Email Bounced', detail } });
  expect((await stage.store.countGroup(round, id)).get('bounced')).toBe(1);
}
