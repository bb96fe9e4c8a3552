/**
 * The static check of expressions: every name is in reach and of the right kind, every code is in its list. The same walk
 * tells what an expression gives. Whatever is wrong is reported with its place, and the walk goes on.
 */
import type { Condition, Expression, Operand } from './expression.ts';
import { isCondition } from './expression.ts';
import { type Declared, groupsBy, type GroupTables, type Kind, type Names, type ValueType } from './names.ts';
import { isDay } from '../../basics/calendar.ts';
import { partsOf } from './walk.ts';

/** Something wrong in an expression; `at` is a JSON Pointer from its root, `missing` a name that is not in reach. */
export type ExpressionFault = { readonly at: string; readonly message: string; readonly missing?: string };

type Context = {
  readonly names: Names;
  readonly groups: GroupTables;
  readonly report: (fault: ExpressionFault) => void;
};

const question: Readonly<Record<Kind, string>> = {
  number: 'number',
  date: 'date',
  text: 'text',
  code: 'select-one',
  codes: 'select-many',
  money: 'money',
  roster: 'roster',
};

const number: ValueType = { kind: 'number' };
const truth: ValueType = { kind: 'truth' };

/** The variable of a name, if it is in reach and of one of the kinds. */
function named(name: string, kinds: readonly Kind[], at: string, { names, report }: Context): Declared | undefined {
  const found = names(name);
  if (found === undefined) {
    report({ at, message: `no question "${name}" in reach`, missing: name });
    return undefined;
  }
  if (kinds.includes(found.kind)) return found;
  report({ at, message: `"${name}" is a ${question[found.kind]} question` });
  return undefined;
}

function checkCodes(name: string, codes: readonly string[], found: Declared | undefined, at: string, context: Context) {
  const unknown = codes.find((code) => found?.codes?.includes(code) === false);
  if (unknown !== undefined) context.report({ at, message: `"${name}" has no code "${unknown}"` });
}

/** Inside the rows of a roster. */
function within(roster: string, at: string, context: Context): Context | undefined {
  const names = named(roster, ['roster'], at, context)?.inside;
  return names && { ...context, names };
}

/** A question whose answers are added up as they were entered: every row must ask it. */
function checkSummed([roster, name]: readonly [string, string], kind: Kind, at: string, context: Context): void {
  const inside = within(roster, at, context);
  const found = inside && named(name, [kind], at, inside);
  if (found?.sometimes === true)
    context.report({ at, message: `"${roster}.${name}" is summed, so every row must ask it` });
}

/** Numbers are worked with; anything else is a mistake. */
function checkNumber(operand: Operand, at: string, context: Context): void {
  const found = operandType(operand, at, context);
  if (found !== undefined && found.kind !== 'number')
    context.report({ at, message: `a ${found.kind} stands where a number belongs` });
}

/** A literal that is written like a day is one beside a date. */
const isDayLiteral = (operand: Operand): boolean =>
  typeof operand === 'object' && 'literal' in operand && isDay(operand.literal);

/** Whether an operand is a day by itself or a date that was answered, so that a literal beside it is a day. */
export const isDate = (operand: Operand, names: Names): boolean =>
  typeof operand === 'object' &&
  ('day' in operand ||
    'periodDay' in operand ||
    'interviewDay' in operand ||
    ('answer' in operand && names(operand.answer)?.kind === 'date'));

const family = ({ kind }: ValueType): string => (kind === 'text' ? 'code' : kind);

/** One kind for several alternatives; codes add up. */
function merged(of: readonly (readonly [string, Operand])[], context: Context): ValueType | undefined {
  const types = of.flatMap(([at, operand]) => {
    const type = operandType(operand, at, context);
    return type === undefined ? [] : [{ at, type }];
  });
  const [first] = types;
  if (first === undefined) return undefined;
  const other = types.find(({ type }) => family(type) !== family(first.type));
  if (other !== undefined) {
    context.report({ at: other.at, message: `a ${other.type.kind} beside a ${first.type.kind}` });
    return undefined;
  }
  if (first.type.kind !== 'code') return first.type;
  const lists = types.map(({ type }) => ('codes' in type ? type.codes : undefined));
  return lists.some((codes) => codes === undefined)
    ? { kind: 'code' }
    : { kind: 'code', codes: [...new Set(lists.flatMap((codes) => codes ?? []))] };
}

