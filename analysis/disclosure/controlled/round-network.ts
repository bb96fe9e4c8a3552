/**
 * Controlled rounding: counts to multiples of a base so that rounded parts add up to rounded wholes, and each count goes to one
 * of its two neighbours.
 */
import type { Random } from '../../statistics/random/random.ts';

/** A count as a flow from one node to another: what flows into a node flows out of it, so each node is a sum of a table. */
export type Flow = {
  readonly from: number;
  readonly to: number;
  /** People. */
  readonly exact: number;
  /** A multiple of the base that it is told as already. */
  readonly fixed?: number | undefined;
};

/** What flows into a node does not flow out of it: the counts are not of one table. */
export class UnbalancedCounts extends Error {
  override readonly name = 'UnbalancedCounts';
}

type Edge = { from: number; to: number; low: number; high: number; flow: number; isLocked: boolean };

const floorOf = (value: number, base: number): number => base * Math.floor(value / base);
const ceilOf = (value: number, base: number): number => base * Math.ceil(value / base);

function edgeOf({ from, to, exact, fixed = exact }: Flow, base: number): Edge {
  const [low, high] = [Math.min(floorOf(exact, base), fixed), Math.max(ceilOf(exact, base), fixed)];
  return { from, to, low, high, flow: exact, isLocked: false };
}

/** One step along an edge, with its direction or against it. */
type Step = { readonly edge: Edge; readonly isForward: boolean };

const roomIn = ({ edge, isForward }: Step): number => (isForward ? edge.high - edge.flow : edge.flow - edge.low);
const endOf = ({ edge, isForward }: Step): number => (isForward ? edge.to : edge.from);

function push(steps: readonly Step[], amount: number): void {
  for (const { edge, isForward } of steps) edge.flow += isForward ? amount : -amount;
}

/** Steps by the node that they begin at. */
function stepsFrom(edges: readonly Edge[]): ReadonlyMap<number, readonly Step[]> {
  const steps = new Map<number, Step[]>();
  const add = (node: number, step: Step) => {
    const known = steps.get(node);
    if (known === undefined) steps.set(node, [step]);
    else known.push(step);
  };
  for (const edge of edges) {
    add(edge.from, { edge, isForward: true });
    add(edge.to, { edge, isForward: false });
  }
  return steps;
}

/** A shortest way with room on every step, through no edge that is locked, nor the one that it is for; undefined where there is none. */
function wayBetween(
  steps: ReadonlyMap<number, readonly Step[]>,
  from: number,
  to: number,
  without: Edge,
): readonly Step[] | undefined {
  const cameBy = new Map<number, Step | undefined>([[from, undefined]]);
  const open = [from];
  for (let at = 0; at < open.length && !cameBy.has(to); at++)
    for (const step of steps.get(open[at]!) ?? []) {
      const isOpen = !step.edge.isLocked && step.edge !== without && roomIn(step) > 0;
      if (!isOpen || cameBy.has(endOf(step))) continue;
      cameBy.set(endOf(step), step);
      open.push(endOf(step));
    }
  if (!cameBy.has(to)) return undefined;
  const way: Step[] = [];
  for (let step = cameBy.get(to); step !== undefined;) {
    way.unshift(step);
    step = cameBy.get(step.isForward ? step.edge.from : step.edge.to);
  }
  return way;
}

/** Brings an edge to what it is told as, as far as the others give room for it; there it stays. */
function settle(steps: ReadonlyMap<number, readonly Step[]>, edge: Edge, target: number): void {
  for (;;) {
    const lacking = target - edge.flow;
    if (lacking === 0) break;
    const isUp = lacking > 0;
    const [from, to] = isUp ? [edge.to, edge.from] : [edge.from, edge.to];
    const way = wayBetween(steps, from, to, edge);
    if (way === undefined) return;
    const amount = Math.min(Math.abs(lacking), ...way.map(roomIn));
    push([{ edge, isForward: isUp }, ...way], amount);
  }
  edge.isLocked = true;
}

/** A cycle of edges that are no multiples yet; undefined where all are. Each node has none of them, or two and more. */
function openCycle(
  edges: readonly Edge[],
  steps: ReadonlyMap<number, readonly Step[]>,
  base: number,
): readonly Step[] | undefined {
  const isOpen = ({ flow }: Edge): boolean => flow % base !== 0;
  const first = edges.find(isOpen);
  if (first === undefined) return undefined;
  const walk: Step[] = [{ edge: first, isForward: true }];
  const seen = new Map([
    [first.from, 0],
    [first.to, 1],
  ]);
  if (first.from === first.to) return walk;
  for (;;) {
    const last = walk.at(-1)!;
    const next = steps.get(endOf(last))?.find(({ edge }) => isOpen(edge) && edge !== last.edge);
    if (next === undefined) throw new UnbalancedCounts('counts of one table do not add up');
    walk.push(next);
    const begun = seen.get(endOf(next));
    if (begun !== undefined) return walk.slice(begun);
    seen.set(endOf(next), walk.length);
  }
}

/** How far a step may go until its edge is a multiple. */
function distance({ edge, isForward }: Step, base: number): number {
  return isForward ? ceilOf(edge.flow, base) - edge.flow : edge.flow - floorOf(edge.flow, base);
}

/**
 * Rounds the counts of one table, each to the multiple of the base below or above it, so that what goes into every node goes
 * out of it. A count that is fixed is told as it is; where the others leave no room to add up to it, they add up to the nearest that
 * they can. Without fixed counts, the expectation of each rounded count is the count itself.
 *
 * Cycles of counts that are not rounded yet are moved one way or the other, by chance and by how far each way goes, until one of
 * them is a multiple: Cox (1987), A constructive procedure for unbiased controlled rounding, JASA 82, 520–524; tables as flows:
 * Causey, Cox and Ernst (1985), Applications of transportation theory to statistical problems, JASA 80, 903–909; protection:
 * Willenborg and de Waal (2001), Elements of Statistical Disclosure Control, chapter 9.
 *
 * @param flows counts of people in a network: at every node as many come in as go out
 * @returns a multiple of the base for each, in their order
 * @throws {UnbalancedCounts} more comes into a node than goes out, or less
 * @example roundNetwork([{ from: 0, to: 1, exact: 7 }, { from: 0, to: 1, exact: 6 }, { from: 1, to: 0, exact: 13 }], 5, random) // [5, 5, 10], [10, 5, 15] or [5, 10, 15]
 */
export function roundNetwork(flows: readonly Flow[], base: number, random: Random): readonly number[] {
  const edges = flows.map((flow) => edgeOf(flow, base));
  const steps = stepsFrom(edges);
  for (const [at, { fixed }] of flows.entries()) if (fixed !== undefined) settle(steps, edges[at]!, fixed);
  for (let cycle = openCycle(edges, steps, base); cycle !== undefined; cycle = openCycle(edges, steps, base)) {
    const back = cycle.map(({ edge, isForward }) => ({ edge, isForward: !isForward }));
    const [up, down] = [cycle, back].map((way) => Math.min(...way.map((step) => distance(step, base))));
    if (random.uniform() * (up! + down!) < down!) push(cycle, up!);
    else push(back, down!);
  }
  return flows.map(({ fixed }, at) => fixed ?? edges[at]!.flow);
}
