/** Balanced repeated replication: each replicate takes one half of every stratum, balanced by a Hadamard matrix. */
import type { Design, Stage } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import { WeightingError } from '../weighting/weighting-error.ts';
import { hadamardAbove } from './hadamard.ts';
import type { ReplicateOptions } from './jackknife.ts';
import { groupsOfOneLayer } from './multipliers.ts';

export type HalfSampleOptions = ReplicateOptions & {
  /** Fay's coefficient ρ: the half that is left out keeps the multiplier ρ, the other gets 2 − ρ; 0 is BRR. */
  readonly rho?: number;
  /** Strata of one PSU: refuse, or split the PSU, which always counts by half. */
  readonly small?: 'fail' | 'split';
  /** Strata of more than two: split into pairs, halve as a whole, or refuse. */
  readonly large?: 'split' | 'merge' | 'fail';
};

/** A variance stratum of two halves: PSUs of the first half and of the second; a PSU in both counts half in each. */
type Halves = { readonly first: readonly number[]; readonly second: readonly number[] };

/**
 * BRR, or Fay's variant. Scale 1/(B (1 − ρ)²), with B the order of the Hadamard matrix above the number of variance strata.
 * Any finite population correction is dropped.
 *
 * @throws {WeightingError} lonely-psu or bad-replicates, naming the stratum; bad-input: ρ outside [0, 1)
 * @see Wolter (2007), ch. 3; Judkins (1990), Fay's method, JOS 6(3); R: brrweights
 */
export function halfSampleReplicates(design: Design, options: HalfSampleOptions = {}): Replicates {
  const { rho = 0, mse = false } = options;
  if (!(rho >= 0 && rho < 1)) throw new WeightingError('bad-input', 'Fay', `ρ is at least 0 and below 1, not ${rho}`);
  const [stage] = design.stages;
  const halves = halvesOf(stage, options);
  const { order, cells } = hadamardAbove(halves.length);
  const values = new Float64Array(stage.unitCount * order);
  for (const [h, { first, second }] of halves.entries())
    for (let r = 0; r < order; r++) {
      const takesFirst = cells[(h + 1) * order + r] === 1;
      for (const unit of first) values[unit * order + r]! += share(first, second, unit) * (takesFirst ? 2 - rho : rho);
      for (const unit of second) values[unit * order + r]! += share(first, second, unit) * (takesFirst ? rho : 2 - rho);
    }
  return {
    type: rho === 0 ? 'BRR' : 'Fay',
    count: order,
    scale: 1 / (order * (1 - rho) ** 2),
    rscales: new Float64Array(order).fill(1),
    mse,
    groups: groupsOfOneLayer(stage.unitOfRow, stage.unitCount),
    layers: [{ kind: 'dense', values }],
  };
}

const share = (first: readonly number[], second: readonly number[], unit: number): number =>
  first.includes(unit) && second.includes(unit) ? 0.5 : 1;

/** Small strata come first, then the large, then the pairs; each in the order of their names. */
function halvesOf(stage: Stage, { small = 'fail', large = 'split' }: HalfSampleOptions): Halves[] {
  const members = Array.from(stage.sampled, (): number[] => []);
  for (let unit = 0; unit < stage.unitCount; unit++) members[stage.stratumOfUnit[unit]!]!.push(unit);
  const strata = members
    .map((units, h) => ({ units, name: stage.labelOfStratum(h) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const singles = strata.filter(({ units }) => units.length === 1);
  const many = strata.filter(({ units }) => units.length > 2);
  const pairs = strata.filter(({ units }) => units.length === 2);
  const refuse = (name: string, why: string): never => {
    throw new WeightingError('bad-replicates', `stratum ${name}`, why);
  };
  if (singles[0] !== undefined && small === 'fail')
    throw new WeightingError('lonely-psu', `stratum ${singles[0].name}`, 'has only one PSU');
  return [
    ...singles.map(({ units }) => ({ first: units, second: units })),
    ...many.flatMap(({ units, name }): Halves[] => {
      if (large === 'fail') return refuse(name, `has ${units.length} PSUs, not two`);
      if (large === 'merge') {
        const middle = Math.floor(units.length / 2);
        return [{ first: units.slice(0, middle), second: units.slice(middle) }];
      }
      if (units.length % 2 === 1) return refuse(name, `has ${units.length} PSUs, which cannot be paired`);
      return units.flatMap((unit, i) => (i % 2 === 0 ? [{ first: [unit], second: units.slice(i + 1, i + 2) }] : []));
    }),
    ...pairs.map(({ units }) => ({ first: units.slice(0, 1), second: units.slice(1) })),
  ];
}
