/** Population tables: how many units the population holds in each cell of one or several factors, crossed. */
import { crossPartitions, partitionBy, type Crossing, type NamedFactor } from './cells.ts';
import { WeightingError } from './weighting-error.ts';

/** One row of a population table: `levels` by variable name, and how many units (or their weight) the cell holds. */
export type PopulationCell = { readonly levels: Readonly<Record<string, string>>; readonly count: number };

/** A margin of the population: the factors that are crossed, and the table of their cells. */
export type Margin = { readonly factors: readonly NamedFactor[]; readonly population: readonly PopulationCell[] };

/** A margin matched to the sample: the cells that occur there, what each is called, and how many units it stands for. */
export type MatchedMargin = Crossing & {
  readonly name: string;
  readonly labels: readonly string[];
  readonly targets: Float64Array;
};

const nameOf = (factors: readonly NamedFactor[]): string => factors.map((factor) => factor.name).join(' × ');

/** Separates levels in a key; it cannot be typed into a level. */
const SEPARATOR = '\u001f';

/** The table as a map from levels (in the order of the factors) to counts. */
function countsByKey({ factors, population }: Margin): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { levels, count } of population) {
    const key = factors.map(({ name }) => levels[name] ?? '').join(SEPARATOR);
    const levelsInKey = key.replaceAll(SEPARATOR, ', ');
    const cell = `margin ${nameOf(factors)}, cell ${levelsInKey}`;
    const about = [`${nameOf(factors)}: ${levelsInKey}`];
    if (factors.some(({ name }) => levels[name] === undefined))
      throw new WeightingError(
        'population-names',
        cell,
        `the population table has no column for every variable`,
        about,
      );
    if (!(count >= 0 && count < Infinity))
      throw new WeightingError('bad-input', cell, `a population count is finite and not negative, not ${count}`, about);
    if (counts.has(key)) throw new WeightingError('bad-input', cell, 'occurs twice in the population table', about);
    counts.set(key, count);
  }
  return counts;
}

/**
 * Matches a population table with the sample.
 *
 * @param weights one per row; a category whose rows all weigh 0 counts as absent from the sample
 * @param partial leave out population cells that the sample does not hold, instead of refusing them
 * @throws {WeightingError} missing-category; category-without-population; category-without-sample; bad-input
 */
export function matchMargin(margin: Margin, weights: Float64Array, partial = false): MatchedMargin {
  const { factors } = margin;
  const name = nameOf(factors);
  if (factors.length === 0) throw new WeightingError('bad-input', 'margin', 'names no variable');
  const crossing = crossPartitions(
    factors.map((factor) => partitionBy(factor, weights.length)),
    weights.length,
  );
  const present = new Uint8Array(crossing.size);
  for (let k = 0; k < weights.length; k++) if (weights[k]! !== 0) present[crossing.index[k]!] = 1;

  const counts = countsByKey(margin);
  const labels: string[] = [];
  const targets = new Float64Array(crossing.size);
  for (let cell = 0; cell < crossing.size; cell++) {
    const levels = factors.map((factor, i) => factor.column.levels[crossing.parts[i]![cell]!] ?? '');
    const key = levels.join(SEPARATOR);
    const count = counts.get(key) ?? 0;
    const where = `margin ${name}, cell ${levels.join(', ')}`;
    if (present[cell] === 1 && count === 0)
      throw new WeightingError('category-without-population', where, 'in the sample, but not in the population', [
        `${name}: ${levels.join(', ')}`,
      ]);
    if (present[cell] === 1) counts.delete(key);
    labels.push(levels.join(', '));
    targets[cell] = count;
  }
  const absent = [...counts].find(([, count]) => count > 0);
  if (absent !== undefined && !partial) {
    const cell = absent[0].replaceAll(SEPARATOR, ', ');
    const why = `the population holds ${absent[1]}, the sample none`;
    throw new WeightingError('category-without-sample', `margin ${name}, cell ${cell}`, why, [`${name}: ${cell}`]);
  }
  return { ...crossing, name, labels, targets };
}
