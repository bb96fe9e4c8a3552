/**
 * What expressions mean. An expression is compiled once against a reach and then read row by row: over the answers of a
 * response in the browser and at ingestion, over columns in production.
 */
import { isDate } from '../conditions/check.ts';
import type { Condition, Expression, Operand } from '../conditions/expression.ts';
import { isCondition } from '../conditions/expression.ts';
import { groupsBy, type Names } from '../conditions/names.ts';
import { completeBetween, yearOfDay } from './days.ts';
import {
  both,
  classOf,
  constantDay,
  converted,
  firstCase,
  firstKnown,
  groupOf,
  sumEntered,
  sumInCurrency,
} from './parts.ts';
import type { Reach, Read, Roster, Variable } from './reach.ts';
import { foldRows } from './rows.ts';
import type { Scalar, Truth, Unknown } from './unknown.ts';
import { allTrue, anyTrue, compare, dividedByZero, isUnknown, opposite, untold } from './unknown.ts';

/** An expression names what is not there; the static check refuses such expressions. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

function find<Row>(name: string, reach: Reach<Row>): Variable<Row> {
  const variable = reach.find(name);
  if (variable === undefined) throw new ExpressionError(`no question "${name}" in reach`);
  return variable;
}

function rosterOf<Row>(name: string, reach: Reach<Row>): Roster<Row> {
  const { roster } = find(name, reach);
  if (roster === undefined) throw new ExpressionError(`"${name}" is not a roster`);
  return roster;
}

function pair<Row>(
  [a, b]: readonly [Operand, Operand],
  reach: Reach<Row>,
  work: (x: number, y: number) => number | Unknown,
): Read<Row, number> {
  return both(compileOperand(a, reach), compileOperand(b, reach), work);
}

const compileAll = <Row>(of: readonly Operand[], reach: Reach<Row>): readonly Read<Row, Scalar>[] =>
  of.map((one) => compileOperand(one, reach));

/** A literal beside a day is one. */
function compileDay<Row>(operand: Operand, reach: Reach<Row>): Read<Row, Scalar> {
  return typeof operand === 'object' && 'literal' in operand
    ? constantDay(operand.literal)
    : compileOperand(operand, reach);
}

function compileCases<Row>(node: Extract<Operand, { when: unknown }>, reach: Reach<Row>): Read<Row, Scalar> {
  const cases = node.when.map((one) => ({
    holds: compileCondition(one.if, reach),
    then: compileOperand(one.then, reach),
  }));
  return firstCase(cases, node.otherwise === undefined ? () => untold : compileOperand(node.otherwise, reach));
}

function compileGroup<Row>(node: Extract<Operand, { groupOf: Operand }>, reach: Reach<Row>): Read<Row, Scalar> {
  const table = groupsBy(node.groups, reach.facts.groups);
  if (table === undefined) throw new ExpressionError('no table of groups has this name');
  return groupOf(compileOperand(node.groupOf, reach), table, node.otherwise);
}

function compileRows<Row>(node: Extract<Operand, { rows: string }>, reach: Reach<Row>): Read<Row, Scalar> {
  const { inside, rows } = rosterOf(node.rows, reach);
  const where = node.where === undefined ? () => true : compileCondition(node.where, inside);
  const fold = foldRows(node.take, where, node.take === 'count' ? () => 1 : compileOperand(node.of, inside));
  return (row) => {
    const found = rows(row);
    return isUnknown(found) ? found : fold(found);
  };
}

