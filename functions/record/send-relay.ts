/**
 * Sends what a caseworker wrote to somebody whom they cannot see. Everything that protects the person is asked here, once more, by the
 * only function that opens the vault: whether they still agree, whether they had too many messages, or this one before.
 */
import { createHmac } from 'node:crypto';

import { AddressRefused, MessagesUnavailable, type Send } from '#functions/messages/message.ts';
import { rowSaid } from '#functions/matching/pages/said.ts';
import { mayBeMatched } from '#functions/matching/registrants.ts';
import { type Relay, relaySchema } from '#functions/matching/relay.ts';
import { errorFields, type Log } from '#functions/platform/logger.ts';
import { relayPerson } from '#functions/registry/office/relay-person.ts';
import { type Store, StoreUnavailable } from '#functions/store/store.ts';
import type { Way } from '#schemas/fieldwork/ways.ts';
import { mostRelays, relayDays, type RelayState } from '#schemas/fieldwork/relays.ts';
import { readShortageKey } from '#schemas/fieldwork/shortages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import * as v from 'valibot';

import { addressIn, languageOf } from '#functions/messages/reach.ts';

export type RelayDeps = {
  readonly store: Pick<
    Store,
    | 'getRound'
    | 'getResponse'
    | 'getIdentity'
    | 'noteRelay'
    | 'forgetRelays'
    | 'settleRelay'
    | 'putAudit'
    | 'spendOnce'
    | 'giveBack'
  >;
  readonly digestKey: string;
  readonly now: () => Date;
  readonly send: Send;
  /** Ways by which this platform reaches people. */
  readonly canSend: readonly Way[];
  readonly site: () => string;
};

/** So long it is remembered that a message went out: nothing that starts this function waits longer. Milliseconds. */
const rememberedMs = 86_400_000;

/**
 * @throws {MessagesUnavailable} {@link StoreUnavailable} try again later; nothing is sent twice
 */
export async function sendRelay(deps: RelayDeps, relay: Relay): Promise<RelayState> {
  const { store, digestKey, now, canSend } = deps;
  const key = { round: relay.round, instrument: relay.instrument, id: relay.response };
  const [round, response] = await Promise.all([store.getRound(relay.round), store.getResponse(key)]);
  if (round === undefined || response === undefined || !mayBeMatched(response, round, now())) return 'gone';
  const identity = await store.getIdentity(response);
  if (identity === undefined) return 'gone';
  const to = addressIn(identity.identity, canSend);
  if (to === undefined) return 'unreachable';

  const digest = createHmac('sha256', digestKey).update(
    `relay text ${relay.text.trim().toLowerCase().replaceAll(/\s+/g, ' ')}`,
  );
  const person = relayPerson(digestKey, key);
  const noted = await store.noteRelay(
    relay.round,
    person,
    { id: relay.id, at: now().toISOString(), text: digest.digest('hex') },
    { most: mostRelays, since: new Date(now().getTime() - relayDays * 86_400_000).toISOString() },
  );
  if (noted !== 'noted') return noted;
  // Asked once more: whoever was erased meanwhile, or took the consent back, gets nothing, and nothing is counted of the former.
  const still = await store.getResponse(key);
  if (still === undefined) await store.forgetRelays(relay.round, person);
  if (still === undefined || !mayBeMatched(still, round, now())) return 'gone';
  // The line first: no message goes out of which the person could not read.
  await store.putAudit({
    id: relay.id,
    round: relay.round,
    at: now().toISOString(),
    by: relay.by,
    action: 'registrant-approached',
    subject: relay.response,
    reason: relay.row,
  });
  const language = languageOf(response.answers);
  const voice = voiceOf(await loadWords(language));
  const { who, text, answer } = relay;
  const what = rowSaid(voice, readShortageKey(relay.row));
  const address = `${deps.site()}/record/${encodeURIComponent(relay.round)}`;
  // Lambda may start it again after it went out: then nobody wrote down that it did.
  const once = `relay ${relay.id}`;
  if ((await store.spendOnce(once, new Date(now().getTime() + rememberedMs))) === 'spent-before') return 'sent';
  try {
    await deps.send({
      to,
      language,
      subject: voice.say('relay.subject', { title: round.title }),
      text: voice.say('relay.message', { who, title: round.title, what, text, answer, address }),
    });
  } catch (error) {
    if (error instanceof AddressRefused) return 'unreachable';
    await store.giveBack(once); // nothing went out
    throw error;
  }
  return 'sent';
}

const eventSchema = v.strictObject({ relay: relaySchema });

/** Whether the function was started with a message to be sent. */
export const isRelayed = (event: object): event is { readonly relay: unknown } => 'relay' in event;

export type SendRelayedDeps = { readonly relay: RelayDeps; readonly log: Log; readonly failed: () => void };

/**
 * Does what an event asks for, and keeps what became of it. Nothing of the event is logged but the id of the message.
 *
 * @param last whether nobody tries again
 * @throws {MessagesUnavailable} for what may pass, where somebody tries again
 */
export async function sendRelayed(
  { relay: deps, log, failed }: SendRelayedDeps,
  event: object,
  last: boolean,
): Promise<void> {
  const parsed = v.safeParse(eventSchema, event);
  if (!parsed.success) {
    log.error('relay-event-unreadable'); // issues quote what they were given
    failed();
    return;
  }
  const { relay } = parsed.output;
  try {
    const outcome = await sendRelay(deps, relay);
    await deps.store.settleRelay(relay.round, relay.id, outcome);
    log.info('relay-message', { outcome });
  } catch (error) {
    log.error('relay-message-failed', errorFields(error));
    failed();
    const mayPass = error instanceof MessagesUnavailable || error instanceof StoreUnavailable;
    if (mayPass && !last) throw new MessagesUnavailable('a message could not be sent; Lambda tries again');
    await deps.store.settleRelay(relay.round, relay.id, 'failed');
  }
}
