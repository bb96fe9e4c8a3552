/** What studies call the dimensions of their tables and the codes in them: the words of the questions that tell them. */
import type { CodeList } from '../../basics/code-list.ts';
import type { Questions } from '../questions/question.ts';
import type { StudyWords } from '../words/study-words.ts';
import type { Study } from './study.ts';

/** A study with its words in one language. */
export type SpokenStudy = { readonly study: Study; readonly words: StudyWords };

type Label = {
  readonly name?: string | undefined;
  /** Whether the study itself says what the dimension is: it names it, or has words for its codes. */
  readonly isOwn: boolean;
  /** Codes of the answers; undefined where they are told by something else than a list. */
  readonly list?: CodeList | undefined;
  /** Words for codes that are the study's own. */
  readonly codes: Readonly<Record<string, string>>;
};

/** By table and dimension. */
type Labels = (table: string, dimension: string) => Label | undefined;

/** Whether codes are countries, whatever the list or the dimension is called. */
export const areCountries = (list: CodeList | undefined): boolean => list?.standard === 'region';

/** Whether levels of a dimension are corridors: it is called so, and countries tell it. */
export const isCorridor = (dimension: string, list: CodeList | undefined): boolean =>
  dimension === 'corridor' && areCountries(list);

/** The list that a question is answered from, found by its path; undefined where something else tells it. */
export const listAt = (questions: Questions, path: string): CodeList | undefined => listIn(questions, path.split('.'));

/** Groups have no part in a path. */
function listIn(questions: Questions, [first, ...rest]: readonly string[]): CodeList | undefined {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'group') {
      const found = listIn(question.of, [first ?? '', ...rest]);
      if (found !== undefined) return found;
    }
    if (name !== first) continue;
    if (question.kind === 'roster') return listIn(question.of, rest);
    if (question.kind === 'select-one') return question.list;
  }
  return undefined;
}

const labelled = (text: StudyWords['questions'][string] | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.label;

const tablesOf = (plan: Study['tables'][number]): readonly string[] => {
  if (plan.kind === 'survey') return plan.measures.map(({ table }) => table);
  return plan.kind === 'census' ? [plan.table] : [];
};

/** Labels out of the plans of studies. What a derived variable is called stands with the figures, for nobody is asked it. */
export function labelsOf(studies: readonly SpokenStudy[]): Labels {
  const labels = new Map<string, Label>();
  for (const { study, words } of studies) {
    for (const plan of study.tables) {
      const dimensions = plan.kind === 'survey' || plan.kind === 'census' ? Object.entries(plan.dimensions) : [];
      for (const table of tablesOf(plan)) {
        for (const [dimension, path] of dimensions) {
          const list = listAt(study.instrument.questions, path);
          const named = words.figures?.dimensions?.[dimension];
          const name = named ?? labelled(words.questions[path]);
          const isOwn = named !== undefined || words.options?.[list?.name ?? ''] !== undefined;
          const codes = { ...words.options?.[list?.name ?? ''], ...words.figures?.codes?.[dimension] };
          labels.set(`${table} ${dimension}`, { name, isOwn, list, codes });
        }
      }
    }
  }
  return (table, dimension) => labels.get(`${table} ${dimension}`);
}
