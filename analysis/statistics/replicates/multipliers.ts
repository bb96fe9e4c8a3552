/** Reading replicate multipliers: of a group in every replicate, or of every group in one replicate. */
import type { Multipliers, ReplicateGroups, ReplicatesByGroup } from '../design/replicates.ts';

/** Rows as the parts of a single layer. */
export function groupsOfOneLayer(index: Int32Array, size: number): ReplicateGroups {
  return { index, size, parts: [Int32Array.from({ length: size }, (_, part) => part)] };
}

function multiplierOf(layer: Multipliers, part: number, replicate: number, count: number): number {
  if (layer.kind === 'dense') return layer.values[part * count + replicate]! * (layer.factorOfPart?.[part] ?? 1);
  const left = layer.left[replicate]!;
  if (left === part) return 0;
  const isWithin = layer.stratumOfPart[left] === layer.stratumOfPart[part];
  return isWithin ? layer.within[replicate]! : layer.beyond[replicate]!;
}

/** The multipliers of one group in all replicates; `into` has length count and may be given back as it is. */
export function multipliersOfGroup(replicates: ReplicatesByGroup, group: number, into: Float64Array): Float64Array {
  const { count, layers, groups } = replicates;
  const [only] = layers;
  if (layers.length === 1 && only?.kind === 'dense' && only.values instanceof Float64Array && !only.factorOfPart) {
    const part = groups.parts[0]![group]!;
    return only.values.subarray(part * count, (part + 1) * count);
  }
  into.fill(1);
  for (const [i, layer] of layers.entries()) {
    const part = groups.parts[i]![group]!;
    for (let r = 0; r < count; r++) into[r]! *= multiplierOf(layer, part, r, count);
  }
  return into;
}

/** The multipliers of all groups in one replicate; `into` has length groups.size. */
export function multipliersInReplicate(
  replicates: ReplicatesByGroup,
  replicate: number,
  into: Float64Array,
): Float64Array {
  const { count, layers, groups } = replicates;
  into.fill(1);
  for (const [i, layer] of layers.entries()) {
    const parts = groups.parts[i]!;
    for (let group = 0; group < groups.size; group++)
      into[group]! *= multiplierOf(layer, parts[group]!, replicate, count);
  }
  return into;
}
