/** One stage's share of the variance, with the policies for strata that show a single unit. */
import { DesignError, type Design } from './design.ts';
import type { StageFrame } from './frame.ts';
import type { UnitSums } from './unit-sums.ts';

/**
 * Sums, over the strata met, (1 − f_h) n_h/(n_h − 1) Σ (z − z̄_h)(z − z̄_h)ᵀ, each parent's strata weighted by the
 * sampling fraction down to that parent.
 *
 * Lonely strata: `fail` throws; `remove` and `certainty` add nothing; `adjust` centres at Σz/Σn_h over the strata met
 * below the same parent; `average` gives them the mean of the other strata. A stratum drawn in full is never lonely. A missing score leaves the
 * variance without a number where an fpc is given; without one its stratum takes the mean of the others, as in R.
 *
 * @param columns score columns, so that the result is columns × columns
 * @param fractionOfParent unit of the stage above → product of sampling fractions
 * @throws {DesignError} a lonely stratum under `fail`
 * @see R: survey:::onestage, onestrat (4.5)
 */
export function stageCovariance(
  unitSums: UnitSums,
  columns: number,
  stage: StageFrame,
  stageIndex: number,
  fractionOfParent: Float64Array,
  design: Pick<Design, 'lonely' | 'adjustDomainLonely'>,
): Float64Array {
  const result = new Float64Array(columns * columns);
  for (const group of groupByParent(unitSums, stage)) {
    const fraction = fractionOfParent[group.parent]!;
    if (fraction === 0) continue;
    const sum = new Float64Array(columns * columns);
    const usable = new Float64Array(columns * columns);
    const centre = design.lonely === 'adjust' ? centreOfGroup(group, unitSums, columns, stage) : undefined;
    for (const stratum of group.strata) {
      const part = stratumCovariance(stratum, unitSums, columns, stage, stageIndex, design, centre);
      if (part === undefined) continue;
      for (let cell = 0; cell < sum.length; cell++) {
        if (stage.population === undefined && Number.isNaN(part[cell]!)) continue;
        sum[cell]! += part[cell]!;
        usable[cell]!++;
      }
    }
    for (let cell = 0; cell < sum.length; cell++)
      result[cell]! += (sum[cell]! * fraction * group.strata.length) / usable[cell]!;
  }
  return result;
}

type StratumSlots = { readonly h: number; readonly slots: number[] };
type Group = { readonly parent: number; readonly strata: StratumSlots[] };

function groupByParent({ units }: UnitSums, stage: StageFrame): Group[] {
  const strata: StratumSlots[] = [];
  const placeOfStratum = new Int32Array(stage.sampled.length); // shifted by one: 0 = not met yet
  const groups = new Map<number, Group>();
  for (let slot = 0; slot < units.length; slot++) {
    const h = stage.stratumOfUnit[units[slot]!]!;
    const place = placeOfStratum[h]!;
    if (place !== 0) {
      strata[place - 1]!.slots.push(slot);
      continue;
    }
    const stratum = { h, slots: [slot] };
    placeOfStratum[h] = strata.push(stratum);
    const parent = stage.parentOfStratum[h]!;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, { parent, strata: [stratum] });
    else group.strata.push(stratum);
  }
  return [...groups.values()];
}

function centreOfGroup(group: Group, { sums }: UnitSums, columns: number, stage: StageFrame): Float64Array {
  const centre = new Float64Array(columns);
  let drawn = 0;
  for (const { h, slots } of group.strata) {
    drawn += stage.sampled[h]!;
    for (const slot of slots) for (let c = 0; c < columns; c++) centre[c]! += sums[slot * columns + c]!;
  }
  return centre.map((sum) => sum / drawn);
}

/** undefined: the stratum shows no spread of its own and takes the mean of the others (`average`). */
function stratumCovariance(
  { h, slots }: StratumSlots,
  { units, sums }: UnitSums,
  columns: number,
  stage: StageFrame,
  stageIndex: number,
  design: Pick<Design, 'lonely' | 'adjustDomainLonely'>,
  groupCentre: Float64Array | undefined,
): Float64Array | undefined {
  const drawn = stage.sampled[h]!;
  const size = stage.population?.[h] ?? Infinity;
  const open = size === Infinity ? 1 : (size - drawn) / size;
  /** 1 − f by slot, where units have probabilities of their own. */
  const { fractions } = stage;
  const opens = fractions === undefined ? undefined : slots.map((slot) => 1 - fractions[units[slot]!]!);
  // Every unit of the population was drawn: no spread, but a missing value stays missing.
  if (opens === undefined ? open < 1e-7 : opens.every((own) => own < 1e-7))
    return nothingButMissing(slots, sums, columns);
  const lonelyInSample = drawn === 1;
  const lonelyInDomain = slots.length === 1 && drawn > 1 && design.adjustDomainLonely;
  if (lonelyInSample && design.lonely === 'fail') {
    throw new DesignError(
      'lonely-psu',
      `Stratum (${stage.labelOfStratum(h)}) has only one PSU at stage ${stageIndex + 1}`,
      [stage.labelOfStratum(h)],
    );
  }
  if ((lonelyInSample || lonelyInDomain) && design.lonely === 'average') return undefined;
  // Nothing of it counts, not even a missing score.
  if (lonelyInSample && stage.population !== undefined && design.lonely !== 'adjust')
    return new Float64Array(columns * columns);
  const centre =
    groupCentre !== undefined && (lonelyInSample || lonelyInDomain)
      ? groupCentre
      : meanOfStratum(slots, sums, columns, drawn);
  const result = new Float64Array(columns * columns);
  const scale = (opens === undefined ? open : 1) * (lonelyInSample ? 1 : drawn / (drawn - 1));
  const absent = drawn - slots.length; // units of the sample without a row in the domain: zero
  for (let a = 0; a < columns; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = absent * centre[a]! * centre[b]!;
      for (let k = 0; k < slots.length; k++) {
        const at = slots[k]! * columns;
        const product = (sums[at + a]! - centre[a]!) * (sums[at + b]! - centre[b]!);
        sum += opens === undefined ? product : opens[k]! * product;
      }
      result[a * columns + b] = result[b * columns + a] = sum * scale;
    }
  }
  return result;
}

/** 0 × score: 0, and NaN for the columns with a missing score. */
function nothingButMissing(slots: readonly number[], sums: Float64Array, columns: number): Float64Array {
  const zero = new Float64Array(columns);
  for (const slot of slots) for (let c = 0; c < columns; c++) zero[c]! += 0 * sums[slot * columns + c]!;
  return Float64Array.from(
    { length: columns * columns },
    (_, cell) => zero[cell % columns]! + zero[Math.floor(cell / columns)]!,
  );
}

function meanOfStratum(slots: readonly number[], sums: Float64Array, columns: number, drawn: number): Float64Array {
  const mean = new Float64Array(columns);
  for (const slot of slots) for (let c = 0; c < columns; c++) mean[c]! += sums[slot * columns + c]! / drawn;
  return mean;
}
