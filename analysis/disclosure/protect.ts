/**
 * The last step before a release is written: rows of all tables in, unrounded; rows that may be read out. Small cells go,
 * and what they could be worked out from, in this release or between it and the one before; the rest is rounded.
 */
import { disclosed, type Disclosed } from '../production/observations/disclosed.ts';
import type { ReleaseTables } from '../production/observations/rows.ts';
import { nobody, someOf } from './behind.ts';
import {
  type Cell,
  type ComputedTables,
  goesWith,
  isWithOthers,
  meanLike,
  primaryReason,
  shownRows,
  withheldRows,
} from './cells.ts';
import type { AuditedCell } from './audited-cell.ts';
import { roundRegistrants, withCount } from './controlled/round-registrants.ts';
import { withheldBesides } from './complement.ts';
import { hasNoMean, meansThatTell, withoutMean } from './divided.ts';
import { populationOf, populationsOf, type Standing, standingsOf } from './hold.ts';
import { placeIn } from './margins.ts';
import { type CellState, type DisclosureRecord, isShown } from './record.ts';
import type { Former } from './renewal.ts';
import { orderedRows } from './ordered-rows.ts';
import { heldWarnings } from './held-warnings.ts';
import { askedOnce, renewedWarnings } from './renewed-warnings.ts';
import { outdatedWarnings } from './outdated-warnings.ts';
import { untoldOf, untoldWarnings, withUntold } from './untold.ts';

export type ProtectOptions = {
  readonly minimumCell: number;
  /** Snapshot that the tables were computed from. */
  readonly version: string;
  /** Hash of the description of the round and the code. */
  readonly description: string;
};

export type Protected = { readonly tables: Disclosed<ReleaseTables>; readonly record: DisclosureRecord };

/**
 * Protects the tables of a release.
 *
 * @param before what the release before this one left behind; undefined for the first
 */
export function protect(computed: ComputedTables, options: ProtectOptions, before?: Former): Protected {
  const former = before && askedOnce(before);
  const { minimumCell, description } = options;
  const populations = populationsOf(computed);
  const standings = standingsOf(computed, { ...options, populations }, former);
  const audit = [...standings].map(([key, standing]): AuditedCell => {
    return { ...audited(key, standing, minimumCell), ...sketchedIn(standing.cell, computed, minimumCell) };
  });
  const linked = withheldBesides(audit, minimumCell, computed.nestings);
  const withheld = new Set(
    audit.filter(({ key, state }) => state === 'hidden' || linked.has(key)).map(({ key }) => key),
  );
  const making = { ...options, populations, former, withheld, meanless: meansThatTell(standings, withheld) };
  const counts = roundRegistrants(standings, linked);
  const cells: Record<string, CellState> = {};
  for (const [key, standing] of standings) {
    const state = stateOf(key, standing, linked.has(key), making);
    if (state !== undefined) cells[key] = withCount(state, counts.get(key));
  }
  const known = former?.record.instruments ?? {};
  const untold = untoldOf(standings.values(), computed.uncomputed, known);
  const noted = { ...computed, warnings: [...computed.warnings, ...untoldWarnings(untold)] };
  const { warnings, weighting, instruments } = heldWarnings(
    noted,
    minimumCell,
    known,
    renewedWarnings(former, description),
  );
  const told = { weighting, warnings: [...warnings, ...outdatedWarnings(cells, options)] };
  const tables = disclosed({ ...orderedRows(computed, cells), refusedPrices: computed.refusedPrices, ...told });
  return {
    tables,
    record: { description, instruments: withUntold(instruments, untold), cells },
  };
}

/** What readers know of a cell, and what they may not learn. */
function audited(key: string, standing: Standing, minimumCell: number): AuditedCell {
  switch (standing.kind) {
    case 'fresh': {
      const { cell, before, isSame } = standing;
      const reason = primaryReason(cell, minimumCell);
      const same = isSame && before !== undefined && isShown(before);
      return {
        ...placed(key, cell, minimumCell),
        state: reason !== undefined ? 'hidden' : same ? 'public' : 'shown',
        goesWith: goesWith(cell),
        sensitive: reason === 'few-units',
      };
    }
    case 'absent':
      return { ...placed(key, standing.cell, minimumCell), state: 'hidden', sensitive: true };
    case 'held': {
      const { cell, before, changed, isSame } = standing;
      const place = placeIn(before);
      const size = Math.abs(cell?.basis.size ?? 0);
      const isFew = cell !== undefined && primaryReason(cell, minimumCell) === 'few-units';
      if (!isShown(before)) {
        const who = someOf(cell?.basis.behind ?? nobody, minimumCell);
        return { key, ...place, ...(cell && countedIn(cell)), size, ...who, state: 'hidden', sensitive: isFew };
      }
      // What readers must not learn of a figure they have is what changed in it since.
      return { key, ...place, size: 0, ...changed, state: isSame ? 'public' : 'hidden', sensitive: !isSame };
    }
  }
}

