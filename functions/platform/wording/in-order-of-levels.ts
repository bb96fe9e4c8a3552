/** Rows of a table in the order in which a study defines their levels: weekly before monthly, whatever their codes are called. */
import type { Observation } from '#analysis/production/observations/observation.ts';
import { unknownLevel } from '#schemas/language/study/tables.ts';
import type { Wording } from './wording.ts';

type Row = Pick<Observation, 'table' | 'measure' | 'dimensions'>;

/** Rows that stand beside each other: one figure, split in one way. */
const blockOf = ({ table, measure, dimensions }: Row): string =>
  JSON.stringify([table, measure.indicator, measure.statistic, measure.unit, Object.keys(dimensions)]);

/** Where each level stands: as it is defined, else as it came; those of whom it is not known last. */
function placesOf(codes: readonly string[], defined: readonly string[]): ReadonlyMap<string, number> {
  const came = [...new Set(codes)];
  const known = (code: string): boolean => defined.includes(code) && code !== unknownLevel;
  const order = [
    ...defined.filter((code) => came.includes(code) && code !== unknownLevel),
    ...came.filter((code) => !known(code) && code !== unknownLevel),
    ...came.filter((code) => code === unknownLevel),
  ];
  return new Map(order.map((code, place) => [code, place]));
}

function sorted<R extends Row>(block: readonly R[], { levels }: Pick<Wording, 'levels'>): readonly R[] {
  const [first] = block;
  if (first === undefined) return [];
  const places = Object.keys(first.dimensions).map((dimension) => {
    const codes = block.map(({ dimensions }) => dimensions[dimension] ?? '');
    return { dimension, placeOf: placesOf(codes, levels(first.table, dimension).codes) };
  });
  return block.toSorted((a, b) => {
    for (const { dimension, placeOf } of places) {
      const at = (row: R): number => placeOf.get(row.dimensions[dimension] ?? '') ?? 0;
      if (at(a) !== at(b)) return at(a) - at(b);
    }
    return 0;
  });
}

/** Blocks stay where their first row stands; what no study orders stays as it came. */
export function inOrderOfLevels<R extends Row>(rows: readonly R[], wording: Pick<Wording, 'levels'>): readonly R[] {
  const blocks = new Map<string, R[]>();
  for (const row of rows) {
    const block = blocks.get(blockOf(row));
    if (block === undefined) blocks.set(blockOf(row), [row]);
    else block.push(row);
  }
  return [...blocks.values()].flatMap((block) => sorted(block, wording));
}
