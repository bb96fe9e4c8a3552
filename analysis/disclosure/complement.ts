/** Complementary suppression: what must be withheld besides, so that no withheld cell can be worked out from the others. */
import { determinedBy, type Sum } from './determined.ts';
import { type Margin, marginsOf, type Nesting, type Place } from './margins.ts';
import { countsThatTell } from './one-each.ts';
import { uncertainty } from './uncertainty.ts';

export type AuditedCell = Place & {
  readonly key: string;
  /** `shown`: may be withheld if need be. `public`: readers have it already. `hidden`: not to be told. */
  readonly state: 'shown' | 'public' | 'hidden';
  /** Hidden because of the people in it, and not for want of precision alone. */
  readonly sensitive: boolean;
  /** Fingerprints of those whom the hidden number is about; of many, of `minimumCell` of them. */
  readonly people: readonly number[];
  /** How many they are, where not all are named. */
  readonly count?: number;
  readonly size: number;
  /** What it counts, where it is a number of units: `households`, `persons`. */
  readonly counts?: string;
  /** Keys of cells without which it may not be shown. */
  readonly goesWith?: readonly string[];
};

/**
 * Keys of cells to withhold besides. In every margin, and in all that follows from margins together, a hidden cell has
 * company; with a sensitive one, at least `minimumCell` people are hidden and the others are large enough to leave it
 * uncertain. Few people first, wholes last: what is lost is chosen greedily.
 */
export function complement(
  cells: readonly AuditedCell[],
  minimumCell: number,
  nestings: readonly Nesting[] = [],
): ReadonlySet<string> {
  const { margins, count } = marginsOf(cells, nestings);
  const hidden = new Set(cells.flatMap(({ state }, cell) => (state === 'hidden' ? [cell] : [])));
  for (let cell = cells.length; cell < count; cell++) hidden.add(cell);
  const added = new Set<number>();
  const marginsWith = marginsByCell(margins);
  const hide = (exposed: number, among: readonly Margin[], least: number) => {
    const candidates = among
      .flatMap(({ whole, parts }) => [whole, ...parts])
      .filter((cell) => cell !== exposed && cells[cell]?.state === 'shown' && !hidden.has(cell));
    const enough = candidates.filter((cell) => cells[cell]!.size >= least);
    const [best] = (enough.length > 0 ? enough : candidates).toSorted(
      (a, b) => peopleOf(cells[a]!) - peopleOf(cells[b]!) || a - b,
    );
    if (best === undefined) return;
    hidden.add(best);
    added.add(best);
  };

  for (let before = -1; before !== added.size;) {
    before = added.size;
    for (const margin of margins) {
      for (let size = -1; size !== hidden.size;) {
        size = hidden.size;
        const weak = weakSpot(margin, cells, hidden, minimumCell);
        if (weak !== undefined) hide(weak, [margin], uncertainty * cells[weak]!.size);
      }
    }
    for (const exposed of determinedCells(margins, hidden)) {
      if (exposed < cells.length) hide(exposed, marginsWith.get(exposed) ?? [], uncertainty * cells[exposed]!.size);
    }
  }
  return new Set([...added].map((cell) => cells[cell]!.key));
}

/**
 * Keys of cells to withhold besides, those that may not be shown without a cell that is withheld among them: a ratio beside
 * one of its totals tells the other, and a number of people abroad that of households which have one each.
 */
export function withheldBesides(
  cells: readonly AuditedCell[],
  minimumCell: number,
  nestings: readonly Nesting[] = [],
): ReadonlySet<string> {
  const linked = complement(cells, minimumCell, nestings);
  const withheld = new Set(
    cells.filter(({ key, state }) => state === 'hidden' || linked.has(key)).map(({ key }) => key),
  );
  const oneEach = countsThatTell(cells, withheld);
  const isTelling = ({ key, state, goesWith = [] }: AuditedCell): boolean =>
    state === 'shown' && !linked.has(key) && (oneEach.has(key) || goesWith.some((other) => withheld.has(other)));
  const telling = new Set(cells.filter(isTelling).map(({ key }) => key));
  if (telling.size === 0) return linked;
  const hidden = cells.map((cell) =>
    telling.has(cell.key) ? { ...cell, state: 'hidden' as const, sensitive: true } : cell,
  );
  return new Set([...telling, ...withheldBesides(hidden, minimumCell, nestings)]);
}

/** Hidden cells that the margins give away. */
export function determinedCells(margins: readonly Margin[], hidden: ReadonlySet<number>): readonly number[] {
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

const peopleOf = ({ people, count = people.length }: AuditedCell): number => count;

/** A sensitive part whose margin hides too few people, or too little beside it; only where the whole is told. */
function weakSpot(
  { whole, parts }: Margin,
  cells: readonly AuditedCell[],
  hidden: ReadonlySet<number>,
  minimumCell: number,
): number | undefined {
  if (hidden.has(whole)) return undefined;
  const unknown = parts.filter((part) => hidden.has(part));
  const sensitive = unknown.filter((part) => cells[part]!.sensitive).sort((a, b) => cells[b]!.size - cells[a]!.size);
  const [largest] = sensitive;
  if (largest === undefined) return undefined;
  const people = new Set(unknown.flatMap((part) => cells[part]!.people));
  const beside = unknown.reduce((sum, part) => sum + (part === largest ? 0 : cells[part]!.size), 0);
  const isSafe = unknown.length > 1 && people.size >= minimumCell && beside >= uncertainty * cells[largest]!.size;
  return isSafe ? undefined : largest;
}

function marginsByCell(margins: readonly Margin[]): ReadonlyMap<number, readonly Margin[]> {
  const found = new Map<number, Margin[]>();
  for (const margin of margins) {
    for (const cell of [margin.whole, ...margin.parts]) {
      const known = found.get(cell);
      if (known === undefined) found.set(cell, [margin]);
      else known.push(margin);
    }
  }
  return found;
}