function groupType(node: Extract<Operand, { groupOf: Operand }>, at: string, context: Context): ValueType | undefined {
  const of = operandType(node.groupOf, `${at}/groupOf`, context);
  if (of !== undefined && of.kind !== 'code') {
    context.report({ at: `${at}/groupOf`, message: `a ${of.kind} stands where a code belongs` });
  }
  const table = groupsBy(node.groups, context.groups);
  if (table === undefined) {
    context.report({ at: `${at}/groups`, message: 'no table of groups has this name' });
    return undefined;
  }
  const listed = Object.values(table).flat();
  const twice = listed.find((code, i) => listed.indexOf(code) !== i);
  if (twice !== undefined) context.report({ at: `${at}/groups`, message: `"${twice}" is in two groups` });
  return { kind: 'code', codes: [...Object.keys(table), ...(node.otherwise === undefined ? [] : [node.otherwise])] };
}

function classType(node: Extract<Operand, { classOf: Operand }>, at: string, context: Context): ValueType {
  checkNumber(node.classOf, `${at}/classOf`, context);
  const steep = node.classes.findIndex(({ from }, i) => i > 0 && from <= (node.classes[i - 1]?.from ?? -Infinity));
  if (steep > 0) context.report({ at: `${at}/classes/${steep}`, message: 'classes go from the lowest to the highest' });
  return { kind: 'code', codes: [...new Set(node.classes.map(({ is }) => is))] };
}

function rowsType(node: Extract<Operand, { rows: string }>, at: string, context: Context): ValueType | undefined {
  const inside = within(node.rows, at, context);
  if (inside === undefined) return undefined;
  if (node.where !== undefined) conditionType(node.where, `${at}/where`, inside);
  if (node.take === 'count') return number;
  if (node.take === 'sum') {
    checkNumber(node.of, `${at}/of`, inside);
    return number;
  }
  const of = operandType(node.of, `${at}/of`, inside);
  if (node.take === 'first' || node.take === 'last') return of;
  if (of !== undefined && of.kind !== 'number' && of.kind !== 'date')
    context.report({ at: `${at}/of`, message: `a ${of.kind} has no ${node.take}` });
  return of;
}

function checkDay(operand: Operand, at: string, context: Context): void {
  const found = operandType(operand, at, context);
  if (found !== undefined && found.kind !== 'date' && !isDayLiteral(operand))
    context.report({ at, message: `a ${found.kind} stands where a day belongs` });
}

const single: Readonly<Partial<Record<Kind, 'number' | 'date' | 'text' | 'code'>>> = {
  number: 'number',
  date: 'date',
  text: 'text',
  code: 'code',
};

function answerType(name: string, at: string, context: Context): ValueType | undefined {
  const found = named(name, ['number', 'date', 'text', 'code'], at, context);
  const kind = found && single[found.kind];
  if (kind === undefined) return undefined;
  return kind === 'code' && found?.codes !== undefined ? { kind, codes: found.codes } : { kind };
}

