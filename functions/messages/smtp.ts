/**
 * Messages by e-mail through a mail server (SMTP), for a laptop or a server of one's own. Receivers and subject are handed over as
 * values; what could begin another header, or name another receiver, is refused before.
 */
import { createTransport } from 'nodemailer';

import { AddressRefused, headersOf, MaybeSent, type Message, MessagesUnavailable, type Send } from './message.ts';
import type { MailServer } from './mail-server.ts';
import { isOneReceiver } from './one-receiver.ts';

/** Milliseconds that the mail server has, for each thing that it is asked. */
const patience = 10_000;

const loopback = new Set(['localhost', '127.0.0.1', '::1']);

/** Sends by e-mail; a telephone number is refused. Nothing that the server says goes further than its code: it quotes addresses. */
export function sendThroughSmtp({ host, port, secure, auth, from }: MailServer): Send {
  const transport = createTransport({
    ...{ host, port, secure, ...(auth && { auth }) },
    requireTLS: !secure && !loopback.has(host), // a password or a link is never sent in the open over a network
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return async ({ to, subject, text, group }: Message) => {
    if (to.by !== 'email') throw new AddressRefused('a mail server reaches no telephones');
    if (!isOneReceiver(to.address)) throw new AddressRefused('this is not the address of one receiver');
    try {
      await transport.sendMail({
        from: { name: '', address: from },
        to: { name: '', address: to.address },
        envelope: { from, to: [to.address] },
        subject, // nodemailer lets none of it end its line
        text,
        ...(group !== undefined && { headers: headersOf(group) }),
      });
    } catch (error) {
      throw faultOf(error, group !== undefined);
    }
  };
}

/** What a refusal means; of the receiver alone it is one of the address (RFC 5321: 5yz is for good). */
function faultOf(error: unknown, isToMany: boolean): Error {
  const told = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined;
  const [code, status, command] = [told('code'), told('responseCode'), told('command')];
  const isForGood = typeof status === 'number' && status >= 500;
  if (isForGood && command === 'RCPT TO') return new AddressRefused(`the mail server refused the address (${status})`);
  // Nobody was spoken to, or the server said no: else it may have had the whole of it.
  const wasNotReached = code === 'EDNS' || told('syscall') === 'connect' || told('syscall') === 'getaddrinfo';
  if (isToMany && typeof status !== 'number' && !wasNotReached) return new MaybeSent('the mail server broke off');
  const why = typeof status === 'number' ? String(status) : typeof code === 'string' && /^\w+$/.test(code) ? code : '?';
  return new MessagesUnavailable(`the mail server does not send now (${why})`);
}
