/** Tables of central banks: an item a row with its unit, a year or a quarter a column; quarters add up to years. */
import type { BenchmarkSeries } from '#schemas/fieldwork/benchmarks.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { checked, faultAt, type Found, type Layout, type ReadingFor, type Row } from '../reading.ts';
import { unitMeant } from '../units.ts';

/** What rows are called, in small letters. */
const items: ReadonlyMap<string, BenchmarkSeries> = new Map([
  ['personal remittances', 'remittances'],
  ['personal remittances, credit', 'remittances'],
  ['remittances', 'remittances'],
  ['gross domestic product', 'gdp'],
  ['gdp', 'gdp'],
  ['population', 'population'],
]);

type Period = {
  readonly at: number;
  readonly name: string;
  readonly year: number;
  readonly quarter: number | undefined;
};

/** `2025`, `2025-Q1`, `2025Q1`, `Q1 2025`. */
function periodOf(name: string, at: number): Period | undefined {
  const [, year, quarter] = /^(\d{4})(?:[- ]?Q([1-4]))?$/i.exec(name) ?? [];
  if (year !== undefined)
    return { at, name, year: Number(year), quarter: quarter === undefined ? undefined : Number(quarter) };
  const [, before, after] = /^Q([1-4])[- ](\d{4})$/i.exec(name) ?? [];
  return before === undefined ? undefined : { at, name, year: Number(after), quarter: Number(before) };
}

/** Columns after item and unit that are no period. */
function headerFaults({ row, cells }: Row): readonly string[] {
  const [item = '', unit = '', ...rest] = cells.map((cell) => cell.trim());
  const first =
    item.toLowerCase() === 'item'
      ? []
      : [faultAt(row, 'column 1', `"${item}" stands where "item" should; name the first column so`)];
  const second =
    unit.toLowerCase() === 'unit'
      ? []
      : [faultAt(row, 'column 2', `"${unit}" stands where "unit" should; put a unit beside each item`)];
  const columnOf = new Map<string, number>();
  const periods = rest.flatMap((name, at) => {
    if (name === '') return [];
    const column = at + 3;
    const period = periodOf(name, at);
    if (period === undefined)
      return [
        faultAt(row, `column ${column}`, `"${name}" is no period; write 2025 for a year and 2025-Q1 for a quarter`),
      ];
    const key = `${period.year} ${period.quarter ?? ''}`;
    const before = columnOf.get(key);
    columnOf.set(key, before ?? column);
    return before === undefined
      ? []
      : [faultAt(row, `column ${column}`, `"${name}" is the period of column ${before} as well; take one of them out`)];
  });
  return [...first, ...second, ...periods];
}

type Cell = Period & { readonly text: string };
type Read = { readonly found: readonly Found[]; readonly faults: readonly string[]; readonly notes: readonly string[] };

/** A year may differ from its quarters by what rounding and late revisions make of it: this part of it. */
const mostApart = 0.001;

/** Half of the last digit that a number is written with: `5400.5` is right to 0.05. */
const roundingOf = (text: string): number => 0.5 / 10 ** (/[.,](\d+)$/.exec(text)?.[1]?.length ?? 0);

/** What some periods add up to; undefined where one of them is no number. */
function sumOf(cells: readonly Cell[], decimal: ReadingFor['decimal']): number | undefined {
  const values = cells.flatMap(({ text }) => readNumber(text, decimal) ?? []);
  if (values.length < cells.length) return undefined;
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}

/** A year whose quarters all stand beside it, and add up to something else. */
function contradiction(row: Row, annual: Cell, quarters: readonly Cell[], reading: ReadingFor): readonly string[] {
  const value = readNumber(annual.text, reading.decimal);
  const sum = quarters.length === 4 ? sumOf(quarters, reading.decimal) : undefined;
  if (value === undefined || sum === undefined) return [];
  const rounding = [annual, ...quarters].reduce((total, { text }) => total + roundingOf(text), 0);
  return Math.abs(value - sum) <= Math.max(rounding, mostApart * Math.abs(value))
    ? []
    : [
        faultAt(
          row.row,
          annual.name,
          `${annual.text} is not what its four quarters add up to (${sum}); correct it, or take out the columns that are wrong`,
        ),
      ];
}