const placed = (key: string, { group, domain, apart, basis, estimates }: Cell, minimumCell: number) => ({
  key,
  group,
  domain,
  ...(apart === true && { apart }),
  ...countedIn({ estimates }),
  ...someOf(basis.behind, minimumCell),
  size: Math.abs(basis.size),
});

/** What a cell counts, where it is a number of units. */
function countedIn({ estimates }: Pick<Cell, 'estimates'>): Pick<AuditedCell, 'counts'> {
  const count = estimates.find(({ statistic }) => statistic === 'count');
  return count === undefined ? {} : { counts: count.unit };
}

/** The sum that is told of a cell, and of whom: another cell may have the same. */
function sketchedIn(
  cell: Cell | undefined,
  { partDimensions }: Pick<ComputedTables, 'partDimensions'>,
  minimumCell: number,
): Pick<AuditedCell, 'sketch' | 'measuredIn' | 'isFew' | 'about'> {
  const added = cell?.estimates.find(({ statistic }) => statistic === 'count' || statistic === 'total');
  if (cell?.basis.sketch === undefined || added === undefined) return {};
  const { sketch, instrument, behind } = cell.basis;
  const parts = partDimensions?.[instrument] ?? [];
  const whom = Object.entries(cell.domain).filter(([name]) => !parts.includes(name));
  return {
    sketch,
    measuredIn: added.unit,
    isFew: behind.count < minimumCell,
    about: [JSON.stringify(whom.toSorted(([a], [b]) => (a < b ? -1 : 1)))],
  };
}

type Making = ProtectOptions & {
  readonly populations: ReadonlyMap<string, number>;
  readonly former: Former | undefined;
  /** Keys of cells of which today's number is not to be told. */
  readonly withheld: ReadonlySet<string>;
  /** Keys of cells whose mean would tell a number that is withheld. */
  readonly meanless: ReadonlySet<string>;
};

/** The population of a study that nobody answered. */
const ofNobody = populationOf([]);

/** How the cell stands after this release; undefined when readers hear nothing of it. */
function stateOf(key: string, standing: Standing, isLinked: boolean, making: Making): CellState | undefined {
  switch (standing.kind) {
    case 'absent':
      return undefined;
    case 'held':
      return stays(standing, standing.before, making);
    case 'fresh': {
      const { cell, before } = standing;
      if (isLinked && before !== undefined && isShown(before)) return stays(standing, before, making);
      const population = making.populations.get(cell.basis.instrument) ?? ofNobody;
      const isMean = making.meanless.has(meanLike(cell) ?? '');
      const state = told(cell, isLinked || isMean, making.minimumCell, { ...making, population });
      return isShown(state) && making.meanless.has(key) ? { ...state, ...withoutMean(state) } : state;
    }
  }
}

/** A cell as it is told for the first time, or anew. */
function told(
  cell: Cell,
  isLinked: boolean,
  minimumCell: number,
  {
    population,
    version,
    description,
    withheld,
  }: Pick<CellState, 'population' | 'version' | 'description'> & Pick<Making, 'withheld'>,
): CellState {
  const { basis } = cell;
  const { behind, weighed, size } = basis;
  const reason = primaryReason(cell, minimumCell);
  const rows =
    reason === undefined && !isLinked
      ? shownRows(cell)
      : withheldRows(cell, reason === 'few-units' ? 'few-units' : 'linked', !isWithOthers(cell, withheld));
  const told = { population, version, description };
  return { ...placeIn(cell), ...rows, behind, weighed, size, ...told };
}

/**
 * A cell of which readers hear nothing new. Where the round is described otherwise, its figure is computed anew from the
 * same people, if that may be told; one that was withheld stays withheld.
 */
function stays(
  { again }: Pick<Exclude<Standing, { kind: 'absent' }>, 'again'>,
  before: CellState,
  { former, minimumCell, description, withheld }: Making,
): CellState {
  if (again === undefined) return { ...before, description: before.description ?? former?.record.description };
  const { population, version } = before;
  const wasFew = [...before.estimates, ...before.costs].some(({ reason }) => reason === 'few-units');
  const state = told(again, false, minimumCell, { population, version, description, withheld });
  if (!isShown(before)) return { ...state, ...withheldRows(again, wasFew ? 'few-units' : 'linked') };
  return hasNoMean(before) ? { ...state, ...withoutMean(state) } : state;
}
