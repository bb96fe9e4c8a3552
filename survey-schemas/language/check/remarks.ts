/** The remarks that a body carries: whether it may, and what is wrong with them. */
import * as v from 'valibot';
import type { Problem } from '../faults/problems.ts';
import type { Instrument } from '../questions/instrument.ts';
import { planOf } from '../questions/outline.ts';
import { mostRemarks, remarkSchema } from '../questions/remark.ts';

/** Whether a body of this instrument may carry remarks: what names a person lies apart, and a note would not. */
export const takesRemarks = (instrument: Instrument): boolean =>
  [...planOf(instrument).questions.values()].every(({ question }) => !('vault' in question));

/** Faults of the remarks of a body. */
export function* checkRemarks(value: unknown): Generator<Problem> {
  if (!Array.isArray(value)) {
    yield { pointer: '/remarks', rule: 'type', says: { key: 'list' } };
    return;
  }
  if (value.length > mostRemarks)
    yield { pointer: '/remarks', rule: 'rows', says: { key: 'rows', places: { min: 0, max: mostRemarks } } };
  for (const [i, one] of value.entries())
    if (!v.is(remarkSchema, one)) yield { pointer: `/remarks/${String(i)}`, rule: 'type', says: { key: 'object' } };
}
