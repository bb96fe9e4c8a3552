/** The tables that the deployment makes are the tables that the store expects. */
import { tableDefinition, tableKeys, timeToLiveAttribute } from '#functions/store/tables.ts';
import { expect, test } from 'vitest';

import { studiesPartition, studyTablesPartition } from '#functions/store/study-methods.ts';
import { studyPartitions, tables } from '../../../infra/tables.ts';

test.each(Object.entries(tables))('%s has the same keys on AWS as on the laptop', (name, deployed) => {
  const { KeySchema } = tableDefinition(name);
  expect(KeySchema).toEqual([
    { AttributeName: deployed.partitionKey, KeyType: 'HASH' },
    { AttributeName: deployed.sortKey, KeyType: 'RANGE' },
  ]);
  expect(tableKeys).toEqual({ partition: deployed.partitionKey, sort: deployed.sortKey });
});

test('spent tokens are forgotten by the attribute that the store writes', () => {
  expect(tables.platform.forgetAfter).toBe(timeToLiveAttribute);
});

test('what functions may not write to is where the store keeps studies', () => {
  expect(studyPartitions).toEqual([studiesPartition, studyTablesPartition]);
});
