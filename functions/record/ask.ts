/**
 * Somebody asks for a way to their record. Whoever asks is answered before it is looked up whether anybody has that contact, always in
 * the same words; what is true goes to the contact alone.
 */
import { createHash } from 'node:crypto';

import { contactDigest, internationally } from '#functions/ingest/contacts.ts';
import type { LinkRequest } from '#functions/messages/link-request.ts';
import { type Address, AddressRefused, type Send } from '#functions/messages/message.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { isIdentityOf } from '#functions/store/standing.ts';
import type { KnownPerson, Store } from '#functions/store/store.ts';
import { emailPattern } from '#schemas/basics/patterns.ts';
import { isOfChild } from '#schemas/fieldwork/of-age.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';

import { linkMinutes, makeCode, type VisitDeps } from './visit.ts';

export type AskDeps = VisitDeps & {
  readonly store: Pick<Store, 'getRound' | 'whoHas' | 'openPerson' | 'getResponse' | 'giveBack'>;
  readonly digestKey: string;
  readonly send: Send;
  /** Address of the pages, without a slash at the end. */
  readonly site: () => string;
};

/** A contact gets one message in so many minutes, whoever asks: as long as a link opens, so that nobody can keep one from being there. */
export const messageEvery = linkMinutes;

/** So many more in that time go to whoever registers others with the contact: a parent registers one child after the other. */
export const moreForRegistered = 4;

/** So many messages an hour at most, for a round, to contacts that nobody registered with: others could be flooded by us. */
const unknownAnHour = 300;

/**
 * The contact that somebody wrote, as the vault writes it; undefined for what is neither an e-mail address nor a number.
 *
 * @param country of the round, where a number without a country code is from
 */
export function readContact(written: string, country: string): Address | undefined {
  const text = written.trim();
  if (text.includes('@')) return emailPattern.test(text) ? { by: 'email', address: text.toLowerCase() } : undefined;
  const number = internationally(text, [country]);
  return /^\+\d{6,15}$/.test(number) ? { by: 'sms', address: number } : undefined;
}

/** What became of a request: for counts alone, never for whoever asked. */
export type AskOutcome = 'link-sent' | 'unknown-told' | 'too-many' | 'address-refused' | 'gone-meanwhile';

/**
 * Sends the link, one for each person where several registered with this contact, or word that nobody did.
 *
 * @throws {StoreUnavailable} {@link MessagesUnavailable} try again later
 */
export async function sendLink(deps: AskDeps, request: LinkRequest): Promise<AskOutcome> {
  const contact = contactDigest(request.round, request.to.address, deps.digestKey);
  const spent: string[] = [];
  const spend: Spend = async (id, over) => {
    const isFirst = (await deps.spendOnce(id, over)) === 'spent';
    if (isFirst) spent.push(id);
    return isFirst;
  };
  try {
    return await sendWithin(deps, request, contact, spend);
  } catch (error) {
    // Nothing went out: whoever tries again, Lambda or the person, is not told to wait.
    for (const id of spent) await deps.store.giveBack(id);
    throw error;
  }
}

/** Takes one of the messages that may be sent; answers whether it was there. */
type Spend = (id: string, over: Date) => Promise<boolean>;

async function sendWithin(
  deps: AskDeps,
  { round, to, language, why }: LinkRequest,
  digest: string,
  spend: Spend,
): Promise<AskOutcome> {
  if (!(await mayBeSent(deps, digest, why, spend))) return 'too-many';
  const { say } = voiceOf(await loadWords(language));
  const title = (await deps.store.getRound(round))?.title ?? round;
  const who = await recordsWith(deps, round, digest);
  if (who.length === 0 && why === 'registered') return 'gone-meanwhile'; // erased, or corrected, while this waited
  if (who.length === 0 && !(await mayTellUnknown(deps, round, spend))) return 'too-many';
  const address = `${deps.site()}/record/${encodeURIComponent(round)}`;
  const register = `${deps.site()}/register/${encodeURIComponent(round)}`;
  const links = await Promise.all(
    who.map(async ({ person, response }) => {
      const number = shortReceipt(response.id);
      const whose = say(isOfChild(response) ? 'record.linkOfChild' : 'record.linkOf', { number });
      return `${whose}\n${address}/enter#${await makeCode(deps, { ...person, contact: digest })}`;
    }),
  );
  const text =
    links.length === 0
      ? say('record.unknownMessage', { title, address: register })
      : say(why === 'registered' ? 'record.registeredMessage' : 'record.linkMessage', {
          title,
          minutes: String(linkMinutes),
          address: links.join('\n\n'),
        });
  try {
    await deps.send({ to, language, subject: say('record.linkSubject', { title }), text });
  } catch (error) {
    if (error instanceof AddressRefused) return 'address-refused';
    throw error;
  }
  return links.length === 0 ? 'unknown-told' : 'link-sent';
}

type Registered = { readonly person: KnownPerson; readonly response: ResponseRecord };

/**
 * Records that were registered with a contact, the oldest first; of one that is being erased there is none, nor of whom it is not the contact
 * (any more, or yet: a correction that was cut off).
 */
async function recordsWith({ store }: AskDeps, round: string, digest: string): Promise<readonly Registered[]> {
  const found: Registered[] = [];
  for (const person of await store.whoHas(round, digest)) {
    const versions = await store.openPerson(person);
    const [{ id } = {}] = versions;
    const response = id && (await store.getResponse({ round, instrument: person.instrument, id }));
    if (!response) continue;
    const isTheirs = versions.some((one) => isIdentityOf(one, response) && one.contacts?.includes(digest));
    if (isTheirs) found.push({ person, response });
  }
  return found.toSorted((a, b) => (a.response.receivedAt < b.response.receivedAt ? -1 : 1));
}

/**
 * The message that a contact may be sent in a window of time, and when that is over. It is remembered for a day, and the person may be
 * erased before: its name is that of no contact, and of another window it is another one.
 */
function messageAt(digest: string, at: Date): readonly [id: string, over: Date] {
  const window = Math.floor(at.getTime() / (messageEvery * 60_000));
  const name = createHash('sha256').update(`${digest} ${window}`).digest('hex');
  return [`record message ${name}`, new Date((window + 1) * messageEvery * 60_000)];
}

/** Whether this contact had no message in this window of time yet, or is told of one more registration. */
async function mayBeSent({ now }: AskDeps, digest: string, why: LinkRequest['why'], spend: Spend): Promise<boolean> {
  const [id, over] = messageAt(digest, now());
  if (await spend(id, over)) return true;
  if (why !== 'registered') return false;
  for (let n = 0; n < moreForRegistered; n += 1) if (await spend(`${id} registered ${n}`, over)) return true;
  return false;
}

/** Whoever opened their link reads what goes to that contact, and may ask for the next one at once. */
export const mayAskAgain = (store: Pick<Store, 'giveBack'>, digest: string, sentAt: Date): Promise<void> =>
  store.giveBack(messageAt(digest, sentAt)[0]);

/** Whether one more stranger may be written to in this hour: a place among so many is drawn, and is to be free. */
function mayTellUnknown({ now, newId }: AskDeps, round: string, spend: Spend): Promise<boolean> {
  const hour = Math.floor(now().getTime() / 3_600_000);
  const place = createHash('sha256').update(newId()).digest().readUInt32BE() % unknownAnHour;
  return spend(`record unknown ${round} ${hour} ${place}`, new Date((hour + 1) * 3_600_000));
}
