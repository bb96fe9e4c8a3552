/** What no study file may hold anywhere, looked at before anything else reads it, and without going into it by calls: it may be hostile. */
import { under } from '../../../basics/pointer.ts';
import { isStorableText } from '../../faults/storable.ts';
import type { StudyFault } from '../check-study.ts';
import { studyLimits } from './limits.ts';

/** Names that every object has by itself: as a key they would be lost, or mean something else. */
const inherited = new Set(['__proto__', 'constructor', 'prototype']);

const longestKey = 300;

function keyFault(key: string): string | undefined {
  if (inherited.has(key)) return `"${key}" cannot be a name; take another one`;
  if (key.length > longestKey || !isStorableText(key)) return 'a name here is too long, or holds what no text has';
  return undefined;
}

/** Everything in plain data that is nested too deeply, has an impossible name or cannot be kept as text. */
export function* boundFaults(file: unknown): Generator<StudyFault> {
  const open: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value: file, pointer: '', depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string' && !isStorableText(value))
      yield { pointer, message: 'this text holds a character that no text has, or one that an earlier program lost' };
    if (typeof value !== 'object' || value === null) continue;
    if (depth === studyLimits.nesting) {
      yield { pointer, message: `more than ${studyLimits.nesting} levels inside each other` };
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      const message = keyFault(key);
      if (message === undefined) open.push({ value: inner, pointer: under(pointer, key), depth: depth + 1 });
      else yield { pointer: under(pointer, key.slice(0, longestKey)), message };
    }
  }
}
