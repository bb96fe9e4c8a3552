/** Sums of two parts of a sample as those of all of it, with the weights of one replicate: for estimates, and no variance. */
import type { Moments } from '../../statistics/sums/moments.ts';
import { joined, multiplied } from '../../statistics/sums/pick.ts';
import { joinedInOrder, type Ranks } from '../../statistics/sums/ranks.ts';
import type {
  AmountCell,
  CellHead,
  CompositionCell,
  Counted,
  DistributionCell,
  PlanSums,
  RankedCell,
  SpreadCell,
  SpreadEntries,
  Summed,
} from './contract.ts';

type Pair<Item> = readonly [Item | undefined, Item | undefined];

/** Adds up in the weights of a replicate; all that is made lies in one unit. */
type Weighing = {
  readonly multipliers: Float64Array;
  /** Everybody of the second part → of both: every breakdown of a measure has the same. */
  readonly everybody: Map<SpreadEntries, SpreadEntries>;
};

const present = <Item>(pair: readonly (Item | undefined)[]): readonly Item[] =>
  pair.filter((each): each is Item => each !== undefined);

function dot(column: Float64Array, { units }: Moments, { multipliers }: Weighing): number {
  let sum = 0;
  for (let slot = 0; slot < column.length; slot++) sum += column[slot]! * multipliers[units[slot]!]!;
  return sum;
}

/** Several counts, of different units, as one. */
function mergeCounted(counts: readonly Counted[], how: Weighing): Counted {
  const size = counts.reduce((sum, { moments }) => sum + dot(moments.weights, moments, how), 0);
  const variables = (counts[0]?.moments.variables ?? []).map((_, j) => {
    const sum = counts.reduce((all, { moments }) => all + dot(moments.variables[j]!.sums, moments, how), 0);
    const sums = Float64Array.of(sum);
    return { origin: 0, sums, centred: sums, spread: new Float64Array(1), withLast: 0 };
  });
  const moments = {
    rows: 0,
    n: 0,
    units: new Int32Array(1),
    weights: Float64Array.of(size),
    squares: new Float64Array(1),
  };
  return { moments: { ...moments, variables }, respondents: 0 };
}

function mergeRanks([a, b]: readonly [Ranks, Ranks], { multipliers }: Weighing): Ranks {
  const length = a.values.length + b.values.length;
  const [values, weights] = [new Float64Array(length), new Float64Array(length)];
  for (let at = 0, i = 0, j = 0; at < length; at++) {
    const takesFirst = j >= b.values.length || (i < a.values.length && a.values[i]! <= b.values[j]!);
    const from = takesFirst ? a : b;
    const place = takesFirst ? i++ : j++;
    values[at] = from.values[place]!;
    weights[at] = from.weights[place]! * multipliers[from.units[place]!]!;
  }
  return { values, weights, units: new Int32Array(length) };
}

const noRanks: Ranks = { values: new Float64Array(0), weights: new Float64Array(0), units: new Int32Array(0) };

function mergeRanked(cells: readonly RankedCell[], how: Weighing): RankedCell | undefined {
  const [first, second] = cells;
  if (first === undefined) return undefined;
  return { ...first, ranks: mergeRanks([first.ranks, second?.ranks ?? noRanks], how), respondents: new Int32Array(0) };
}

/** Cells of the same domain, or of one part alone. */
function byDomain<Cell extends Pick<CellHead, 'domain'>>(
  a: readonly Cell[],
  b: readonly Cell[],
): readonly Pair<Cell>[] {
  const keyOf = ({ domain }: Cell) => JSON.stringify(domain);
  const [first, second] = [a, b].map((cells) => new Map(cells.map((cell) => [keyOf(cell), cell])));
  return [...new Set([...first!.keys(), ...second!.keys()])].map((key) => [first!.get(key), second!.get(key)]);
}

function mergeCells<Cell extends Pick<CellHead, 'domain'>>(
  a: readonly Cell[],
  b: readonly Cell[],
  merge: (found: readonly Cell[], pair: Pair<Cell>) => Partial<Cell>,
): readonly Cell[] {
  return byDomain(a, b).flatMap((pair) => {
    const found = present(pair);
    return found.slice(0, 1).map((head) => ({ ...head, ...merge(found, pair) }));
  });
}

const mergeAmount =
  (how: Weighing) =>
  (cells: readonly AmountCell[]): Partial<AmountCell> => {
    const cut = present(cells.map(({ winsorised }) => winsorised));
    const ranked = mergeRanked(present(cells.map((cell) => cell.ranked)), how);
    const whole = mergeCounted(
      cells.map((cell) => cell.whole),
      how,
    );
    return {
      some: mergeCounted(
        cells.map(({ some }) => some),
        how,
      ),
      // Quantiles are told of somebody.
      whole: { ...whole, respondents: ranked === undefined ? 0 : 1 },
      ...(cut.length > 0 && { winsorised: { ...mergeCounted(cut, how), cut: 0 } }),
      ...(ranked && { ranked }),
    };
  };

/** The same units, of whom nobody has any of the first variable. */
function withoutFirst(counted: Counted): Counted {
  const { moments } = counted;
  const [first, ...others] = moments.variables;
  if (first === undefined) return counted;
  const none = { ...first, sums: new Float64Array(first.sums.length) };
  return { ...counted, moments: { ...moments, variables: [none, ...others] } };
}

