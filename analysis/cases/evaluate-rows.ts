/** An expression over the columns of a table, row by row, with R's rules for missing values. */
import { CaseError } from './case-error.ts';
import { areTruths, truthOf } from './cell-number.ts';
import { columnNamed, factorOf, firstWord, type CaseTable } from './columns.ts';
import { comparison, isComparison, membership, numeric, type Operand } from './compare-cells.ts';
import { parseExpression, type BinaryOperator, type Expression } from './expression.ts';

/** Rows of a condition, and how many rows it could not be told for. */
export type RowsWhere = { readonly rows: Uint8Array; readonly unknown: number };

/**
 * Rows for which a condition holds; a condition that cannot be told (missing value) does not hold.
 *
 * @returns row → 1 or 0
 * @throws {CaseError} the condition cannot be read, names no column, or orders words by numbers
 */
export function rowsWhere(condition: string, table: CaseTable): RowsWhere {
  const holds = numeric(compile(parseExpression(condition), table));
  let unknown = 0;
  const rows = Uint8Array.from({ length: table.rowCount }, (_, row) => {
    const value = holds(row);
    if (Number.isNaN(value)) unknown++;
    return value !== 0 && !Number.isNaN(value) ? 1 : 0;
  });
  return { rows, unknown };
}

/**
 * An expression as a numeric column; conditions become 1 and 0.
 *
 * @throws {CaseError} the expression cannot be read, names no column, or gives text
 */
export function numbersFrom(text: string, table: CaseTable): Float64Array {
  const evaluate = numeric(compile(parseExpression(text), table));
  return Float64Array.from({ length: table.rowCount }, (_, row) => evaluate(row));
}

function compile(expression: Expression, table: CaseTable): Operand {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return { kind: 'number', name: String(value), constant: value, read: () => value };
    }
    case 'text': {
      const { value } = expression;
      return { kind: 'text', name: `'${value}'`, levels: [value], read: () => value };
    }
    case 'name':
      return columnReader(expression.name, table);
    case 'unary': {
      const operand = numeric(compile(expression.operand, table));
      if (expression.operator === '!') return truth((row) => negate(operand(row)));
      return number(expression.operator === '-' ? (row) => -operand(row) : operand);
    }
    case 'call':
      return compileCall(expression.name, expression.arguments, table);
    case 'binary': {
      const left = compile(expression.left, table);
      if (expression.operator === '%in%') return truth(membership(left, membersOf(expression.right, table)));
      return compileBinary(expression.operator, left, compile(expression.right, table));
    }
  }
}

const number = (read: (row: number) => number): Operand => ({ kind: 'number', name: 'a number', read });
const truth = (read: (row: number) => number): Operand => ({ kind: 'truth', name: 'a condition', read });

function columnReader(name: string, table: CaseTable): Operand {
  if (name === 'TRUE' || name === 'T') return { kind: 'truth', name, constant: 1, read: () => 1 };
  if (name === 'FALSE' || name === 'F') return { kind: 'truth', name, constant: 0, read: () => 0 };
  if (name === 'NA') return { kind: 'number', name, constant: NaN, read: () => NaN };
  const column = columnNamed(table, name);
  if (column.kind === 'numeric')
    return { kind: 'number', name: `column '${name}'`, read: (row) => column.values[row]! };
  const factor = factorOf(column);
  const { codes, levels } = factor;
  if (areTruths(levels)) {
    const truths = levels.map(truthOf);
    return { kind: 'truth', name: `column '${name}'`, read: (row) => truths[codes[row]!] ?? NaN };
  }
  const { word, row: place } = firstWord(factor);
  const first = `column '${name}' holds text, first '${word}' in row ${place}`;
  return { kind: 'text', name: `column '${name}'`, levels, first, read: (row) => levels[codes[row]!] };
}

const negate = (truth: number): number => (Number.isNaN(truth) ? NaN : truth === 0 ? 1 : 0);

const functions: Readonly<Record<string, (x: number) => number>> = {
  'as.numeric': (x) => x,
  abs: Math.abs,
  sqrt: Math.sqrt,
  log: Math.log,
  log10: Math.log10,
  exp: Math.exp,
};

function compileCall(name: string, given: readonly Expression[], table: CaseTable): Operand {
  const [first] = given;
  if (first === undefined || given.length > 1) throw new CaseError(`'${name}' takes one argument here`);
  const operand = compile(first, table);
  if (name === 'is.na') {
    return truth((row) => {
      const value = operand.read(row);
      return value === undefined || Number.isNaN(value) ? 1 : 0;
    });
  }
  if (name === 'I') return operand;
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (apply === undefined) throw new CaseError(`no function '${name}'`);
  const argument = numeric(operand);
  return number((row) => apply(argument(row)));
}

/** What stands to the right of `%in%`: constants. */
function membersOf(list: Expression, table: CaseTable): Operand[] {
  const listed = list.kind === 'call' && list.name === 'c' ? list.arguments : [list];
  return listed.map((member) => {
    if (member.kind === 'name' && !['TRUE', 'FALSE', 'T', 'F', 'NA'].includes(member.name))
      throw new CaseError(`%in% takes a list of values, not the column '${member.name}'`);
    return compile(member, table);
  });
}

function compileBinary(operator: Exclude<BinaryOperator, '%in%'>, left: Operand, right: Operand): Operand {
  if (isComparison(operator)) return truth(comparison(operator, left, right));
  const [a, b] = [numeric(left), numeric(right)];
  const both = (apply: (x: number, y: number) => number) => (row: number) => apply(a(row), b(row));
  switch (operator) {
    case '&':
    case '&&':
      return truth(both((x, y) => (x === 0 || y === 0 ? 0 : Number.isNaN(x + y) ? NaN : 1)));
    case '|':
    case '||':
      return truth(both((x, y) => (isTrue(x) || isTrue(y) ? 1 : Number.isNaN(x + y) ? NaN : 0)));
    case '+':
      return number(both((x, y) => x + y));
    case '-':
      return number(both((x, y) => x - y));
    case '*':
      return number(both((x, y) => x * y));
    case '/':
      return number(both((x, y) => x / y));
    case '^':
      return number(both((x, y) => x ** y));
    case '%%':
      return number(both((x, y) => x - Math.floor(x / y) * y));
  }
}

const isTrue = (truth: number): boolean => truth !== 0 && !Number.isNaN(truth);
