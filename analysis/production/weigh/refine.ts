/** Steps after non-response, on the interviews alone: trimming, replicates, and weights that meet population totals. */
import { note, type Note } from '#schemas/words/note.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import type { Design } from '../../statistics/design/design.ts';
import type { Replicates } from '../../statistics/design/replicates.ts';
import { makeRandom } from '../../statistics/random/random.ts';
import { adjustDesign } from '../../statistics/replicates/adjust-replicates.ts';
import { bootstrapReplicates, drawCounts } from '../../statistics/replicates/bootstrap.ts';
import { stratifiedJackknife } from '../../statistics/replicates/jackknife.ts';
import { trimWeights } from '../../statistics/weighting/trim.ts';
import { WeightingError } from '../../statistics/weighting/weighting-error.ts';
import { factorRange } from './factor-range.ts';
import { StepError } from './step-error.ts';
import { whyUnweighted } from './why-unweighted.ts';
import { type Interviewed, type Totals, totalsAdjustment } from './totals.ts';

/** A step that was taken, with what it did; or one that could not be, with the reason. */
export type RefinedStep =
  | {
      readonly kind: RefiningStep['kind'];
      readonly outcome: 'done';
      readonly weights: Float64Array;
      readonly did: readonly Note[];
    }
  | {
      readonly kind: RefiningStep['kind'];
      readonly outcome: 'not-done';
      readonly weights: Float64Array;
      readonly why: Note;
    };

type RefiningStep = Exclude<WeightingStep, { readonly kind: 'base' | 'eligibility' | 'non-response' }>;

const isRefining = (step: WeightingStep): step is RefiningStep =>
  step.kind !== 'base' && step.kind !== 'eligibility' && step.kind !== 'non-response';

/**
 * Takes the steps in their order. One that cannot be taken leaves the design as it was, and says why.
 *
 * @param rows row of the study's table for each row of the design
 * @param seed of the round, where a step gives none
 */
export function refine(
  design: Design,
  steps: readonly WeightingStep[],
  { seed, ...of }: Interviewed & { readonly seed: number },
): { readonly design: Design; readonly steps: readonly RefinedStep[] } {
  let now = design;
  const taken = steps.filter(isRefining).map((step): RefinedStep => {
    try {
      const { design: after, did } = take(now, step, of, seed);
      now = after;
      return { kind: step.kind, outcome: 'done', weights: after.weights, did };
    } catch (error) {
      if (!(error instanceof WeightingError) && !(error instanceof StepError)) throw error;
      return { kind: step.kind, outcome: 'not-done', weights: now.weights, why: whyNot(error) };
    }
  });
  return { design: now, steps: taken };
}

const whyNot = (error: StepError | WeightingError): Note =>
  error instanceof StepError ? error.why : whyUnweighted(error);

/** The same steps, none of which can be taken. */
export const notTaken = (steps: readonly WeightingStep[], why: Note): readonly RefinedStep[] =>
  steps.filter(isRefining).map(({ kind }) => ({ kind, outcome: 'not-done', weights: new Float64Array(0), why }));

type Refined = { readonly design: Design; readonly did: readonly Note[] };

function take(design: Design, step: RefiningStep, of: Interviewed, seed: number): Refined {
  switch (step.kind) {
    case 'trim':
      return trim(design, step);
    case 'replicates': {
      const replicates = replicatesOf(design, step, seed);
      return {
        design: { ...design, replicates },
        did: [note('note.replicates', { count: replicates.count, type: replicates.type })],
      };
    }
    case 'poststratify':
    case 'rake':
    case 'calibrate':
      return meetTotals(design, step, of);
  }
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function trim(design: Design, { smallest, largest }: RefiningStep & { readonly kind: 'trim' }): Refined {
  const middle = median(design.weights);
  const { weights, diagnostic } = trimWeights(design.weights, {
    lower: smallest === undefined ? -Infinity : smallest * middle,
    upper: largest === undefined ? Infinity : largest * middle,
    strict: true,
  });
  const limits: readonly Note[] = [
    ...(smallest === undefined ? [] : [note('note.at-least', { limit: smallest })]),
    ...(largest === undefined ? [] : [note('note.at-most', { limit: largest })]),
  ];
  const some = diagnostic.trimmed === 0 ? note('note.none-trimmed') : note('note.some-trimmed');
  return { design: { ...design, weights }, did: [...limits, some] };
}

function replicatesOf(
  design: Design,
  { method, count, seed: own }: RefiningStep & { readonly kind: 'replicates' },
  seed: number,
): Replicates {
  const [stage] = design.stages;
  if (method === 'jackknife') return stratifiedJackknife(design);
  const type = method === 'rao-wu' ? 'subbootstrap' : 'bootstrap';
  return bootstrapReplicates(stage, type, drawCounts(stage, type, count, makeRandom(own ?? seed, 'replicates')));
}

function meetTotals(design: Design, step: Totals, of: Interviewed): Refined {
  const { adjustment, did } = totalsAdjustment(step, design.weights, of);
  const adjusted = adjustDesign(design, adjustment);
  const { smallestFactor, largestFactor, negative } = adjusted.diagnostic;
  const factors = note('note.weights-times', { factor: factorRange([smallestFactor, largestFactor]) });
  const below = negative > 0 ? [note('note.below-zero')] : [];
  return { design: adjusted.design, did: [...did, factors, ...below] };
}
