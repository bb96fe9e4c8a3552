/** What an expression may be when it comes from a file: its shape, and how large and how deep it may grow. */
import * as v from 'valibot';
import { isDay } from '../../basics/calendar.ts';
import { chosenSchema } from '../../basics/chosen-schema.ts';
import { closedObject } from '../../basics/closed-object.ts';
import { nearestName } from '../../basics/nearest-name.ts';
import { ownValue } from '../../basics/own-value.ts';
import type { Classes, Condition, Expression, Groups, Operand } from './expression.ts';

/** Bounds that keep every evaluation short: no study comes near them. */
export const limits = { depth: 32, nodes: 1000, parts: 100, rosters: 3, codes: 500 } as const;

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,63}$/, 'the name of a question or a derived variable'));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const finite = v.pipe(v.number(), v.finite());
const words = v.pipe(v.array(word), v.minLength(1), v.maxLength(limits.codes));

/** Codes gathered under names. */
export const groupsSchema: v.GenericSchema<unknown, Groups> = v.pipe(
  v.record(word, words),
  v.check((groups) => Object.keys(groups).length <= limits.parts, `at most ${limits.parts} groups`),
);

const classesSchema: v.GenericSchema<unknown, Classes> = v.pipe(
  v.array(closedObject({ from: finite, is: word })),
  v.minLength(1),
  v.maxLength(limits.parts),
);

const has = (input: unknown, key: string): boolean => typeof input === 'object' && input !== null && key in input;

const list = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(schema), v.minLength(1), v.maxLength(limits.parts));

/** Parts of an expression are looked up when they are met: the language is recursive. */
const operand: v.GenericSchema<unknown, Operand> = v.lazy(() => operandSchema);
const condition: v.GenericSchema<unknown, Condition> = v.lazy(() => conditionSchema);

const two = v.strictTuple([operand, operand]);
const several = list(operand);
const where = v.exactOptional(condition);
const oneCase = closedObject({ if: condition, then: operand });

/** Operands by the key that tells which one is meant. */
const operands: Readonly<Record<string, v.GenericSchema<unknown, Operand>>> = {
  literal: closedObject({ literal: word }),
  day: closedObject({ day: v.pipe(v.string(), v.check(isDay, 'write the day as YYYY-MM-DD')) }),
  periodDay: closedObject({ periodDay: v.picklist(['start', 'end']) }),
  interviewDay: closedObject({ interviewDay: v.literal(true) }),
  amountOf: closedObject({ amountOf: name }),
  currencyOf: closedObject({ currencyOf: name }),
  converted: closedObject({ converted: name }),
  yearOf: closedObject({ yearOf: name }),
  plus: closedObject({ plus: two }),
  minus: closedObject({ minus: two }),
  times: closedObject({ times: two }),
  dividedBy: closedObject({ dividedBy: two }),
  least: closedObject({ least: several }),
  greatest: closedObject({ greatest: several }),
  firstKnown: closedObject({ firstKnown: several }),
  when: closedObject({ when: list(oneCase), otherwise: v.exactOptional(operand) }),
  classOf: closedObject({ classOf: operand, classes: classesSchema }),
  groupOf: closedObject({
    groupOf: operand,
    groups: chosenSchema<string | Groups>([word, groupsSchema], (input) =>
      typeof input === 'string' ? word : groupsSchema,
    ),
    otherwise: v.exactOptional(word),
  }),
  complete: closedObject({ complete: v.picklist(['days', 'months', 'years']), from: operand, until: operand }),
  countOf: closedObject({ countOf: name }),
  sumOf: closedObject({ sumOf: v.strictTuple([name, name]) }),
  sumOfAmounts: closedObject({
    sumOfAmounts: v.strictTuple([name, name]),
    inCurrencyOf: name,
    whole: v.exactOptional(v.literal(true)),
  }),
};
const answerSchema = closedObject({ answer: name });
const countedRows = closedObject({ rows: name, take: v.literal('count'), where });
const takenRows = closedObject({
  rows: name,
  take: v.picklist(['sum', 'least', 'greatest', 'first', 'last']),
  of: operand,
  where,
});
const operandKeys = Object.keys(operands);

