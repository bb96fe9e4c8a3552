/** Downloads of the World Bank's data pages: an indicator and a country a row, a year a column, some lines before the header. */
import type { BenchmarkSeries } from '#schemas/fieldwork/benchmarks.ts';
import { toCountry } from '#schemas/reference/countries.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { checked, faultAt, type Found, type Layout, type ReadingFor, type Row } from '../reading.ts';

type Series = { readonly series: BenchmarkSeries; readonly unit: string };

/** Indicators of the World Development Indicators that a round is held against. */
const indicators: ReadonlyMap<string, Series> = new Map([
  ['BX.TRF.PWKR.CD.DT', { series: 'remittances', unit: 'USD' }],
  ['NY.GDP.MKTP.CD', { series: 'gdp', unit: 'USD' }],
  ['SP.POP.TOTL', { series: 'population', unit: 'persons' }],
  ['NY.GNP.PCAP.CD', { series: 'income-per-head', unit: 'USD' }],
]);

/** Years before the newest of use that are kept of a series. */
const yearsKept = 5;
const yearColumn = /^(\d{4})(?: \[YR\d{4}\])?$/;
const missingValues = new Set(['', '..']);

type Header = {
  readonly row: number;
  readonly country: number;
  readonly code: number;
  readonly years: readonly { readonly at: number; readonly year: number }[];
};

function headerOf({ row, cells }: Row): Header | undefined {
  const names = cells.map((cell) => cell.trim());
  const code = names.findIndex((name) => name === 'Indicator Code' || name === 'Series Code');
  const years = names.flatMap((name, at) => {
    const [, year] = yearColumn.exec(name) ?? [];
    return year === undefined ? [] : [{ at, year: Number(year) }];
  });
  return names.includes('Country Code') && code >= 0
    ? { row, country: names.indexOf('Country Code'), code, years }
    : undefined;
}

/** “World Bank, World Development Indicators, 2026-07-13”, as far as the lines before the header say it. */
function sourceIn(before: readonly Row[]): string {
  const said = (name: string): string | undefined =>
    before.find(({ cells }) => cells[0]?.trim() === name)?.cells[1]?.trim();
  return ['World Bank', said('Data Source'), said('Last Updated Date')]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** Figures of a row in the years of use, the newest first. */
function* figuresIn({ row, cells }: Row, { years }: Header, reading: ReadingFor, own: boolean) {
  const oldest = reading.year - yearsKept;
  for (const { at, year } of years.toSorted((a, b) => b.year - a.year)) {
    const cell = (cells[at] ?? '').trim();
    if (year > reading.year || year < oldest || missingValues.has(cell)) continue;
    yield { row, year, value: readNumber(cell, reading.decimal) ?? cell };
    if (!own) return;
  }
}

/** Own series in the years of use, and of other countries the newest income per head. */
export const worldBank: Layout = (rows, reading) => {
  const header = rows.slice(0, 10).flatMap((row) => headerOf(row) ?? [])[0];
  if (header === undefined)
    return {
      benchmarks: [],
      faults: [
        'row 1: none of the first ten rows has the columns "Country Code" and "Indicator Code": download the CSV of an indicator again',
      ],
      notes: [],
    };
  const first = `${reading.year - yearsKept}`;
  if (!header.years.some(({ year }) => year <= reading.year && year >= Number(first)))
    return {
      benchmarks: [],
      faults: [
        faultAt(header.row, 'years', `no column is a year from ${first} to ${reading.year}: download these years`),
      ],
      notes: [],
    };
  const source = reading.source ?? sourceIn(rows.filter(({ row }) => row < header.row));
  const found: Found[] = [];
  const unknown = new Set<string>();
  for (const each of rows.filter(({ row }) => row > header.row)) {
    const code = (each.cells[header.code] ?? '').trim();
    const country = toCountry(each.cells[header.country] ?? '');
    const known = indicators.get(code);
    if (known === undefined && code !== '') unknown.add(code);
    if (known === undefined || country === undefined) continue; // groups of countries are no country
    const own = country === reading.country;
    if (!own && known.series !== 'income-per-head') continue;
    for (const { row, year, value } of figuresIn(each, header, reading, own))
      found.push({
        row,
        columns: { value: String(year) },
        figure: { ...known, ...(own ? {} : { country }), year, value, source },
      });
  }
  const passed =
    unknown.size === 0 ? [] : [`indicators that a round has no series for are passed over: ${[...unknown].join(', ')}`];
  if (found.length === 0)
    return {
      benchmarks: [],
      faults: [
        `the file tells nothing of ${reading.country} from ${first} to ${reading.year} that is of use`,
        ...passed,
      ],
      notes: [],
    };
  return checked(found, reading, passed);
};
