/** Where a mail server is, and in whose name it sends, read from one line that an operator writes. */
import { isOneReceiver } from './one-receiver.ts';

/** A mail server, and in whose name it sends. */
export type MailServer = {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its first byte; else it is by STARTTLS, and on this machine not at all. */
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly from: string;
};

/** Why an address of a mail server cannot be used, in a sentence. */
export class MailServerUnreadable extends Error {
  override readonly name = 'MailServerUnreadable';
}

/**
 * Reads `smtp://user:password@host:587?from=registry@example.org`; `smtps:` is encrypted from the start.
 *
 * @throws {MailServerUnreadable} what is wrong with it, without the password
 */
export function mailServerAt(text: string): MailServer {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new MailServerUnreadable('write it like smtp://user:password@mail.example.org:587?from=registry@example.org');
  const from = url.searchParams.get('from') ?? '';
  if (!isOneReceiver(from)) throw new MailServerUnreadable('say in whose name it sends: ?from=registry@example.org');
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    from,
    ...(url.username !== '' && { auth: { user: plain(url.username), pass: plain(url.password) } }),
  };
}

/** A name or a password as it is; in an address some of its letters are written as `%` and two digits. */
function plain(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    throw new MailServerUnreadable('in the name and the password write % as %25, and @ as %40');
  }
}