/** A year out of its own column, or out of its four quarters. */
function readYear(row: Row, series: BenchmarkSeries, year: number, cells: readonly Cell[], reading: ReadingFor): Read {
  const annual = cells.find(({ quarter }) => quarter === undefined);
  const quarters = cells.filter(({ quarter }) => quarter !== undefined);
  const used = annual === undefined ? quarters : [annual];
  const item = (row.cells[0] ?? '').trim();
  if (annual === undefined && series === 'population')
    return {
      found: [],
      faults: [faultAt(row.row, used[0]?.name ?? '', 'people do not add up over quarters; give the year')],
      notes: [],
    };
  if (annual === undefined && quarters.length < 4)
    return {
      found: [],
      faults: [],
      notes: [`${item}: ${year} has ${quarters.length} of its 4 quarters and is left out`],
    };
  const wrong = used.flatMap(({ name, text }) =>
    readNumber(text, reading.decimal) === undefined
      ? [faultAt(row.row, name, `"${text}" is no number; write digits with one decimal mark, without spaces`)]
      : [],
  );
  const contradicted =
    annual === undefined || series === 'population' ? [] : contradiction(row, annual, quarters, reading);
  const faults = [...wrong, ...contradicted];
  const unit = (row.cells[1] ?? '').trim();
  const figure = {
    series,
    year,
    value: sumOf(used, reading.decimal),
    ...(unit === '' ? {} : { unit: unitMeant(unit) }),
    ...(reading.source !== undefined && { source: reading.source }),
  };
  return {
    found: faults.length > 0 ? [] : [{ row: row.row, columns: { value: String(year) }, figure }],
    faults,
    notes: [],
  };
}

/** All years of an item that are of use. */
function readItem(row: Row, series: BenchmarkSeries, periods: readonly Period[], reading: ReadingFor): readonly Read[] {
  const cells = periods.flatMap((period): readonly Cell[] => {
    const text = (row.cells[period.at] ?? '').trim();
    return text === '' || period.year > reading.year ? [] : [{ ...period, text }];
  });
  const years = [...new Set(cells.map(({ year }) => year))];
  return years.map((year) =>
    readYear(
      row,
      series,
      year,
      cells.filter((cell) => cell.year === year),
      reading,
    ),
  );
}

/** Why a table without a fault gives no figure. */
function whyNothing(rows: readonly Row[], { year }: ReadingFor): string {
  const found = rows.map(({ cells }) => (cells[0] ?? '').trim()).filter((item) => items.has(item.toLowerCase()));
  return found.length === 0
    ? `no row below the header is one of ${[...items.keys()].join(', ')}`
    : `no year up to ${year} is whole for ${[...new Set(found)].join(', ')}: give the year in a column of its own, or all its quarters`;
}

/** Every item that a round has a series for, in the years of use. */
export const centralBank: Layout = ([header, ...rows], reading) => {
  if (header === undefined) return { benchmarks: [], faults: ['the file has no rows'], notes: [] };
  const faults = headerFaults(header);
  if (faults.length > 0) return { benchmarks: [], faults, notes: [] };
  const periods = header.cells.flatMap((cell, at) => (at < 2 ? [] : (periodOf(cell.trim(), at) ?? [])));
  const passed: string[] = [];
  const reads = rows.flatMap((row) => {
    const item = (row.cells[0] ?? '').trim();
    const series = items.get(item.toLowerCase());
    if (series !== undefined) return readItem(row, series, periods, reading);
    if (item !== '') passed.push(item);
    return [];
  });
  const told = checked(
    reads.flatMap(({ found }) => found),
    reading,
  );
  const wrong = [...reads.flatMap((read) => read.faults), ...told.faults];
  const notes = [
    ...reads.flatMap((read) => read.notes),
    ...(passed.length === 0 ? [] : [`items that a round has no series for are passed over: ${passed.join('; ')}`]),
  ];
  const nothing = told.benchmarks.length === 0 && wrong.length === 0;
  return nothing
    ? { benchmarks: [], faults: [whyNothing(rows, reading), ...notes], notes: [] }
    : { benchmarks: told.benchmarks, faults: wrong, notes };
};
