/**
 * The bilateral remittance matrix of KNOMAD and the World Bank: who sends down, who receives across, in millions of US
 * dollars; a title above says so, and of which year it is.
 */
import { countryNamed } from '#schemas/reference/country-names.ts';

import { readNumber } from '#schemas/basics/read-number.ts';
import { checked, faultAt, type Found, type Layout, type Row } from '../reading.ts';

const linesAbove = 10;
const missingValues = new Set(['', '..', '-', 'n/a', 'N/A']);
/** Sums over all who send, under the countries. */
const sums = /^(?:world|total)$/i;

/** “receiving (across) / sending (down)”, with or without more words around. */
const isCorner = (text: string): boolean => /receiving.*\(across\)/is.test(text) && /sending.*\(down\)/is.test(text);

type Title = { readonly year: number; readonly faults: readonly string[] };

/** What the lines above the header say: the year, and that figures are millions of dollars. */
function titleIn(above: readonly Row[], latest: number): Title {
  const text = above.map(({ cells }) => cells.join(' ')).join(' ');
  const at = above[0]?.row ?? 1;
  const year = Number(/\b(?:for|in)? ?((?:19|20)\d{2})\b/.exec(text)?.[1] ?? Number.NaN);
  const isMillions = /million/i.test(text) && /US ?\$|\$US|USD|US dollars?/i.test(text);
  return {
    year,
    faults: [
      ...(Number.isNaN(year)
        ? [
            faultAt(
              at,
              'title',
              'says no year; write one above the header, such as "Bilateral Remittance Estimates for 2021"',
            ),
          ]
        : []),
      ...(year > latest
        ? [faultAt(at, 'title', `${year} is after the year of the survey, ${latest}; take an earlier file`)]
        : []),
      ...(isMillions ? [] : [faultAt(at, 'title', 'does not say "millions of US$"; other units are not read')]),
    ],
  };
}

const failed = (...faults: readonly string[]) => ({ benchmarks: [], faults, notes: [] });

/** What the own country receives from each other one. */
export const bilateralMatrix: Layout = (rows, reading) => {
  const header = rows.slice(0, linesAbove).find(({ cells }) => isCorner(cells[0] ?? ''));
  if (header === undefined)
    return failed(
      `row 1: none of the first ${linesAbove} rows begins with "receiving (across) / sending (down)": take the file as it was downloaded`,
    );
  const title = titleIn(
    rows.filter(({ row }) => row < header.row),
    reading.year,
  );
  const own = header.cells.findIndex((name, at) => at > 0 && countryNamed(name.trim()) === reading.country);
  const lacking =
    own < 0
      ? [faultAt(header.row, 'receiving', `no column is ${reading.country}; take the matrix of all countries`)]
      : [];
  if (title.faults.length + lacking.length > 0) return failed(...title.faults, ...lacking);
  const source = reading.source ?? `KNOMAD and World Bank, bilateral remittance matrix ${title.year}`;
  const unknown: string[] = [];
  const found = rows.flatMap(({ row, cells }): readonly Found[] => {
    const [sender = ''] = cells.map((cell) => cell.trim());
    const text = (cells[own] ?? '').trim();
    const value = readNumber(text, reading.decimal) ?? text;
    if (row <= header.row || sums.test(sender) || sender === '' || missingValues.has(text) || value === 0) return [];
    const country = countryNamed(sender);
    if (country === undefined) {
      unknown.push(sender);
      return [];
    }
    const figure = { series: 'remittances-from', country, year: title.year, value, unit: 'USD million', source };
    return [{ row, columns: { value: (header.cells[own] ?? '').trim() }, figure }];
  });
  if (found.length === 0)
    return failed(
      faultAt(header.row, (header.cells[own] ?? '').trim(), 'no country below sends anything; take another file'),
    );
  return checked(
    found,
    reading,
    unknown.length === 0 ? [] : [`rows that are no country here are passed over: ${unknown.join('; ')}`],
  );
};
