/** Messages through a mail server: smtp-server, which is another program than the one that sends. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

import { mailServerAt, MailServerUnreadable } from '#functions/messages/mail-server.ts';
import { AddressRefused, MaybeSent, type Message, MessagesUnavailable } from '#functions/messages/message.ts';
import { sendThroughSmtp } from '#functions/messages/smtp.ts';

type Came = { readonly from: string; readonly to: readonly string[]; readonly text: string };

const came: Came[] = [];
const sockets = new Set<Socket>();
/** What the server refuses the next receiver with. */
let refuses: number | undefined;
/** It has a message, and hangs up before it says so. */
let hangsUp = false;
const options: SMTPServerOptions = {
  authMethods: ['PLAIN'],
  disabledCommands: ['STARTTLS'],
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _session, done) => {
    if (username === 'remit' && password === 'a p@ss') done(null, { user: username });
    else done(new Error(`no ${username}`));
  },
  onRcptTo: ({ address }, _session, done) => {
    done(refuses === undefined ? null : Object.assign(new Error(`no ${address}`), { responseCode: refuses }));
  },
  onData: (stream, { envelope }, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      if (hangsUp) {
        for (const one of sockets) one.destroy();
        return;
      }
      came.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() });
      done();
    });
  },
};

/** Starts the server at an address of this machine, and answers its port. */
async function serverAt(host: string): Promise<number> {
  const server = new SMTPServer(options);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((listening) => server.listen(0, host, listening));
  afterAll(
    () =>
      new Promise<void>((closed) => {
        server.close(closed);
      }),
  );
  const bound = server.server.address();
  return bound !== null && typeof bound === 'object' ? bound.port : 0;
}

const port = await serverAt('127.0.0.1');
const address = (user = 'remit:a%20p%40ss') => `smtp://${user}@127.0.0.1:${port}?from=registry@example.org`;
const send = sendThroughSmtp(mailServerAt(address()));

beforeEach(() => {
  came.length = 0;
  refuses = undefined;
  hangsUp = false;
});

const message = (to: string, more: Partial<Message> = {}): Message => ({
  to: { by: 'email', address: to },
  language: 'tg',
  subject: 'Сабти шумо',
  text: 'Пайванд:\n\nhttps://remit.example.org/record/r/enter#code',
  ...more,
});
const headers = (text = '') => text.slice(0, text.indexOf('\r\n\r\n'));

test('one message goes to one receiver, in the name of the registry, and keeps its words', async () => {
  await send(message('firuza@example.org'));
  expect(came).toMatchObject([{ from: 'registry@example.org', to: ['firuza@example.org'] }]);
  const [{ text } = { text: '' }] = came;
  const encoded = Buffer.from('Сабти шумо').toString('base64');
  expect(headers(text)).toContain(`Subject: =?UTF-8?B?${encoded}?=`);
  const body = text.slice(text.indexOf('\r\n\r\n')).replaceAll('=\r\n', ''); // quoted-printable, RFC 2045
  expect(body).toContain('https://remit.example.org/record/r/enter#code');
});

test.each([
  'firuza@example.org\r\nBcc: other@example.org',
  'firuza@example.org, other@example.org',
  'Firuza <firuza@example.org>',
  'firuza@example.org\u2028Bcc: other@example.org',
  '"a b"@example.org',
  '',
])('what is not one receiver is refused before anything is sent: %j', async (to) => {
  await expect(send(message(to))).rejects.toThrow(AddressRefused);
  expect(came).toEqual([]);
});

test('a subject begins no other header', async () => {
  await send(message('firuza@example.org', { subject: 'Round\r\nBcc: other@example.org\r\n\r\nbody' }));
  expect(came[0]?.to).toEqual(['firuza@example.org']);
  expect(headers(came[0]?.text)).not.toMatch(/^Bcc:/im);
  expect(headers(came[0]?.text)).toMatch(/^Subject: Round +Bcc: other@example.org +body\r?$/m);
});

