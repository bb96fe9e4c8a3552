/** What a reader works out by dividing and multiplying published figures, where one of the results is a number of units. */
import { cellOf, dimensions, type FileRow, how } from './attack.ts';

const currency = /^[A-Z]{3}$/;
const stemOf = (row: FileRow): string => `${row['table'] ?? ''} ${(row['indicator'] ?? '').replace(how, '')}`;
const figureOf = (row: FileRow): number => Number(row['estimate'] === '' ? Number.NaN : row['estimate']);

/** Whether a row counts units: households, persons, crossings. */
export const countsUnits = ({ unit = '' }: FileRow): boolean =>
  unit !== 'share' && !unit.includes(' ') && !currency.test(unit);

/** Units of a total and a mean that belong together: `TJS` and `TJS per household` divide to `households`. */
const dividesTo = (total: FileRow, mean: FileRow): string => {
  const [over = '', unit] = (mean['unit'] ?? '').split(' per ');
  return unit !== undefined && over === total['unit'] ? `${unit}s` : '';
};

/** What two published figures of one base make, if it is a number of units: by division or multiplication, with or without those unknown. */
function numbersOf(a: FileRow, b: FileRow): readonly (readonly [unit: string, value: number])[] {
  const [x, y] = [figureOf(a), figureOf(b)];
  const known = 1 - Number(b['unknown_share'] || 0);
  const made: (readonly [string, number])[] = [
    [dividesTo(a, b), x / y],
    ...(countsUnits(a) && b['unit'] === 'share'
      ? [[a['unit'] ?? '', x / y] as const, [a['unit'] ?? '', x * y] as const]
      : []),
  ];
  return made.flatMap(([unit, value]) => [
    [unit, value],
    [unit, value / known],
  ]);
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
export function countsFromPairs(rows: readonly FileRow[], truth: (count: FileRow) => number): Told {
  const shown = rows.filter((row) => row['estimate'] !== '');
  return rows
    .filter((row) => countsUnits(row) && row['estimate'] === '')
    .flatMap((count): Told => {
      const made = pairsOf(shown.filter((row) => isWithin(row, count))).map(([a, b]) => ({
        of: cellOf(a),
        split: `${stemOf(a)} by ${dimensions.filter((name) => (a[name] ?? '') !== '').join()}`,
        numbers: numbersOf(a, b).map(([unit, number]) => (unit === count['unit'] ? number : Number.NaN)),
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
