/** What is offered, and how many have joined, on each side of the table port; of two who write one text the first is kept. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';

import type { Offer } from '#schemas/fieldwork/offer.ts';
import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { offerMethods } from '#functions/store/offer-methods.ts';
import { openTestLevel } from './level/open-test-level.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));

const offer: Offer = {
  ...{ country: 'KZ', language: 'tg', title: 'Хуш омадед', text: 'Якум.\n\nДуюм.' },
  links: [{ label: 'Сафорат', address: 'https://embassy.example/tg' }],
};

describe.each([
  { side: 'DynamoDB', table: dynamoTable(client, dynaliteTables.platform, atMost(16)) },
  { side: 'LevelDB', table: level.tables.platform },
])('offers on $side', ({ table }) => {
  const { putOffer, getOffer, listOffers, putJoined, getJoined } = offerMethods(table);

  test('come back as they were put, in their own round', async () => {
    expect(await listOffers('a')).toEqual([]);
    expect(await putOffer('a', offer)).toBe('written');
    expect(await getOffer('a', 'KZ', 'tg')).toEqual({ ...offer, revision: 1 });
    expect(await listOffers('a')).toEqual([{ ...offer, revision: 1 }]);
    expect(await getOffer('a', 'KZ', 'ru')).toBeUndefined();
    expect(await listOffers('b')).toEqual([]);
  });

  test('are added once, and changed by whoever read them last', async () => {
    expect(await putOffer('a', { ...offer, title: 'Another' })).toBe('changed-meanwhile');
    const all = ['One', 'Two'].map((title) => putOffer('a', { ...offer, title, revision: 1 }));
    expect((await Promise.all(all)).toSorted()).toEqual(['changed-meanwhile', 'written']);
    expect((await getOffer('a', 'KZ', 'tg'))?.revision).toBe(2);
  });

  test('that could not be read back are not written', async () => {
    await expect(putOffer('a', { ...offer, country: 'all', title: ' ' })).rejects.toThrow();
    expect((await listOffers('a')).length).toBe(1);
  });

  test('how many have joined is replaced as a whole', async () => {
    expect(await getJoined('a')).toBeUndefined();
    const first = {
      at: '2026-11-01T00:00:00.000Z',
      people: 60,
      salt: 'of nobody',
      countries: new Map([
        ['KZ', 40],
        ['RU', 20],
      ]),
    };
    await putJoined('a', first);
    expect(await getJoined('a')).toEqual(first);
    await putJoined('a', { ...first, people: null, countries: new Map() });
    expect(await getJoined('a')).toEqual({ ...first, people: null, countries: new Map() });
  });
});
