/** Variables of an estimate: numbers as they are, factors as one 0/1 column per level. */
import { type FactorColumn, type NumericColumn, widened } from '../columns/columns.ts';
import { DesignError } from '../design/design.ts';
import type { Rows } from '../design/estimator.ts';

export type Variable = { readonly name: string; readonly column: NumericColumn | FactorColumn };

/** Columns aligned with the rows of a domain, a name for each (factor: name and level run together, as R does). */
export type DomainColumns = {
  readonly rows: Rows;
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
};

/**
 * Reads the variables on the rows of a domain.
 *
 * @param naRm leave out the rows on which any of the variables is missing; without it a missing value makes the
 * estimates of its variable NaN
 * @throws {DesignError} a variable's length is not `rowCount`
 */
export function columnsOnRows(
  variables: readonly Variable[],
  rows: Rows,
  naRm: boolean,
  rowCount: number,
): DomainColumns {
  for (const { name, column } of variables) {
    const length = column.kind === 'factor' ? column.codes.length : column.values.length;
    if (length !== rowCount) throw new DesignError('lengths-differ', `${name}: ${length} values for ${rowCount} rows`);
  }
  const used = naRm ? rows.filter((row) => variables.every((variable) => !isMissing(variable, row))) : rows;
  const names: string[] = [];
  const columns: Float64Array[] = [];
  for (const { name, column } of variables) {
    if (column.kind === 'numeric') {
      names.push(name);
      const values = widened(column.values);
      columns.push(used.length === rowCount ? values : gather(values, used));
      continue;
    }
    for (const [code, level] of column.levels.entries()) {
      names.push(name + level);
      columns.push(
        Float64Array.from(used, (row) => (column.codes[row] === -1 ? NaN : column.codes[row] === code ? 1 : 0)),
      );
    }
  }
  return { rows: used, names, columns };
}

const isMissing = ({ column }: Variable, row: number): boolean =>
  column.kind === 'factor' ? column.codes[row] === -1 : Number.isNaN(column.values[row]!);

/** Values of some rows, in their order. */
export function gather(values: Float64Array, rows: Rows): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) picked[k] = values[rows[k]!]!;
  return picked;
}
