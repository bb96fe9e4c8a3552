/** A stage loses records, and tables of before are restored beside its own, as AWS does it: what is missing comes back, and nobody who was erased. */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { bringBack, type Side } from '#functions/cli/restore/bring-back.ts';
import { eraseAgain, eraseRegistrant } from '#functions/registry/office/erase.ts';
import { settleIdentities } from '#functions/registry/office/settle-identity.ts';
import { openStore, openTables } from '#functions/store/open-store.ts';
import { partitionKey } from '#functions/store/partition-keys.ts';
import { copyMissing, notReady, restoredNames } from '#functions/store/restored-tables.ts';
import { tableDefinition, type TableNames } from '#functions/store/tables.ts';
import { newest } from '../../../studies.ts';
import { putRound } from '../../store/lay-out.ts';
import { sampleRecord, spring } from '../../store/sample-records.ts';
import { dynaliteTables, startDynalite } from '../../store/start-dynalite.ts';
import { testVaultKeys } from '../../store/vault/vault-keys.ts';

const dynamo = await startDynalite();
const client = new DynamoDBClient(dynamo.config);
afterAll(async () => {
  client.destroy();
  await dynamo.close();
});

const sideOf = (tables: TableNames): Side => {
  const store = openStore({ tables, client: dynamo.config, vaultKeys: testVaultKeys() });
  const now = () => new Date('2026-05-03T00:00:00Z');
  return { tables, office: { store, now, digestKey: 'digest', newId: () => 'line', by: 'clerk' } };
};
const live = sideOf(dynaliteTables);
const names = restoredNames(dynaliteTables, 'restored');
const restored = sideOf(names);
const round = spring.id;
const registry = newest.find((study) => study.instrument.id === 'registration');
if (registry === undefined) throw new Error('there is no registry');
const { instrument } = registry;
const contactOf = (id: string): string => `contact-of-${id}`;
const keyOf = (id: string) => ({ id, round, instrument: instrument.id });

async function register(id: string): Promise<void> {
  const record = { ...sampleRecord(1), ...keyOf(id) };
  const { store } = live.office;
  await store.claimContact({ ...record, contact: contactOf(id) });
  await store.putIdentity({ ...record, identity: { name: `Name of ${id}` }, contacts: [contactOf(id)] });
  await store.putResponse(record);
}

/** What a side knows of somebody. */
async function knownOf({ office: { store } }: Side, id: string) {
  const [identity] = await store.identitiesUnder(keyOf(id));
  const reached = await store.whoHas(round, contactOf(id));
  return [(await store.getResponse(keyOf(id)))?.id, identity?.identity['name'], reached.length];
}
const all = (id: string) => [id, `Name of ${id}`, 1];
const nothing = [undefined, undefined, 0];

beforeAll(async () => {
  expect(await notReady(client, names)).toEqual(Object.values(names));
  for (const name of Object.values(names)) await client.send(new CreateTableCommand(tableDefinition(name)));
  await putRound(live.office.store, spring);
  for (const id of ['erased', 'lost', 'kept']) await register(id);
  await live.office.store.noteComputed('estimates', round, 1);
  for (const name of ['responses', 'vault', 'platform'] as const)
    await copyMissing(client, dynaliteTables[name], names[name]); // which is how AWS restores a table
  expect(await notReady(client, names)).toEqual([]);
  await eraseRegistrant(live.office, { round, instrument, id: 'erased', reason: 'letter' });
  await live.office.store.removeIdentities(keyOf('lost'));
  const { responses } = openTables({ tables: dynaliteTables, client: dynamo.config });
  await responses.remove({ pk: partitionKey(keyOf('lost')), sk: 'lost' });
  await live.office.store.claimContact({ ...keyOf('kept'), contact: 'a contact of today' });
});

