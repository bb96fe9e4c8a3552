/** Steps that could not be taken as a round asks for them: told in the release, and on the terminal that makes it. */
import type { Warning } from '../observations/rows.ts';
import type { WeightingLine } from '../observations/weighting-line.ts';

const consequence: Readonly<Record<WeightingLine['outcome'], string | undefined>> = {
  'not-done': 'the weights are those before it',
  'usual-classes': 'the usual classes are used',
  done: undefined,
  'no-weights': undefined,
};

/** One warning for each step of the report that was not taken, or not as asked. */
export const stepWarnings = (report: readonly WeightingLine[]): readonly Warning[] =>
  report.flatMap(({ study, step, outcome, note }) => {
    const follows = consequence[outcome];
    if (follows === undefined) return [];
    const message = `The step ${step} of weighting could not be taken as the round asks (${note}); ${follows}: correct settings.weighting of the round.`;
    return [{ code: 'weighting-step-not-done', table: study, subject: step, count: 1, message }];
  });
