/** The draw in every stratum: who is drawn, with which probability, and what is told of it in the record. */
import type { SampleDesign } from '#schemas/fieldwork/sample-design.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { drawStratum } from '#analysis/statistics/sampling/draw-stratum.ts';
import type { StratumList } from '#analysis/statistics/sampling/order-units.ts';
import { rotationGroups } from '#analysis/statistics/sampling/rotation-groups.ts';

/** One PSU drawn. */
export type DrawnUnit = {
  /** Position in the list that was given. */
  readonly at: number;
  readonly probability: number;
  readonly kept?: true;
  readonly group?: number;
};

export type DrawnStratum = {
  readonly list: StratumList;
  readonly drawn: readonly DrawnUnit[];
  /** PSUs before groups were taken. */
  readonly allocated: number;
  readonly start?: number;
  readonly kept?: number;
  /** π of two of `drawn`, by their places in it; where the method gives it. */
  readonly joint?: (k: number, l: number) => number;
};

/** One stratum by the design; of a master sample the groups of the round. */
export function drawOneStratum(list: StratumList, n: number, design: SampleDesign): DrawnStratum {
  const { method, seed, rotation } = design;
  const { drawn, probabilities, joint, start } = drawStratum(list, n, method, seed);
  const units = Array.from(drawn, (k) => ({ at: list.units[k] ?? 0, probability: probabilities[k] ?? 0 }));
  const told = { list, allocated: n, ...(start !== undefined && { start }) };
  if (rotation === undefined) return { ...told, drawn: units, joint: (k, l) => joint(drawn[k] ?? 0, drawn[l] ?? 0) };
  const group = rotationGroups(makeRandom(seed, `rotation/${list.stratum}`), n, rotation.groups);
  const share = rotation.use.length / rotation.groups;
  const all = units.map(({ at, probability }, k) => ({ at, probability: probability * share, group: group[k] ?? 0 }));
  return { ...told, drawn: all.filter((unit) => rotation.use.includes(unit.group)) };
}
