/**
 * Messages by e-mail through Amazon SES, as the role of the function that sends. Sender, receiver, subject and text are values of a
 * JSON body, of which SES makes the message: nothing that is written in one of them can become a header, or another receiver.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';

import type { Credentials } from '#functions/store/s3-bucket.ts';

import {
  AddressRefused,
  headersOf,
  type InGroup,
  MaybeSent,
  type Message,
  MessagesUnavailable,
  type Send,
} from './message.ts';

export type Ses = {
  readonly region: string;
  /** Asked anew at each request. */
  readonly credentials: () => Promise<Credentials>;
  /** Sender; its domain is an identity that SES has verified. */
  readonly from: string;
  /** Set of configurations of messages to many, by which SES tells what comes back. */
  readonly events?: string | undefined;
  /** Another service that speaks SES, such as a local AWS. */
  readonly endpoint?: string | undefined;
};

/** SES will not send for us: the sender is not verified, sending is paused, a policy forbids it. For an operator, and of no use to try again. */
export class SenderRefused extends Error {
  override readonly name = 'SenderRefused';
  /** As SES calls it, such as `SendingPausedException`. */
  readonly code: string;

  constructor(code: string) {
    super(`SES does not send for this stage (${code})`);
    this.code = code;
  }
}

/** Milliseconds before another try; their number decides how many there are. */
const pauses = [200, 1000];

/** Milliseconds that SES has to answer; three tries fit in the time of a function. */
const patience = 3000;

type How = { readonly fetch: typeof fetch; readonly pause: (ms: number) => Promise<unknown> };

const written = (text: string) => ({ Data: text, Charset: 'UTF-8' });

const mayPass = (answer: Response | Unanswered): boolean =>
  !(answer instanceof Response) || answer.status >= 500 || answer.status === 429;

/** SES has not taken it: it was not reached, is too busy, or lets nobody in for a while. Anything else may have been sent. */
const isUntaken = (answer: Response | Unanswered): boolean =>
  answer instanceof Response ? answer.status === 429 || answer.status === 503 : answer === 'not-reached';

/** `not-reached`: no request ever got there. */
type Unanswered = 'not-reached' | 'no-answer';

const neverConnected = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

const unansweredBy = (error: unknown): Unanswered => {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code: unknown = cause instanceof Error ? Object.getOwnPropertyDescriptor(cause, 'code')?.value : undefined;
  return typeof code === 'string' && neverConnected.has(code) ? 'not-reached' : 'no-answer';
};

/** What is told of a message to many: its headers, what it is known by when it comes back, and to whom SES tells that. */
const toMany = (group: InGroup, events: string | undefined) => ({
  headers: { Headers: Object.entries(headersOf(group)).map(([Name, Value]) => ({ Name, Value })) },
  more: {
    ...(events !== undefined && { ConfigurationSetName: events }),
    EmailTags: (['round', 'message', 'contact'] as const).map((Name) => ({ Name, Value: group[Name] })),
  },
});

/** Sends by e-mail; a telephone number is refused, since SES reaches none. */
export function sendThroughSes(ses: Ses, how: How = { fetch, pause }): Send {
  const endpoint = ses.endpoint ?? `https://email.${ses.region}.amazonaws.com`;
  const url = `${endpoint.replace(/\/+$/, '')}/v2/email/outbound-emails`;

  async function attempt(body: string): Promise<Response | Unanswered> {
    const client = new AwsClient({ ...(await ses.credentials()), region: ses.region, service: 'ses', retries: 0 });
    const request = await client.sign(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return how.fetch(request, { signal: AbortSignal.timeout(patience) }).catch(unansweredBy);
  }

  return async ({ to, subject, text, group }: Message) => {
    if (to.by !== 'email') throw new AddressRefused('SES reaches no telephones');
    const many = group && toMany(group, ses.events);
    const body = JSON.stringify({
      FromEmailAddress: ses.from,
      Destination: { ToAddresses: [to.address] },
      Content: { Simple: { Subject: written(subject), Body: { Text: written(text) }, ...many?.headers } },
      ...many?.more,
    });
    const mayTryAgain = (answer: Response | Unanswered): boolean =>
      mayPass(answer) && (many === undefined || isUntaken(answer));
    let answer = await attempt(body);
    for (const ms of pauses) {
      if (!mayTryAgain(answer)) break;
      await how.pause(ms);
      answer = await attempt(body);
    }
    if (answer instanceof Response && answer.ok) return;
    if (many !== undefined && mayPass(answer) && !isUntaken(answer))
      throw new MaybeSent('SES did not say what became of it');
    throw await faultOf(answer);
  };
}

/** What a refusal means. SES quotes addresses in what it says, so none of that goes further than its code. */
async function faultOf(answer: Response | Unanswered): Promise<Error> {
  if (!(answer instanceof Response)) return new MessagesUnavailable('SES cannot send now; try again later');
  const said = (await answer.text().catch(() => undefined)) ?? '';
  const header = answer.headers.get('x-amzn-errortype') ?? '';
  const code =
    /^\w+/.exec(header)?.[0] ??
    /"(?:__type|code)"\s*:\s*"(?:[^"]*#)?(\w+)"/.exec(said)?.[1] ??
    `status ${answer.status}`;
  if (mayPass(answer) || /TooManyRequests|LimitExceeded|Throttl/.test(code))
    return new MessagesUnavailable('SES cannot send now; try again later');
  // Not verified is the sender of this stage, or every receiver while the account is in the sandbox: neither is a fault of the address.
  if (code === 'MessageRejected' && !/not verified/i.test(said)) return new AddressRefused('SES refused the message');
  if (code === 'BadRequestException' && /address|domain/i.test(said))
    return new AddressRefused('SES refused the address');
  return new SenderRefused(code);
}