/** Answers, or parts of a whole: one that there is in one of two cells alone is given in the other by none of its units. */
function mergeByCode<Part extends { readonly code: string }>(
  cells: readonly (readonly Part[])[],
  countedOf: (part: Part) => Counted,
  how: Weighing,
): readonly (readonly [Part, Counted])[] {
  const codes = [...new Set(cells.flatMap((parts) => parts.map(({ code }) => code)))].toSorted();
  return codes.flatMap((code) => {
    const found = cells.map((parts) => parts.find((part) => part.code === code));
    const counts = cells.flatMap((parts, k) => {
      const [own, other] = [found[k], parts[0]];
      if (own !== undefined) return [countedOf(own)];
      return other === undefined ? [] : [withoutFirst(countedOf(other))];
    });
    return present(found)
      .slice(0, 1)
      .map((part) => [part, mergeCounted(counts, how)] as const);
  });
}

const mergeDistribution =
  (how: Weighing) =>
  (cells: readonly DistributionCell[]): Partial<DistributionCell> => ({
    answered: mergeCounted(
      cells.map((cell) => cell.answered),
      how,
    ),
    answers: mergeByCode(
      cells.map(({ answers }) => answers),
      (answer) => answer.answered,
      how,
    ).map(([answer, answered]) => ({ ...answer, answered })),
  });

const mergeComposition =
  (how: Weighing) =>
  (cells: readonly CompositionCell[]): Partial<CompositionCell> => ({
    parts: mergeByCode(
      cells.map(({ parts }) => parts),
      (part) => part.both,
      how,
    ).map(([part, both]) => ({ ...part, both })),
  });

function mergeEntries(a: SpreadEntries, b: SpreadEntries, { multipliers }: Weighing): SpreadEntries {
  const weighed = ({ weights, units }: SpreadEntries) => multiplied(weights, multipliers, units);
  const without = a.without && b.without && joinedInOrder(a.without, b.without);
  return {
    values: joinedInOrder(a.values, b.values),
    weights: joined([weighed(a), weighed(b)], new Float64Array(a.weights.length + b.weights.length)),
    units: new Int32Array(a.units.length + b.units.length),
    respondents: new Int32Array(0),
    ...(without && { without }),
  };
}

const none = new Int32Array(0);

type Spread = Summed & { readonly kind: 'concentration' | 'poverty' };

function mergeSpread<Of extends Spread>(a: Of, b: Of, how: Weighing): Pick<Spread, 'everybody' | 'cells'> {
  const offset = a.everybody.values.length;
  const cells = mergeCells(a.cells, b.cells, (_, [first, second]): Partial<SpreadCell> => {
    const lists = [first?.places ?? none, (second?.places ?? none).map((place) => place + offset)];
    return { places: joined(lists, new Int32Array(lists.reduce((sum, { length }) => sum + length, 0))) };
  });
  const everybody = how.everybody.get(b.everybody) ?? mergeEntries(a.everybody, b.everybody, how);
  how.everybody.set(b.everybody, everybody);
  return { everybody, cells };
}

function mismatch(a: Summed, b: Summed): never {
  throw new RangeError(`${a.kind} and ${b.kind} are not parts of one measure`);
}

function mergeSummed(a: Summed, b: Summed, how: Weighing): Summed {
  const counts = (all: readonly Counted[]) => mergeCounted(all, how);
  switch (a.kind) {
    case 'units':
      if (b.kind !== a.kind) return mismatch(a, b);
      return { ...a, cells: mergeCells(a.cells, b.cells, (cells) => ({ all: counts(cells.map(({ all }) => all)) })) };
    case 'share': {
      if (b.kind !== a.kind) return mismatch(a, b);
      const merge = (cells: (typeof a)['cells']) => ({ answered: counts(cells.map(({ answered }) => answered)) });
      return { ...a, cells: mergeCells(a.cells, b.cells, merge) };
    }
    case 'ratio':
      if (b.kind !== a.kind) return mismatch(a, b);
      return {
        ...a,
        cells: mergeCells(a.cells, b.cells, (cells) => ({ both: counts(cells.map(({ both }) => both)) })),
      };
    case 'amount':
      if (b.kind !== a.kind) return mismatch(a, b);
      return { ...a, cells: mergeCells(a.cells, b.cells, mergeAmount(how)) };
    case 'distribution':
      if (b.kind !== a.kind) return mismatch(a, b);
      return { ...a, cells: mergeCells(a.cells, b.cells, mergeDistribution(how)) };
    case 'composition':
      if (b.kind !== a.kind) return mismatch(a, b);
      return { ...a, cells: mergeCells(a.cells, b.cells, mergeComposition(how)) };
    case 'concentration':
      return b.kind === a.kind ? { ...a, ...mergeSpread(a, b, how) } : mismatch(a, b);
    case 'poverty':
      return b.kind === a.kind ? { ...a, ...mergeSpread(a, b, how) } : mismatch(a, b);
  }
}

/**
 * The sums of a plan over both parts.
 *
 * @param multipliers of each unit of the frame in the replicate
 */
export function mergeSums(a: PlanSums, b: PlanSums, multipliers: Float64Array): PlanSums {
  const how: Weighing = { multipliers, everybody: new Map() };
  return {
    frame: { ...a.frame, estimatesAlone: true },
    sums: a.sums.map((summed, k) => mergeSummed(summed, b.sums[k]!, how)),
  };
}
