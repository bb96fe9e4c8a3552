/** The same people in two releases, found by the fingerprints of their ids: an entry in one for each entry in the other. */
import type { Fingerprints } from './fingerprints.ts';

/** Slots a person; with fewer, more of them meet in one. */
const roomEach = 2;
const multiplier = 0x9e3779b1;

/** Slots of ids, each with the entry of one, −1 where there is none; who finds a slot taken goes to the next. */
function slotsOf(ids: Float64Array) {
  const bits = Math.max(1, Math.ceil(Math.log2(ids.length * roomEach + 1)));
  const slots = new Int32Array(2 ** bits).fill(-1);
  const last = slots.length - 1;
  const slotOf = (id: number): number => Math.imul(id, multiplier) >>> (32 - bits);
  for (let entry = 0; entry < ids.length; entry++) {
    let slot = slotOf(ids[entry]!);
    while (slots[slot]! >= 0) slot = (slot + 1) & last;
    slots[slot] = entry;
  }
  return (id: number): number => {
    let slot = slotOf(id);
    while (slots[slot]! >= 0 && ids[slots[slot]!] !== id) slot = (slot + 1) & last;
    return slots[slot]!;
  };
}

const found = new WeakMap<Fingerprints, WeakMap<Fingerprints, Int32Array>>();

/** Entry in `now` of each of the people in `before`, −1 where they are not; remembered, for every cell asks again. Not to be written to. */
export function alignedTo(now: Fingerprints, before: Fingerprints): Int32Array {
  const known = found.get(now) ?? new WeakMap<Fingerprints, Int32Array>();
  found.set(now, known);
  const aligned = known.get(before) ?? Int32Array.from(before.ids, slotsOf(now.ids));
  known.set(before, aligned);
  return aligned;
}