test('what is missing is back with its identity and contact, what changed since stays, and whoever was erased is in neither', async () => {
  expect([await knownOf(live, 'lost'), await knownOf(restored, 'erased')]).toEqual([nothing, all('erased')]);
  const { erased, back, copied } = await bringBack(client, live, restored);
  expect({ erased, back, copied }).toEqual({ erased: 1, back: 1, copied: { responses: 1, vault: 3, platform: 0 } });
  expect([await knownOf(live, 'lost'), await knownOf(live, 'kept')]).toEqual([all('lost'), all('kept')]);
  expect([await knownOf(live, 'erased'), await knownOf(restored, 'erased')]).toEqual([nothing, nothing]);
  expect(await live.office.store.whoHas(round, 'a contact of today')).toHaveLength(1);
  // A closed round is computed once more, without them.
  expect(await live.office.store.listComputed('estimates')).toEqual(new Map());
  const again = await bringBack(client, live, restored);
  expect(again).toEqual({ erased: 1, back: 0, copied: { responses: 0, vault: 0, platform: 0 } });
});

test('a contact that somebody has corrected since leads to them no more, and who they were does not come back', async () => {
  const { store } = live.office;
  await register('moved');
  for (const name of ['responses', 'vault'] as const) await copyMissing(client, dynaliteTables[name], names[name]);
  const before = await store.getResponse(keyOf('moved'));
  if (before === undefined) throw new Error('nobody moved');
  const version = { who: 'second', writtenAt: '2026-05-02T00:00:00Z' };
  await store.putIdentity({ ...before, ...version, identity: { name: 'Moved' }, contacts: ['a contact of theirs'] });
  await store.claimContact({ ...before, contact: 'a contact of theirs' });
  await store.reviseResponse(before, { ...before, who: version.who });
  await settleIdentities(live.office, { ...before, who: version.who });
  const held = async () => [
    (await store.identitiesUnder(before)).map(({ who }) => who),
    (await store.whoHas(round, contactOf('moved'))).length,
    (await store.whoHas(round, 'a contact of theirs')).length,
  ];
  expect(await held()).toEqual([['second'], 0, 1]);
  await bringBack(client, live, restored);
  expect(await held()).toEqual([['second'], 0, 1]);
});

test('where the list of whoever was erased is lost, what stands in the place of their response tells it', async () => {
  const [mark] = await live.office.store.listErased(round);
  await live.office.store.putIdentity({ ...sampleRecord(1), ...keyOf('erased'), identity: { name: 'Name of erased' } });
  await copyMissing(client, dynaliteTables.vault, names.vault);
  for (const { tables } of [live, restored]) {
    const { platform } = openTables({ tables, client: dynamo.config });
    await platform.remove({ pk: `erased#${round}`, sk: `${instrument.id}#erased` });
  }
  expect(await bringBack(client, live, restored)).toMatchObject({ erased: 1, back: 1 });
  expect([await knownOf(live, 'erased'), await knownOf(restored, 'erased')]).toEqual([nothing, nothing]);
  expect(await live.office.store.listErased(round)).toEqual([mark]);
});

test('a copy alone brings back who somebody was, and by a list kept apart they are erased where the stage has lost its marks', async () => {
  const marks = await live.office.store.listErased(round);
  const { responses } = openTables({ tables: dynaliteTables, client: dynamo.config });
  await responses.remove({ pk: partitionKey(keyOf('erased')), sk: 'erased' });
  await register('erased');
  for (const name of ['vault', 'responses'] as const) await copyMissing(client, dynaliteTables[name], names[name]);
  for (const { tables } of [live, restored]) {
    const { platform } = openTables({ tables, client: dynamo.config });
    await platform.remove({ pk: `erased#${round}`, sk: `${instrument.id}#erased` });
  }
  await eraseAgain(live.office, round);
  expect(await knownOf(live, 'erased')).toEqual(all('erased')); // nobody told it
  await bringBack(client, live, restored, marks);
  expect([await knownOf(live, 'erased'), await knownOf(restored, 'erased')]).toEqual([nothing, nothing]);
});
