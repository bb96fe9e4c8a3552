/** A release says of every table that its studies publish how it stands; and whether anybody can compute it again. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { studiesOf } from '#schemas/language/study/study.ts';
import { beforeAll, expect, test } from 'vitest';

import { catalogue } from '../../studies.ts';
import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

const drawn = drawSmallRound();
const platform = memoryPlatform({ drawn });

async function publishOn({ deps }: typeof platform) {
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return outcome;
}

let release: Awaited<ReturnType<typeof publishOn>>;
beforeAll(async () => {
  release = await publishOn(platform);
});

test('every table that a study publishes is listed, with its rows', () => {
  const { tables = [], files } = release.manifest;
  expect(tables.map(({ study, table, outcome }) => `${study} ${table} ${outcome}`)).toEqual([
    'border border-remittances told',
    'border border-compensation told',
    'border border-transfers told',
    'border border-savings told',
    'border border-stays told',
    'border border-people told',
    'border border-money told',
    'border border-recall told',
    'border combined-remittances told',
    'border corridor-costs told',
    'border border-transfer-costs told',
    'border border-registered told',
    'border diaspora-stock told',
    'household household-remittances told',
    'household household-total-remittances told',
    'household household-compensation told',
    'household household-reverse-transfers told',
    'household household-transfers told',
    'household household-transfers-by-way told',
    'household household-cross-checks told',
    'household household-receiving told',
    'household household-receipts told',
    'household household-income told',
    'household household-channels told',
    'household household-inequality told',
    'household household-poverty told',
    'household household-uses told',
    'household household-dependence told',
    'household household-per-head told',
    'household household-providers told',
    'household household-senders told',
    'household household-people-abroad told',
    'household household-frequency told',
    'household household-transfer-size told',
    'household household-channel-use told',
    'household corridor-costs told',
    'household household-transfer-costs told',
    'price-quote corridor-costs told',
    'registration registrants told',
  ]);
  const rows = tables.filter(({ table }) => table !== 'corridor-costs').reduce((sum, table) => sum + table.rows, 0);
  expect(rows).toBe(files.find(({ name }) => name === 'estimates.csv')?.rows);
});

test('tables of a study that nobody has answered yet are named', async () => {
  const { manifest } = await publishOn(memoryPlatform({ drawn, records: { border: [] } }));
  const absent = (manifest.tables ?? []).filter(({ outcome }) => outcome !== 'told');
  expect(absent.map(({ table, outcome }) => `${table} ${outcome}`)).toEqual([
    'border-remittances no-responses',
    'border-compensation no-responses',
    'border-transfers no-responses',
    'border-savings no-responses',
    'border-stays no-responses',
    'border-people no-responses',
    'border-money no-responses',
    'border-recall no-responses',
    'combined-remittances no-responses',
    'corridor-costs no-responses',
    'border-transfer-costs no-responses',
    'border-registered no-responses',
    'diaspora-stock no-responses',
  ]);
});

test('a release of prices alone promises prices alone', async () => {
  const { deps } = memoryPlatform({ drawn });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'corridor-costs' });
  expect(outcome.kind === 'published' && outcome.manifest.tables?.map(({ study, table }) => [study, table])).toEqual([
    ['price-quote', 'corridor-costs'],
  ]);
});

test('a release whose study is not known here cannot be computed again, which is an answer and no crash', async () => {
  const studies = studiesOf(catalogue.filter(({ instrument }) => instrument.id !== 'border'));
  const outcome = await verifyRelease({ ...platform.deps, studies }, release.releaseId);
  expect(outcome.kind === 'unknown-study' && outcome.message).toContain('border version 3');
});
