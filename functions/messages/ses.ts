/**
 * Messages by e-mail through Amazon SES, as the role of the function that sends. Sender, receiver, subject and text are values of a
 * JSON body, of which SES makes the message: nothing that is written in one of them can become a header, or another receiver.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';

import type { Credentials } from '#functions/store/s3-bucket.ts';

import { AddressRefused, type Message, MessagesUnavailable, type Send } from './message.ts';

export type Ses = {
  readonly region: string;
  /** Asked anew at each request. */
  readonly credentials: () => Promise<Credentials>;
  /** Sender; its domain is an identity that SES has verified. */
  readonly from: string;
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

const mayPass = (answer: Response | undefined): boolean =>
  answer === undefined || answer.status >= 500 || answer.status === 429;

/** Sends by e-mail; a telephone number is refused, since SES reaches none. */
export function sendThroughSes(ses: Ses, how: How = { fetch, pause }): Send {
  const endpoint = ses.endpoint ?? `https://email.${ses.region}.amazonaws.com`;
  const url = `${endpoint.replace(/\/+$/, '')}/v2/email/outbound-emails`;

  async function attempt(body: string): Promise<Response | undefined> {
    const client = new AwsClient({ ...(await ses.credentials()), region: ses.region, service: 'ses', retries: 0 });
    const request = await client.sign(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return how.fetch(request, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  }

  return async ({ to, subject, text }: Message) => {
    if (to.by !== 'email') throw new AddressRefused('SES reaches no telephones');
    const body = JSON.stringify({
      FromEmailAddress: ses.from,
      Destination: { ToAddresses: [to.address] },
      Content: { Simple: { Subject: written(subject), Body: { Text: written(text) } } },
    });
    let answer = await attempt(body);
    for (const ms of pauses) {
      if (!mayPass(answer)) break;
      await how.pause(ms);
      answer = await attempt(body);
    }
    if (answer?.ok !== true) throw await faultOf(answer);
  };
}

/** What a refusal means. SES quotes addresses in what it says, so none of that goes further than its code. */
async function faultOf(answer: Response | undefined): Promise<Error> {
  const said = (await answer?.text().catch(() => undefined)) ?? '';
  const header = answer?.headers.get('x-amzn-errortype') ?? '';
  const code =
    /^\w+/.exec(header)?.[0] ??
    /"(?:__type|code)"\s*:\s*"(?:[^"]*#)?(\w+)"/.exec(said)?.[1] ??
    `status ${answer?.status ?? 'none'}`;
  if (answer === undefined || mayPass(answer) || /TooManyRequests|LimitExceeded|Throttl/.test(code))
    return new MessagesUnavailable('SES cannot send now; try again later');
  // Not verified is the sender of this stage, or every receiver while the account is in the sandbox: neither is a fault of the address.
  if (code === 'MessageRejected' && !/not verified/i.test(said)) return new AddressRefused('SES refused the message');
  if (code === 'BadRequestException' && /address|domain/i.test(said))
    return new AddressRefused('SES refused the address');
  return new SenderRefused(code);
}
