/** Bootstrap replicates: PSUs are drawn again from each stratum, and weigh as often as they were drawn. */
import type { Stage } from '../design/design.ts';
import type { Replicates } from '../design/replicates.ts';
import type { Random } from '../random/random.ts';
import { WeightingError } from '../weighting/weighting-error.ts';
import type { ReplicateOptions } from './jackknife.ts';
import { groupsOfOneLayer } from './multipliers.ts';

/**
 * `bootstrap`: n_h draws per stratum (Canty & Davison 1999); `subbootstrap`: n_h − 1 draws, rescaled (Rao & Wu 1988).
 */
export type BootstrapType = 'bootstrap' | 'subbootstrap';

/** How often each PSU was drawn: `values[psu * count + replicate]`, PSUs in the order of the design's first stage. */
export type DrawCounts = { readonly count: number; readonly values: Float64Array | Uint16Array };

/**
 * Replicates from the counts of draws. Multiplier: the count r (`bootstrap`), or r n_h/(n_h − 1) (`subbootstrap`).
 * Scale: h/((h − 1)(B − 1)) with h the harmonic mean of n_h, or 1/(B − 1).
 *
 * @throws {WeightingError} lonely-psu, naming the stratum (`subbootstrap`); bad-replicates: fewer than two replicates,
 * a count that is no whole number, or counts of other PSUs
 * @see R: bootweights, subbootweights; golden: test/golden/replicates/replicates.R
 */
export function bootstrapReplicates(
  stage: Stage,
  type: BootstrapType,
  { count, values }: DrawCounts,
  { mse = false }: ReplicateOptions = {},
): Replicates {
  const { unitCount, stratumOfUnit, sampled } = stage;
  if (count < 2) throw new WeightingError('bad-replicates', type, 'a bootstrap takes two replicates or more');
  if (values.length !== unitCount * count)
    throw new WeightingError(
      'bad-replicates',
      type,
      `counts for ${values.length / count} PSUs, the design has ${unitCount}`,
    );
  if (type === 'subbootstrap') refuseLonely(stage);
  if (values instanceof Float64Array) refuseBrokenCounts(values, count, stage);
  const factorOfPart = Float64Array.from(stratumOfUnit, (h) =>
    type === 'subbootstrap' ? sampled[h]! / (sampled[h]! - 1) : 1,
  );
  return {
    type,
    count,
    scale: type === 'subbootstrap' ? 1 / (count - 1) : bootstrapScale(sampled, count),
    rscales: new Float64Array(count).fill(1),
    mse,
    groups: groupsOfOneLayer(stage.unitOfRow, unitCount),
    layers: [{ kind: 'dense', values, factorOfPart, stratumOfPart: stratumOfUnit }],
  };
}

function refuseBrokenCounts(values: Float64Array, count: number, stage: Stage): void {
  const broken = values.findIndex((drawn) => !(drawn >= 0) || !Number.isInteger(drawn));
  if (broken >= 0) {
    const where = `PSU ${stage.labelOfUnit(Math.floor(broken / count))}, replicate ${(broken % count) + 1}`;
    throw new WeightingError('bad-replicates', where, `${values[broken]!} draws`);
  }
}

function bootstrapScale(sampled: Int32Array, count: number): number {
  const harmonicMean = sampled.length / sampled.reduce((sum, n) => sum + 1 / n, 0);
  return harmonicMean / ((harmonicMean - 1) * (count - 1));
}

function refuseLonely({ sampled, labelOfStratum }: Stage): void {
  const lonely = sampled.indexOf(1);
  if (lonely >= 0)
    throw new WeightingError(
      'lonely-psu',
      `stratum ${labelOfStratum(lonely)}`,
      'has only one PSU, so n − 1 draws are none',
      [labelOfStratum(lonely)],
    );
}

/**
 * Draws counts for {@link bootstrapReplicates}. With a finite population, `bootstrap` draws without replacement from the
 * stratum's PSUs repeated up to its population size.
 *
 * @param random the stream of random numbers; the same stream gives the same counts
 */
export function drawCounts(stage: Stage, type: BootstrapType, count: number, random: Random): DrawCounts {
  const { unitCount, stratumOfUnit, sampled, population } = stage;
  const members = Array.from(sampled, (): number[] => []);
  for (let unit = 0; unit < unitCount; unit++) members[stratumOfUnit[unit]!]!.push(unit);
  const values = new Uint16Array(unitCount * count);
  for (const [h, units] of members.entries()) {
    const n = units.length;
    const size = population?.[h] ?? Infinity;
    const shuffled = Int32Array.from(random.shuffle(units));
    const draws = type === 'bootstrap' ? n : n - 1;
    const withoutRepeats = type === 'bootstrap' && size !== Infinity;
    for (let r = 0; r < count; r++) {
      if (withoutRepeats)
        for (const position of withoutReplacement(n, Math.floor(size), random))
          values[shuffled[position % n]! * count + r]! += 1;
      else for (let i = 0; i < draws; i++) values[shuffled[random.integer(0, n - 1)]! * count + r]! += 1;
    }
  }
  return { count, values };
}

/** n distinct positions below size (Floyd's algorithm). */
function withoutReplacement(n: number, size: number, random: Random): number[] {
  const chosen = new Set<number>();
  for (let last = size - n; last < size; last++) {
    const position = random.integer(0, last);
    chosen.add(chosen.has(position) ? last : position);
  }
  return [...chosen];
}

/**
 * Counts that were drawn elsewhere (by another program), brought into the order of the design's PSUs.
 *
 * @param psus the PSU of each line
 * @param counts counts[line][replicate]
 * @throws {WeightingError} bad-replicates, naming a PSU without counts, unknown, twice there, or whose name (stratum.id of nested ids) is another's
 */
export function countsByName(
  stage: Stage,
  psus: readonly string[],
  counts: readonly (readonly number[])[],
): DrawCounts {
  const unitByName = new Map<string, number>();
  for (let unit = 0; unit < stage.unitCount; unit++) {
    const name = stage.labelOfUnit(unit);
    if (unitByName.has(name))
      throw new WeightingError('bad-replicates', `PSU ${name}`, 'is the name of two PSUs, so its counts are of either');
    unitByName.set(name, unit);
  }
  const count = counts[0]?.length ?? 0;
  const values = new Float64Array(stage.unitCount * count).fill(NaN);
  const refuse = (psu: string, why: string): never => {
    throw new WeightingError('bad-replicates', `PSU ${psu}`, why);
  };
  for (const [line, psu] of psus.entries()) {
    const unit = unitByName.get(psu) ?? refuse(psu, 'has counts, but is not in the design');
    if (!unitByName.delete(psu) || counts[line]?.length !== count) refuse(psu, 'needs one count per replicate');
    values.set(counts[line] ?? [], unit * count);
  }
  const [missing] = unitByName.keys();
  if (missing !== undefined) refuse(missing, 'has no counts');
  return { count, values };
}
