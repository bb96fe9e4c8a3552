/** Reads who is to do what: a table with a row for each place that somebody is given, or a list in JSON; tells its faults in English. */
import * as v from 'valibot';

import { fill } from '#schemas/language/words/sentence.ts';
import { assigning } from '#schemas/words/en/assigning.ts';
import type { EnumeratorFault } from '#functions/fieldwork/links/set-enumerators.ts';
import type { TableFault } from '#functions/fieldwork/people/fault.ts';

import { readJson } from '#schemas/basics/json-fault.ts';

/** Whether a text is a list in JSON, as it begins. */
export const isList = (text: string): boolean => /^\s*[[{]/.test(text);

/** The entries of a list, not yet judged. */
export function readList(
  text: string,
):
  | { readonly kind: 'read'; readonly entries: readonly unknown[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] } {
  const json = readJson(text);
  if (json.kind === 'faulty') return { kind: 'faulty', faults: [json.fault] };
  const list = v.safeParse(v.array(v.unknown()), json.value);
  if (!list.success) return { kind: 'faulty', faults: ['a list [ … ] of enumerators belongs here'] };
  return list.output.length > 0
    ? { kind: 'read', entries: list.output }
    : { kind: 'faulty', faults: ['the list is empty'] };
}

/** A fault of a table: its row, its column, and what is wrong there. */
export function tableFaultInWords({ kind, row, column, ...places }: TableFault): string {
  const where = [...(row === undefined ? [] : [`row ${row}`]), ...(column === undefined ? [] : [column])].join(', ');
  const said = fill('en', assigning[`assigning.fault.${kind}`], places);
  return where === '' ? said : `${where}: ${said}`;
}

const sentences = {
  twice: (subject) => `"${subject}" stands in the list twice`,
  'unknown-instrument': (subject) => `the round does not ask "${subject}"`,
  'no-link': (subject) => `"${subject}" is not filled in by enumerators`,
  'unknown-place': (subject) => `the frame has no PSU "${subject}" for this questionnaire`,
  malformed: (subject) => subject,
} as const satisfies Readonly<Record<EnumeratorFault['kind'], (subject: string) => string>>;

/** A fault of a list, by the entry where it stands. */
export const listFaultInWords = ({ at, kind, subject }: EnumeratorFault): string =>
  `entry ${at + 1}${kind === 'malformed' ? ', ' : ': '}${sentences[kind](subject)}`;
