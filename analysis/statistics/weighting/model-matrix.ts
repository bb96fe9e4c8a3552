/**
 * Model matrices as R builds them, with treatment contrasts: the first level of a factor is dropped, columns are named
 * variable + level, `(Intercept)` comes first. Rows that are equal are kept once, so that calibration costs per pattern.
 */
import type { Column, Table } from '../columns/columns.ts';
import { crossPartitions, partitionBy, type Partition } from './cells.ts';
import { parseFormula, type Formula, type Term } from './formula.ts';
import { WeightingError } from './weighting-error.ts';

/** Row k of the table has the values `values[patterns.index[k] * names.length + column]`. */
export type ModelMatrix = {
  readonly names: readonly string[];
  readonly patterns: Partition;
  readonly values: Float64Array;
};

/** A variable on each pattern: a number, or a level's code. */
type Variable =
  | { readonly kind: 'numeric'; readonly values: Float64Array }
  | { readonly kind: 'factor'; readonly codes: Int32Array; readonly levels: readonly string[] };

/** One column of the matrix to be: its name and its value on each pattern. */
type Made = { readonly name: string; readonly values: Float64Array };

/**
 * The model matrix of a formula over a table.
 * @throws {WeightingError} bad-formula, naming a variable the table does not have; missing-category, naming the row
 */
export function modelMatrix(formula: string, table: Table): ModelMatrix {
  const parsed = parseFormula(formula);
  const columns = parsed.variables.map((name) => columnOf(name, table));
  const crossing = crossPartitions(
    columns.map((column, i) => asPartition(parsed.variables[i] ?? '', column, table.rowCount)),
    table.rowCount,
  );
  const variables = new Map<string, Variable>();
  for (const [i, column] of columns.entries())
    variables.set(parsed.variables[i] ?? '', onPatterns(column, crossing, i));
  const made = columnsOf(parsed, variables, crossing.size);
  const values = new Float64Array(crossing.size * made.length);
  for (const [j, column] of made.entries())
    for (let pattern = 0; pattern < crossing.size; pattern++)
      values[pattern * made.length + j] = column.values[pattern]!;
  return { names: made.map((column) => column.name), patterns: crossing, values };
}

function columnOf(name: string, table: Table): Column {
  const column = table.columns[name];
  if (column === undefined) throw new WeightingError('bad-formula', name, 'the table has no such column');
  if (column.kind === 'text')
    throw new WeightingError('bad-formula', name, 'is text; a model needs numbers or categories');
  return column;
}

/** Equal values of a column as one part. */
function asPartition(name: string, column: Column, rowCount: number): Partition {
  if (column.kind === 'factor') return partitionBy({ name, column }, rowCount);
  const index = new Int32Array(rowCount);
  if (column.kind === 'text') return { index, size: 1 };
  const seen = new Map<number, number>();
  for (let k = 0; k < rowCount; k++) {
    const value = column.values[k]!;
    if (Number.isNaN(value)) throw new WeightingError('missing-category', name, `row ${k + 1} has no value`);
    const part = seen.get(value) ?? seen.size;
    if (part === seen.size) seen.set(value, part);
    index[k] = part;
  }
  return { index, size: seen.size };
}

function onPatterns(column: Column, crossing: Partition & { parts: readonly Int32Array[] }, i: number): Variable {
  if (column.kind === 'factor') return { kind: 'factor', codes: crossing.parts[i]!, levels: column.levels };
  const values = new Float64Array(crossing.size);
  if (column.kind === 'numeric')
    for (let k = 0; k < crossing.index.length; k++) values[crossing.index[k]!] = column.values[k]!;
  return { kind: 'numeric', values };
}

function columnsOf(formula: Formula, variables: ReadonlyMap<string, Variable>, size: number): Made[] {
  const present = new Set(['', ...formula.terms.map((term) => term.join('\u001f'))]);
  const isFactor = (name: string): boolean => variables.get(name)?.kind === 'factor';
  // Without an intercept, the first factor of the model keeps all its levels in the first term that holds it.
  const whole = formula.intercept ? undefined : formula.terms.find((term) => term.some(isFactor));
  const wholeFactor = whole?.find(isFactor);
  const intercept = formula.intercept ? [{ name: '(Intercept)', values: new Float64Array(size).fill(1) }] : [];
  const ofTerms = formula.terms.flatMap((term) =>
    columnsOfTerm(
      term,
      (name) => present.has(without(term, name)) && !(term === whole && name === wholeFactor),
      variables,
      size,
    ),
  );
  return [...intercept, ...ofTerms];
}

const without = (term: Term, name: string): string => term.filter((other) => other !== name).join('\u001f');

/** A factor drops its first level (`hasContrasts`) when the term without it is in the model; else each level has a column. */
function columnsOfTerm(
  term: Term,
  hasContrasts: (name: string) => boolean,
  variables: ReadonlyMap<string, Variable>,
  size: number,
): Made[] {
  let made: Made[] = [{ name: '', values: new Float64Array(size).fill(1) }];
  for (const name of term) {
    const variable = variables.get(name);
    if (variable === undefined) continue;
    const contrasts = hasContrasts(name);
    const own = variable.kind === 'numeric' ? [{ name, values: variable.values }] : dummies(name, variable, contrasts);
    made = own.flatMap((right) =>
      made.map((left) => ({
        name: left.name === '' ? right.name : `${left.name}:${right.name}`,
        values: left.values.map((value, pattern) => value * right.values[pattern]!),
      })),
    );
  }
  return made;
}

function dummies(name: string, { codes, levels }: Extract<Variable, { kind: 'factor' }>, contrasts: boolean): Made[] {
  return levels
    .map((level, code) => ({ name: name + level, values: Float64Array.from(codes, (c) => (c === code ? 1 : 0)) }))
    .slice(contrasts ? 1 : 0);
}
