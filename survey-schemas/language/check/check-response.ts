/**
 * Check a body against its instrument: every fault at once, each with its place, the rule and what it says, in no language.
 *
 * Never throws on a value that JSON can carry. The browser, ingestion, import and the simulator share this check.
 */
import { checkAnswers } from './check-answers.ts';
import { checkEnvelope } from './check-envelope.ts';
import { isPlainObject, ownValue } from '../evaluate/answers.ts';
import type { Instrument, Response } from '../questions/instrument.ts';
import { planOf } from '../questions/outline.ts';
import type { Problem } from '../faults/problems.ts';
import { unstorable } from '../faults/storable.ts';

export type CheckOptions = {
  /** Paths of questions that an imported source never asked: they may be absent, and nothing that hangs on them is judged. */
  readonly notCollected?: readonly string[];
  /** When it arrived, by a clock that is right, in milliseconds since 1970: no interview is a day later than that. */
  readonly receivedAt?: number;
  /** The day that answers are judged on, `YYYY-MM-DD`, where it is not that of the interview: that of a correction. */
  readonly day?: string;
};

export type Checked<I extends Instrument> =
  | { readonly kind: 'valid'; readonly response: Response<I> }
  | { readonly kind: 'faulty'; readonly faults: readonly Problem[] };

/** No more faults than this are listed; the last one then says that there are more. */
export const mostFaults = 200;

function* problems(instrument: Instrument, body: unknown, options: CheckOptions): Generator<Problem> {
  let storable = true;
  for (const problem of unstorable(body)) {
    storable = storable && problem.rule !== 'nesting';
    yield problem;
  }
  if (!storable) return;
  if (!isPlainObject(body)) {
    yield { pointer: '', rule: 'type', says: { key: 'object' } };
    return;
  }
  yield* checkEnvelope(instrument, body, options.receivedAt);
  const answers = ownValue(body, 'answers');
  if (!isPlainObject(answers)) {
    yield { pointer: '/answers', rule: answers === undefined ? 'required' : 'type', says: { key: 'object' } };
    return;
  }
  const endedAt = ownValue(body, 'endedAt');
  const { notCollected, day } = options;
  yield* checkAnswers(planOf(instrument), answers, {
    notCollected: new Set(notCollected),
    endedAt,
    ...(day !== undefined && { day }),
  });
}

function collectFaults(instrument: Instrument, body: unknown, options: CheckOptions): Problem[] {
  const faults = new Map<string, Problem>();
  for (const problem of problems(instrument, body, options)) {
    if (faults.size === mostFaults) {
      return [...faults.values(), { pointer: '', rule: 'too-many-faults', says: { key: 'too-many-faults' } }];
    }
    faults.set(`${problem.rule} ${problem.pointer}`, problem);
  }
  return [...faults.values()];
}

/** Check one response. */
export function checkResponse<I extends Instrument>(
  instrument: I,
  body: unknown,
  options: CheckOptions = {},
): Checked<I> {
  const faults = collectFaults(instrument, body, options);
  const isResponse = (value: unknown): value is Response<I> => isPlainObject(value) && faults.length === 0;
  return isResponse(body) ? { kind: 'valid', response: body } : { kind: 'faulty', faults };
}
