/** What no store or file can hold faithfully, looked for anywhere in a body before anything else reads it. */
import type { Sentence } from './messages.ts';
import { under } from '../../basics/pointer.ts';

type Found = { readonly pointer: string; readonly rule: string; readonly says: Sentence };

/** Instruments nest four levels deep at most; anything far beyond is an attack or a mistake. */
const deepest = 20;
const longestKey = 100;

/**
 * Text that survives storage and says what it said: no NUL, no half of a surrogate pair, and not U+FFFD, which an earlier
 * program left where it lost a letter.
 */
export const isStorableText = (text: string): boolean =>
  !text.includes('\u0000') && !text.includes('\ufffd') && !/\p{Surrogate}/u.test(text);

/** Finite, not −0, and exact if whole: JSON readers differ on everything else. */
const isStorableNumber = (value: number): boolean =>
  Number.isFinite(value) && !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value));

/** Every value in a body that cannot be stored; walks without recursion, so that depth cannot break it. */
export function* unstorable(body: unknown): Generator<Found> {
  const stack: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [];
  stack.push({ value: body, pointer: '', depth: 0 });
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { value, pointer, depth } = at;
    if (typeof value === 'string' && !isStorableText(value)) {
      yield { pointer, rule: 'characters', says: { key: 'characters' } };
    } else if (typeof value === 'number' && !isStorableNumber(value)) {
      yield { pointer, rule: 'number', says: { key: 'number' } };
    } else if (typeof value === 'object' && value !== null) {
      if (depth === deepest) {
        yield { pointer, rule: 'nesting', says: { key: 'nesting' } };
        continue;
      }
      for (const [key, inner] of Object.entries(value)) {
        if (key.length > longestKey || !isStorableText(key)) {
          yield { pointer, rule: 'unknown-key', says: { key: 'unknown-key' } };
        } else stack.push({ value: inner, pointer: under(pointer, key), depth: depth + 1 });
      }
    }
  }
}
