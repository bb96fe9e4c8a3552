/** The map of an import: which column of a file answers which question, and what its values mean. See docs/import.md. */
import * as v from 'valibot';
import type { Study } from '#schemas/language/study/study.ts';

import { closedObject } from '#schemas/basics/closed-object.ts';
import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import { roundSchema } from '#schemas/fieldwork/round.ts';
import { roundFaults } from '#schemas/fieldwork/round-faults.ts';
import { readJson } from '#schemas/basics/json-fault.ts';
import { settingsFaults, unknownStudies } from '#functions/fieldwork/describing/read-round.ts';

import { encodings } from '../files/encodings.ts';
import { dateOrders } from './dates.ts';
import { expressionSchema, testSchema } from './expression.ts';

const column = v.pipe(v.string(), v.minLength(1));
/** What a cell holds, as cells are compared: composed, and without what nobody sees. */
const cellText = v.pipe(v.string(), v.transform(plainCode));
/** Value in the file → code of the question; null: the question was not answered. */
const codes = v.record(cellText, v.nullable(v.union([v.string(), v.number()])));

/** A value read from one column. */
const cellSchema = closedObject({
  column,
  codes: v.optional(codes),
  /** Code of every value that is not in the list. */
  otherwise: v.optional(v.nullable(v.string())),
  /** Money: a currency, or the column that holds it. */
  currency: v.optional(v.union([v.string(), closedObject({ column, codes: v.optional(codes) })])),
  /** Money: the number in the file × 10^exponent is the amount in minor units. Default: the file holds whole units. */
  exponent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-6), v.maxValue(12))),
  /** Dates: how the file writes them; D or DD, M or MM, and YYYY in any order. ISO 8601, 3.5.2024 and 3/5/2024 need none. */
  format: v.optional(v.pipe(v.string(), v.regex(/^(?=.*YYYY)(?=.*M)(?=.*D)/, 'must hold YYYY, MM and DD'))),
  /** Dates without a format: which of day and month comes first. */
  dateOrder: v.optional(v.picklist(dateOrders)),
  /** Cells of this question that mean nothing was answered; in place of those of the file. */
  missing: v.optional(v.array(v.string())),
  /** Answer that a cell without one stands for, such as dont_know. */
  blank: v.optional(v.string()),
  /** Select many: what stands between codes in one cell. */
  separator: v.optional(v.pipe(v.string(), v.minLength(1)), ' '),
});

/** The same answer in every row. */
const constantSchema = closedObject({
  value: v.union([
    v.string(),
    v.number(),
    v.array(v.string()),
    closedObject({ amount: v.number(), currency: v.string() }),
  ]),
});

/** Select many from one column per option: an option is chosen when its column holds one of `chosen`. */
const optionsSchema = closedObject({
  options: v.record(v.string(), column),
  chosen: v.optional(v.array(cellText), ['1']),
});

/** A number worked out of columns. */
const sumSchema = closedObject({
  compute: expressionSchema,
  currency: v.optional(v.string()),
  exponent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-6), v.maxValue(12))),
});

/** The first case whose condition holds gives the answer: a code, a number, or what another map reads; null for none. */
const outcomeSchema = v.lazy((input) => {
  if (typeof input !== 'object' || input === null) return v.nullable(v.union([v.string(), v.number()]));
  return 'compute' in input ? sumSchema : cellSchema;
});
const casesSchema = closedObject({
  when: v.pipe(v.array(closedObject({ if: testSchema, then: outcomeSchema })), v.minLength(1)),
  otherwise: v.optional(outcomeSchema, null),
});

export type SumMap = v.InferOutput<typeof sumSchema>;
export type CasesMap = v.InferOutput<typeof casesSchema>;
export type OutcomeMap = CasesMap['otherwise'];
export type CellMap = v.InferOutput<typeof cellSchema>;
export type ConstantMap = v.InferOutput<typeof constantSchema>;
export type OptionsMap = v.InferOutput<typeof optionsSchema>;
/** Rows of a roster from columns side by side. `{n}` in a column's name is the number of the row, `{m}` that of a row inside it. */
export type RosterMap = {
  readonly repeat: number;
  readonly present?: { readonly column: string; readonly not: readonly string[] } | undefined;
  readonly answers: AnswersMap;
};
/** Rows of a roster from a second file, one a line, joined by columns that hold what those of `id` hold. */
export type FileRosterMap = {
  readonly file: string;
  /** By default the columns are called as those of `id`. */
  readonly key?: readonly string[] | undefined;
  readonly present?: RosterMap['present'];
  readonly answers: AnswersMap;
};
export type QuestionMap = FileRosterMap | CellMap | ConstantMap | OptionsMap | RosterMap | SumMap | CasesMap;
export type AnswersMap = { readonly [question: string]: QuestionMap };

