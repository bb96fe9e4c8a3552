/** Campaigns are kept on each side of the table port, and of two who change one the first is kept. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';

import type { Campaign } from '#schemas/fieldwork/campaign.ts';
import { atMost } from '#functions/store/at-most.ts';
import { campaignMethods } from '#functions/store/campaign-methods.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { openTestLevel } from './level/open-test-level.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));

const airport: Campaign = {
  ...{ id: 'airport-x', name: 'Фурудгоҳи X', place: 'Airport X', mode: 'airport' },
  ...{ begins: '2027-06-01', ends: '2027-08-31', target: 500, cost: { amount: 120_050, currency: 'TJS' } },
};

describe.each([
  { side: 'DynamoDB', table: dynamoTable(client, dynaliteTables.platform, atMost(16)) },
  { side: 'LevelDB', table: level.tables.platform },
])('campaigns on $side', ({ table }) => {
  const { putCampaign, getCampaign, listCampaigns } = campaignMethods(table);

  test('come back as they were put, in their own round', async () => {
    expect(await listCampaigns('a')).toEqual([]);
    expect(await putCampaign('a', airport)).toBe('written');
    expect(await getCampaign('a', 'airport-x')).toEqual({ ...airport, revision: 1 });
    expect(await listCampaigns('a')).toEqual([{ ...airport, revision: 1 }]);
    expect(await listCampaigns('b')).toEqual([]);
    expect(await getCampaign('b', 'airport-x')).toBeUndefined();
  });

  test('are added once, and changed by whoever read them last', async () => {
    expect(await putCampaign('a', { ...airport, name: 'Another' })).toBe('changed-meanwhile');
    const all = [700, 800].map((target) => putCampaign('a', { ...airport, target, revision: 1 }));
    expect((await Promise.all(all)).toSorted()).toEqual(['changed-meanwhile', 'written']);
    expect((await getCampaign('a', 'airport-x'))?.revision).toBe(2);
  });

  test('that could not be read back are not written', async () => {
    await expect(putCampaign('a', { ...airport, id: 'none' })).rejects.toThrow();
    await expect(putCampaign('a', { ...airport, id: 'backwards', ends: '2027-05-31' })).rejects.toThrow(
      'before it begins',
    );
    expect((await listCampaigns('a')).length).toBe(1);
  });
});
