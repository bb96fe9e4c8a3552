/** Whether a cell may be told anew, or stays as readers know it, because too few interviews lie between. */
import { nobody, noWho, type Who } from './behind.ts';
import { type Cell, type ComputedTables, cellsOf } from './cells.ts';
import { changesBetween, hasSamePeople, whoDiffers } from './differences.ts';
import { hashNumbers } from './hash.ts';
import { type CellState, isShown } from './record.ts';
import { isNews } from './untold.ts';
import { type Former, type Renewal, renewals } from './renewal.ts';

/**
 * `fresh`: told from today's answers. `held`: stays as it was, be it shown or withheld. `absent`: readers do not know
 * that there is such a cell, and too few people are in it to tell them.
 */
export type Standing =
  /** `isSame`: of the very people whom readers were told of. */
  | {
      readonly kind: 'fresh';
      readonly cell: Cell;
      readonly before: CellState | undefined;
      readonly isSame: boolean;
      readonly again: Cell | undefined;
    }
  /** `isSame`: today's figure is no other. `changed`: who accounts for the difference. */
  | {
      readonly kind: 'held';
      readonly cell: Cell | undefined;
      readonly before: CellState;
      readonly isSame: boolean;
      readonly changed: Who;
      readonly again: Cell | undefined;
    }
  | { readonly kind: 'absent'; readonly cell: Cell };

/** Everybody who answered, as one number, whatever their order. */
export const populationOf = (people: readonly number[]): number => hashNumbers(Float64Array.from(people).sort());

/** The same of each study; one that nobody answered has none. */
export const populationsOf = ({ people }: Pick<ComputedTables, 'people'>): ReadonlyMap<string, number> =>
  new Map(Object.entries(people).map(([study, who]) => [study, populationOf(who)]));

type Figure = Pick<Cell['basis'], 'behind' | 'weighed'>;

const ofNobody: Figure = { behind: nobody, weighed: Number.NaN };

/** Interviews that changed in a cell; none where everybody brings the same with the same weight. */
const changesOf = (before: Figure, now: Figure): number =>
  before.weighed === now.weighed ? 0 : changesBetween(before.behind, now.behind);

const instrumentOf = ({ group }: Pick<CellState, 'group'>): string => group.split(' ')[0] ?? '';

type StandingOptions = {
  readonly minimumCell: number;
  readonly description: string;
  /** Of `computed`, by {@link populationsOf}. */
  readonly populations: ReadonlyMap<string, number>;
};

/**
 * How every cell stands. A cell is told anew when at least `minimumCell` interviews changed in it since readers were
 * told of it, or when nobody at all has answered since and what else changed may be told of those whom it touches. What
 * was withheld of the same answers under the same description stays so, and under a new one what was withheld to hide
 * another: which of several cells hide a small one is not chosen anew. A cell that stayed away in the release before does so still, whatever else changes, until enough people
 * are in it. Cells of a study that could not be computed stay.
 *
 * @param description hash of today's description of the round and the code
 */
export function standingsOf(
  computed: ComputedTables,
  { minimumCell, description, populations }: StandingOptions,
  former: Former | undefined,
): ReadonlyMap<string, Standing> {
  const cells = cellsOf(computed);
  const standings = new Map<string, Standing>();
  const isAsked = (before: CellState) => before.population !== populations.get(instrumentOf(before));
  const renewed =
    former &&
    renewals(former, description, minimumCell, (key, before) => (isAsked(before) ? undefined : cells.get(key)));
  for (const [key, cell] of cells) {
    const known = former?.record.instruments[cell.basis.instrument];
    const before = former?.record.cells[key];
    const renewal = renewed?.get(key);
    const again = renewal?.isFrozen === true ? undefined : renewal?.again;
    const population = (before ?? known)?.population;
    const isFree = population === undefined || population === populations.get(cell.basis.instrument);
    const isKept = before === undefined && isNews(cell, known);
    const isMany = changesOf(renewal?.again?.basis ?? before ?? ofNobody, cell.basis) >= minimumCell;
    if (before !== undefined && isFree && isWithheldAs(before, cell, former, description))
      standings.set(key, { kind: 'held', cell, before, isSame: true, changed: noWho, again: undefined });
    else if (isMany || (isFree && renewal?.isFrozen !== true && !isKept)) {
      const isSame = before !== undefined && (isFree || before.weighed === cell.basis.weighed);
      standings.set(key, { kind: 'fresh', cell, before, isSame, again });
    } else if (before === undefined) standings.set(key, { kind: 'absent', cell });
    else standings.set(key, held(before, cell, renewal, minimumCell));
  }
  for (const [key, before] of Object.entries(former?.record.cells ?? {})) {
    if (cells.has(key)) continue;
    const isGone = isAsked(before) && changesOf(before, ofNobody) < minimumCell;
    if (isGone || computed.uncomputed.includes(instrumentOf(before))) {
      standings.set(key, held(before, undefined, renewed?.get(key), minimumCell));
    }
  }
  return standings;
}

/** Whether it was withheld so that another cell could not be told from it. */
const hidesAnother = ({ estimates, costs }: CellState): boolean =>
  [...estimates, ...costs].some(({ reason }) => reason === 'linked');

/**
 * Whether readers were shown nothing of the very figure, and nothing has come since that could let it be told. A new
 * description does not choose anew which cells hide a small one among the same people: who has both releases would have both.
 */
function isWithheldAs(before: CellState, { basis }: Cell, former: Former | undefined, description: string): boolean {
  if (isShown(before)) return false;
  if ((before.description ?? former?.record.description) === description) return before.weighed === basis.weighed;
  return hidesAnother(before) && hasSamePeople(before.behind, basis.behind);
}

/** A cell that stays: as it was, or of the same people under today's description. */
function held(before: CellState, cell: Cell | undefined, renewal: Renewal | undefined, minimumCell: number): Standing {
  const isFrozen = renewal?.isFrozen === true;
  const told = (isFrozen ? undefined : renewal?.again)?.basis ?? before;
  const then = renewal?.again?.basis ?? before;
  const since = whoDiffers(then.behind, cell?.basis.behind ?? nobody, 'contributions', minimumCell);
  return {
    kind: 'held',
    cell,
    before,
    again: isFrozen ? undefined : renewal?.again,
    isSame: cell?.basis.weighed === told.weighed,
    changed: isFrozen ? eitherOf(renewal.touched, since) : since,
  };
}

/** Who is among some or others; where many are, it does not matter how many. */
function eitherOf(some: Who, others: Who): Who {
  const people = [...new Set([...some.people, ...others.people])];
  return { count: Math.max(some.count, others.count, people.length), people };
}
