/** A message to one person, and the port through which it goes out. Its text may hold a link: nothing of a message is ever logged. */
import type { Way } from '#schemas/fieldwork/ways.ts';
import type { Language } from '#schemas/words/languages.ts';

/** How somebody is reached: `address` is an e-mail address, or a telephone number with its country code. */
export type Address = { readonly by: Way; readonly address: string };

export type Message = {
  readonly to: Address;
  readonly language: Language;
  /** One line; what a text message has no room for. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** It goes to many, who did not ask for it at this moment. */
  readonly group?: InGroup;
};

/** What is sent along with a message to many. No part of it leads to anybody without our keys. */
export type InGroup = {
  /** Where its receiver stops such messages: a page to people, one request to a mail program (RFC 8058). */
  readonly unsubscribe: string;
  /** What it is known by when it comes back: round, message, and the keyed digest of the contact. */
  readonly round: string;
  readonly message: string;
  readonly contact: string;
};

/** Headers of a message to many: RFC 2369, and RFC 8058 for one click. */
export const headersOf = ({ unsubscribe }: InGroup): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/**
 * Sends a message, or hands it on to whoever does.
 *
 * @throws {AddressRefused} nobody can be reached there; trying again is of no use
 * @throws {MessagesUnavailable} it cannot be sent now, and did not go out
 * @throws {MaybeSent} of a message to many: nobody knows whether it went out
 */
export type Send = (message: Message) => Promise<void>;

/** Removes messages that still lie on this machine, to each address that `isTheirs` says yes to. */
export type ForgetMessages = (isTheirs: (address: string) => boolean) => Promise<void>;

export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export class MessagesUnavailable extends Error {
  override readonly name = 'MessagesUnavailable';
}

/** Something broke off in the middle: whoever tries again may send a second time. */
export class MaybeSent extends Error {
  override readonly name = 'MaybeSent';
}
