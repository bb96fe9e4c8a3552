/** Small rounds, and somebody who works counts out of two published figures of them. */
import { cellsOf } from '#analysis/disclosure/cells.ts';
import { protect, type Protected } from '#analysis/disclosure/protect.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { InstrumentId } from '#analysis/simulate/body.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { plainFiles } from '#functions/publish/release/release-files.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { expect } from 'vitest';

import { computeTables } from '../../studies.ts';
import { countsFromCounts, countsFromPairs } from './attack-pairs.ts';
import { cellOf, type FileRow, readCsv } from './attack.ts';

const english = await englishOf([]);

const instruments = ['household', 'border', 'registration', 'price-quote'] as const;
const population = makePopulation(1);

function rowsOf(tables: Protected['tables']): readonly FileRow[] {
  const file = plainFiles(tables, { series: 'estimates', studies: [], english }).find(
    ({ name }) => name === 'estimates.csv',
  );
  return readCsv(new TextDecoder().decode(file?.bytes));
}

/** What readers get, what they would get if small cells alone were withheld, and the true counts. */
export function attacked(tables: SnapshotTables, round: Round) {
  const computed = computeTables(tables, round);
  const { minimumCell } = round.settings;
  const rows = rowsOf(protect(computed, { minimumCell, version: 'v', description: 'd' }).tables);
  const bases = new Map(
    [...cellsOf(computed).values()].map(({ group, domain, basis }) => [
      [group, ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | '),
      basis,
    ]),
  );
  const truth = (row: FileRow) => bases.get(cellOf(row))?.size ?? Number.NaN;
  const respondents = (row: FileRow) => bases.get(cellOf(row))?.behind.count ?? Number.NaN;
  return { rows, pairs: [...countsFromPairs(rows, truth, respondents), ...countsFromCounts(rows, truth)] };
}

const sizes = {
  villagesPerStratum: 3,
  dwellingsPerVillage: 6,
  shiftsPerPoint: 3,
  travellersPerShift: 6,
  registrants: 40,
  quotes: 60,
};
/** A simulated round; in `remitting` villages nine of ten households without remittances were not met. */
function drawSmall(seed: number, remitting: boolean) {
  const drawn = drawRound(population, seed, sizes, 'small', 'A small round');
  function* bodies(id: InstrumentId) {
    let without = 0;
    for (const body of drawn.bodies(id)) {
      const isWithout =
        id === 'household' && new Map(Object.entries(body.answers)).get('receives_remittances') === 'no';
      if (!remitting || !isWithout || without++ % 10 === 0) yield body;
    }
  }
  return { ...drawn, bodies };
}

/** How many interviews make a cell, and whether nearly all households receive. */
export const conditions: readonly (readonly [minimumCell: number, remitting: boolean])[] = [3, 5, 10].flatMap(
  (minimumCell) => [false, true].map((remitting) => [minimumCell, remitting] as const),
);

/** Fails when two published figures of the round with this seed give away a count that it withholds. */
export function expectNoCountTold(seed: number, minimumCell: number, remitting: boolean): void {
  const drawn = drawSmall(seed, remitting);
  const settings = { ...drawn.round.settings, minimumCell, cvPublish: 10, cvCaution: 10, fewestDf: 1 };
  const { rows, pairs } = attacked(tablesOfRound(drawn, instruments), { ...drawn.round, settings });
  expect(rows.some((row) => row['estimate'] === '')).toBe(true);
  expect(pairs).toEqual([]);
}
