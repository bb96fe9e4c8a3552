/**
 * Somebody asks for a way to their record. Whoever asks is answered before it is looked up whether anybody has that contact, always in
 * the same words; what is true goes to the contact alone.
 */
import { contactDigest, internationally } from '#functions/ingest/contacts.ts';
import { type Address, AddressRefused, type Send } from '#functions/messages/message.ts';
import type { Store } from '#functions/store/store.ts';
import { emailPattern } from '#schemas/basics/patterns.ts';
import type { Language } from '#schemas/words/languages.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';

import { linkMinutes, makeCode, type VisitDeps } from './visit.ts';

/** What somebody asked for; handed on to whatever works after the answer. */
export type LinkRequest = {
  readonly round: string;
  readonly to: Address;
  readonly language: Language;
};

export type AskDeps = VisitDeps & {
  readonly store: Pick<Store, 'getRound' | 'whoHas'>;
  readonly digestKey: string;
  readonly send: Send;
  /** Address of the pages, without a slash at the end. */
  readonly site: () => string;
};

/** So many messages a contact gets in an hour, whoever asks for them. */
export const messagesAnHour = 3;

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
export type AskOutcome = 'link-sent' | 'unknown-told' | 'too-many' | 'address-refused';

/**
 * Sends the link, one for each person where several registered with this contact, or word that nobody did.
 *
 * @throws {StoreUnavailable} {@link MessagesUnavailable} try again later
 */
export async function sendLink(deps: AskDeps, { round, to, language }: LinkRequest): Promise<AskOutcome> {
  const digest = contactDigest(round, to.address, deps.digestKey);
  if (!(await mayBeSent(deps, digest))) return 'too-many';
  const { say } = voiceOf(await loadWords(language));
  const title = (await deps.store.getRound(round))?.title ?? round;
  const who = await deps.store.whoHas(round, digest);
  const address = `${deps.site()}/record/${encodeURIComponent(round)}`;
  const register = `${deps.site()}/register/${encodeURIComponent(round)}`;
  const links = await Promise.all(who.map(async (one) => `${address}/enter#${await makeCode(deps, one)}`));
  const text =
    links.length === 0
      ? say('record.unknownMessage', { title, address: register })
      : say('record.linkMessage', { title, minutes: String(linkMinutes), address: links.join('\n\n') });
  try {
    await deps.send({ to, language, subject: say('record.linkSubject', { title }), text });
  } catch (error) {
    if (error instanceof AddressRefused) return 'address-refused';
    throw error;
  }
  return links.length === 0 ? 'unknown-told' : 'link-sent';
}

/** Whether this contact has had fewer messages this hour than it may get. */
async function mayBeSent({ now, spendOnce }: AskDeps, digest: string): Promise<boolean> {
  const hour = now().toISOString().slice(0, 13);
  const over = new Date(Date.parse(`${hour}:00:00Z`) + 3_600_000);
  for (let n = 0; n < messagesAnHour; n += 1)
    if ((await spendOnce(`record message ${digest} ${hour} ${n}`, over)) === 'spent') return true;
  return false;
}
