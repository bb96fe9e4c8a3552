/**
 * Sends a message to a few of those whom it is for. Everything that protects a person is asked here, at the moment of sending, by the only
 * function that opens the vault: whether it was approved, whether they still agree, whether this contact had it before.
 */
import { createHash, createHmac } from 'node:crypto';
import * as v from 'valibot';

import { groupMail } from '#functions/groups/group-mail.ts';
import { type GroupJob, groupJobSchema } from '#functions/messages/group-jobs.ts';
import { isReached } from '#functions/groups/reached.ts';
import { contactDigest } from '#functions/ingest/contacts.ts';
import { AddressRefused, MaybeSent, MessagesUnavailable, type Send } from '#functions/messages/message.ts';
import { addressIn, languageOf } from '#functions/messages/reach.ts';
import { firstLanguage } from '#functions/offers/offered-to.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { hashedUuid } from '#functions/store/hashed-uuid.ts';
import type { ResponseKey, ResponseRecord } from '#functions/store/response-record.ts';
import { type Store, type StoredGroupMessage, StoreUnavailable } from '#functions/store/store.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import { type GroupOutcome, textFor } from '#schemas/fieldwork/group-message.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { stopAddress } from './stop-link.ts';

export type GroupSendDeps = {
  readonly store: Pick<
    Store,
    | 'getRound'
    | 'getResponse'
    | 'getIdentity'
    | 'getGroupMessage'
    | 'claimGroup'
    | 'freeGroup'
    | 'noteGroup'
    | 'hasGroupNote'
    | 'noteFailing'
    | 'isFailing'
    | 'putAudit'
  >;
  readonly digestKey: string;
  /** Signs the address that stops such messages. */
  readonly secret: string;
  readonly now: () => Date;
  readonly send: Send;
  /** Ways by which this platform reaches people. */
  readonly canSend: readonly Way[];
  readonly site: () => string;
};

type Group = { readonly round: Round; readonly message: StoredGroupMessage; readonly by: string; readonly at: string };

/** The name under which it is kept what became of a message to somebody: it leads to nobody without the key. */
const personOf = (key: string, message: string, { instrument, id }: Pick<ResponseKey, 'instrument' | 'id'>): string =>
  createHmac('sha256', key).update(`group person ${message} ${instrument} ${id}`).digest('hex');

/** Id of the line in the trail of a person: the same, however often it is written; it sorts by when the message was sent. */
function lineId({ message, at }: Group, person: string): string {
  const hash = createHash('sha256').update(`group line ${message.id} ${person}`).digest('hex');
  return hashedUuid(Date.parse(at).toString(16).padStart(12, '0'), hash);
}

/** The message while it is being sent, approved by somebody who wrote none of it. */
async function groupOf({ store }: GroupSendDeps, job: GroupJob): Promise<Group | undefined> {
  const [round, message] = await Promise.all([
    store.getRound(job.round),
    store.getGroupMessage(job.round, job.message),
  ]);
  if (round === undefined || message?.state !== 'sending' || message.sent === undefined) return undefined;
  const { approved, writers, sent } = message;
  return approved === undefined || writers.includes(approved.by) ? undefined : { round, message, ...sent };
}

async function written(deps: GroupSendDeps, { round, message }: Group, response: ResponseRecord, contact: string) {
  const text = textFor(message.texts, languageOf(response.answers), firstLanguage(round));
  const of = { round: round.id, message: message.id, contact };
  const stop = await stopAddress(deps, { ...of, purpose: message.purpose, language: text.language });
  const record = `${deps.site()}/record/${encodeURIComponent(round.id)}`;
  const mail = await groupMail(round, message, text, { record, stop });
  return { ...mail, language: text.language, group: { ...of, unsubscribe: stop } };
}

/**
 * To one person, once.
 *
 * @throws {MessagesUnavailable} {@link StoreUnavailable} nothing went out; try again later
 */
