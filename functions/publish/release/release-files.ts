/** The tables of a release as files: the same tables give the same bytes. */
import { refusedTransfers } from '#analysis/corridors/refused-prices.ts';
import { summarise } from '#analysis/disclosure/summary.ts';
import type { Disclosed } from '#analysis/production/observations/disclosed.ts';
import { methods } from '#analysis/production/observations/methods.ts';
import type { Observation } from '#analysis/production/observations/observation.ts';
import { pricesIn } from '#analysis/production/observations/prices.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { costsIn, costTable, estimatesIn } from '#analysis/production/observations/to-observations.ts';
import { namingRounds } from '#functions/platform/wording/naming-rounds.ts';
import { plannedPlots } from '#functions/platform/plots/planned.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { openingOf } from '#schemas/language/study/headline-figures.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { NoteSpeaker } from '#schemas/words/note.ts';
import { codebook, codebookColumns } from './codebook.ts';
import { type Columns, csvFile, type FileContent, jsonFile } from './file-content.ts';
import { type ToldWarning, toldLine, toldWarning } from './in-english.ts';
import type { Series } from './manifest.ts';
import { columnsFor } from './observation-columns.ts';
import { observationsFormat } from './observations-format.ts';
import { priceColumns } from './price-columns.ts';
import { quartersApart } from './prices-apart.ts';
import { refusedColumns, weightingColumns } from './report-columns.ts';
import type { ReportContents } from './report/report-file.tsx';
import { textColumns, tidyColumns } from './tidy-columns.ts';

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

/** What a release is made of besides its tables. */
export type Release = {
  readonly series: Series;
  readonly round: Round;
  /** Those of the round: the codebook and the workbook take their words. */
  readonly studies: readonly Study[];
  readonly codeVersion: string;
  /** Day in UTC; absent from releases of before. */
  readonly computedOn?: string;
  readonly snapshot: { readonly hash: string };
  /** Says warnings and notes. */
  readonly english: NoteSpeaker;
  /** What the studies promise, and what is there of it. */
  readonly standings: ReportContents['standings'];
  readonly summary: ReportContents['summary'];
  /** Titles of the rounds that the figures are of, by id; where there are none, the ids stand. */
  readonly titles?: Readonly<Record<string, string>>;
};

/** The figures of tables, in the order of their rows. A round of many quarters has hundreds of thousands: every file is made of the same ones. */
type Figures = { readonly estimates: readonly Observation[]; readonly costs: readonly Observation[] };

const figuresIn = (tables: Disclosed<ReleaseTables>): Figures => ({
  estimates: estimatesIn(tables),
  costs: costsIn(tables),
});

/** The files of tables in plain text: CSV, and JSON beside it. */
export function plainFiles(
  tables: Disclosed<ReleaseTables>,
  { series, studies, english }: Pick<Release, 'series' | 'studies' | 'english'>,
  { estimates, costs }: Figures = figuresIn(tables),
): readonly FileContent[] {
  const warnings = tables.warnings.map((warning) => toldWarning(english, warning));
  const weighting = tables.weighting.map((line) => toldLine(english, line));
  const refused = refusedIn(tables);
  const prices = [
    csvFile('corridor-costs.csv', priceColumns, pricesIn(costs)),
    observationsFile('corridor-costs.json', newestOf(tables, costs), { warnings, refusedPrices: refused }),
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

/** Figures without those of quarters that stand apart. */
function newestOf(
  { corridorCosts }: Pick<ReleaseTables, 'corridorCosts'>,
  observations: readonly Observation[],
): readonly Observation[] {
  const apart = quartersApart(corridorCosts);
  if (apart.size === 0) return observations;
  return observations.filter(({ table, dimensions }) => table !== costTable || !apart.has(dimensions['period'] ?? ''));
}

const refusedIn = (tables: Disclosed<ReleaseTables>) => [
  ...tables.refusedPrices,
  ...refusedTransfers(tables.corridorCosts),
];

/** All figures of the series in one file for statistics programs, in one workbook for people, in a report, and as plots. */
async function wholeFiles(
  tables: Disclosed<ReleaseTables>,
  release: Release,
  { estimates, costs }: Figures,
): Promise<readonly FileContent[]> {
  // what writes them, and the words of every language, are a good part of the bundle, which a cold start need not read
  const [{ parquetFile }, { workbookFile }, { reportFiles }, { plotFiles }, { wordingsOf }] = await Promise.all([
    import('./parquet-file.ts'),
    import('./workbook/workbook-file.ts'),
    import('./report/report-file.tsx'),
    import('./plot-files.tsx'),
    import('#functions/platform/wording/wordings.ts'),
  ]);
  const { series, round, studies, codeVersion, computedOn, snapshot, english, standings, summary } = release;
  const { titles = {} } = release;
  const observations = [...(series === 'estimates' ? estimates : []), ...costs];
  const tidy = `${series}.parquet`;
  const contents = {
    about: { round, series, codeVersion, computedOn, snapshot: snapshot.hash },
    observations: newestOf(tables, observations),
    refusedPrices: refusedIn(tables),
    weighting: tables.weighting,
    warnings: tables.warnings.map((warning) => toldWarning(english, warning)),
  };
  const spoken = await wordingsOf(studies, round.settings.languages ?? []);
  const wordings = spoken.map((wording) => namingRounds(wording, titles));
  const plots = plannedPlots(studies);
  return [
    await parquetFile(tidy, tidyColumns(observations), observations, textColumns(observations)),
    await workbookFile(`${series}.xlsx`, contents, wordings, tidy),
    ...(await reportFiles({ ...contents, standings, summary, plots, opening: openingOf(studies) }, wordings)),
    ...(await plotFiles({ ...contents, plots }, wordings)),
  ];
}

/** The files of one series; `corridor-costs` holds prices alone. Tables that were not protected have no files. */
export async function releaseFiles(
  tables: Disclosed<ReleaseTables>,
  release: Release,
): Promise<readonly FileContent[]> {
  const figures = figuresIn(tables);
  return [...plainFiles(tables, release, figures), ...(await wholeFiles(tables, release, figures))];
}