test('a number is refused; an address that the server refuses for good is one of the address, anything else may pass', async () => {
  const number = message('', { to: { by: 'sms', address: '+992931234567' } });
  await expect(send(number)).rejects.toThrow(AddressRefused);
  refuses = 550;
  await expect(send(message('nobody@example.org'))).rejects.toThrow(AddressRefused);
  refuses = 451;
  await expect(send(message('later@example.org'))).rejects.toThrow(MessagesUnavailable);
});

test('no fault holds an address, a password or what the server said', async () => {
  const wrong = sendThroughSmtp(mailServerAt(address('remit:wrong')));
  const gone = sendThroughSmtp(mailServerAt('smtp://u:secret@127.0.0.1:1?from=registry@example.org'));
  refuses = 550;
  for (const sending of [send, wrong, gone]) {
    const fault: unknown = await sending(message('planted@example.org')).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    const told = fault instanceof Error ? `${fault.message} ${fault.stack} ${String(fault.cause)}` : '';
    expect(told).not.toMatch(/planted|wrong|secret|no remit/);
  }
});

test('a password with a bare % is told how to be written, and not shown', () => {
  expect(() => mailServerAt(address('remit:100%secret'))).toThrow(MailServerUnreadable);
  expect(() => mailServerAt(address('remit:100%secret'))).toThrow(/%25/);
  expect(() => mailServerAt(address('remit:100%secret'))).not.toThrow(/secret/);
});

test('over a network nothing is sent in the open: a server without encryption is refused', async () => {
  const elsewhere = { host: '127.0.0.2', port: await serverAt('127.0.0.2'), secure: false };
  const auth = { user: 'remit', pass: 'a p@ss' };
  const open = sendThroughSmtp({ ...elsewhere, auth, from: 'registry@example.org' });
  await expect(open(message('firuza@example.org'))).rejects.toThrow(MessagesUnavailable);
  expect(came).toEqual([]);
});

test.each([
  ['mail.example.org', 'write it like'],
  ['http://mail.example.org?from=a@example.org', 'write it like'],
  ['smtp://u:secret@mail.example.org', 'in whose name'],
  ['smtp://u:secret@mail.example.org?from=A%20B', 'in whose name'],
])('an address that cannot be used is told in a sentence, without its password: %s', (text, says) => {
  expect(() => mailServerAt(text)).toThrow(MailServerUnreadable);
  expect(() => mailServerAt(text)).toThrow(says);
  expect(() => mailServerAt(text)).not.toThrow('secret');
});

test('the ports are those of the protocol unless another one is given', () => {
  const of = (text: string) => mailServerAt(`${text}?from=a@example.org`);
  expect(of('smtp://mail.example.org')).toMatchObject({ port: 587, secure: false });
  expect(of('smtps://mail.example.org')).toMatchObject({ port: 465, secure: true });
  expect(of('smtp://mail.example.org:2525')).toMatchObject({ port: 2525 });
});

const group = { unsubscribe: 'https://remit.example.org/record/r/stop?code=c', round: 'r', message: 'm', contact: 'd' };

test('a message to many has the headers of RFC 8058, and another one has none', async () => {
  await send(message('many@example.org', { group }));
  await send(message('one@example.org'));
  const [many = '', one = ''] = came.map(({ text }) => text.replaceAll(/\r\n[ \t]+/g, ' '));
  expect(many).toMatch(/^List-Unsubscribe: <https:\/\/remit\.example\.org\/record\/r\/stop\?code=c>\r$/m);
  expect(many).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(one).not.toContain('List-Unsubscribe');
});

test('nobody knows what became of a message to many when the server hangs up; of others it is tried again', async () => {
  hangsUp = true;
  await expect(send(message('many@example.org', { group }))).rejects.toThrow(MaybeSent);
  await expect(send(message('one@example.org'))).rejects.toThrow(MessagesUnavailable);
});

test('a server that nobody reaches, or that is busy, has not sent it', async () => {
  const nowhere = sendThroughSmtp(mailServerAt('smtp://127.0.0.1:1?from=registry@example.org'));
  await expect(nowhere(message('many@example.org', { group }))).rejects.toThrow(MessagesUnavailable);
  refuses = 451;
  await expect(send(message('many@example.org', { group }))).rejects.toThrow(MessagesUnavailable);
});
