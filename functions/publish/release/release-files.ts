/** The tables of a release as files: the same tables give the same bytes. */
import { refusedTransfers } from '#analysis/corridors/refused-prices.ts';
import { summarise } from '#analysis/disclosure/summary.ts';
import type { Disclosed } from '#analysis/production/observations/disclosed.ts';
import { methods } from '#analysis/production/observations/methods.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { costsIn, estimatesIn } from '#analysis/production/observations/to-observations.ts';
import { csvFile, type FileContent, jsonFile } from './file-content.ts';
import type { Series } from './manifest.ts';
import { columnsFor } from './observation-columns.ts';
import { observationsFormat } from './observations-format.ts';
import { priceColumns } from './price-columns.ts';
import { refusedColumns, weightingColumns } from './report-columns.ts';

/** The methods that occur, in words. */
const methodsOf = (observations: readonly Observation[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(observations.map(({ method }) => method))].toSorted().map((code) => [code, methods[code]]),
  );

type Besides = Pick<ReleaseTables, 'warnings'> & Readonly<Record<string, unknown>>;

/** Observations as JSON, with what a reader must know of them. */
const observationsFile = (name: string, observations: readonly Observation[], besides: Besides): FileContent =>
  jsonFile(name, observations.length, {
    format: observationsFormat,
    methods: methodsOf(observations),
    ...besides,
    observations,
  });

/** The files of one series; `corridor-costs` holds prices alone. Tables that were not protected have no files. */
export function releaseFiles(tables: Disclosed<ReleaseTables>, series: Series): readonly FileContent[] {
  const { refusedPrices, weighting, warnings } = tables;
  const [estimates, costs] = [estimatesIn(tables), costsIn(tables)];
  const refused = [...refusedPrices, ...refusedTransfers(tables.corridorCosts)];
  const prices = [
    csvFile('corridor-costs.csv', priceColumns, pricesIn(costs)),
    observationsFile('corridor-costs.json', costs, { warnings, refusedPrices: refused }),
    csvFile('refused-prices.csv', refusedColumns, refused),
  ];
  switch (series) {
    case 'corridor-costs':
      return prices;
    case 'estimates':
      return [
        csvFile('estimates.csv', columnsFor(estimates), estimates),
        observationsFile('estimates.json', estimates, { warnings, summary: summarise(tables.estimates) }),
        ...prices,
        csvFile('weighting.csv', weightingColumns, weighting),
        jsonFile('weighting.json', weighting.length, { weighting }),
      ];
  }
}
