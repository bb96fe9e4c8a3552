/**
 * The study that a form shows: the copy on this device at once, where there is one, else from the server. The questions
 * of a version are frozen, so that a copy is never wrong; words that were put right since come with the next opening.
 */
import { formFormat } from '#schemas/language/study/form/form-format.ts';

import { deadline, isProblem } from '../answering.ts';
import { addressOf, type WantedStudy } from './study-address.ts';
import type { StudyCopies } from './study-copies.ts';

export type FetchedStudy =
  /** Plain data that says it is a study for forms; `forget` removes the copy, should it turn out to be none. */
  | { readonly kind: 'study'; readonly value: unknown; readonly forget: () => Promise<void> }
  /** The server has no such study. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreachable' };

/** Nothing can be asked before it is here, so that a slow connection has time. */
const patienceMilliseconds = 60_000;

const isStudy = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === formFormat;

type Answer = { readonly kind: 'study'; readonly value: unknown } | { readonly kind: 'unknown' | 'unreachable' };

async function ask(address: string): Promise<Answer> {
  const answer = await fetch(address, { signal: deadline(patienceMilliseconds) }).catch(() => undefined);
  if (answer === undefined) return { kind: 'unreachable' };
  if (answer.status === 404 && isProblem(answer)) return { kind: 'unknown' };
  const value: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
  return isStudy(value) ? { kind: 'study', value } : { kind: 'unreachable' };
}

/** Finds the study, and keeps a copy of it on this device. */
export async function fetchStudy(wanted: WantedStudy, copies: StudyCopies): Promise<FetchedStudy> {
  const address = addressOf(wanted);
  const forget = () => copies.remove(address);
  const keepAnother = async (): Promise<Answer> => {
    const answer = await ask(address);
    if (answer.kind === 'study') await copies.put(address, answer.value);
    return answer;
  };
  const copy = await copies.get(address);
  if (isStudy(copy)) {
    void keepAnother(); // for the next time
    return { kind: 'study', value: copy, forget };
  }
  const answer = await keepAnother();
  return answer.kind === 'study' ? { ...answer, forget } : answer;
}
