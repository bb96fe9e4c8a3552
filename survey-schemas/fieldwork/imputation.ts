/** How answers that lack are imputed in a round: steps as closed data, one list a study, in the order they are taken. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
import { questionPath } from '../basics/question-path.ts';

/** Coarsest first: where a class has too few donors, the last is dropped, then the one before it. */
const classes = v.optional(v.pipe(v.array(questionPath), v.maxLength(6)), []);
const minimumDonors = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), 5);

/** Donors are drawn by weights of responses as drawn, or of the people behind them, as the tables of the answer weigh. */
const weighs = v.optional(v.literal('people'));

const stepSchema = v.variant('method', [
  /** The answer of somebody drawn by weight from the same class. */
  closedObject({ method: v.literal('hot-deck'), question: questionPath, classes, minimumDonors, weighs }),
  /** The amount or number of one of those whom a regression, of its logarithm, predicts to be most alike. */
  closedObject({
    method: v.literal('predictive-mean-matching'),
    question: questionPath,
    /** What it is predicted by: categories and numbers. */
    predictors: v.pipe(v.array(questionPath), v.minLength(1), v.maxLength(12)),
    neighbours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 5),
    minimumDonors,
    weighs,
  }),
  /** All rows of a roster, of a response that says there are some and names none: those of somebody drawn from the same class. */
  closedObject({
    method: v.literal('roster-hot-deck'),
    roster: questionPath,
    /** Question of yes and no that opens the roster. */
    askedIf: questionPath,
    classes,
    minimumDonors,
    weighs,
    /** Amount in the roster: donors are drawn in the order of its sums, which makes variances by replicates sharper. */
    orderedBy: v.optional(questionPath),
  }),
  /** Stays unknown: it is in no mean, and totals lack it. The same as not being named, and said. */
  closedObject({ method: v.literal('left-out'), question: questionPath }),
]);

/** How the variance comes to hold what imputation adds. */
const varianceSchema = v.variant('kind', [
  /** Imputed again in each replicate that the weighting of the study makes. */
  closedObject({ kind: v.literal('replicates') }),
  /** Imputed several times, and pooled by Rubin's rule. */
  closedObject({
    kind: v.literal('multiple'),
    imputations: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100)), 10),
  }),
]);

const studyImputationSchema = closedObject({
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(50)),
  variance: v.optional(varianceSchema, { kind: 'multiple' }),
  /** Of the draws; the seed of the round where absent. */
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** Study → how its answers are imputed. */
export const imputationSchema = v.record(v.string(), studyImputationSchema);

export type StudyImputation = v.InferOutput<typeof studyImputationSchema>;
export type ImputationStep = StudyImputation['steps'][number];

/** Questions and derived variables that a step reads besides what it imputes. */
export const readByStep = (step: ImputationStep): readonly string[] => {
  switch (step.method) {
    case 'hot-deck':
      return step.classes;
    case 'predictive-mean-matching':
      return step.predictors;
    case 'roster-hot-deck':
      return [...step.classes, ...(step.orderedBy === undefined ? [] : [step.orderedBy])];
    case 'left-out':
      return [];
  }
};