function operandType(node: Operand, at: string, context: Context): ValueType | undefined {
  if (typeof node === 'number') return number;
  if ('literal' in node) return { kind: 'code', codes: [node.literal] };
  if ('day' in node || 'periodDay' in node || 'interviewDay' in node) return { kind: 'date' };
  if ('answer' in node) return answerType(node.answer, at, context);
  if ('amountOf' in node) return named(node.amountOf, ['money'], at, context) && number;
  if ('currencyOf' in node) return named(node.currencyOf, ['money'], at, context) && { kind: 'code' };
  if ('converted' in node) return named(node.converted, ['money'], at, context) && number;
  if ('yearOf' in node) return named(node.yearOf, ['date'], at, context) && number;
  if ('countOf' in node) return named(node.countOf, ['roster'], at, context) && number;
  if ('sumOf' in node) checkSummed(node.sumOf, 'number', at, context);
  else if ('sumOfAmounts' in node) {
    checkSummed(node.sumOfAmounts, 'money', at, context);
    named(node.inCurrencyOf, ['money'], at, context);
  } else if ('firstKnown' in node)
    return merged(
      node.firstKnown.map((of, i) => [`${at}/firstKnown/${i}`, of]),
      context,
    );
  else if ('when' in node) {
    for (const [i, one] of node.when.entries()) conditionType(one.if, `${at}/when/${i}/if`, context);
    const thens = node.when.map(({ then }, i): [string, Operand] => [`${at}/when/${i}/then`, then]);
    const otherwise: [string, Operand][] = node.otherwise === undefined ? [] : [[`${at}/otherwise`, node.otherwise]];
    return merged([...thens, ...otherwise], context);
  } else if ('classOf' in node) return classType(node, at, context);
  else if ('groupOf' in node) return groupType(node, at, context);
  else if ('rows' in node) return rowsType(node, at, context);
  else if ('complete' in node) {
    checkDay(node.from, `${at}/from`, context);
    checkDay(node.until, `${at}/until`, context);
  } else if ('least' in node || 'greatest' in node) {
    const of = 'least' in node ? node.least : node.greatest;
    const type = merged(
      of.map((one, i) => [`${at}/${'least' in node ? 'least' : 'greatest'}/${i}`, one]),
      context,
    );
    if (type !== undefined && type.kind !== 'number' && type.kind !== 'date')
      context.report({ at, message: `a ${type.kind} is neither least nor greatest` });
    return type;
  } else {
    for (const [step, part] of partsOf(node)) if (!isCondition(part)) checkNumber(part, `${at}/${step}`, context);
  }
  return number;
}

/** Two sides of a comparison: of one kind, and a code beside a select-one answer is in its list. */
function checkCompared(left: Operand, right: Operand, at: string, context: Context): void {
  const [a, b] = [operandType(left, `${at}/left`, context), operandType(right, `${at}/right`, context)];
  if (a === undefined || b === undefined) return;
  const { names } = context;
  const areDays = (isDate(left, names) && isDayLiteral(right)) || (isDate(right, names) && isDayLiteral(left));
  if (family(a) !== family(b) && !areDays) {
    context.report({ at, message: `a ${a.kind} is compared with a ${b.kind}` });
    return;
  }
  const literal = typeof right === 'object' && 'literal' in right ? right.literal : undefined;
  if (typeof left === 'object' && 'answer' in left && literal !== undefined && a.kind === 'code')
    checkCodes(left.answer, [literal], context.names(left.answer), at, context);
}

function conditionType(node: Condition, at: string, context: Context): ValueType {
  switch (node.op) {
    case 'all':
    case 'any':
      for (const [i, part] of node.of.entries()) conditionType(part, `${at}/of/${i}`, context);
      break;
    case 'not':
      conditionType(node.of, `${at}/of`, context);
      break;
    case 'known':
      operandType(node.of, `${at}/of`, context);
      break;
    case 'some':
    case 'every': {
      const inside = within(node.rows, at, context);
      if (inside !== undefined) conditionType(node.where, `${at}/where`, inside);
      break;
    }
    case 'answered':
      if (context.names(node.answer) === undefined)
        context.report({ at, message: `no question "${node.answer}" in reach`, missing: node.answer });
      break;
    case 'in':
      checkCodes(node.answer, node.codes, named(node.answer, ['code'], at, context), at, context);
      break;
    case 'includes':
      checkCodes(node.answer, [node.code], named(node.answer, ['codes'], at, context), at, context);
      break;
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      checkCompared(node.left, node.right, at, context);
  }
  return truth;
}

/** What an expression gives, undefined when it cannot be told, and everything that is wrong with it. */
export function checkExpression(
  expression: Expression,
  names: Names,
  groups: GroupTables = {},
): { readonly type: ValueType | undefined; readonly faults: readonly ExpressionFault[] } {
  const faults: ExpressionFault[] = [];
  const context = { names, groups, report: (fault: ExpressionFault) => void faults.push(fault) };
  const type = isCondition(expression) ? conditionType(expression, '', context) : operandType(expression, '', context);
  return { type, faults };
}
