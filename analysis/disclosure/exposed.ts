/** What readers could work out of hidden cells: out of one sum, or of all of them together. */
import type { AuditedCell } from './audited-cell.ts';
import { determinedBy, type Sum } from './determined.ts';
import type { Margin } from './margins.ts';
import { uncertainty } from './uncertainty.ts';

/** What two sums differ by comes out of numbers much larger than it, so that it is a number but for some last digits. */
const rounding = 1e-6;

/** Whether nothing else in a sum is hidden. */
export const isAlone = (exposed: number, { whole, parts }: Margin, hidden: ReadonlySet<number>): boolean =>
  [whole, ...parts].every((cell) => cell === exposed || !hidden.has(cell));

/** Hidden numbers that follow from the margins, if all of these hold to the last unit. */
function determinedCells(margins: readonly Margin[], hidden: ReadonlySet<number>): readonly number[] {
  const unknowns = [...hidden];
  const numberOf = new Map(unknowns.map((cell, unknown) => [cell, unknown]));
  const sums = margins.map(({ whole, parts }): Sum => {
    const entries = [whole, ...parts].flatMap((cell, at): [number, number][] => {
      const unknown = numberOf.get(cell);
      return unknown === undefined ? [] : [[unknown, at === 0 ? -1 : 1]];
    });
    return new Map(entries);
  });
  return [...determinedBy(sums, unknowns.length)].map((unknown) => unknowns[unknown]!);
}

/**
 * Hidden cells that the margins give away. A sum that the data show may be off by some units; where it is off by as much as a
 * hidden number or more, it says nothing of that number, though it may of larger ones.
 */
export function exposedCells(
  margins: readonly Margin[],
  hidden: ReadonlySet<number>,
  cells: readonly AuditedCell[],
): readonly number[] {
  const given = determinedCells(margins, hidden).filter((exposed) => exposed < cells.length);
  return given.filter((exposed) => {
    const { size } = cells[exposed]!;
    const telling = size === 0 ? margins : margins.filter(({ off = 0 }) => off < (1 - rounding) * size);
    return telling.length === margins.length || determinedCells(telling, hidden).includes(exposed);
  });
}

/** A sensitive part whose margin hides too few people, or too little beside it; only where the whole is told. */
export function weakSpot(
  { whole, parts, isFound = false }: Margin,
  cells: readonly AuditedCell[],
  hidden: ReadonlySet<number>,
  minimumCell: number,
): number | undefined {
  if (hidden.has(whole)) return undefined;
  const unknown = parts.filter((part) => hidden.has(part));
  // Of many people, and sensitive: what it differs from another amount by. The sums that the data show have that in a part.
  const isWeak = ({ sensitive, isFew = false }: AuditedCell): boolean => sensitive && (isFew || !isFound);
  const sensitive = unknown.filter((part) => isWeak(cells[part]!)).sort((a, b) => cells[b]!.size - cells[a]!.size);
  const [largest] = sensitive;
  if (largest === undefined) return undefined;
  const people = new Set(unknown.flatMap((part) => cells[part]!.people));
  const beside = unknown.reduce((sum, part) => sum + (part === largest ? 0 : cells[part]!.size), 0);
  const isSafe = unknown.length > 1 && people.size >= minimumCell && beside >= uncertainty * cells[largest]!.size;
  return isSafe ? undefined : largest;
}
