/** Mail through SES: what is asked of it, and what becomes of its refusals. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { AddressRefused, MaybeSent, type Message, MessagesUnavailable } from '#functions/messages/message.ts';
import { SenderRefused, sendThroughSes } from '#functions/messages/ses.ts';

const credentials = () => Promise.resolve({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'session' });
const from = 'registry@remit.example.org';
const message: Message = {
  to: { by: 'email', address: 'canary@example.org' },
  language: 'tg',
  subject: 'Сабти шумо',
  text: 'Салом\n\nhttps://remit.example.org/record/r/enter#code',
};

type Answer = readonly [status: number, code?: string, says?: string] | 'nothing' | 'not-reached';

/** SES that answers with these, one after the other; the last for ever. `inHeader` is how AWS names errors, the body how others do. */
function ses(answers: readonly Answer[], inHeader = true, events?: string) {
  const asked: { readonly url: string; readonly body: unknown; readonly headers: string }[] = [];
  const send = sendThroughSes(
    { region: 'eu-central-1', credentials, from, events },
    {
      pause: () => Promise.resolve(),
      fetch: async (input) => {
        const request = v.parse(v.instance(Request), input);
        expect(request.headers.get('authorization')).toMatch(/AWS4-HMAC-SHA256 .*\/eu-central-1\/ses\/aws4_request/);
        asked.push({ url: request.url, body: await request.json(), headers: JSON.stringify([...request.headers]) });
        const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 'nothing';
        if (answer === 'not-reached')
          throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) });
        if (answer === 'nothing') throw new DOMException('timed out', 'TimeoutError');
        const [status, code, says = 'about canary@example.org'] = answer;
        const named = code !== undefined && inHeader;
        return new Response(JSON.stringify({ message: says, ...(!named && code && { __type: `ses#${code}` }) }), {
          status,
          headers: named ? { 'x-amzn-errortype': `${code}:http://internal.amazon.com/` } : {},
        });
      },
    },
  );
  return { send, asked };
}

const faultOf = async (...answers: readonly Answer[]): Promise<unknown> => {
  const faults = await Promise.all(
    [true, false].map((inHeader) =>
      ses(answers, inHeader)
        .send(message)
        .catch((error: unknown) => error),
    ),
  );
  expect(faults[0]).toEqual(faults[1]);
  const [fault] = faults;
  if (fault instanceof Error) expect(`${fault.message} ${fault.stack} ${String(fault.cause)}`).not.toContain('canary');
  return fault;
};

test('asks SES to make a message of plain text in UTF-8, from the sender of the stage to one receiver', async () => {
  const { send, asked } = ses([[200]]);
  await send(message);
  expect(asked).toMatchObject([
    {
      url: 'https://email.eu-central-1.amazonaws.com/v2/email/outbound-emails',
      body: {
        FromEmailAddress: from,
        Destination: { ToAddresses: ['canary@example.org'] },
        Content: {
          Simple: {
            Subject: { Data: 'Сабти шумо', Charset: 'UTF-8' },
            Body: { Text: { Data: message.text, Charset: 'UTF-8' } },
          },
        },
      },
    },
  ]);
});

test('what would be a header stays what it was: a value of the body, and no other receiver', async () => {
  const { send, asked } = ses([[200]]);
  const evil = 'x\r\nBcc: other@example.org\r\n\r\nboo"}],"BccAddresses":["other@example.org"';
  await send({ ...message, to: { by: 'email', address: evil }, subject: evil, text: evil });
  expect(asked[0]?.body).toEqual({
    FromEmailAddress: from,
    Destination: { ToAddresses: [evil] },
    Content: {
      Simple: { Subject: { Data: evil, Charset: 'UTF-8' }, Body: { Text: { Data: evil, Charset: 'UTF-8' } } },
    },
  });
  expect(asked[0]?.headers).not.toContain('other@example.org');
});