/** What stands where a value belongs, and is none. */
const noOperand = v.custom<Operand>(
  () => false,
  ({ input }) => {
    const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
    const near = keys
      .map((key) => nearestName(key, ['answer', 'rows', ...operandKeys]))
      .find((one) => one !== undefined);
    const advice =
      near === undefined ? 'a number, { "answer": "age" } or another operand belongs here' : `did you mean "${near}"?`;
    return `this is no operand; ${advice}`;
  },
);

/** A value; the key that names the kind chooses. */
export const operandSchema: v.GenericSchema<unknown, Operand> = chosenSchema<Operand>(
  [finite, answerSchema, countedRows, takenRows, ...Object.values(operands)],
  (input) => {
    if (typeof input === 'number') return finite;
    if (has(input, 'rows')) return has(input, 'of') ? takenRows : countedRows;
    const key = operandKeys.find((one) => has(input, one));
    if (key !== undefined) return operands[key] ?? noOperand;
    return has(input, 'answer') ? answerSchema : noOperand;
  },
);

const comparisons = v.picklist(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

/** Conditions by their operator. */
const conditions: Readonly<Record<string, v.GenericSchema<unknown, Condition>>> = {
  in: closedObject({ op: v.literal('in'), answer: name, codes: words }),
  includes: closedObject({ op: v.literal('includes'), answer: name, code: word }),
  answered: closedObject({ op: v.literal('answered'), answer: name }),
  known: closedObject({ op: v.literal('known'), of: operand }),
  all: closedObject({ op: v.literal('all'), of: list(condition) }),
  any: closedObject({ op: v.literal('any'), of: list(condition) }),
  not: closedObject({ op: v.literal('not'), of: condition }),
  some: closedObject({ op: v.literal('some'), rows: name, where: condition }),
  every: closedObject({ op: v.literal('every'), rows: name, where: condition }),
};
const operators = [...comparisons.options, ...Object.keys(conditions)];
const comparison = closedObject({
  op: v.picklist(comparisons.options, `op is one of ${operators.join(', ')}`),
  left: operand,
  right: operand,
});

const opOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'op' in input ? input.op : undefined;

/** What is true or false; the operator chooses. */
export const conditionSchema: v.GenericSchema<unknown, Condition> = chosenSchema<Condition>(
  [comparison, ...Object.values(conditions)],
  (input) => {
    const op = opOf(input);
    return (typeof op === 'string' ? ownValue(conditions, op) : undefined) ?? comparison;
  },
);

/** Whether plain data stays within the bounds, looked at without going into it by calls: it may be hostile. */
function isBounded(input: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number; readonly rosters: number }[] = [
    { value: input, depth: 0, rosters: 0 },
  ];
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    const rosters = next.rosters + Number('rows' in value);
    // A list and the object in it are two steps of one level.
    if (depth > 2 * limits.depth || rosters > limits.rosters) return false;
    if (!Array.isArray(value) && ++nodes > limits.nodes) return false;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1, rosters });
  }
  return true;
}

/** The schema, for what stays within the bounds; anything else is not looked into. */
function bounded<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> {
  const { nodes, depth, rosters } = limits;
  const refusal = v.custom<T>(
    () => false,
    `an expression has at most ${nodes} parts, ${depth} levels and ${rosters} rosters inside each other`,
  );
  return chosenSchema<T>([schema], (input) => (isBounded(input) ? schema : refusal));
}

/** An expression of a derived variable. */
export const expressionSchema: v.GenericSchema<unknown, Expression> = bounded(
  chosenSchema<Expression>([operandSchema, conditionSchema], (input) =>
    has(input, 'op') ? conditionSchema : operandSchema,
  ),
);

/** A skip rule or a constraint. */
export const boundedConditionSchema: v.GenericSchema<unknown, Condition> = bounded(conditionSchema);
