/** A message to one person, and the port through which it goes out. Its text may hold a link: nothing of a message is ever logged. */
import type { Language } from '#schemas/words/languages.ts';

/** How somebody is reached: `address` is an e-mail address, or a telephone number with its country code. */
export type Address = { readonly by: 'email' | 'sms'; readonly address: string };

export type Message = {
  readonly to: Address;
  readonly language: Language;
  /** One line; what a text message has no room for. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
};

/**
 * Sends a message, or hands it on to whoever does.
 *
 * @throws {AddressRefused} nobody can be reached there; trying again is of no use
 * @throws {MessagesUnavailable} it cannot be sent now
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
