/** An expression over the columns of a table, row by row, with R's rules for missing values. */
import type { Table } from '../columns.ts';
import { CaseError } from './case-schema.ts';
import { parseExpression, type BinaryOperator, type Expression } from './expression.ts';

/** NaN is a missing number or truth value; undefined a missing text. Truth is 1 and 0. */
type Value = number | string | undefined;
type RowFunction = (row: number) => Value;

/**
 * Rows for which a condition holds; a condition that cannot be told (missing value) does not hold.
 *
 * @returns row → 1 or 0
 * @throws {CaseError} the condition cannot be read or names no column
 */
export function rowsWhere(condition: string, table: Table): Uint8Array {
  const holds = compile(parseExpression(condition), table);
  return Uint8Array.from({ length: table.rowCount }, (_, row) => {
    const value = holds(row);
    return typeof value === 'number' && value !== 0 && !Number.isNaN(value) ? 1 : 0;
  });
}

/**
 * An expression as a numeric column; conditions become 1 and 0.
 *
 * @throws {CaseError} the expression cannot be read, names no column, or gives text
 */
export function numbersFrom(text: string, table: Table): Float64Array {
  const evaluate = compile(parseExpression(text), table);
  return Float64Array.from({ length: table.rowCount }, (_, row) => {
    const value = evaluate(row);
    if (typeof value === 'string') throw new CaseError(`'${text}' gives text where a number is needed`);
    return value ?? NaN;
  });
}

function compile(expression: Expression, table: Table): RowFunction {
  switch (expression.kind) {
    case 'number':
    case 'text': {
      const { value } = expression;
      return () => value;
    }
    case 'name':
      return columnReader(expression.name, table);
    case 'unary': {
      const operand = numeric(compile(expression.operand, table));
      if (expression.operator === '!') return (row) => negate(operand(row));
      return expression.operator === '-' ? (row) => -operand(row) : operand;
    }
    case 'call':
      return compileCall(expression.name, expression.arguments, table);
    case 'binary':
      if (expression.operator === '%in%') return compileMembership(expression.left, expression.right, table);
      return compileBinary(expression.operator, compile(expression.left, table), compile(expression.right, table));
  }
}

function columnReader(name: string, table: Table): RowFunction {
  if (name === 'TRUE' || name === 'T') return () => 1;
  if (name === 'FALSE' || name === 'F') return () => 0;
  if (name === 'NA') return () => NaN;
  const column = table.columns[name];
  if (column === undefined) throw new CaseError(`no column '${name}'`);
  if (column.kind === 'factor') return (row) => column.levels[column.codes[row]!];
  return (row) => column.values[row];
}

const numeric =
  (read: RowFunction): ((row: number) => number) =>
  (row) => {
    const value = read(row);
    if (typeof value === 'string') throw new CaseError(`'${value}' is text where a number is needed`);
    return value ?? NaN;
  };

const negate = (truth: number): number => (Number.isNaN(truth) ? NaN : truth === 0 ? 1 : 0);

const functions: Readonly<Record<string, (x: number) => number>> = {
  I: (x) => x,
  'as.numeric': (x) => x,
  abs: Math.abs,
  sqrt: Math.sqrt,
  log: Math.log,
  log10: Math.log10,
  exp: Math.exp,
};

function compileCall(name: string, given: readonly Expression[], table: Table): RowFunction {
  const [first] = given;
  if (first === undefined || given.length > 1) throw new CaseError(`'${name}' takes one argument here`);
  const operand = compile(first, table);
  if (name === 'is.na') {
    return (row) => {
      const value = operand(row);
      return value === undefined || Number.isNaN(value) ? 1 : 0;
    };
  }
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (apply === undefined) throw new CaseError(`no function '${name}'`);
  const argument = numeric(operand);
  return (row) => apply(argument(row));
}

/** A missing value is a member of no list. */
function compileMembership(left: Expression, right: Expression, table: Table): RowFunction {
  const listed = right.kind === 'call' && right.name === 'c' ? right.arguments : [right];
  const members = new Set(listed.map((member) => String(compile(member, table)(0))));
  const operand = compile(left, table);
  return (row) => {
    const value = operand(row);
    return value !== undefined && !Number.isNaN(value) && members.has(String(value)) ? 1 : 0;
  };
}

function compileBinary(operator: Exclude<BinaryOperator, '%in%'>, left: RowFunction, right: RowFunction): RowFunction {
  switch (operator) {
    case '==':
    case '!=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return (row) => compare(operator, left(row), right(row));
    case '&':
    case '&&':
      return both(left, right, (a, b) => (a === 0 || b === 0 ? 0 : Number.isNaN(a + b) ? NaN : 1));
    case '|':
    case '||':
      return both(left, right, (a, b) => (isTrue(a) || isTrue(b) ? 1 : Number.isNaN(a + b) ? NaN : 0));
    case '+':
      return both(left, right, (a, b) => a + b);
    case '-':
      return both(left, right, (a, b) => a - b);
    case '*':
      return both(left, right, (a, b) => a * b);
    case '/':
      return both(left, right, (a, b) => a / b);
    case '^':
      return both(left, right, (a, b) => a ** b);
    case '%%':
      return both(left, right, (a, b) => a - Math.floor(a / b) * b);
  }
}

const isTrue = (truth: number): boolean => truth !== 0 && !Number.isNaN(truth);

function both(left: RowFunction, right: RowFunction, apply: (a: number, b: number) => number): RowFunction {
  const [a, b] = [numeric(left), numeric(right)];
  return (row) => apply(a(row), b(row));
}

/** A number beside a text is compared as text, as R does. */
function compare(operator: '==' | '!=' | '<' | '>' | '<=' | '>=', a: Value, b: Value): number {
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return NaN;
  const [x, y] = typeof a === typeof b ? [a, b] : [String(a), String(b)];
  switch (operator) {
    case '==':
      return x === y ? 1 : 0;
    case '!=':
      return x === y ? 0 : 1;
    case '<':
      return x < y ? 1 : 0;
    case '>':
      return x > y ? 1 : 0;
    case '<=':
      return x <= y ? 1 : 0;
    case '>=':
      return x >= y ? 1 : 0;
  }
}
