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

/** Columns that hold one question. */
export function columnsOfQuestion({ name, path, question }: PlannedLeaf): readonly ColumnSpec[] {
  if (question.vault) return [];
  const at = { question: path, sensitive: question.kind === 'text' };
  const nonResponse = question.nonResponse ?? [];
  const why: readonly ColumnSpec[] =
    nonResponse.length === 0
      ? []
      : [{ name: `${name}_nonresponse`, kind: 'factor', levels: nonResponse, ...at, sensitive: false }];
  switch (question.kind) {
    case 'integer':
    case 'decimal':
    case 'date':
      return [{ name, kind: 'numeric', ...at }, ...why];
    case 'money':
      return [{ name, kind: 'numeric', ...at }, { name: `${name}_currency`, kind: 'factor', ...at }, ...why];
    case 'select-one':
      return [{ name, kind: 'factor', levels: [...question.list.codes, ...nonResponse], ...at }];
    case 'select-many':
      return [
        ...question.list.codes.map((code) => ({ name: `${name}__${code}`, kind: 'numeric' as const, ...at })),
        ...why,
      ];
    case 'code':
      return [{ name, kind: 'factor', ...at }, ...why];
    case 'text':
      return [{ name, kind: 'text', ...at }, ...why];
  }
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
