/** What studies call the dimensions of their tables and the codes in them: the words of the questions that tell them. */
import type { CodeList } from '../../basics/code-list.ts';
import type { Questions } from '../questions/question.ts';
import type { StudyWords } from '../words/study-words.ts';
import type { Study } from './study.ts';

/** A study with its words in one language. */
export type SpokenStudy = { readonly study: Study; readonly words: StudyWords };

type Label = {
  readonly name?: string | undefined;
  /** Codes of the answers; undefined where they are told by something else than a list. */
  readonly list?: CodeList | undefined;
  /** Words for codes that are the study's own. */
  readonly codes: Readonly<Record<string, string>>;
};

/** By table and dimension. */
type Labels = (table: string, dimension: string) => Label | undefined;

/** The list that a question is answered from, found by its path; groups have no part in a path. */
function listAt(questions: Questions, [first, ...rest]: readonly string[]): CodeList | undefined {
  for (const [name, question] of Object.entries(questions)) {
    if (question.kind === 'group') {
      const found = listAt(question.of, [first ?? '', ...rest]);
      if (found !== undefined) return found;
    }
    if (name !== first) continue;
    if (question.kind === 'roster') return listAt(question.of, rest);
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
          const list = listAt(study.instrument.questions, path.split('.'));
          const name = words.figures?.dimensions?.[dimension] ?? labelled(words.questions[path]);
          const codes = { ...words.options?.[list?.name ?? ''], ...words.figures?.codes?.[dimension] };
          labels.set(`${table} ${dimension}`, { name, list, codes });
        }
      }
    }
  }
  return (table, dimension) => labels.get(`${table} ${dimension}`);
}