test('nothing is sent to a telephone', async () => {
  const { send, asked } = ses([[200]]);
  await expect(send({ ...message, to: { by: 'sms', address: '+992931234567' } })).rejects.toThrow(AddressRefused);
  expect(asked).toEqual([]);
});

const refused: readonly Answer[] = [
  [400, 'MessageRejected', 'Address blacklisted.'],
  [400, 'BadRequestException', 'Domain contains illegal character'],
  [400, 'BadRequestException', "Illegal address: Missing final '@domain'"],
];

test.each(refused.map((answer) => ({ answer })))(
  'an address that SES refuses is refused: $answer',
  async ({ answer }) => {
    expect(await faultOf(answer)).toBeInstanceOf(AddressRefused);
  },
);

const passing: readonly Answer[] = [
  'nothing',
  [500],
  [503, 'ServiceUnavailable'],
  [429, 'TooManyRequestsException'],
  [400, 'LimitExceededException'],
  [400, 'ThrottlingException'],
];

test.each(passing.map((answer) => ({ answer })))('what may pass is for later: $answer', async ({ answer }) => {
  expect(await faultOf(answer)).toBeInstanceOf(MessagesUnavailable);
});

test('what passed was no failure', async () => {
  const { send, asked } = ses(['nothing', [503], [200]]);
  await send(message);
  expect(asked).toHaveLength(3);
});

test.each<[number, string, string?]>([
  [
    400,
    'MessageRejected',
    'Email address is not verified. The following identities failed the check: canary@example.org',
  ],
  [400, 'SendingPausedException'],
  [400, 'AccountSuspendedException'],
  [400, 'MailFromDomainNotVerifiedException'],
  [400, 'BadRequestException', 'Message body is too large'],
  [403, 'AccessDeniedException'],
])('what an operator has to mend is named by its code: %j %j', async (...answer) => {
  const fault = await faultOf(answer);
  expect(fault).toBeInstanceOf(SenderRefused);
  expect(fault).toMatchObject({ message: `SES does not send for this stage (${answer[1]})`, code: answer[1] });
});

const group = { unsubscribe: 'https://remit.example.org/record/r/stop?code=c', round: 'r', message: 'm', contact: 'd' };

test('a message to many has the headers of RFC 8058, is known by digests when it comes back, and by its set of events', async () => {
  const { send, asked } = ses([[200]], true, 'remit-test-messages');
  await send({ ...message, group });
  expect(asked[0]?.body).toMatchObject({
    Destination: { ToAddresses: ['canary@example.org'] },
    Content: {
      Simple: {
        Headers: [
          { Name: 'List-Unsubscribe', Value: '<https://remit.example.org/record/r/stop?code=c>' },
          { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
        ],
      },
    },
    ConfigurationSetName: 'remit-test-messages',
    EmailTags: [
      { Name: 'round', Value: 'r' },
      { Name: 'message', Value: 'm' },
      { Name: 'contact', Value: 'd' },
    ],
  });
  await send(message);
  expect(JSON.stringify(asked[1]?.body)).not.toMatch(/Headers|ConfigurationSet|EmailTags/);
});

test.each<readonly [Answer, number, new (text: string) => Error]>([
  // SES may have taken it: it is asked once, so that nobody gets it twice.
  ['nothing', 1, MaybeSent],
  [[500, 'InternalFailure'], 1, MaybeSent],
  [[502], 1, MaybeSent],
  // SES has not taken it.
  ['not-reached', 3, MessagesUnavailable],
  [[429, 'TooManyRequestsException'], 3, MessagesUnavailable],
  [[503, 'ServiceUnavailable'], 3, MessagesUnavailable],
  [[400, 'MessageRejected'], 1, AddressRefused],
])('a message to many, answered by %j, is asked for %i times', async (answer, times, fault) => {
  const { send, asked } = ses([answer]);
  await expect(send({ ...message, group })).rejects.toThrow(fault);
  expect(asked).toHaveLength(times);
});