/** An operand, ready to be read row by row. */
export function compileOperand<Row>(node: Operand, reach: Reach<Row>): Read<Row, Scalar> {
  if (typeof node === 'number') return () => node;
  if ('literal' in node) return () => node.literal;
  if ('day' in node) return constantDay(node.day);
  if ('periodDay' in node) return constantDay(reach.facts.period?.[node.periodDay]);
  if ('interviewDay' in node) return reach.interviewDay ?? (() => untold);
  if ('answer' in node) return find(node.answer, reach).value;
  if ('amountOf' in node) return find(node.amountOf, reach).amount;
  if ('currencyOf' in node) return find(node.currencyOf, reach).currency;
  if ('converted' in node) return converted(find(node.converted, reach), reach.facts);
  if ('yearOf' in node) {
    const { value } = find(node.yearOf, reach);
    return (row) => {
      const day = value(row);
      return typeof day === 'number' ? yearOfDay(day) : day;
    };
  }
  if ('plus' in node) return pair(node.plus, reach, (a, b) => a + b);
  if ('minus' in node) return pair(node.minus, reach, (a, b) => a - b);
  if ('times' in node) return pair(node.times, reach, (a, b) => a * b);
  if ('dividedBy' in node) return pair(node.dividedBy, reach, (a, b) => (b === 0 ? dividedByZero : a / b));
  if ('least' in node) return compileAll(node.least, reach).reduce((a, b) => both(a, b, Math.min));
  if ('greatest' in node) return compileAll(node.greatest, reach).reduce((a, b) => both(a, b, Math.max));
  if ('firstKnown' in node) return firstKnown(compileAll(node.firstKnown, reach));
  if ('when' in node) return compileCases(node, reach);
  if ('classOf' in node) return classOf(compileOperand(node.classOf, reach), node.classes);
  if ('groupOf' in node) return compileGroup(node, reach);
  if ('complete' in node) {
    const [from, until] = [compileDay(node.from, reach), compileDay(node.until, reach)];
    return both(from, until, (a, b) => completeBetween(node.complete, a, b));
  }
  if ('rows' in node) return compileRows(node, reach);
  if ('countOf' in node) {
    const { entered } = rosterOf(node.countOf, reach);
    return (row) => {
      const rows = entered(row);
      return isUnknown(rows) ? rows : rows.length;
    };
  }
  if ('sumOf' in node) {
    const roster = rosterOf(node.sumOf[0], reach);
    const { value } = find(node.sumOf[1], roster.inside);
    return sumEntered(roster, () => value, false);
  }
  const [name, question] = node.sumOfAmounts;
  const roster = rosterOf(name, reach);
  const wanted = find(node.inCurrencyOf, reach).currency;
  return sumInCurrency(roster, find(question, roster.inside), wanted, node.whole === true);
}

/** A condition, ready to be read row by row. */
export function compileCondition<Row>(node: Condition, reach: Reach<Row>): (row: Row) => Truth {
  switch (node.op) {
    case 'all':
    case 'any': {
      const parts = node.of.map((part) => compileCondition(part, reach));
      const settle = node.op === 'all' ? allTrue : anyTrue;
      return (row) => settle(parts, (read) => read(row));
    }
    case 'not': {
      const of = compileCondition(node.of, reach);
      return (row) => opposite(of(row));
    }
    case 'answered':
      return find(node.answer, reach).answered;
    case 'known': {
      const of = compileOperand(node.of, reach);
      return (row) => {
        const value = of(row);
        if (typeof value !== 'object') return true;
        return value.unknown === 'doubtful' ? value : false;
      };
    }
    case 'some':
    case 'every': {
      const { inside, rows } = rosterOf(node.rows, reach);
      const where = compileCondition(node.where, inside);
      const settle = node.op === 'every' ? allTrue : anyTrue;
      return (row) => {
        const found = rows(row);
        return isUnknown(found) ? found : settle(found, where);
      };
    }
    case 'in': {
      const { value } = find(node.answer, reach);
      const codes = new Set<Scalar>(node.codes);
      return (row) => {
        const code = value(row);
        return typeof code === 'object' ? code : codes.has(code);
      };
    }
    case 'includes':
      return find(node.answer, reach).includes(node.code);
    case 'eq':
    case 'ne':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge': {
      const names: Names = (name) => reach.find(name)?.declared;
      const areDays = isDate(node.left, names) || isDate(node.right, names);
      const compileSide = areDays ? compileDay : compileOperand;
      const left = compileSide(node.left, reach);
      const right = compileSide(node.right, reach);
      const { op } = node;
      return (row) => compare(op, left(row), right(row));
    }
  }
}

/** An expression, ready to be read row by row; a condition gives `yes` or `no`. */
export function compileExpression<Row>(node: Expression, reach: Reach<Row>): Read<Row, Scalar> {
  if (!isCondition(node)) return compileOperand(node, reach);
  const read = compileCondition(node, reach);
  return (row) => {
    const truth = read(row);
    return typeof truth === 'object' ? truth : truth ? 'yes' : 'no';
  };
}
