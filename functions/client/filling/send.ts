/** Sends one finished response and says what came of it, as a value. A retry is safe: the same id gets the first receipt. */
import type { Fault } from '#schemas/language/faults/fault.ts';
import { deadline } from './answering.ts';
import { localMoment } from './local-moment.ts';
import { retryAfterMs } from './patience.ts';
import { isOurs, isRecord, textOf } from './server-answer.ts';

export type SendOutcome =
  /** `receivedAt`: what stands there now; of a correction, when that was stored. */
  | { readonly kind: 'received'; readonly receivedAt: string }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  /** The id is taken by other answers; the server keeps both, and a person has to say what these are. */
  | { readonly kind: 'id-reused' }
  /** The link is for something else. */
  | { readonly kind: 'not-allowed' }
  /** The link had ended when this was begun: it waits for the next one. */
  | { readonly kind: 'link-ended' }
  /**
   * No network, no answer in time, or the server cannot take it now: worth another try, not before it says. `busy`: somebody
   * is there and takes no more of anything at present.
   */
  | { readonly kind: 'unreachable'; readonly retryAfterMs?: number; readonly busy?: true }
  /** The round is closing and takes nothing new, or is closed: taken only if somebody opens the round again. */
  | { readonly kind: 'round-over'; readonly reason: string }
  /** The server will not take it as it is, for a reason it states. */
  | { readonly kind: 'rejected'; readonly reason: string };

/** Headers that show what somebody did for it: made when it is sent. */
export type Prove = () => Promise<Readonly<Record<string, string>>>;

const patienceMilliseconds = 30_000;

const isFault = (value: unknown): value is Fault =>
  isRecord(value) && typeof value['pointer'] === 'string' && typeof value['message'] === 'string';

function faultsOf(problem: unknown): readonly Fault[] {
  const faults = isRecord(problem) ? problem['faults'] : undefined;
  return Array.isArray(faults) ? faults.filter(isFault) : [];
}

/** Whether the status is said by the server itself or, as only a size can be, is true whoever says it. */
const isMeant = (status: number, answer: unknown): boolean => status === 413 || isOurs(answer);

const roundOver: readonly unknown[] = ['urn:remit:problem:round-closing', 'urn:remit:problem:round-closed'];
const hasEnded = (answer: unknown): boolean => textOf(answer, 'type') === 'urn:remit:problem:link-ended';
const isRoundOver = (answer: unknown): boolean => roundOver.includes(textOf(answer, 'type'));

/** What an answered request means. */
function outcomeOf(status: number, answer: unknown): SendOutcome {
  if (status === 200 || status === 201) {
    const receivedAt = textOf(answer, 'revisedAt') ?? textOf(answer, 'receivedAt');
    // A 200 that is not a receipt comes from something in between (a hotel's sign-in page): nothing was stored.
    return receivedAt === undefined ? { kind: 'unreachable' } : { kind: 'received', receivedAt };
  }
  if (status === 429 || status === 503) return { kind: 'unreachable', busy: true };
  if (status === 408 || status >= 500 || status < 400) return { kind: 'unreachable' };
  if (!isMeant(status, answer)) return { kind: 'unreachable' };
  if (status === 409) return { kind: 'id-reused' };
  if (status === 401 || status === 403) return { kind: 'not-allowed' };
  if (hasEnded(answer)) return { kind: 'link-ended' };
  const faults = faultsOf(answer);
  const reason = textOf(answer, 'title') ?? `HTTP ${status}`;
  if (isRoundOver(answer)) return { kind: 'round-over', reason };
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'rejected', reason };
}

/**
 * Posts `body`; `token` is the link's, none for self-registration, which `prove` goes with: what costs a flood its machines. The time of sending goes with it, so that the server
 * can tell by how much the clock of this device is wrong.
 */
export async function send(
  body: string,
  token: string | undefined,
  now: () => Date,
  prove?: Prove,
): Promise<SendOutcome> {
  try {
    const answer = await fetch(token === undefined ? '/v1/registrations' : '/v1/responses', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'sent-at': localMoment(now()),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(await prove?.()),
      },
      body,
      signal: deadline(patienceMilliseconds),
    });
    const outcome = outcomeOf(answer.status, await answer.json().catch(() => undefined));
    const wait = retryAfterMs(answer.headers.get('retry-after'), now());
    return outcome.kind === 'unreachable' && wait !== undefined ? { ...outcome, retryAfterMs: wait } : outcome;
  } catch {
    return { kind: 'unreachable' };
  }
}
