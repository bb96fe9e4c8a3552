/** The vault as a thief of its table would see it, and with a wrong key. */
import { afterAll, expect, test } from 'vitest';

import { createTableStore } from '#functions/store/table-store.ts';
import { peoplePartition } from '#functions/store/vault/people.ts';

import { sampleRecord, spring } from '../sample-records.ts';
import { openTestLevel } from '../level/open-test-level.ts';
import { testVaultKeys } from './vault-keys.ts';

const { tables, close } = await openTestLevel();
afterAll(close);
const keys = testVaultKeys();
const store = createTableStore(tables, keys);

const response = { ...sampleRecord(1), instrument: 'registration' };
const { id, round, instrument, contentDigest, receivedAt } = response;
const identity = { name: 'Person One', email: 'one@example.org' };
await store.putResponse(response);
await store.claimContact({ round, instrument, id, contact: 'c-1' });
await store.putIdentity({ id, round, instrument, contentDigest, receivedAt, identity, contacts: ['c-1'] });
const person = keys.names.personOf(response);
const items = [
  ...(await tables.vault.all(peoplePartition(response, person))),
  ...(await tables.vault.all(`contact#${spring.id}`)),
];

test('nothing in its table is in the table of responses: neither the number, nor a digest, nor the moment', () => {
  expect(items).toHaveLength(2);
  const text = JSON.stringify(items);
  for (const told of [id, contentDigest, receivedAt, identity.name, identity.email]) expect(text).not.toContain(told);
});

test('with another digest key nobody is found, with another key of the vault nobody is read', async () => {
  const strange = createTableStore(tables, testVaultKeys(7, 'another'));
  expect(await strange.getIdentity(response)).toBeUndefined();
  const wrong = createTableStore(tables, testVaultKeys(8));
  await expect(wrong.getIdentity(response)).rejects.toThrow('damaged');
  expect(await store.getIdentity(response)).toMatchObject({ identity });
});

test('an item that was copied over that of somebody else is not taken for theirs', async () => {
  const other = { ...sampleRecord(2), instrument: 'registration' };
  const theirs = keys.names.personOf(other);
  const [mine] = items;
  await tables.vault.replace({
    ...mine,
    pk: peoplePartition(other, theirs),
    sk: `${theirs}#${keys.names.bodyOf(other)}`,
  });
  await expect(store.getIdentity(other)).rejects.toThrow('damaged');
});

test('what people are found by is read without opening who they are, and whoever came before names were compared has no list of it', async () => {
  const alike = { ...sampleRecord(3), instrument: 'registration' };
  await store.putIdentity({ ...alike, identity, contacts: ['c-1'], likenesses: ['year-1'] });
  const found = [];
  for await (const one of store.readDigests(round, instrument)) if (one.contacts.length > 0) found.push(one);
  const told = (key: typeof alike) => ({ round, instrument, person: keys.names.personOf(key), contacts: ['c-1'] });
  expect(found).toContainEqual({ ...told(alike), likenesses: ['year-1'] });
  expect(found).toContainEqual(told(response));
});

test('whoever was given no keys neither reads nor writes', async () => {
  const shut = createTableStore(tables);
  await expect(shut.getIdentity(response)).rejects.toThrow('keys of the vault were not given');
  await expect(shut.putIdentity({ ...response, identity })).rejects.toThrow('keys of the vault were not given');
  await expect(shut.readDigests(round, instrument)[Symbol.asyncIterator]().next()).rejects.toThrow('keys of the vault');
  await expect(shut.removeIdentities(response)).rejects.toThrow('keys of the vault were not given');
});
