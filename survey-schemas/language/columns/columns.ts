/** Tables and columns of an instrument: one table for the responses, one per roster. Identity is never a column. */
import type { Instrument } from '../questions/instrument.ts';
import type { Plan, PlannedLeaf } from '../questions/outline.ts';
import { isRoster, planOf } from '../questions/outline.ts';

export type ColumnSpec = {
  readonly name: string;
  readonly kind: 'numeric' | 'factor' | 'text';
  /** Categories of a factor; absent when the frame decides them (regions, strata, PSUs). */
  readonly levels?: readonly string[];
  /** Path of the question it holds. */
  readonly question: string;
  /** May tell who answered: free text. Kept out of everything published. */
  readonly sensitive: boolean;
};

export type TableSpec = {
  readonly table: string;
  /** Table whose rows these rows belong to. */
  readonly parent?: string;
  readonly columns: readonly ColumnSpec[];
};

/** Codes of a question that stand in a column of their own, `q_nonresponse`. */
export const codesBeside = ({ question, leaf }: PlannedLeaf): readonly string[] =>
  leaf.nonResponse === 'beside' ? (question.nonResponse ?? []) : [];

/** Columns that hold one question. */
export function columnsOfQuestion(planned: PlannedLeaf): readonly ColumnSpec[] {
  const { name, path, question, leaf } = planned;
  if (question.vault) return [];
  const own = leaf.columns.map(({ ending, kind, levels, sensitive = false }) => ({
    name: name + ending,
    kind,
    ...(levels !== undefined && { levels }),
    question: path,
    sensitive,
  }));
  const levels = codesBeside(planned);
  if (levels.length === 0) return own;
  return [...own, { name: `${name}_nonresponse`, kind: 'factor', levels, question: path, sensitive: false }];
}

function tables(plan: Plan, table: string, parent: string | undefined): TableSpec[] {
  const questions = [...plan.questions.values()];
  const columns = questions.flatMap((planned) => (isRoster(planned) ? [] : columnsOfQuestion(planned)));
  const below = questions
    .filter(isRoster)
    .flatMap((planned) => tables(planned.rows, `${table}.${planned.name}`, table));
  return [parent === undefined ? { table, columns } : { table, parent, columns }, ...below];
}

/** Tables of an instrument, parents before children. */
export const columnsOf = (instrument: Instrument): readonly TableSpec[] =>
  tables(planOf(instrument), instrument.id, undefined);
