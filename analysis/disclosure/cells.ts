/** Rows of a release by cell: all that is said of the same people in the same domain is shown together, or not at all (but a total without its mean). */
import type { CorridorCostRow, EstimateRow, RefusedPriceRow, Warning } from '../production/observations/rows.ts';
import type { WeightingLine } from '../production/observations/weighting-line.ts';
import type { CellBasis } from './cell.ts';
import { withhold, withholdCost } from './grade.ts';
import type { Nesting, Place } from './margins.ts';
import { roundCost, roundEstimate } from './round-figures.ts';

export type ComputedEstimate = EstimateRow & { readonly basis: CellBasis };
/** Quotes of firms are about nobody and have no basis. */
export type ComputedCost = CorridorCostRow & { readonly basis?: CellBasis };

/** All that a release says, unrounded, with what stands behind each row. */
export type ComputedTables = {
  readonly estimates: readonly ComputedEstimate[];
  readonly corridorCosts: readonly ComputedCost[];
  /** Quotes of firms. */
  readonly refusedPrices: readonly RefusedPriceRow[];
  readonly weighting: readonly WeightingLine[];
  readonly warnings: readonly Warning[];
  /** Fingerprints of everybody who answered, by instrument. */
  readonly people: Readonly<Record<string, readonly number[]>>;
  /** Studies whose tables could not be computed: what readers have of them stays. */
  readonly uncomputed: readonly string[];
  /** Dimensions whose codes are groups of those of another; none where nothing says it. */
  readonly nestings?: readonly Nesting[];
  /** Dimensions that split amounts and not people, by study. */
  readonly partDimensions?: Readonly<Record<string, readonly string[]>>;
};

/** One cell as it is computed now. */
export type Cell = Place & {
  readonly key: string;
  readonly basis: CellBasis;
  readonly estimates: readonly EstimateRow[];
  readonly costs: readonly CorridorCostRow[];
};

/** Of a row that belongs to a cell: its place, and the key of the cell. */
export function placeOf(row: ComputedEstimate | ComputedCost): (Place & { readonly key: string }) | undefined {
  const { basis } = row;
  if (basis === undefined) return undefined;
  const group = `${basis.instrument} ${basis.quantity}`;
  const domain = basis.domain ?? ('domain' in row ? row.domain : { corridor: row.corridor });
  return { group, domain, key: keyOf(group, domain), ...(basis.kind === 'apart' && { apart: true }) };
}

function keyOf(group: string, domain: Place['domain']): string {
  const labels = Object.entries(domain).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([group, ...labels]);
}

/** Key of the cell whose mean a cell is like; undefined for what is like none. */
export const meanLike = ({ basis, domain }: Pick<Cell, 'basis' | 'domain'>): string | undefined =>
  basis.likeMeanOf === undefined ? undefined : keyOf(`${basis.instrument} ${basis.likeMeanOf}`, domain);

/** Keys of the cells without which a cell may not be told. */
export const goesWith = ({ basis, domain }: Pick<Cell, 'basis' | 'domain'>): readonly string[] =>
  (basis.goesWith ?? []).map(({ quantity, without, instrument = basis.instrument, domain: other = domain }) => {
    const labels = Object.entries(other).filter(([dimension]) => dimension !== without);
    return keyOf(`${instrument} ${quantity}`, Object.fromEntries(labels));
  });

/** Whether it is of the people of several instruments, some of whom may not be told of: how many are behind it tells how many those are. */
export const isWithOthers = (cell: Pick<Cell, 'basis' | 'domain'>, withheld: ReadonlySet<string>): boolean =>
  (cell.basis.goesWith ?? []).some(({ instrument }) => instrument !== undefined) &&
  goesWith(cell).some((key) => withheld.has(key));

/** The cells of computed tables, in the order of their first rows. */
export function cellsOf({ estimates, corridorCosts }: Pick<ComputedTables, 'estimates' | 'corridorCosts'>) {
  const cells = new Map<string, Cell>();
  const cellWith = (row: ComputedEstimate | ComputedCost, basis: CellBasis): Cell | undefined => {
    const place = placeOf(row);
    if (place === undefined) return undefined;
    const known = cells.get(place.key);
    if (known === undefined) return { ...place, basis, estimates: [], costs: [] };
    return basis.behind.count > known.basis.behind.count ? { ...known, basis } : known;
  };
  for (const computed of estimates) {
    const { basis, ...row } = computed;
    const cell = cellWith(computed, basis);
    if (cell !== undefined) cells.set(cell.key, { ...cell, estimates: [...cell.estimates, row] });
  }
  for (const computed of corridorCosts) {
    const { basis, ...row } = computed;
    const cell = basis && cellWith(computed, basis);
    if (cell !== undefined) cells.set(cell.key, { ...cell, costs: [...cell.costs, row] });
  }
  return cells;
}

/** Why a cell is withheld for its own sake; undefined when it may be shown. */
export function primaryReason(cell: Cell, minimumCell: number): 'few-units' | 'other' | undefined {
  const withheld = [...cell.estimates, ...cell.costs].filter(({ quality }) => quality === 'suppress');
  const { otherSide = minimumCell } = cell.basis;
  const few = withheld.some(({ reason }) => reason === 'few-units') || (otherSide > 0 && otherSide < minimumCell);
  if (few) return 'few-units';
  return withheld.length > 0 ? 'other' : undefined;
}

type Rows = Pick<Cell, 'estimates' | 'costs'>;

/** The rows of a cell that is shown. */
export const shownRows = ({ estimates, costs }: Rows): Rows => ({
  estimates: estimates.map(roundEstimate),
  costs: costs.map(roundCost),
});

/**
 * The rows of a cell that is withheld: a row keeps a reason of its own, the others are told why they go with it.
 *
 * @param keepsOwn false where not even the number behind a row may be told
 */
export function withheldRows({ estimates, costs }: Rows, reason: 'few-units' | 'linked', keepsOwn = true): Rows {
  const because = <Row extends Pick<EstimateRow, 'quality' | 'reason'>>(row: Row) =>
    keepsOwn && row.quality === 'suppress' && reason === 'linked'
      ? row
      : { ...row, quality: 'suppress' as const, reason };
  return {
    estimates: estimates.map((row) => roundEstimate(withhold(because(row)))),
    costs: costs.map((row) => roundCost(withholdCost(because(row)))),
  };
}
