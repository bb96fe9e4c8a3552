/** The tables of a release as files: the same tables give the same bytes. */
import { refusedTransfers } from '#analysis/corridors/refused-prices.ts';
import { summarise } from '#analysis/disclosure/summary.ts';
import type { Disclosed } from '#analysis/production/observations/disclosed.ts';
import { methods } from '#analysis/production/observations/methods.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { costsIn, estimatesIn } from '#analysis/production/observations/to-observations.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { NoteSpeaker } from '#schemas/words/note.ts';
import { codebook, codebookColumns } from './codebook.ts';
import { type Columns, csvFile, type FileContent, jsonFile } from './file-content.ts';
import { type ToldWarning, toldLine, toldWarning } from './in-english.ts';
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

type Besides = { readonly warnings: readonly ToldWarning[] } & Readonly<Record<string, unknown>>;

/** Observations as JSON, with what a reader must know of them. */
const observationsFile = (name: string, observations: readonly Observation[], besides: Besides): FileContent =>
  jsonFile(name, observations.length, {
    format: observationsFormat,
    methods: methodsOf(observations),
    ...besides,
    observations,
  });

const namesOf = (columns: Columns<never>): readonly string[] => columns.map(([name]) => name);

/**
 * The files of one series; `corridor-costs` holds prices alone. Tables that were not protected have no files.
 *
 * @param studies those of the round, whose English words the codebook takes
 * @param english says warnings and notes
 */
export function releaseFiles(
  tables: Disclosed<ReleaseTables>,
  series: Series,
  studies: readonly Study[],
  english: NoteSpeaker,
): readonly FileContent[] {
  const { refusedPrices } = tables;
  const warnings = tables.warnings.map((warning) => toldWarning(english, warning));
  const weighting = tables.weighting.map((line) => toldLine(english, line));
  const [estimates, costs] = [estimatesIn(tables), costsIn(tables)];
  const refused = [...refusedPrices, ...refusedTransfers(tables.corridorCosts)];
  const prices = [
    csvFile('corridor-costs.csv', priceColumns, pricesIn(costs)),
    observationsFile('corridor-costs.json', costs, { warnings, refusedPrices: refused }),
    csvFile('refused-prices.csv', refusedColumns, refused),
  ];
  const described = [
    { name: 'corridor-costs.csv', columns: namesOf(priceColumns), observations: costs },
    { name: 'refused-prices.csv', columns: namesOf(refusedColumns) },
  ];
  const book = (files: typeof described) => csvFile('codebook.csv', codebookColumns, codebook(files, studies));
  switch (series) {
    case 'corridor-costs':
      return [...prices, book(described)];
    case 'estimates': {
      const columns = columnsFor(estimates);
      return [
        csvFile('estimates.csv', columns, estimates),
        observationsFile('estimates.json', estimates, { warnings, summary: summarise(tables.estimates) }),
        ...prices,
        csvFile('weighting.csv', weightingColumns, weighting),
        jsonFile('weighting.json', weighting.length, { weighting }),
        book([
          { name: 'estimates.csv', columns: namesOf(columns), observations: estimates },
          ...described,
          { name: 'weighting.csv', columns: namesOf(weightingColumns) },
        ]),
      ];
    }
  }
}
