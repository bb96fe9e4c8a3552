/** Which interviews somebody wants to see, in the query of an address. */
import * as v from 'valibot';

import { enumeratorFlags, interviewFlags } from '#analysis/fieldwork/flags/flag.ts';
import { dispositions } from '#schemas/reference/lists.ts';
import { storedStates } from '#schemas/fieldwork/interview-states.ts';

export const flagCodes = [...interviewFlags, ...enumeratorFlags] as const;

/** Where interviews stand, and those of which two versions wait for a decision. */
export const standings = [...storedStates, 'conflict'] as const;
export type Standing = (typeof standings)[number];

const text = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(64),
      v.transform((one) => (one === '' ? undefined : one)),
    ),
  ),
  undefined,
);
/** What cannot be read is as if nobody had said it. */
const filterSchema = v.object({
  state: v.fallback(v.optional(v.picklist(standings)), undefined),
  outcome: v.fallback(v.optional(v.picklist(dispositions.codes)), undefined),
  instrument: text,
  enumerator: text,
  psu: text,
  link: text,
  flag: v.fallback(v.optional(v.picklist([...flagCodes, 'any'])), undefined),
  page: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/), v.transform(Number)), '1'), 1),
});
export type Filter = v.InferOutput<typeof filterSchema>;

/** The filter that the query of an address tells. */
export const filterIn = (query: Readonly<Record<string, string>>): Filter => v.parse(filterSchema, query);

/** The same filter, on another page of the list, as the query of an address. */
export function filterAsQuery(filter: Partial<Filter>): string {
  const named = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined || (name === 'page' && value === 1) ? [] : [[name, String(value)] as const],
  );
  return named.length === 0 ? '' : `?${new URLSearchParams(named.map(([name, value]) => [name, value])).toString()}`;
}
