/** Complementary suppression: what must be withheld besides, so that no withheld cell can be worked out from the others. */
import { type AuditedCell, peopleOf } from './audited-cell.ts';
import { exposedCells, isAlone, weakSpot } from './exposed.ts';
import { type KnownSums, knownSums } from './known-sums.ts';
import type { Margin, Nesting } from './margins.ts';
import { countsThatTell } from './one-each.ts';
import { uncertainty } from './uncertainty.ts';

/**
 * Keys of cells to withhold besides. In every margin, in every sum that the data show, and in all that follows from these
 * together, a hidden cell has company; with a sensitive one, at least `minimumCell` people are hidden and the others are
 * large enough to leave it uncertain. What is the same as a hidden cell goes with it. Few people first, wholes last: what is
 * lost is chosen greedily.
 */
export const complement = (
  cells: readonly AuditedCell[],
  minimumCell: number,
  nestings: readonly Nesting[] = [],
): ReadonlySet<string> => hiddenBesides(cells, minimumCell, knownSums(cells, nestings));

/** A number as its cells have it: known where one of them is public, hidden where one is. */
function numberIn(cells: readonly AuditedCell[]): AuditedCell {
  const [first, ...others] = cells;
  if (others.length === 0) return first!;
  const known = cells.find(({ state }) => state === 'public');
  const hidden =
    cells.find(({ state, sensitive }) => state === 'hidden' && sensitive) ??
    cells.find(({ state }) => state === 'hidden');
  return known ?? hidden ?? first!;
}

function hiddenBesides(all: readonly AuditedCell[], minimumCell: number, known: KnownSums): ReadonlySet<string> {
  const cells = known.members.map((members) => numberIn(members.map((cell) => all[cell]!)));
  const hidden = new Set(cells.flatMap(({ state }, cell) => (state === 'hidden' ? [cell] : [])));
  for (let cell = cells.length; cell < known.count; cell++) hidden.add(cell);
  const mayGo = (cell: number): boolean => cells[cell]?.state === 'shown' && !hidden.has(cell);
  const sums = growing(known, cells.length);
  const costOf = (cell: number): number => peopleOf(cells[cell]!) * (1 + sums.wholes(cell));
  const hide = (exposed: number, among: readonly Margin[], least: number) => {
    const candidates = among
      .flatMap(({ whole, parts }) => [...parts, whole])
      .filter((cell) => cell !== exposed && mayGo(cell));
    const enough = candidates.filter((cell) => cells[cell]!.size >= least);
    const [best] = (enough.length > 0 ? enough : candidates).toSorted((a, b) => costOf(a) - costOf(b) || a - b);
    if (best !== undefined) hidden.add(best);
  };

  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const cell of hidden) for (const near of sums.learnOf(cell)) if (mayGo(near)) hidden.add(near);
    for (const margin of sums.margins) {
      for (let size = -1; size !== hidden.size;) {
        size = hidden.size;
        const weak = weakSpot(margin, cells, hidden, minimumCell);
        if (weak !== undefined) hide(weak, [margin], uncertainty * cells[weak]!.size);
      }
    }
    const size = hidden.size;
    // Whatever one sum alone tells comes first: once that is hidden, what several tell together may be, too.
    const given = exposedCells(sums.margins, hidden, cells);
    const aloneWith = (exposed: number) => sums.with(exposed).filter((margin) => isAlone(exposed, margin, hidden));
    const isAny = given.some((exposed) => aloneWith(exposed).length > 0);
    for (const exposed of given) {
      // What was hidden a moment ago may be all that this one needs.
      const among = isAny ? aloneWith(exposed) : sums.with(exposed);
      hide(exposed, among, uncertainty * cells[exposed]!.size);
      if (!isAny && hidden.size > size) break;
    }
  }
  const withheld = known.members.flatMap((members, number) => (hidden.has(number) ? members : []));
  return new Set(withheld.flatMap((cell) => (all[cell]!.state === 'shown' ? [all[cell]!.key] : [])));
}

/** Sums that hidden cells are in: those of the tables, and what the data show of each cell once it is asked about. */
function growing({ margins, identities }: KnownSums, count: number) {
  const all = [...margins];
  const byCell = marginsByCell(margins);
  const asked = new Set<number>();
  const wholes = new Map<number, number>();
  for (const { whole } of margins) wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
  const add = (margin: Margin) => {
    all.push(margin);
    wholes.set(margin.whole, (wholes.get(margin.whole) ?? 0) + 1);
    for (const cell of [margin.whole, ...margin.parts]) {
      const known = byCell.get(cell);
      if (known === undefined) byCell.set(cell, [margin]);
      else known.push(margin);
    }
  };
  return {
    margins: all,
    with: (cell: number): readonly Margin[] => byCell.get(cell) ?? [],
    /** In how many sums it is the whole: what that would cost. */
    wholes: (cell: number): number => wholes.get(cell) ?? 0,
    /** Cells that come near to one of few people. */
    learnOf(cell: number): readonly number[] {
      if (cell >= count || asked.has(cell)) return [];
      asked.add(cell);
      const isNew = ({ whole, parts }: Margin): boolean =>
        ![whole, ...parts].some((one) => one !== cell && asked.has(one));
      for (const sum of identities.sumsWith(cell)) if (isNew(sum)) add(sum);
      return identities.nearTo(cell);
    },
  };
}

/**
 * Keys of cells to withhold besides, those that may not be shown without a cell that is withheld among them: a ratio beside
 * one of its totals tells the other, and a number of people abroad that of households which have one each.
 */
export const withheldBesides = (
  cells: readonly AuditedCell[],
  minimumCell: number,
  nestings: readonly Nesting[] = [],
): ReadonlySet<string> => allBesides(cells, minimumCell, knownSums(cells, nestings));

function allBesides(cells: readonly AuditedCell[], minimumCell: number, known: KnownSums): ReadonlySet<string> {
  const linked = hiddenBesides(cells, minimumCell, known);
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
  return new Set([...telling, ...allBesides(hidden, minimumCell, known)]);
}

function marginsByCell(margins: readonly Margin[]): Map<number, Margin[]> {
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
