/** Whether a survey stands for as many people as the country has: a benchmark in thousands, or weights that do not add up, is told at once. */
import type { BenchmarkTables } from '#schemas/language/study/tables.ts';
import { note } from '#schemas/words/note.ts';
import type { EstimateRow, Warning } from '../../production/observations/rows.ts';
import type { benchmarksUntil } from './known.ts';
import { isDomain } from './rows-of.ts';

/**
 * How many times one number may be the other. Frames miss people in institutions and in remote places, and censuses are years
 * old, which makes tens of percent; a factor of two is a slip: thousands taken for units, weights of a sample or of one region.
 */
export const mostApart = 2;

const digits = 2;

/**
 * A warning where the people of a survey, by its weights, are more than {@link mostApart} times those of the country, or less than its part.
 *
 * @param study whose tables these are
 * @param estimates figures as they may be read out
 */
export function populationApart(
  study: string,
  { people }: BenchmarkTables,
  estimates: readonly EstimateRow[],
  known: ReturnType<typeof benchmarksUntil>,
): readonly Warning[] {
  const population = known.newest('population');
  const counted = estimates.find(
    (row) =>
      people !== undefined &&
      row.table === people.table &&
      row.indicator === people.indicator &&
      isDomain(row, people.domain ?? {}),
  )?.estimate;
  if (population === undefined || counted === undefined || counted === null || counted <= 0) return [];
  const times = Math.max(counted / population.value, population.value / counted);
  if (times <= mostApart) return [];
  const says = note('note.population-apart', {
    study: { study },
    counted,
    given: population.value,
    year: String(population.year),
    times: Number(times.toPrecision(digits)),
  });
  return [{ code: 'population-apart', table: study, subject: 'population', count: 1, says }];
}
