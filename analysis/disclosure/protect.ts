/**
 * The last step before a release is written: rows of all tables in, unrounded; rows that may be read out. Small cells go,
 * and what they could be worked out from, in this release or between it and the one before; the rest is rounded.
 */
import type { ReleaseTables } from '../production/observations/rows.ts';
import { type Cell, cellsOf, type ComputedTables, primaryReason, shownRows, withheldRows } from './cells.ts';
import { type AuditedCell, complement } from './complement.ts';
import { type Former, populationOf, type Standing, standingsOf } from './hold.ts';
import { type CellState, type DisclosureRecord, isShown } from './record.ts';
import { orderedRows } from './ordered-rows.ts';
import { heldWarnings } from './held-warnings.ts';

export type ProtectOptions = {
  readonly minimumCell: number;
  /** Snapshot that the tables were computed from. */
  readonly version: string;
  /** Hash of the description of the round and the code. */
  readonly description: string;
};

export type Protected = { readonly tables: ReleaseTables; readonly record: DisclosureRecord };

/**
 * Protects the tables of a release.
 *
 * @param former what the release before this one left behind; undefined for the first
 */
export function protect(computed: ComputedTables, options: ProtectOptions, former?: Former): Protected {
  const { minimumCell, description } = options;
  const standings = standingsOf(computed, minimumCell, former);
  const linked = complement(
    [...standings].map(([key, standing]) => audited(key, standing, minimumCell)),
    minimumCell,
  );
  const recomputed = recomputedCells(former, description);
  const cells: Record<string, CellState> = {};
  for (const [key, standing] of standings) {
    const state = stateOf(standing, linked.has(key), { ...options, computed, recomputed });
    if (state !== undefined) cells[key] = state;
  }
  const { warnings, instruments } = heldWarnings(computed, minimumCell, former?.record.instruments ?? {});
  const tables = { ...orderedRows(computed, cells), refusedPrices: computed.refusedPrices, warnings };
  return { tables, record: { format: 'remit-disclosure/1', description, instruments, cells } };
}

/** What readers know of a cell, and what they may not learn. */
function audited(key: string, standing: Standing, minimumCell: number): AuditedCell {
  switch (standing.kind) {
    case 'fresh': {
      const { cell, before, isSame } = standing;
      const reason = primaryReason(cell, minimumCell);
      const same = isSame && before !== undefined && isShown(before);
      return {
        ...placed(key, cell),
        state: reason !== undefined ? 'hidden' : same ? 'public' : 'shown',
        sensitive: reason === 'few-units',
      };
    }
    case 'absent':
      return { ...placed(key, standing.cell), state: 'hidden', sensitive: true };
    case 'held': {
      const { cell, before, changed } = standing;
      const { group, domain } = before;
      const size = Math.abs(cell?.basis.size ?? 0);
      const isFew = cell !== undefined && primaryReason(cell, minimumCell) === 'few-units';
      if (!isShown(before)) {
        return { key, group, domain, size, people: cell?.basis.people ?? [], state: 'hidden', sensitive: isFew };
      }
      const same = cell?.basis.weighed === before.weighed;
      // What readers must not learn of a figure they have is what changed in it since.
      return { key, group, domain, size: 0, people: changed, state: same ? 'public' : 'hidden', sensitive: !same };
    }
  }
}

const placed = (key: string, { group, domain, basis }: Cell) => ({
  key,
  group,
  domain,
  people: basis.people,
  size: Math.abs(basis.size),
});

type Making = ProtectOptions & {
  readonly computed: ComputedTables;
  readonly recomputed: (version: string) => ReadonlyMap<string, Cell> | undefined;
};

/** How the cell stands after this release; undefined when readers hear nothing of it. */
function stateOf(standing: Standing, isLinked: boolean, making: Making): CellState | undefined {
  switch (standing.kind) {
    case 'absent':
      return undefined;
    case 'held':
      return stays(standing.before, making);
    case 'fresh': {
      const { cell, before } = standing;
      if (isLinked && before !== undefined && isShown(before)) return stays(before, making);
      const population = populationOf(making.computed.people[cell.basis.instrument]);
      return told(cell, isLinked, making.minimumCell, { population, version: making.version });
    }
  }
}

/** A cell as it is told for the first time, or anew. */
function told(
  cell: Cell,
  isLinked: boolean,
  minimumCell: number,
  from: Pick<CellState, 'population' | 'version'>,
): CellState {
  const { group, domain, basis } = cell;
  const { people, contributions, weighed, size } = basis;
  const reason = primaryReason(cell, minimumCell);
  const rows =
    reason === undefined && !isLinked
      ? shownRows(cell)
      : withheldRows(cell, reason === 'few-units' ? 'few-units' : 'linked');
  return { group, domain, ...rows, people, contributions, weighed, size, ...from };
}

/**
 * A cell of which readers hear nothing new. Where the description of the round has changed, its figure is computed anew
 * from the same people; one that was withheld stays withheld.
 */
function stays(before: CellState, { recomputed, minimumCell }: Making): CellState {
  const { group, domain, population, version } = before;
  const again = recomputed(version)?.get(JSON.stringify([group, ...sortedLabels(domain)]));
  if (again === undefined) return before;
  const wasFew = [...before.estimates, ...before.costs].some(({ reason }) => reason === 'few-units');
  const rows = isShown(before) ? {} : withheldRows(again, wasFew ? 'few-units' : 'linked');
  return { ...told(again, false, minimumCell, { population, version }), ...rows };
}

const sortedLabels = (domain: CellState['domain']) => Object.entries(domain).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Cells of earlier snapshots under today's description, each snapshot once; undefined where nothing has changed. */
function recomputedCells(former: Former | undefined, description: string): Making['recomputed'] {
  if (former?.recomputed === undefined || former.record.description === description) return () => undefined;
  const { recomputed } = former;
  const known = new Map<string, ReadonlyMap<string, Cell>>();
  return (version) => {
    const cells = known.get(version) ?? cellsOf(recomputed(version));
    known.set(version, cells);
    return cells;
  };
}
