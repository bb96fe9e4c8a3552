/** Steps that could not be taken as a round asks for them: told in the release, and on the terminal that makes it. */
import { note } from '#schemas/words/note.ts';

import type { Warning } from '../observations/rows.ts';
import type { WeightingLine } from '../observations/weighting-line.ts';

const sentences = {
  'not-done': 'note.step-not-done',
  'usual-classes': 'note.step-usual-classes',
  done: undefined,
  'no-weights': undefined,
} as const satisfies Readonly<Record<WeightingLine['outcome'], string | undefined>>;

/** One warning for each step of the report that was not taken, or not as asked. */
export const stepWarnings = (report: readonly WeightingLine[]): readonly Warning[] =>
  report.flatMap(({ study, step, outcome, notes }) => {
    const sentence = sentences[outcome];
    if (sentence === undefined) return [];
    const says = note(sentence, { step: note(`step.${step}`), why: { notes } });
    return [{ code: 'weighting-step-not-done', table: study, subject: step, count: 1, says }];
  });