const rosterSchema: v.GenericSchema<unknown, RosterMap> = closedObject({
  repeat: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  /** When a row is there; by default when any of its columns holds something. */
  present: v.optional(closedObject({ column, not: v.array(v.string()) })),
  answers: v.lazy(() => answersSchema),
});

const fileRosterSchema: v.GenericSchema<unknown, FileRosterMap> = closedObject({
  file: column,
  key: v.optional(v.pipe(v.array(column), v.minLength(1))),
  present: v.optional(closedObject({ column, not: v.array(v.string()) })),
  answers: v.lazy(() => answersSchema),
});

/** Chooses by the key that names the kind, so that a fault is told of the kind that was meant. */
const questionSchema: v.GenericSchema<unknown, QuestionMap> = v.lazy((input) => {
  const has = (key: string) => typeof input === 'object' && input !== null && key in input;
  if (has('repeat')) return rosterSchema;
  if (has('file')) return fileRosterSchema;
  if (has('options')) return optionsSchema;
  if (has('compute')) return sumSchema;
  if (has('when')) return casesSchema;
  return has('value') ? constantSchema : cellSchema;
});

const answersSchema: v.GenericSchema<unknown, AnswersMap> = v.record(v.string(), questionSchema);

export const mapSchema = closedObject({
  /** Created when the round does not exist yet; must be the round of `--round`. */
  round: v.optional(roundSchema),
  /** UTF-8 unless said otherwise; a byte order mark wins. */
  encoding: v.optional(v.picklist(encodings)),
  /** Found out from the header when not given. */
  delimiter: v.optional(v.picklist([',', ';', '\t', '|'])),
  decimal: v.optional(v.picklist(['.', ',']), '.'),
  /** Dates without a format: which of day and month comes first. */
  dateOrder: v.optional(v.picklist(dateOrders)),
  /** Cells that mean nothing was answered. */
  missing: v.optional(v.array(v.string()), ['', 'NA']),
  /** Columns whose values together name a row for ever. */
  id: v.pipe(v.array(column), v.minLength(1)),
  design: closedObject({
    /** All rows form one stratum when it is not given. */
    stratum: v.optional(column),
    /** Each row is its own PSU when it is not given. */
    psu: v.optional(column),
    weight: column,
  }),
  /** Day of the interview; the last day of the round's reference period when it is not given. */
  date: v.optional(v.pick(cellSchema, ['column', 'format', 'dateOrder'])),
  answers: answersSchema,
});

export type ImportMap = v.InferOutput<typeof mapSchema>;

export type ReadMap =
  { readonly kind: 'map'; readonly map: ImportMap } | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/**
 * Reads a map from JSON text; every fault is named with its place.
 *
 * @param known studies of the platform that it is for
 */
export function readMap(text: string, known: readonly Study[]): ReadMap {
  const json = readJson(text);
  if (json.kind === 'faulty') return { kind: 'faulty', faults: [json.fault] };
  const parsed = v.safeParse(mapSchema, json.value);
  const given = v.safeParse(v.object({ round: v.unknown() }), json.value);
  const wrongRound = [
    ...(given.success ? roundFaults(given.output.round) : []),
    ...(parsed.success && parsed.output.round
      ? [...unknownStudies(parsed.output.round, known), ...settingsFaults(parsed.output.round, known)]
      : []),
  ].map((fault) => `round.${fault}`);
  if (parsed.success && wrongRound.length === 0) return { kind: 'map', map: parsed.output };
  return { kind: 'faulty', faults: [...issuesInWords(parsed.issues ?? []), ...wrongRound] };
}