async function toOne(deps: GroupSendDeps, group: Group, key: ResponseKey, person: string): Promise<GroupOutcome> {
  const { store, digestKey, now, canSend } = deps;
  const { round, message } = group;
  const response = await store.getResponse(key);
  if (response === undefined || !isReached(response, message, round, now())) return 'gone';
  const identity = await store.getIdentity(response);
  const to = identity && addressIn(identity.identity, canSend);
  if (to === undefined) return 'unreachable';
  const contact = contactDigest(round.id, to.address, digestKey);
  if (await store.isFailing(round.id, contact)) return 'failing';
  const claim = await store.claimGroup(round.id, message.id, contact, person);
  if (claim === 'taken') return 'twin';
  // Somebody was here before and wrote down nothing of how it ended.
  if (claim === 'ours') return 'unsure';
  try {
    // The line first: no message goes out of which the person could not read.
    await store.putAudit({
      ...{ id: lineId(group, person), round: round.id, at: now().toISOString(), by: group.by },
      ...{ action: 'registrant-written-to', subject: response.id, reason: message.id },
    });
    await deps.send({ to, ...(await written(deps, group, response, contact)) });
    return 'sent';
  } catch (error) {
    if (error instanceof MaybeSent) return 'unsure';
    if (error instanceof AddressRefused) {
      await store.noteFailing(round.id, contact, now().toISOString());
      return 'refused';
    }
    await store.freeGroup(round.id, message.id, contact); // nothing went out
    throw error;
  }
}

const final = ['sent', 'unsure', 'twin', 'refused'] as const;

/** Whether it is written down what became of it, so that nothing is left to do. */
async function isSettled({ store }: GroupSendDeps, { round, message }: Group, person: string): Promise<boolean> {
  for (const outcome of final) if (await store.hasGroupNote(round.id, message.id, outcome, person)) return true;
  return false;
}

export type GroupJobDone = Readonly<Partial<Record<GroupOutcome | 'before', number>>>;

/**
 * Does a job; one that is done again changes nothing. Answers how many got it, and why others did not.
 *
 * @throws {MessagesUnavailable} {@link StoreUnavailable} some got nothing yet; try again later
 */
export async function sendGroupJob(deps: GroupSendDeps, job: GroupJob): Promise<GroupJobDone> {
  const done = new Map<GroupOutcome | 'before', number>();
  const count = (what: GroupOutcome | 'before') => done.set(what, (done.get(what) ?? 0) + 1);
  let group = await groupOf(deps, job);
  for (const one of job.people) {
    if (group === undefined) break; // stopped, also in the middle of a job
    const person = personOf(deps.digestKey, job.message, one);
    if (await isSettled(deps, group, person)) count('before');
    else {
      const outcome = await toOne(deps, group, { ...one, round: job.round }, person);
      await deps.store.noteGroup(job.round, job.message, outcome, person);
      count(outcome);
    }
    group = await groupOf(deps, job);
  }
  return Object.fromEntries(done);
}

export type SendGroupDeps = { readonly group: GroupSendDeps; readonly log: Log; readonly failed: () => void };

/**
 * Does what the queue hands over. Nothing of it is logged but counts.
 *
 * @throws {MessagesUnavailable} so that the queue hands it over again
 */
export async function sendGroupLater({ group: deps, log, failed }: SendGroupDeps, body: unknown): Promise<void> {
  const parsed = v.safeParse(groupJobSchema, body);
  if (!parsed.success) {
    log.error('group-job-unreadable');
    failed();
    return;
  }
  const { round, message } = parsed.output;
  try {
    log.info('group-message', { round, message, ...(await sendGroupJob(deps, parsed.output)) });
  } catch (error) {
    log.error('group-message-failed', { round, message, ...errorFields(error) });
    failed();
    const mayPass = error instanceof MessagesUnavailable || error instanceof StoreUnavailable;
    throw mayPass ? new MessagesUnavailable('a message could not be sent; the queue hands it over again') : error;
  }
}

const queuedSchema = v.object({
  Records: v.array(v.object({ eventSource: v.literal('aws:sqs'), body: v.string() })),
});

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Does what a queue of AWS hands over.
 *
 * @throws {MessagesUnavailable} so that the queue hands it over again
 */
export async function sendQueued(deps: SendGroupDeps, event: object): Promise<void> {
  const parsed = v.safeParse(queuedSchema, event);
  if (!parsed.success) {
    deps.log.error('group-job-unreadable');
    deps.failed();
    return;
  }
  for (const { body } of parsed.output.Records) await sendGroupLater(deps, jsonOf(body));
}
