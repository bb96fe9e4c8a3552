/** What the store keeps for one person's page, on each side of the table port. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';

import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { createTableStore } from '#functions/store/table-store.ts';

import { openTestLevel } from './level/open-test-level.ts';
import { sampleId } from './sample-records.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));
const ofDynamo = (name: string) => dynamoTable(client, name, atMost(16));
const { responses, vault, platform } = dynaliteTables;
const sides = [
  {
    side: 'DynamoDB',
    tables: { responses: ofDynamo(responses), vault: ofDynamo(vault), platform: ofDynamo(platform) },
  },
  { side: 'LevelDB', tables: level.tables },
];

describe.each(sides)('on $side', ({ tables }) => {
  const read: string[] = [];
  const watched = {
    ...tables.platform,
    all: (pk: string) => (read.push(pk), tables.platform.all(pk)),
    pages: (pk: string) => (read.push(pk), tables.platform.pages(pk)),
  };
  const store = createTableStore({ ...tables, platform: watched });

  test('the lines about one registrant are read alone, those too that are from before they lay apart', async () => {
    const line = { at: '2026-04-01T09:00:00.000Z', by: 'clerk', action: 'registrant-shown', reason: 'letter' } as const;
    const older = { ...line, id: sampleId(70), round: 'apart', subject: sampleId(7) };
    await tables.platform.putNew({ pk: 'audit#apart', sk: older.id, ...older });
    expect(await store.listAuditOf('apart', sampleId(7))).toEqual([older]);
    const newer = { ...older, id: sampleId(71), action: 'registrant-corrected' } as const;
    await store.putAudit(newer);
    await store.putAudit({ ...newer, id: sampleId(72), subject: sampleId(8) });
    expect(await store.listAuditOf('apart', sampleId(7))).toEqual([older, newer]);
    expect(await store.listAudit('apart')).toHaveLength(3);
    read.length = 0;
    await store.listAuditOf('apart', sampleId(7));
    expect(read).toEqual([`audit#apart#${sampleId(7)}`]);
  });

  test('a one-time token that is given back is spent once more', async () => {
    const over = new Date('2026-04-01');
    expect(await store.spendOnce('token-2', over)).toBe('spent');
    await store.giveBack('token-2');
    expect([await store.spendOnce('token-2', over), await store.spendOnce('token-2', over)]).toEqual([
      'spent',
      'spent-before',
    ]);
  });
});
