/** What a reader works out by dividing and multiplying published figures, where one of the results is a number of units. */
import { cellOf, dimensions, type FileRow, how } from './attack.ts';

const currency = /^[A-Z]{3}$/;
const stemOf = (row: FileRow): string => `${row['table'] ?? ''} ${(row['indicator'] ?? '').replace(how, '')}`;
const figureOf = (row: FileRow): number => Number(row['estimate'] === '' ? Number.NaN : row['estimate']);

/** Whether a row counts units: households, persons, crossings. */
export const countsUnits = ({ unit = '' }: FileRow): boolean =>
  unit !== 'share' && unit !== 'ratio' && !unit.includes(' ') && !currency.test(unit);

/** Whether a total and a mean belong together: `TJS` and `TJS per household` divide to households. */
const divides = (total: FileRow, mean: FileRow): boolean => {
  const [over = '', unit] = (mean['unit'] ?? '').split(' per ');
  return unit !== undefined && over === total['unit'] && (total['indicator'] ?? '').endsWith('-total');
};

/**
 * What two published figures of one base make, if it is a number of units: by division or multiplication, with or without
 * those unknown. A quotient may tell a number of other units: households that have one person abroad each are as many.
 */
function numbersOf(a: FileRow, b: FileRow, { unit = '' }: FileRow, isOfMore: boolean): readonly number[] {
  const [x, y] = [figureOf(a), figureOf(b)];
  const known = 1 - Number(b['unknown_share'] || 0);
  const isShared = countsUnits(a) && a['unit'] === unit && b['unit'] === 'share';
  const isQuotient = divides(a, b) && (!isOfMore || (b['unit'] ?? '').endsWith(` per ${unit.slice(0, -1)}`));
  const made = [isQuotient ? x / y : Number.NaN, ...(isShared ? [x / y, x * y] : [])];
  return made.flatMap((value) => [value, value / known]);
}

type Told = readonly (readonly [count: string, from: string])[];

const surveyOf = (row: FileRow) => (row['table'] ?? '').split('-')[0];

/** Whether a row is about units of the count: the same survey and domain, or a part of it. */
const isWithin = (row: FileRow, count: FileRow): boolean =>
  surveyOf(row) === surveyOf(count) &&
  dimensions.every((name) => (count[name] ?? '') === '' || row[name] === count[name]);

const isTold = (made: number, truth: number): boolean => Math.abs(made - truth) < 0.05 * truth;

/** Pairs of published figures of one base. */
const pairsOf = (rows: readonly FileRow[]): readonly (readonly [FileRow, FileRow])[] =>
  rows.flatMap((a) =>
    rows.filter((b) => a !== b && stemOf(a) === stemOf(b) && cellOf(a) === cellOf(b)).map((b) => [a, b] as const),
  );

/**
 * Of each withheld count what tells it to one part in twenty: a pair of published figures of the same people or of some of
 * them, or such pairs of all parts of a split added up.
 */
export function countsFromPairs(
  rows: readonly FileRow[],
  truth: (count: FileRow) => number,
  respondents: (row: FileRow) => number,
): Told {
  const shown = rows.filter((row) => row['estimate'] !== '');
  return rows
    .filter((row) => countsUnits(row) && row['estimate'] === '')
    .flatMap((count): Told => {
      const made = pairsOf(shown.filter((row) => isWithin(row, count))).map(([a, b]) => ({
        of: cellOf(a),
        split: `${stemOf(a)} by ${dimensions.filter((name) => (a[name] ?? '') !== '').join()}`,
        numbers: numbersOf(a, b, count, respondents(a) > 1.1 * respondents(count)),
      }));
      const alone = made.filter(({ numbers }) => numbers.some((number) => isTold(number, truth(count))));
      const splits = [...new Set(made.map(({ split }) => split))].filter((split) =>
        [0, 1].some((which) => {
          const parts = made.flatMap((each) => (each.split === split ? [each.numbers[which] ?? Number.NaN] : []));
          const sum = parts.reduce((total, part) => total + (Number.isNaN(part) ? 0 : part), 0);
          return isTold(sum, truth(count));
        }),
      );
      return [...alone.map(({ of }) => of), ...splits].map((from) => [cellOf(count), from]);
    });
}

/**
 * Of each withheld count what tells it to one part in twenty by being as many: a published count of other units in the same
 * domain or in a part of it, or the parts of a split added up.
 */
export function countsFromCounts(rows: readonly FileRow[], truth: (count: FileRow) => number): Told {
  const counts = rows.filter(countsUnits);
  const shown = counts.filter((row) => row['estimate'] !== '');
  return counts
    .filter((row) => row['estimate'] === '')
    .flatMap((count): Told => {
      const others = shown.filter((row) => row['unit'] !== count['unit'] && isWithin(row, count));
      const splitOf = (row: FileRow) =>
        `${stemOf(row)} by ${dimensions.filter((name) => (row[name] ?? '') !== '').join()}`;
      const alone = others.filter((row) => isTold(figureOf(row), truth(count))).map(cellOf);
      const splits = [...new Set(others.map(splitOf))].filter((split) => {
        const parts = others.filter((row) => splitOf(row) === split);
        return isTold(
          parts.reduce((sum, row) => sum + figureOf(row), 0),
          truth(count),
        );
      });
      return [...alone, ...splits].map((from) => [cellOf(count), from]);
    });
}
