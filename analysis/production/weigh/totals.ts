/** The step that makes weights meet population totals, as an adjustment of the interviews' weights. */
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import { note, type Note } from '#schemas/words/note.ts';
import { nonResponseCodes } from '#schemas/language/kinds/contract/declared.ts';
import type { Column, FactorColumn, Numbers, Table } from '../../statistics/columns/columns.ts';
import type { Adjustment } from '../../statistics/weighting/adjustment.ts';
import { calibration } from '../../statistics/weighting/calibrate.ts';
import { parseFormula } from '../../statistics/weighting/formula.ts';
import { modelMatrix } from '../../statistics/weighting/model-matrix.ts';
import type { Margin } from '../../statistics/weighting/population.ts';
import { poststratification } from '../../statistics/weighting/poststratify.ts';
import { raking } from '../../statistics/weighting/rake.ts';
import { StepError } from './step-error.ts';

export type Totals = WeightingStep & { readonly kind: 'poststratify' | 'rake' | 'calibrate' };
type MarginSpec = Pick<Totals & { readonly kind: 'poststratify' }, 'variables' | 'population'>;

/** The interviews whose weights are made: rows of the table of a study. */
export type Interviewed = { readonly table: Table; readonly rows: Int32Array; readonly study: string };

/** Published figures want totals that are met to the last digit shown, not to one unit. */
const strict = { epsilon: 1e-10, maxIterations: 500 };

/**
 * @param weights of the interviews
 * @param rows row of the study's table for each of them
 * @returns the adjustment, and what it does: to what totals, from which source
 * @throws {StepError} a variable is not asked, or not answered by everybody
 * @throws {WeightingError} categories or totals that do not fit the interviews
 */
export function totalsAdjustment(
  step: Totals,
  weights: Float64Array,
  { table, rows, study }: Interviewed,
): { readonly adjustment: Adjustment; readonly did: readonly Note[] } {
  switch (step.kind) {
    case 'poststratify':
      return {
        adjustment: poststratification(weights, marginOf(step, table, rows)),
        did: [toMargin(step, study)],
      };
    case 'rake':
      return {
        adjustment: raking(
          weights,
          step.margins.map((margin) => marginOf(margin, table, rows)),
          strict,
        ),
        did: step.margins.map((margin) => toMargin(margin, study)),
      };
    case 'calibrate': {
      const { model, totals, distance, source } = step;
      const { lower = -Infinity, upper = Infinity } = step.bounds ?? {};
      const matrix = modelMatrix(model, modelTable(model, totals, table, rows));
      return {
        adjustment: calibration(weights, matrix, totals, { distance, bounds: { lower, upper }, epsilon: 1e-10 }),
        did: [note('note.to-model', { model, source, distance })],
      };
    }
  }
}

const toMargin = (
  { variables, source }: Pick<MarginSpec, 'variables'> & { readonly source: string },
  study: string,
): Note => note('note.to-margins', { variables: { crossed: variables, of: study }, source });

const marginOf = ({ variables, population }: MarginSpec, table: Table, rows: Int32Array): Margin => ({
  factors: variables.map((name) => {
    const column = columnOf(name, table, rows);
    if (column.kind !== 'factor') throw new StepError(note('note.no-categories-calibrate', { variable: name }));
    return { name, column };
  }),
  population,
});

function modelTable(model: string, totals: Readonly<Record<string, number>>, table: Table, rows: Int32Array): Table {
  const columns = parseFormula(model).variables.map((name) => {
    const column = columnOf(name, table, rows);
    return [name, column.kind === 'factor' ? withoutUnused(name, column, totals) : column] as const;
  });
  return { rowCount: rows.length, columns: Object.fromEntries(columns) };
}

/** A question at the interviews: refusals and blanks are missing, and nobody may be. */
function columnOf(name: string, table: Table, rows: Int32Array): Column {
  const column = table.columns[name];
  if (column === undefined) throw new StepError(note('note.not-asked', { variable: name }));
  if (column.kind === 'text') throw new StepError(note('note.is-text', { variable: name }));
  const made = column.kind === 'factor' ? answersAt(column, rows) : numbersAt(column.values, rows);
  const missing = made.kind === 'factor' ? made.codes.filter((code) => code < 0) : made.values.filter(Number.isNaN);
  if (missing.length > 0)
    throw new StepError(
      note('note.not-answered', { missing: missing.length, interviews: rows.length, variable: name }),
    );
  return made;
}

function answersAt({ codes, levels }: FactorColumn, rows: Int32Array): FactorColumn {
  const isAnswer = levels.map((level) => !nonResponseCodes.some((code) => code === level));
  const kept = levels.filter((_, code) => isAnswer[code] === true);
  const codeOf = levels.map((level, code) => (isAnswer[code] === true ? kept.indexOf(level) : -1));
  return { kind: 'factor', levels: kept, codes: Int32Array.from(rows, (row) => codeOf[codes[row]!] ?? -1) };
}

const numbersAt = (values: Numbers, rows: Int32Array): Column => ({
  kind: 'numeric',
  values: Float64Array.from(rows, (row) => values[row]!),
});

/** Categories that nobody is in have no column in the model, unless a total is given for them. */
function withoutUnused(
  name: string,
  { codes, levels }: FactorColumn,
  totals: Readonly<Record<string, number>>,
): FactorColumn {
  const met = new Set(codes);
  const kept = levels.filter((level, code) => met.has(code) || totals[`${name}${level}`] !== undefined);
  const codeOf = levels.map((level) => kept.indexOf(level));
  return { kind: 'factor', levels: kept, codes: codes.map((code) => codeOf[code]!) };
}
