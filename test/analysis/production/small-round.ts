/** Tables written by hand, for tests about a few households or travellers. */
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import type { Warning } from '#analysis/production/observations/rows.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { Round, RoundSettings } from '#schemas/fieldwork/round.ts';

type Cells = readonly (number | string | undefined)[];

/** A column: text cells make a factor, numbers a numeric column; undefined is missing. */
function columnOf(cells: Cells): Column {
  if (cells.some((cell) => typeof cell === 'string')) {
    const levels = [...new Set(cells)].filter((cell) => typeof cell === 'string');
    const codes = Int32Array.from(cells, (cell) => (typeof cell === 'string' ? levels.indexOf(cell) : -1));
    return { kind: 'factor', levels, codes };
  }
  return {
    kind: 'numeric',
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
  };
}

/** A table from its columns, all of one length. */
export function tableOf(columns: Readonly<Record<string, Cells>>): Table {
  const [first = []] = Object.values(columns);
  return {
    rowCount: first.length,
    columns: Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, columnOf(cells)])),
  };
}

/** The same cell so many times. */
export const repeat = <T>(cell: T, times: number): T[] => new Array<T>(times).fill(cell);

/**
 * A frame of one survey in which each PSU stands for ten.
 *
 * @param strata names of PSUs by stratum
 * @param units listed in each PSU
 */
export function frameOf(instrument: string, strata: Readonly<Record<string, readonly string[]>>, units: number): Table {
  const psus = Object.entries(strata).flatMap(([stratum, names]) => names.map((psu) => ({ stratum, psu })));
  return tableOf({
    instrument: repeat(instrument, psus.length),
    psu: psus.map(({ psu }) => psu),
    stratum: psus.map(({ stratum }) => stratum),
    first_stage_weight: repeat(10, psus.length),
    units: repeat(units, psus.length),
  });
}

/** Warnings of small tables, without those about the columns and tables that are not in them. */
export const besidesColumns = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.filter(({ code }) => code !== 'column-missing');

/** A round in somoni that withholds nothing, unless settings say otherwise. */
export const roundWith = (settings: Partial<RoundSettings> = {}): Round => ({
  id: 'r',
  title: 'R',
  country: 'TJ',
  referencePeriod: { start: '2025-01-01', end: '2025-12-31' },
  reportingCurrency: 'TJS',
  instruments: { household: 3, border: 3, registration: 2, 'price-quote': 3 },
  exchangeRates: [
    { currency: 'TJS', month: '2025-01', perUsd: 10 },
    { currency: 'TJS', month: '2025-02', perUsd: 12 },
    { currency: 'RUB', month: '2025-01', perUsd: 100 },
    { currency: 'RUB', month: '2025-02', perUsd: 80 },
    { currency: 'RUB', month: '2026-01', perUsd: 60 },
    { currency: 'TJS', month: '2026-01', perUsd: 14 },
  ],
  settings: {
    cvPublish: 10,
    cvCaution: 10,
    minimumCell: 1,
    minimumDf: 1,
    fewestDf: 1,
    unknownLimit: 1,
    psuWithoutInterviews: 'leave',
    confidenceLevel: 0.95,
    lonelyPsu: 'fail',
    crossingsCap: 4,
    marginBounds: { lowest: -20, highest: 50 },
    seed: 1,
    ...settings,
  },
});

/** Four villages in two strata, two interviews in each; every interview stands for 50 households. */
export const villages: SnapshotTables = {
  frame: tableOf({
    instrument: repeat('household', 4),
    psu: ['a', 'b', 'c', 'd'],
    stratum: ['north', 'north', 'south', 'south'],
    first_stage_weight: repeat(10, 4),
    units: repeat(10, 4),
  }),
  household: tableOf({
    psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    region: [...repeat('north', 4), ...repeat('south', 4)],
    disposition: repeat('complete', 8),
    receives_remittances: ['yes', 'no', 'yes', 'refused', 'yes', 'yes', 'no', 'no'],
  }),
  'household.senders': tableOf({
    parent_row: [0, 2, 4, 5],
    country: ['RU', 'RU', 'KZ', 'dont_know'],
    cash_total: [10_000, 20_000, 30_000, 40_000],
    cash_total_currency: ['TJS', 'RUB', 'TJS', 'TJS'],
  }),
};
