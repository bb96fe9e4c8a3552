/** What is wrong with the position of a body: its shape, and what its round has to say about it. */
import { under } from '../../basics/pointer.ts';
import { isPlainObject, ownValue } from '../evaluate/answers.ts';
import type { Problem } from '../faults/problems.ts';

const most: Readonly<Record<string, number>> = { latitude: 90, longitude: 180 };

/** Faults of its shape. */
export function* checkPosition(value: unknown): Generator<Problem> {
  if (!isPlainObject(value)) {
    yield { pointer: '/position', rule: 'type', says: { key: 'object' } };
    return;
  }
  for (const [key, max] of Object.entries(most)) {
    const pointer = under('/position', key);
    const degrees = ownValue(value, key);
    if (degrees === undefined) yield { pointer, rule: 'required', says: { key: 'required' } };
    else if (typeof degrees !== 'number') yield { pointer, rule: 'type', says: { key: 'number' } };
    else if (!(Math.abs(degrees) <= max))
      yield { pointer, rule: 'range', says: { key: 'range', places: { min: -max, max } } };
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(most, key))
      yield { pointer: under('/position', key), rule: 'unknown-key', says: { key: 'unknown-key' } };
}

/**
 * Faults against the round: it does not ask, or keeps positions coarser than this one.
 *
 * @param decimals of a degree that the round keeps; undefined where it does not ask
 */
export function* positionFaults(value: unknown, decimals: number | undefined): Generator<Problem> {
  if (value === undefined) return;
  if (decimals === undefined) {
    yield { pointer: '/position', rule: 'position-not-asked', says: { key: 'position-not-asked' } };
    return;
  }
  for (const key of Object.keys(most)) {
    const degrees = isPlainObject(value) ? ownValue(value, key) : undefined;
    if (typeof degrees === 'number' && Number(degrees.toFixed(decimals)) !== degrees)
      yield { pointer: under('/position', key), rule: 'decimals', says: { key: 'decimals', places: { decimals } } };
  }
}
