/**
 * How one page of this tab tells the next what it is to open: a draft, or a new interview that begins with some answers. Not
 * in the address, which is copied and logged.
 */
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';

import { browserStorage } from '../device/browser-storage.ts';

const key = 'remit:start';

/** A new interview: which questionnaire in which place, and the answers that it begins with. */
export type Start = { readonly instrument: string; readonly psu: string; readonly answers: KnownAnswers };

/** For the page that this tab opens next. A browser that forbids it opens an empty interview. */
export function startNext(start: Start): void {
  try {
    browserStorage('sessionStorage')?.setItem(key, JSON.stringify(start));
  } catch {
    // Full: the answers are typed.
  }
}

const isAnswer = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What this page was opened for, once; undefined where it was opened otherwise, or for something else. */
export function takeStart(instrument: string, psu: string | undefined): KnownAnswers | undefined {
  const storage = browserStorage('sessionStorage');
  const text = storage?.getItem(key) ?? undefined;
  if (text === undefined) return undefined;
  storage?.removeItem(key);
  const start: unknown = JSON.parse(text);
  if (!isPlainObject(start) || start['instrument'] !== instrument || start['psu'] !== psu) return undefined;
  const answers = start['answers'];
  if (!isPlainObject(answers)) return undefined;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => (isAnswer(value) ? [[name, value] as const] : [])),
  );
}
