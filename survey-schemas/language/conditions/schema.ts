/** What an expression may be when it comes from a file: its shape, and how large and how deep it may grow. */
import * as v from 'valibot';
import { isDay } from '../../basics/calendar.ts';
import { closedObject } from '../../basics/closed-object.ts';
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

/** A value; the key that names the kind chooses, so that a fault is told of the kind that was meant. */
const operandSchema: v.GenericSchema<unknown, Operand> = v.lazy((input) => {
  const two = v.strictTuple([operandSchema, operandSchema]);
  const several = list(operandSchema);
  const where = v.exactOptional(conditionSchema);
  if (typeof input === 'number') return finite;
  if (has(input, 'literal')) return closedObject({ literal: word });
  if (has(input, 'day'))
    return closedObject({ day: v.pipe(v.string(), v.check(isDay, 'write the day as YYYY-MM-DD')) });
  if (has(input, 'periodDay')) return closedObject({ periodDay: v.picklist(['start', 'end']) });
  if (has(input, 'amountOf')) return closedObject({ amountOf: name });
  if (has(input, 'currencyOf')) return closedObject({ currencyOf: name });
  if (has(input, 'converted')) return closedObject({ converted: name });
  if (has(input, 'yearOf')) return closedObject({ yearOf: name });
  if (has(input, 'plus')) return closedObject({ plus: two });
  if (has(input, 'minus')) return closedObject({ minus: two });
  if (has(input, 'times')) return closedObject({ times: two });
  if (has(input, 'dividedBy')) return closedObject({ dividedBy: two });
  if (has(input, 'least')) return closedObject({ least: several });
  if (has(input, 'greatest')) return closedObject({ greatest: several });
  if (has(input, 'firstKnown')) return closedObject({ firstKnown: several });
  if (has(input, 'when')) {
    const one = closedObject({ if: conditionSchema, then: operandSchema });
    return closedObject({ when: list(one), otherwise: v.exactOptional(operandSchema) });
  }
  if (has(input, 'classOf')) return closedObject({ classOf: operandSchema, classes: classesSchema });
  if (has(input, 'groupOf')) {
    return closedObject({
      groupOf: operandSchema,
      groups: v.union([word, groupsSchema]),
      otherwise: v.exactOptional(word),
    });
  }
  if (has(input, 'complete')) {
    const unit = v.picklist(['days', 'months', 'years']);
    return closedObject({ complete: unit, from: operandSchema, until: operandSchema });
  }
  if (has(input, 'rows')) {
    if (!has(input, 'of')) return closedObject({ rows: name, take: v.literal('count'), where });
    const how = v.picklist(['sum', 'least', 'greatest', 'first', 'last']);
    return closedObject({ rows: name, take: how, of: operandSchema, where });
  }
  if (has(input, 'countOf')) return closedObject({ countOf: name });
  if (has(input, 'sumOf')) return closedObject({ sumOf: v.strictTuple([name, name]) });
  if (has(input, 'sumOfAmounts')) {
    const whole = v.exactOptional(v.literal(true));
    return closedObject({ sumOfAmounts: v.strictTuple([name, name]), inCurrencyOf: name, whole });
  }
  return closedObject({ answer: name });
});

const comparisons = v.picklist(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

const shapes: Readonly<Record<string, () => v.GenericSchema<unknown, Condition>>> = {
  in: () => closedObject({ op: v.literal('in'), answer: name, codes: words }),
  includes: () => closedObject({ op: v.literal('includes'), answer: name, code: word }),
  answered: () => closedObject({ op: v.literal('answered'), answer: name }),
  known: () => closedObject({ op: v.literal('known'), of: operandSchema }),
  all: () => closedObject({ op: v.literal('all'), of: list(conditionSchema) }),
  any: () => closedObject({ op: v.literal('any'), of: list(conditionSchema) }),
  not: () => closedObject({ op: v.literal('not'), of: conditionSchema }),
  some: () => closedObject({ op: v.literal('some'), rows: name, where: conditionSchema }),
  every: () => closedObject({ op: v.literal('every'), rows: name, where: conditionSchema }),
};

const operators = [...comparisons.options, ...Object.keys(shapes)];

const opOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'op' in input ? input.op : undefined;

const conditionSchema: v.GenericSchema<unknown, Condition> = v.lazy((input) => {
  const op = opOf(input);
  const shape = typeof op === 'string' ? ownValue(shapes, op) : undefined;
  if (shape !== undefined) return shape();
  return closedObject({
    op: v.picklist(comparisons.options, `op is one of ${operators.join(', ')}`),
    left: operandSchema,
    right: operandSchema,
  });
});

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

const bounded = v.check(
  isBounded,
  `an expression has at most ${limits.nodes} parts, ${limits.depth} levels and ${limits.rosters} rosters inside each other`,
);

/** An expression of a derived variable. */
export const expressionSchema: v.GenericSchema<unknown, Expression> = v.pipe(
  v.unknown(),
  bounded,
  v.lazy((input) => (has(input, 'op') ? conditionSchema : operandSchema)),
);
