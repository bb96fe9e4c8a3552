/** By how much a step multiplied weights, as it stands in a note: one number, or the smallest and the largest. */
import { note, type NotePlace } from '#schemas/words/note.ts';

/** @param digits after the point */
export function factorRange([smallest, largest]: readonly [number, number], digits = 2): NotePlace {
  const [low, high] = [Number(smallest.toFixed(digits)), Number(largest.toFixed(digits))];
  return low === high ? low : note('note.range', { low, high });
}
