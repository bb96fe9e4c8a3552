/** The weighting report: one line a step, with what its weights look like. */
import { note, type Note } from '#schemas/words/note.ts';
import { countDispositions } from '../../fieldwork/dispositions.ts';
import { diagnoseWeights } from '../../statistics/weighting/diagnose-weights.ts';
import type { Joined } from '../../statistics/weighting/collapse-classes.ts';
import { responseRates } from '../../statistics/weighting/response-rates.ts';
import type { WeightingLine, WeightingStepName } from '../observations/weighting-line.ts';
import type { Contacts } from './contacts.ts';
import { factorRange } from './factor-range.ts';
import type { RefinedStep } from './refine.ts';
import type { ContactStep } from './weigh-contacts.ts';

type Spread = Pick<WeightingLine, 'units' | 'sum' | 'min' | 'p25' | 'median' | 'p75' | 'max' | 'cv' | 'kishDeff'>;

/** Of a line that is about no weights. */
export const nothing: Spread = {
  units: 0,
  sum: null,
  min: null,
  p25: null,
  median: null,
  p75: null,
  max: null,
  cv: null,
  kishDeff: null,
};

type Weighty = readonly (readonly [weight: number, times: number])[];

/** Weight below which lies the given share of the units; halfway between two weights where it lies between them (R: type 2). */
function quantileOf(sorted: Weighty, units: number, share: number): number {
  let passed = 0;
  for (const [at, [weight, times]] of sorted.entries()) {
    passed += times;
    if (passed > share * units) return weight;
    if (passed === share * units) return (weight + (sorted[at + 1]?.[0] ?? weight)) / 2;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}

/** Range, quartiles and spread of the weights that are not 0. */
function spreadOf(weights: Float64Array, times?: readonly number[]): Spread {
  const { n, sum, min, max, cv, kishDeff } = diagnoseWeights(weights, times && Float64Array.from(times));
  if (n === 0) return nothing;
  const sorted = Array.from(weights, (weight, k) => [weight, times?.[k] ?? 1] as const)
    .filter(([weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  const [p25, median, p75] = [0.25, 0.5, 0.75].map((share) => quantileOf(sorted, n, share));
  return { units: n, sum, min, p25: p25!, median: median!, p75: p75!, max, cv, kishDeff };
}

function ratesOf({ outcome, times }: Contacts, base: Float64Array): WeightingLine['rates'] {
  const rates = responseRates(countDispositions(outcome.map((came, k) => [came, base[k]! * times[k]!] as const)));
  const finite = (rate: number): number | null => (Number.isFinite(rate) ? rate : null);
  return {
    rr1: finite(rates.rr1),
    rr2: finite(rates.rr2),
    rr3: finite(rates.rr3),
    rr4: finite(rates.rr4),
    rr5: finite(rates.rr5),
    rr6: finite(rates.rr6),
  };
}

const reasons = {
  'few-respondents': 'note.joined-few',
  'large-factor': 'note.joined-factor',
} as const satisfies Readonly<Record<Joined['because'], string>>;

const joining = ({ name, into, because }: Joined): Note => note(reasons[because], { name, into });

const line = (study: string, step: WeightingStepName, spread: Spread): WeightingLine => ({
  study,
  step,
  outcome: 'done',
  ...spread,
  rates: null,
  classes: null,
  collapsed: [],
  notes: [],
});

const notesOf = (study: string, { kind, classes, fault, factors }: ContactStep): readonly Note[] => [
  ...(fault === undefined ? [] : [fault.why]),
  ...(classes === undefined
    ? []
    : [note('note.weight-classes', { count: classes.count, variables: { crossed: classes.variables, of: study } })]),
  ...(kind === 'places' ? [note('note.others-stand-in')] : []),
  ...(factors && Number.isFinite(factors[0]) ? [note('note.weights-times', { factor: factorRange(factors) })] : []),
];

/** Lines of the steps that concern contacts. */
export const contactLines = (
  study: string,
  contacts: Contacts,
  steps: readonly ContactStep[],
): readonly WeightingLine[] =>
  steps.map((step) => ({
    ...line(study, step.kind, spreadOf(step.weights, contacts.times)),
    outcome: step.fault === undefined ? 'done' : 'usual-classes',
    rates: step.kind === 'base' ? ratesOf(contacts, step.weights) : null,
    classes: step.classes?.count ?? null,
    collapsed: (step.joined ?? []).map(joining),
    notes: notesOf(study, step),
  }));

/** The line of interviews that came with a weight. */
export const importedLine = (study: string, weights: Float64Array): WeightingLine => ({
  ...line(study, 'imported', spreadOf(weights)),
  notes: [note('note.imported')],
});

/** Lines of the steps that follow. */
export const refinedLines = (study: string, steps: readonly RefinedStep[]): readonly WeightingLine[] =>
  steps.map((step) => ({
    ...line(study, step.kind, spreadOf(step.weights)),
    outcome: step.outcome,
    notes: step.outcome === 'done' ? step.did : [step.why],
  }));

/** The line of people behind crossings. */
export const peopleLine = (study: string, weights: Float64Array): WeightingLine => ({
  ...line(study, 'people', spreadOf(weights)),
  notes: [note('note.people')],
});

/** The line of a study in which nobody was drawn. */
export const unweightedLine = (study: string): WeightingLine => ({
  ...line(study, 'base', { ...nothing, units: null }),
  outcome: 'no-weights',
  notes: [note('note.no-sample')],
});
