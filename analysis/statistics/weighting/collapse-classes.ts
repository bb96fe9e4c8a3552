/** Small weighting classes joined with their neighbours, in an order that can be told and done again. */
import { crossPartitions, partitionBy, type NamedFactor } from './cells.ts';
import { checkWeights, WeightingError } from './weighting-error.ts';

export type CollapseRule = {
  /** A class with fewer respondents is joined with another. */
  readonly minimumRespondents: number;
  /** So is one in which each respondent would stand for more than so many units of the same weight. */
  readonly largestFactor: number;
};

/** One class that was joined with another. */
export type Joined = {
  readonly name: string;
  readonly into: string;
  readonly because: 'few-respondents' | 'large-factor';
};

export type CollapsedClasses = { readonly classOf: NamedFactor; readonly joined: readonly Joined[] };

type Group = {
  /** Codes of the levels that all members share, coarsest first. */
  readonly path: readonly number[];
  readonly name: string;
  readonly cells: readonly number[];
  readonly respondents: number;
  readonly answered: number;
  readonly total: number;
};

/**
 * Crosses the levels and joins classes until none is too small: the class with the fewest respondents first, with the
 * neighbour of fewest respondents – of those that share all levels but the finest, else all but the two finest, and so on.
 * Ties go by name. A class in which nothing weighs is left alone.
 *
 * @param weights one per row, of eligible units
 * @param isRespondent 1 for rows that answered
 * @param levels coarsest first: region, district, village
 * @throws {WeightingError} bad-weight; length-mismatch; missing-category
 * @see Kalton & Flores-Cervantes (2003), Weighting methods, Journal of Official Statistics 19(2)
 */
export function collapseClasses(
  weights: Float64Array,
  isRespondent: Uint8Array,
  levels: readonly NamedFactor[],
  rule: CollapseRule,
): CollapsedClasses {
  checkWeights(weights);
  if (isRespondent.length !== weights.length)
    throw new WeightingError('length-mismatch', 'respondents', `${isRespondent.length} for ${weights.length} weights`);
  const crossing = crossPartitions(
    levels.map((level) => partitionBy(level, weights.length)),
    weights.length,
  );
  let groups = Array.from({ length: crossing.size }, (_, cell): Group => {
    const path = crossing.parts.map((part) => part[cell]!);
    const name = levels.map(({ column }, i) => column.levels[path[i]!] ?? '').join(', ');
    return { path, name, cells: [cell], respondents: 0, answered: 0, total: 0 };
  });
  const sums = groups.map(() => ({ respondents: 0, answered: 0, total: 0 }));
  for (let k = 0; k < weights.length; k++) {
    const sum = sums[crossing.index[k]!]!;
    sum.total += weights[k]!;
    if (isRespondent[k] === 0) continue;
    sum.respondents += 1;
    sum.answered += weights[k]!;
  }
  groups = groups.map((group, cell) => ({ ...group, ...sums[cell]! }));
  const joined: Joined[] = [];
  for (;;) {
    const step = nextJoin(groups, rule);
    if (step === undefined) break;
    const { small, neighbour, because } = step;
    joined.push({ name: small.name, into: neighbour.name, because });
    groups = [...groups.filter((group) => group !== small && group !== neighbour), join(neighbour, small)];
  }
  const codeOfCell = new Int32Array(crossing.size);
  for (const [code, { cells }] of groups.entries()) for (const cell of cells) codeOfCell[cell] = code;
  const codes = crossing.index.map((cell) => codeOfCell[cell]!);
  const name = levels.map((level) => level.name).join(' × ');
  return { classOf: { name, column: { kind: 'factor', codes, levels: groups.map((group) => group.name) } }, joined };
}

const bySize = (a: Group, b: Group): number => a.respondents - b.respondents || (a.name < b.name ? -1 : 1);

function faultOf(group: Group, { minimumRespondents, largestFactor }: CollapseRule): Joined['because'] | undefined {
  if (group.total === 0) return undefined;
  if (group.respondents < minimumRespondents) return 'few-respondents';
  return group.total > largestFactor * group.answered ? 'large-factor' : undefined;
}

/** The class to be joined next and its neighbour; undefined when all are large enough, or one is left. */
function nextJoin(groups: readonly Group[], rule: CollapseRule) {
  const weighing = groups.filter(({ total }) => total > 0).toSorted(bySize);
  const small = weighing.find((group) => faultOf(group, rule) !== undefined);
  const because = small && faultOf(small, rule);
  if (small === undefined || because === undefined) return undefined;
  const others = weighing.filter((group) => group !== small);
  for (let depth = small.path.length; depth >= 0; depth--) {
    const neighbour = others.find(({ path }) => shared(path, small.path) >= depth);
    if (neighbour !== undefined) return { small, neighbour, because };
  }
  return undefined;
}

/** How many levels two paths share, from the coarsest on. */
function shared(a: readonly number[], b: readonly number[]): number {
  const end = Math.min(a.length, b.length);
  for (let level = 0; level < end; level++) if (a[level] !== b[level]) return level;
  return end;
}

const join = (into: Group, small: Group): Group => ({
  path: into.path.slice(0, shared(into.path, small.path)),
  name: `${into.name} + ${small.name}`,
  cells: [...into.cells, ...small.cells],
  respondents: into.respondents + small.respondents,
  answered: into.answered + small.answered,
  total: into.total + small.total,
});
