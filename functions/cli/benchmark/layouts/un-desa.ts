/**
 * The United Nations' International Migrant Stock by destination and origin (Population Division of DESA; sheet “Table 1” of
 * the editions of 2020 and 2024): a destination and an origin a row, years a column, first of both sexes, then of men, of women.
 */
import { countryNamed } from '#schemas/reference/country-names.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { checked, faultAt, type Found, type Layout, type Row } from '../reading.ts';

/** Rows in which the header is looked for: some lines of title and notes stand above it. */
const linesAbove = 25;
/** From here on codes of M49 are of the world, its regions and groups. */
const firstGroup = 900;
const missingValues = new Set(['', '..', '-', '…']);

type Header = {
  readonly row: number;
  readonly destination: number;
  readonly destinationCode: number;
  readonly origin: number;
  readonly originCode: number;
  readonly years: readonly { readonly at: number; readonly year: number }[];
};

const place = /^region,.*country or area of (destination|origin)/i;
const codeOfPlace = /^location code of (destination|origin)$/i;

function headerOf({ row, cells }: Row): Header | undefined {
  const names = cells.map((cell) => cell.trim());
  const at = (pattern: RegExp, which: string) =>
    names.findIndex((name) => pattern.exec(name)?.[1]?.toLowerCase() === which);
  const [destinationCode, originCode] = [at(codeOfPlace, 'destination'), at(codeOfPlace, 'origin')];
  if (destinationCode < 0 || originCode < 0) return undefined;
  const years = names.flatMap((name, k) =>
    // Years stand there three times; the first are of both sexes.
    /^\d{4}$/.test(name) && names.indexOf(name) === k ? [{ at: k, year: Number(name) }] : [],
  );
  return {
    row,
    destination: at(place, 'destination'),
    origin: at(place, 'origin'),
    destinationCode,
    originCode,
    years,
  };
}

const nameIn = (cells: readonly string[], at: number): string => (cells[at] ?? '').replaceAll('*', '').trim();
const isGroup = (cells: readonly string[], at: number): boolean => Number((cells[at] ?? '').trim()) >= firstGroup;

/** “UN DESA, International Migrant Stock 2024”, as far as the lines above the header say the edition. */
function sourceIn(above: readonly Row[]): string {
  const edition = above
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => /International Migrant Stock,? (\d{4})/i.exec(cell)?.[1] ?? [])[0];
  return ['UN DESA, International Migrant Stock', edition].filter((part) => part !== undefined).join(' ');
}

const failed = (...faults: readonly string[]) => ({ benchmarks: [], faults, notes: [] });

/** People of the own country in each other one, in the newest year of use. */
export const unDesa: Layout = (rows, reading) => {
  const header = rows.slice(0, linesAbove).flatMap((row) => headerOf(row) ?? [])[0];
  if (header === undefined)
    return failed(
      `row 1: none of the first ${linesAbove} rows has the columns "Location code of destination" and "Location code of origin": take the file by destination and origin, and its sheet with --sheet "Table 1"`,
    );
  const nameless = (['destination', 'origin'] as const).find((which) => header[which] < 0);
  if (nameless !== undefined)
    return failed(
      faultAt(
        header.row,
        `country or area of ${nameless}`,
        'the column is missing; take the file as it was downloaded',
      ),
    );
  const [newest] = header.years.filter(({ year }) => year <= reading.year).toSorted((a, b) => b.year - a.year);
  if (newest === undefined)
    return failed(faultAt(header.row, 'years', `no column is a year up to ${reading.year}; take a file that has one`));
  const own = rows.filter(
    ({ row, cells }) =>
      row > header.row &&
      !isGroup(cells, header.originCode) &&
      countryNamed(nameIn(cells, header.origin)) === reading.country,
  );
  const source = reading.source ?? sourceIn(rows.filter(({ row }) => row < header.row));
  const unknown: string[] = [];
  const found = own.flatMap(({ row, cells }): readonly Found[] => {
    const text = (cells[newest.at] ?? '').trim();
    const value = readNumber(text, reading.decimal) ?? text;
    if (isGroup(cells, header.destinationCode) || missingValues.has(text) || value === 0) return [];
    const country = countryNamed(nameIn(cells, header.destination));
    if (country === undefined) {
      unknown.push(nameIn(cells, header.destination));
      return [];
    }
    const figure = { series: 'migrants', country, year: newest.year, value, unit: 'persons', source };
    return [{ row, columns: { value: String(newest.year) }, figure }];
  });
  if (found.length === 0)
    return failed(
      faultAt(
        header.row,
        'origin',
        `no row below tells of people from ${reading.country} in ${newest.year}; take the table of all origins`,
      ),
    );
  return checked(
    found,
    reading,
    unknown.length === 0 ? [] : [`destinations that are no country here are passed over: ${unknown.join('; ')}`],
  );
};
