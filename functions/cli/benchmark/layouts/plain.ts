/** One figure a row, under the names that a round has for its parts. */
import { nearestName } from '#schemas/basics/nearest-name.ts';
import { benchmarkSeries } from '#schemas/fieldwork/benchmarks.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { checked, faultAt, type Found, type Layout, type ReadingFor, type Row } from '../reading.ts';
import { unitMeant } from '../units.ts';

const needed = ['series', 'year', 'value', 'unit'] as const;
const columns = ['series', 'country', 'sex', 'age_class', 'year', 'value', 'unit', 'source'] as const;
const isColumn = (name: string): name is (typeof columns)[number] => columns.some((column) => column === name);

/** Columns that are missing, not known, or there twice. */
function headerFaults({ row, cells }: Row): readonly string[] {
  const missing = needed.filter((name) => !cells.includes(name));
  const strange = cells.flatMap((name, at) => {
    if (name === '') return [];
    if (cells.indexOf(name) !== at) return [faultAt(row, name, 'two columns have this name; take one out')];
    if (isColumn(name)) return [];
    const near = nearestName(name, columns);
    const [lacking, ...others] = missing;
    const meant = near ?? (others.length === 0 ? lacking : undefined);
    const advice =
      meant === undefined ? `known columns are ${columns.join(', ')}` : `if "${meant}" is meant, rename it`;
    return [faultAt(row, name, advice)];
  });
  return [...missing.map((name) => faultAt(row, name, 'the column is missing')), ...strange];
}

/** Whether a series is of other countries than that of the round. */
const isOfOthers = (series = ''): boolean =>
  Object.entries(benchmarkSeries).some(([name, { country }]) => name === series && country === 'residence');

/** Cells that no column is above, and a country that the figure cannot be of. */
function rowFaults(
  header: Row,
  { row, cells }: Row,
  { series, country = '' }: Readonly<Record<string, string>>,
  own: string,
): readonly string[] {
  const stray = cells.flatMap((cell, at) =>
    cell.trim() === '' || (header.cells[at] ?? '') !== ''
      ? []
      : [
          faultAt(
            row,
            `column ${at + 1}`,
            `"${cell.trim()}" stands under no column; quote a cell that holds the mark between columns`,
          ),
        ],
  );
  const athome =
    country === own && isOfOthers(series)
      ? [faultAt(row, 'country', `${series ?? ''} is of another country than ${own}, that of the round`)]
      : [];
  return [...stray, ...athome];
}

function figureIn(cells: Readonly<Record<string, string>>, { source, decimal, country: own }: ReadingFor) {
  const { series, country = '', year = '', value = '', unit = '', sex = '', age_class: age = '' } = cells;
  const said = cells['source'] ?? '';
  // The own country may be written, and is not part of what is kept.
  const isOwn = country === '' || (country === own && !isOfOthers(series));
  return {
    series,
    ...(isOwn ? {} : { country }),
    ...(sex === '' ? {} : { sex }),
    ...(age === '' ? {} : { age_class: age }),
    ...(year === '' ? {} : { year: /^\d{4}$/.test(year) ? Number(year) : year }),
    ...(value === '' ? {} : { value: readNumber(value, decimal) ?? value }),
    ...(unit === '' ? {} : { unit: unitMeant(unit) }),
    ...(said === '' ? source !== undefined && { source } : { source: said }),
  };
}

/** The table of a round, as a file. */
export const plain: Layout = ([header, ...rows], reading) => {
  if (header === undefined) return { benchmarks: [], faults: ['the file has no rows'], notes: [] };
  const faults = headerFaults(header);
  if (faults.length > 0) return { benchmarks: [], faults, notes: [] };
  if (rows.length === 0) return { benchmarks: [], faults: ['the file has no rows below its header'], notes: [] };
  const read = rows.map((row) => {
    const record = Object.fromEntries(header.cells.map((name, at) => [name, (row.cells[at] ?? '').trim()]));
    const found: Found = { row: row.row, columns: {}, figure: figureIn(record, reading) };
    return { found, faults: rowFaults(header, row, record, reading.country) };
  });
  const told = checked(
    read.map(({ found }) => found),
    reading,
  );
  return { ...told, faults: [...read.flatMap((row) => row.faults), ...told.faults] };
};
