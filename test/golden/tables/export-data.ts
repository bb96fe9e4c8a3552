/** Wrote the CSV files of this folder: a small simulated round, for survey.R and for the test. */
import { mkdirSync, writeFileSync } from 'node:fs';

import type { Table } from '#analysis/statistics/columns/columns.ts';
import { instrumentVersions } from '#analysis/simulate/body.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { createFlattener } from '#schemas/language/columns/flatten.ts';
import { findInstrument } from '../../studies.ts';
import { frameTable } from '#functions/publish/snapshot/frame-table.ts';
import { sortTables } from '#analysis/production/columns/sort-tables.ts';
import { writeCsv } from '../write-csv.ts';

const folder = new URL('./', import.meta.url);
const money = (name: string) => [name, `${name}_currency`];
const pay = ['gross_monthly_pay', 'taxes', 'social_contributions', 'spending_abroad', 'transport_cost'];
const person = ['age', 'months_abroad', 'education', 'occupation', 'legal_status', 'months_worked', ...pay.flatMap(money)];
const uses = ['food', 'education', 'health', 'rent', 'ceremonies', 'vehicle', 'rebuilding', 'new_house', 'business', 'land'];
const spent = [...uses, 'farming', 'debt', 'savings', 'other'].flatMap((use) => money(`use_${use}`));
const wanted: Readonly<Record<string, readonly string[]>> = {
  household: [
    ...['region', 'urban', 'stratum', 'psu', 'disposition', 'receives_remittances', 'income', 'income_currency'],
    ...['sending_country', 'provider_type', ...money('social_benefits'), ...spent],
    ...['receiving_country', 'amount_sent', 'amount_sent_currency', 'fee', 'fee_currency', 'conversion'],
    ...['exchange_rate', 'amount_received', 'amount_received_currency', 'transfer_date'],
  ],
  'household.senders': [
    ...['parent_row', 'sex', 'country', 'cash_total', 'cash_total_currency', 'goods_value', 'goods_value_currency'],
    ...['carried_by_hand', 'carried_by_hand_currency', ...money('capital_transfers'), ...money('reverse_transfers')],
    ...['relationship', 'intended_stay', 'transfers', 'usual_frequency', ...money('usual_amount'), ...person],
  ],
  'household.senders.channels': ['parent_row', 'channel', 'amount', 'amount_currency'],
  border: [
    ...['stratum', 'psu', 'disposition', 'travellers_counted', 'residence_country', 'crossings', 'crossings_back'],
    ...['sent', 'sent_currency', 'carried_now', 'carried_now_currency', 'sex', 'intended_months', 'household_reports'],
    ...[...money('goods_value'), ...money('capital_transfers'), ...money('savings_abroad'), ...person],
  ],
  'price-quote': [
    ...['transparent', 'coverage', 'speed', 'provider_type', 'sending_country', 'receiving_country'],
    ...['amount_sent', 'amount_sent_currency', 'fee', 'fee_currency', 'conversion', 'exchange_rate'],
    ...['amount_received', 'amount_received_currency', 'transfer_date'],
  ],
  frame: ['instrument', 'psu', 'stratum', 'first_stage_weight', 'units'],
};

function write(name: string, table: Table): void {
  const columns = wanted[name];
  if (columns !== undefined) writeCsv(folder, name, table, columns);
}

const sizes = {
  villagesPerStratum: 4,
  dwellingsPerVillage: 12,
  shiftsPerPoint: 6,
  travellersPerShift: 10,
  registrants: 0,
  quotes: 240,
};
const drawn = drawRound(makePopulation(1), 11, sizes, 'golden', 'Golden');
mkdirSync(folder, { recursive: true });
for (const id of ['household', 'border', 'price-quote'] as const) {
  const instrument = findInstrument(id, instrumentVersions[id]);
  if (instrument === undefined) throw new Error(`no ${id}`);
  const flattener = createFlattener(instrument);
  const ids: string[] = [];
  for (const body of drawn.bodies(id)) {
    flattener.add(body.answers);
    ids.push(body.id);
  }
  const tables = sortTables([{ ids, designs: ids.map(() => undefined), tables: flattener.tables() }]);
  for (const [name, table] of Object.entries(tables)) write(name, table);
}
write('frame', frameTable(drawn.frame));
// A low cap that some travellers exceed, and thresholds that withhold nothing, so that every figure is compared.
const settings = { ...drawn.round.settings, crossingsCap: 3, minimumCell: 1, cvPublish: 10, cvCaution: 10, minimumDf: 1, fewestDf: 1, unknownLimit: 1 };
writeFileSync(new URL('round.json', folder), `${JSON.stringify({ ...drawn.round, settings })}\n`);
