/** Wrote the CSV files of this folder: the interviews of a small simulated round, for derive.R and for the test. */
import { writeFileSync } from 'node:fs';
import type { Column, Table } from '#analysis/statistics/columns/columns.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import { borderV3 } from '#schemas/studies/border/border.v3.ts';
import { householdV3 } from '#schemas/studies/household/household.v3.ts';
import { sortTables } from '#analysis/production/columns/sort-tables.ts';
import { frameTable } from '#functions/publish/snapshot/frame-table.ts';
import { writeCsv } from '../write-csv.ts';

const folder = new URL('./', import.meta.url);
const money = (name: string) => [name, `${name}_currency`, `${name}_nonresponse`];
const number = (name: string) => [name, `${name}_nonresponse`];
const costs = ['taxes', 'social_contributions', 'spending_abroad', 'transport_cost'];
const earnings = [...number('months_worked'), ...money('gross_monthly_pay'), ...costs.flatMap(money)];
const wanted: Readonly<Record<string, readonly string[]>> = {
  household: ['region', 'stratum', 'psu', 'disposition', 'receives_remittances', ...money('income')],
  'household.members': ['parent_row', 'sex', ...number('age')],
  'household.senders': [
    ...['parent_row', 'country', 'intended_stay', ...number('age'), ...number('months_abroad')],
    ...money('cash_total'),
    ...['transfers', 'usual_frequency', ...money('usual_amount'), ...money('carried_by_hand')],
    ...[...money('goods_value'), ...money('capital_transfers'), ...money('reverse_transfers'), ...earnings],
  ],
  'household.senders.channels': ['parent_row', 'channel', ...money('amount')],
  border: [
    ...['disposition', 'residence_country', ...number('age'), ...number('months_abroad'), ...number('intended_months')],
    ...[...money('sent'), ...number('months_worked')],
    ...[...number('crossings_back'), ...number('crossings'), ...money('carried_now'), ...money('goods_value'), ...money('capital_transfers')],
    ...earnings.slice(2),
  ],
};

/** Every eleventh answer refused, in each column at other rows. */
const isRefused = (row: number, at: number): boolean => (row + 3 * at) % 11 === 0;

function refusedColumn(column: Column | undefined, at: number): Column | undefined {
  switch (column?.kind) {
    case 'numeric':
      return { ...column, values: column.values.map((value, row) => (isRefused(row, at) ? Number.NaN : value)) };
    case 'factor': {
      const levels = [...column.levels, 'refused'];
      const codes = column.codes.map((code, row) => (code >= 0 && isRefused(row, at) ? levels.length - 1 : code));
      return { ...column, levels, codes };
    }
    case 'text':
    case undefined:
      return column;
  }
}

/** A table in which people refused to answer now and then; the simulator's always answer. */
function withRefusals(table: Table, names: readonly string[]): Table {
  const columns: Record<string, Column> = { ...table.columns };
  for (const [at, name] of names.entries()) {
    const [value, why] = [columns[name], columns[`${name}_nonresponse`]];
    const refused = refusedColumn(value, at);
    if (refused === undefined || value === undefined) continue;
    columns[name] = refused;
    if (value.kind !== 'numeric' || why?.kind !== 'factor') continue;
    const lost = value.values.map((given, row) => Number(!Number.isNaN(given) && isRefused(row, at)));
    const codes = why.codes.map((code, row) => (lost[row] === 1 ? why.levels.indexOf('refused') : code));
    columns[`${name}_nonresponse`] = { ...why, codes };
    const currency = columns[`${name}_currency`];
    if (currency?.kind !== 'factor') continue;
    columns[`${name}_currency`] = { ...currency, codes: currency.codes.map((code, row) => (lost[row] === 1 ? -1 : code)) };
  }
  return { ...table, columns };
}

const refusable = [
  ...['receives_remittances', 'country', 'intended_stay', 'age', 'months_abroad', 'cash_total', 'income', 'sent'],
  ...['carried_by_hand', 'goods_value', 'capital_transfers', 'gross_monthly_pay', 'taxes', 'usual_amount', 'crossings'],
  'crossings_back',
];

const sizes = {
  villagesPerStratum: 3,
  dwellingsPerVillage: 12,
  shiftsPerPoint: 4,
  travellersPerShift: 10,
  registrants: 0,
  quotes: 0,
};
const drawn = drawRound(makePopulation(1), 23, sizes, 'golden', 'Golden');
for (const [id, instrument] of [
  ['household', householdV3],
  ['border', borderV3],
] as const) {
  const flattener = createFlattener(instrument);
  const ids: string[] = [];
  for (const body of drawn.bodies(id)) {
    flattener.add(body.answers);
    ids.push(body.id);
  }
  const tables = sortTables([{ ids, designs: ids.map(() => undefined), tables: flattener.tables() }]);
  for (const [name, table] of Object.entries(tables)) {
    const columns = wanted[name];
    if (columns !== undefined) writeCsv(folder, name, withRefusals(table, refusable), columns);
  }
}
writeCsv(folder, 'frame', frameTable(drawn.frame), ['instrument', 'psu', 'stratum', 'first_stage_weight', 'units']);
// No rate of the lira, so that amounts are without one; thresholds that withhold nothing.
const exchangeRates = drawn.round.exchangeRates.filter(({ currency }) => currency !== 'TRY');
const settings = { ...drawn.round.settings, minimumCell: 1, cvPublish: 10, cvCaution: 10, minimumDf: 1, fewestDf: 1, unknownLimit: 1 };
writeFileSync(new URL('round.json', folder), `${JSON.stringify({ ...drawn.round, exchangeRates, settings })}\n`);
