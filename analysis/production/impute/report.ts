/** What is said of imputation: a line a step in the weighting report, what totals would be without it, and what had no donor. */
import type { ImputationStep } from '#schemas/fieldwork/imputation.ts';
import { note, type Note } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../observations/rows.ts';
import type { WeightingLine } from '../observations/weighting-line.ts';
import { nothing } from '../weigh/report.ts';
import { type Figures, keyOf } from './settle.ts';
import type { StepResult } from './step.ts';

const line = (study: string, units: number | null, notes: readonly Note[]): WeightingLine => ({
  study,
  step: 'imputation',
  outcome: 'done',
  ...nothing,
  units,
  rates: null,
  classes: null,
  collapsed: [],
  notes,
});

const nameOf = (step: ImputationStep): string => (step.method === 'roster-hot-deck' ? step.roster : step.question);

function howOf(step: ImputationStep): Note {
  switch (step.method) {
    case 'hot-deck':
      return note('note.hot-deck', { question: step.question, variables: crossed(step.classes) });
    case 'predictive-mean-matching':
      return note('note.matched', { question: step.question, variables: step.predictors.join(' + ') });
    case 'roster-hot-deck':
      return note('note.roster-hot-deck', { roster: step.roster, variables: crossed(step.classes) });
    case 'left-out':
      return note('note.left-out', { question: step.question });
  }
}

const crossed = (variables: readonly string[]): string => variables.join(' × ');

/** Shares of what was imputed from classes of fewer variables than asked for. */
function coarserThan({ step, byDepth, imputed }: StepResult): readonly Note[] {
  if (step.method !== 'hot-deck' && step.method !== 'roster-hot-deck') return [];
  return [...byDepth]
    .filter(([depth]) => depth < step.classes.length)
    .sort(([a], [b]) => b - a)
    .map(([depth, count]) =>
      depth === 0
        ? note('note.from-all', { share: { share: count / imputed } })
        : note('note.from-coarser', {
            share: { share: count / imputed },
            variables: crossed(step.classes.slice(0, depth)),
          }),
    );
}

/** By how much totals of everybody would differ with nothing imputed. */
function differences(rows: readonly EstimateRow[], without: Figures): readonly Note[] {
  return rows.flatMap((row) => {
    const before = without.get(keyOf(row))?.estimate;
    const isTotal = row.statistic === 'total' && Object.keys(row.domain).length === 0;
    if (!isTotal || row.imputedShare === undefined || row.estimate === null || before === undefined) return [];
    const share = { share: Math.abs(row.estimate - before) / Math.abs(row.estimate) };
    const what = { indicator: row.indicator };
    return [
      before <= row.estimate ? note('note.smaller-by', { what, share }) : note('note.larger-by', { what, share }),
    ];
  });
}

/** Lines of the weighting report: `units` is how many answers were imputed. */
export function imputationLines(
  study: string,
  results: readonly StepResult[],
  rows: readonly EstimateRow[],
  without: Figures,
): readonly WeightingLine[] {
  const told = differences(rows, without);
  return [
    ...results.map((result) => ({
      ...line(study, result.imputed, [howOf(result.step)]),
      collapsed: coarserThan(result),
    })),
    ...(told.length === 0 ? [] : [line(study, null, [note('note.without-imputation', { totals: { notes: told } })])]),
  ];
}

/** Answers that lack and found no donor: they stay unknown. */
export function imputationWarnings(study: string, results: readonly StepResult[]): readonly Warning[] {
  const short = results.filter(({ step, lacking, imputed }) => step.method !== 'left-out' && imputed < lacking);
  if (short.length === 0) return [];
  const count = short.reduce((sum, { lacking, imputed }) => sum + lacking - imputed, 0);
  const subject = short.map(({ step }) => nameOf(step)).join(', ');
  return [
    {
      code: 'not-imputed',
      table: study,
      subject,
      count,
      says: note('note.not-imputed', { count, questions: subject }),
    },
  ];
}

/** Replicates were asked for and the weighting could not make them. */
export function varianceWarning(study: string, imputations: number): Warning {
  const says = note('note.imputed-without-replicates', { imputations });
  return { code: 'imputed-without-replicates', table: study, subject: '', count: imputations, says };
}
