/** What a body carries beside its answers, remarks and paradata: whether it may, and what is wrong with them. */
import * as v from 'valibot';
import { under } from '../../basics/pointer.ts';
import type { Problem } from '../faults/problems.ts';
import type { Instrument } from '../questions/instrument.ts';
import { isRoster, type Plan, planOf } from '../questions/outline.ts';
import { paradataSchema } from '../questions/paradata.ts';
import { mostRemarks, remarkSchema } from '../questions/remark.ts';

/** Whether a body of this instrument may carry remarks: what names a person lies apart, and a note would not. */
export const takesRemarks = (instrument: Instrument): boolean =>
  [...planOf(instrument).questions.values()].every(({ question }) => !('vault' in question));

/** Faults of the paradata of a body: their shape, and screens that its questionnaire does not have. */
export function* checkParadata(instrument: Instrument, value: unknown): Generator<Problem> {
  if (!v.is(paradataSchema, value)) {
    yield { pointer: '/paradata', rule: 'type', says: { key: 'object' } };
    return;
  }
  const paths = new Set(pathsOf(planOf(instrument)));
  for (const path of Object.keys(value.screens))
    if (!paths.has(path))
      yield { pointer: under('/paradata/screens', path), rule: 'unknown-key', says: { key: 'unknown-key' } };
}

/** Every question and roster, those inside rosters among them. */
function* pathsOf(plan: Plan): Generator<string> {
  for (const planned of plan.questions.values()) {
    yield planned.path;
    if (isRoster(planned)) yield* pathsOf(planned.rows);
  }
}

/** Whether a pointer into the answers leads to a question, to a row of one, or to a part of an answer. */
function leadsToQuestion(plan: Plan, [name = '', ...rest]: readonly string[]): boolean {
  const planned = plan.questions.get(name);
  if (planned === undefined || !isRoster(planned)) return planned !== undefined && rest.length < 2;
  const [row, ...inside] = rest;
  if (row === undefined) return true;
  return /^\d+$/.test(row) && (inside.length === 0 || leadsToQuestion(planned.rows, inside));
}

/** Faults of the remarks of a body: their shape, and questions that its questionnaire does not have. */
export function* checkRemarks(instrument: Instrument, value: unknown): Generator<Problem> {
  if (!Array.isArray(value)) {
    yield { pointer: '/remarks', rule: 'type', says: { key: 'list' } };
    return;
  }
  if (value.length > mostRemarks)
    yield { pointer: '/remarks', rule: 'rows', says: { key: 'rows', places: { min: 0, max: mostRemarks } } };
  for (const [i, one] of value.entries()) {
    const pointer = `/remarks/${String(i)}`;
    if (!v.is(remarkSchema, one)) yield { pointer, rule: 'type', says: { key: 'object' } };
    else if (!leadsToQuestion(planOf(instrument), one.pointer.split('/').slice(2)))
      yield { pointer: `${pointer}/pointer`, rule: 'unknown-key', says: { key: 'unknown-key' } };
  }
}
