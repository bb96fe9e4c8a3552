/** Posts what somebody says of the place of a link, and hears whether it was noted. */
import * as v from 'valibot';

import { deadline, isProblem } from '../filling/answering.ts';

/** Longer than a slow answer takes. Milliseconds. */
const patience = 20_000;

/** Statuses that say that it will never be taken. */
const final = new Set([403, 410]);

export type Posting = {
  readonly path: string;
  readonly token: string;
  readonly language: string;
  readonly said: unknown;
  /** What an answer names that notes it: one without is from something in between, such as the page of a hotel's network. */
  readonly noted: string;
};

/** `taken`: something else was noted under its number. Undefined where nobody answered who may note it. */
export async function postSaying({
  path,
  token,
  language,
  said,
  noted,
}: Posting): Promise<'noted' | 'refused' | 'taken' | undefined> {
  try {
    const answer = await fetch(`${path}?lang=${language}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(said),
      signal: deadline(patience),
    });
    if (final.has(answer.status) && isProblem(answer)) return 'refused';
    if (answer.status === 409 && isProblem(answer)) return 'taken';
    const told: unknown = answer.ok ? await answer.json() : undefined;
    return v.is(v.object({ noted: v.literal(noted) }), told) ? 'noted' : undefined;
  } catch {
    return undefined;
  }
}
