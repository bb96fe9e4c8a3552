/** The tables of a release as files: the same tables give the same bytes. */
import { refusedTransfers } from '#analysis/corridors/refused-prices.ts';
import { summarise } from '#analysis/disclosure/summary.ts';
import { methods } from '#analysis/production/observations/methods.ts';
import type {
  CorridorCostRow,
  EstimateRow,
  RefusedPriceRow,
  ReleaseTables,
} from '#analysis/production/observations/rows.ts';
import { responseRateNames, type WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { type Cell, csvOf, roundFigure } from './csv.ts';
import type { Series } from './manifest.ts';

/** A file ready to be written. */
export type FileContent = {
  readonly name: string;
  readonly contentType: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
};

type Columns<Row> = readonly (readonly [name: string, cell: (row: Row) => Cell])[];

/** Dimensions that have a column in every release, empty where a row is not split by them; others follow as they come. */
const dimensions = ['region', 'urban', 'corridor', 'channel', 'country'] as const;

const inDimension = (dimension: string) => (row: EstimateRow) => row.domain[dimension] ?? '';

/** Columns of estimates.csv, explained in docs/releases.md. */
const estimateColumns: Columns<EstimateRow> = [
  ['table', (row) => row.table],
  ['indicator', (row) => row.indicator],
  ...dimensions.map((dimension) => [dimension, inDimension(dimension)] as const),
  ['unit', (row) => row.unit],
  ['n', (row) => row.n],
  ['base', (row) => row.base],
  ['unknown_share', (row) => row.unknownShare],
  ['estimate', (row) => row.estimate],
  ['se', (row) => row.se],
  ['ci_low', (row) => row.ciLow],
  ['ci_high', (row) => row.ciHigh],
  ['cv', (row) => row.cv],
  ['df', (row) => row.df],
  ['deff', (row) => row.deff],
  ['quality', (row) => row.quality],
  ['reason', (row) => row.reason],
  ['method', (row) => row.method],
];

/** Columns of corridor-costs.csv. */
const costColumns: Columns<CorridorCostRow> = [
  ['corridor', (row) => row.corridor],
  ['from', (row) => row.from],
  ['to', (row) => row.to],
  ['source', (row) => row.source],
  ['period', (row) => row.period],
  ['provider_type', (row) => row.providerType],
  ['payout_currency', (row) => row.payoutCurrency],
  ['measure', (row) => row.measure],
  ['statistic', (row) => row.statistic],
  ['total_cost_percent', (row) => row.totalCostPercent],
  ['fee_percent', (row) => row.feePercent],
  ['fx_margin_percent', (row) => row.fxMarginPercent],
  ['se', (row) => row.se],
  ['ci_low', (row) => row.ciLow],
  ['ci_high', (row) => row.ciHigh],
  ['cv', (row) => row.cv],
  ['df', (row) => row.df],
  ['n', (row) => row.n],
  ['services', (row) => row.services],
  ['not_transparent', (row) => row.notTransparent],
  ['rate_unknown', (row) => row.rateUnknown],
  ['fee_unknown', (row) => row.feeUnknown],
  ['price_refused', (row) => row.priceRefused],
  ['negative_margin', (row) => row.negativeMargin],
  ['quality', (row) => row.quality],
  ['reason', (row) => row.reason],
  ['method', (row) => row.method],
];

/** Columns of refused-prices.csv: what is in no average. */
const refusedColumns: Columns<RefusedPriceRow> = [
  ['corridor', (row) => row.corridor],
  ['from', (row) => row.from],
  ['to', (row) => row.to],
  ['source', (row) => row.source],
  ['period', (row) => row.period],
  ['measure', (row) => row.measure],
  ['quote', (row) => row.quote],
  ['provider_type', (row) => row.providerType],
  ['payout_currency', (row) => row.payoutCurrency],
  ['rate_applied', (row) => row.rateApplied],
  ['interbank_rate', (row) => row.interbankRate],
  ['fx_margin_percent', (row) => row.fxMarginPercent],
  ['refused_because', (row) => row.refusedBecause],
  ['count', (row) => row.count],
];

const rateColumns: Columns<WeightingLine> = responseRateNames.map((name) => [
  name,
  (line) => line.rates?.[name] ?? null,
]);

/** Columns of weighting.csv: a line a step. */
const weightingColumns: Columns<WeightingLine> = [
  ['study', (line) => line.study],
  ['step', (line) => line.step],
  ['outcome', (line) => line.outcome],
  ['units', (line) => line.units],
  ['sum', (line) => line.sum],
  ['min', (line) => line.min],
  ['p25', (line) => line.p25],
  ['median', (line) => line.median],
  ['p75', (line) => line.p75],
  ['max', (line) => line.max],
  ['cv', (line) => line.cv],
  ['kish_deff', (line) => line.kishDeff],
  ...rateColumns,
  ['classes', (line) => line.classes],
  ['collapsed', (line) => line.collapsed.join('; ')],
  ['note', (line) => line.note],
];

const utf8 = new TextEncoder();

function csvFile<Row>(name: string, columns: Columns<Row>, rows: readonly Row[]): FileContent {
  const header = columns.map(([column]) => column);
  const text = csvOf(
    header,
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
  return { name, contentType: 'text/csv; charset=utf-8; header=present', rows: rows.length, bytes: utf8.encode(text) };
}

const rounded = (_key: string, value: unknown): unknown => (typeof value === 'number' ? roundFigure(value) : value);

function jsonFile(name: string, rows: number, content: unknown): FileContent {
  const text = `${JSON.stringify(content, rounded, 1)}\n`;
  return { name, contentType: 'application/json', rows, bytes: utf8.encode(text) };
}

/** The methods that occur, in words. */
const methodsOf = (rows: readonly (EstimateRow | CorridorCostRow)[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...new Set(rows.map((row) => row.method))].toSorted().map((code) => [code, methods[code]]));

/** The files of one series; `corridor-costs` holds prices alone. */
export function releaseFiles(tables: ReleaseTables, series: Series): readonly FileContent[] {
  const { estimates, corridorCosts, refusedPrices, weighting, warnings } = tables;
  const costs = csvFile('corridor-costs.csv', costColumns, corridorCosts);
  const refusedRows = [...refusedPrices, ...refusedTransfers(corridorCosts)];
  const refused = csvFile('refused-prices.csv', refusedColumns, refusedRows);
  const costsJson = jsonFile('corridor-costs.json', corridorCosts.length, {
    methods: methodsOf(corridorCosts),
    warnings,
    corridorCosts,
    refusedPrices: refusedRows,
  });
  switch (series) {
    case 'corridor-costs':
      return [costs, costsJson, refused];
    case 'estimates':
      return [
        csvFile('estimates.csv', estimateColumns, estimates),
        jsonFile('estimates.json', estimates.length, {
          methods: methodsOf(estimates),
          summary: summarise(estimates),
          warnings,
          estimates,
        }),
        costs,
        costsJson,
        refused,
        csvFile('weighting.csv', weightingColumns, weighting),
        jsonFile('weighting.json', weighting.length, { weighting }),
      ];
  }
}
