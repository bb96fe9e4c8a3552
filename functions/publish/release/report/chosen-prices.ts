/** The prices that a report shows: corridors as a whole and groups of them, in the order in which readers care about them. */
import type { MethodCode, Observation } from '#analysis/production/observations/observation.ts';
import type { Price } from '#analysis/production/observations/prices.ts';
import type { Opening } from '#schemas/language/study/headline-figures.ts';

/** What is paid on average, and where one pays least; changes, dispersion and single services are for the workbook. */
const methods: ReadonlySet<MethodCode> = new Set([
  'rpw-mean',
  'rpw-smart',
  'rpw-smart-mean',
  'rpw-mto-index',
  'experienced-ratio',
  'experienced-median',
]);

/** Dimensions of a price that is of a whole corridor or of a whole group. */
const ofWhole: ReadonlySet<string> = new Set(['corridor', 'price_group', 'source', 'period', 'amount']);

const corridorOf = ({ total }: Price): string | undefined => total.dimensions['corridor'];

const periodOf = ({ total }: Price): string => total.dimensions['period'] ?? '';

/** What goes through each corridor: the first total of the opening that is told of corridors. */
function volumesIn(
  observations: readonly Observation[],
  { figures }: Pick<Opening, 'figures'>,
): ReadonlyMap<string, number> {
  const totals = figures.map(({ table, indicator }) =>
    observations.flatMap(({ table: of, measure, dimensions, value }): readonly (readonly [string, number])[] => {
      const isTotal = of === table && measure.indicator === indicator && measure.statistic === 'total';
      const { corridor, ...others } = dimensions;
      const isOfCorridor = isTotal && Object.keys(others).length === 0;
      return isOfCorridor && corridor !== undefined && value !== null ? [[corridor, value]] : [];
    }),
  );
  return new Map(totals.find((volumes) => volumes.length > 0));
}

/** What a corridor costs on average, as the first of its prices that is told says; nothing where none is. */
function costsOf(prices: readonly Price[]): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const price of prices) {
    const corridor = corridorOf(price);
    const { value } = price.total;
    if (corridor !== undefined && value !== null && !costs.has(corridor)) costs.set(corridor, value);
  }
  return costs;
}

/**
 * Groups first, then corridors: those with the largest volumes, in the unit of the release, then the others from the
 * cheapest on. Of quarters the newest alone; what was paid in the whole round stays.
 */
export function chosenPrices(
  prices: readonly Price[],
  observations: readonly Observation[],
  opening: Pick<Opening, 'figures'>,
): readonly Price[] {
  const newest = prices.map(periodOf).toSorted().at(-1);
  const kept = prices.filter(
    (price) =>
      methods.has(price.total.method) &&
      Object.keys(price.total.dimensions).every((name) => ofWhole.has(name)) &&
      (periodOf(price) === '' || periodOf(price) === newest),
  );
  const [volumes, costs] = [volumesIn(observations, opening), costsOf(kept)];
  const placeOf = (price: Price): readonly [number, number, number] => {
    const corridor = corridorOf(price);
    if (corridor === undefined) return [0, 0, 0];
    const volume = volumes.get(corridor);
    return volume === undefined ? [2, 0, costs.get(corridor) ?? Number.MAX_VALUE] : [1, -volume, 0];
  };
  const byPlace = (a: Price, b: Price): number => {
    const [left, right] = [placeOf(a), placeOf(b)];
    const [kind, volume, cost] = left.map((one, at) => one - (right[at] ?? 0));
    return kind || volume || cost || 0;
  };
  // corridors of one place stay together, in the order of their codes
  return kept.toSorted(
    (a, b) =>
      byPlace(a, b) || ((corridorOf(a) ?? '') < (corridorOf(b) ?? '') ? -1 : Number(corridorOf(a) !== corridorOf(b))),
  );
}
