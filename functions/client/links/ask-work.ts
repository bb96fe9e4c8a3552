/** Asks the server what there is to do: for a code, once, or by a link that this device holds. */
import { deadline } from '../filling/answering.ts';
import { retryAfterMs } from '../filling/patience.ts';
import { isOurs, textOf } from '../filling/server-answer.ts';
import { listIn, type WorkList } from './work-list.ts';

export type WorkAnswer =
  | { readonly kind: 'work'; readonly list: WorkList }
  /** The code is of no use, or the link has ended; `says` in the language of the page. */
  | { readonly kind: 'code-mistyped' | 'code-unknown' | 'code-spent' | 'link-ended'; readonly says: string }
  /** Nobody there, too busy, or something in between: worth another try, not before it says. */
  | { readonly kind: 'unreachable'; readonly retryAfterMs?: number };

const refusals = ['code-mistyped', 'code-unknown', 'code-spent', 'link-ended'] as const;

/** Longer than a slow answer takes. Milliseconds. */
const patience = 20_000;

async function ask(path: string, language: string, request: RequestInit, now: () => Date): Promise<WorkAnswer> {
  try {
    const answer = await fetch(`${path}?lang=${language}`, { ...request, signal: deadline(patience) });
    const value: unknown = await answer.json().catch(() => undefined);
    const list = answer.ok ? listIn(value) : undefined;
    if (list !== undefined) return { kind: 'work', list };
    const type = isOurs(value) ? textOf(value, 'type') : undefined;
    const says = textOf(value, 'title') ?? '';
    const refusal = refusals.find((code) => type === `urn:remit:problem:${code}`);
    if (refusal !== undefined) return { kind: refusal, says };
    if (type === 'urn:remit:problem:not-signed-in') return { kind: 'link-ended', says };
    const wait = retryAfterMs(answer.headers.get('retry-after'), now());
    return { kind: 'unreachable', ...(wait !== undefined && { retryAfterMs: wait }) };
  } catch {
    return { kind: 'unreachable' };
  }
}

type Asking = { readonly language: string; readonly now: () => Date };

/** @param device by what this device is known: it may ask again when the answer was lost */
export const exchange = (code: string, device: string, { language, now }: Asking): Promise<WorkAnswer> =>
  ask('/v1/links/exchange', language, { method: 'POST', body: JSON.stringify({ code, device }) }, now);

/** @param token any of the list that this device holds */
export const askAgain = (token: string, { language, now }: Asking): Promise<WorkAnswer> =>
  ask('/v1/links/work', language, { headers: { authorization: `Bearer ${token}` } }, now);
