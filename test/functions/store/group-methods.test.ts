/** Messages to many, who has one, and what became of it, on each side of the table port. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';

import type { GroupMessage } from '#schemas/fieldwork/group-message.ts';
import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { groupMethods } from '#functions/store/group-methods.ts';
import { openTestLevel } from './level/open-test-level.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));

const id = '019b7700-0000-7000-8000-000000000001';
const message: GroupMessage = {
  ...{ id, state: 'written', writers: ['ana'], writtenAt: '2026-11-01T12:00:00.000Z', office: 'The office' },
  ...{ purpose: 'consent_news', texts: [{ language: 'tg', subject: 'Салом', text: 'Якум.\n\nДуюм.' }] },
  filter: { countries: ['KZ'], occupations: ['22'], interests: ['interest_mentoring'], contact: 'verified' },
};

describe.each([
  { side: 'DynamoDB', table: dynamoTable(client, dynaliteTables.platform, atMost(16)) },
  { side: 'LevelDB', table: level.tables.platform },
])('messages to many on $side', ({ table }) => {
  const store = groupMethods(table);

  test('come back as they were put, in their own round, and nothing else is among them', async () => {
    expect(await store.putGroupMessage('a', message)).toBe('written');
    await store.claimGroup('a', id, 'contact', 'person');
    await store.noteGroup('a', id, 'sent', 'person');
    expect(await store.getGroupMessage('a', id)).toEqual({ ...message, revision: 1 });
    expect(await store.listGroupMessages('a')).toEqual([{ ...message, revision: 1 }]);
    expect(await store.listGroupMessages('b')).toEqual([]);
  });

  test('are changed by whoever read them last', async () => {
    expect(await store.putGroupMessage('a', message)).toBe('changed-meanwhile');
    const both = ['One', 'Two'].map((office) => store.putGroupMessage('a', { ...message, office, revision: 1 }));
    expect((await Promise.all(both)).toSorted()).toEqual(['changed-meanwhile', 'written']);
  });

  test('that could not be read back are not written', async () => {
    await expect(store.putGroupMessage('a', { ...message, writers: [], revision: 2 })).rejects.toThrow();
    expect((await store.getGroupMessage('a', id))?.revision).toBe(2);
  });

  test('go to a contact once: of many who take it at once one does', async () => {
    const all = Array.from({ length: 12 }, (_, n) => store.claimGroup('a', id, 'shared', `person ${n}`));
    const outcomes = await Promise.all(all);
    expect(outcomes.filter((one) => one === 'claimed')).toHaveLength(1);
    expect(outcomes.filter((one) => one === 'taken')).toHaveLength(11);
    const first = outcomes.indexOf('claimed');
    expect(await store.claimGroup('a', id, 'shared', `person ${first}`)).toBe('ours');
    expect(await store.isClaimedGroup('a', id, 'shared')).toBe(true);
    await store.freeGroup('a', id, 'shared');
    expect(await store.isClaimedGroup('a', id, 'shared')).toBe(false);
    expect(await store.claimGroup('a', id, 'shared', 'another')).toBe('claimed');
  });

  test('are counted by what became of them, once a person', async () => {
    const other = '019b7700-0000-7000-8000-000000000002';
    for (const person of ['a', 'b', 'b']) await store.noteGroup('a', other, 'sent', person);
    await store.noteGroup('a', other, 'bounced', 'a');
    await store.noteGroup('a', other, 'unsure', 'c');
    const counts = await store.countGroup('a', other);
    expect(['sent', 'bounced', 'unsure', 'gone'].map((what) => [...counts].find(([one]) => one === what)?.[1])).toEqual(
      [2, 1, 1, 0],
    );
    expect(await store.hasGroupNote('a', other, 'sent', 'b')).toBe(true);
    expect(await store.hasGroupNote('a', other, 'sent', 'c')).toBe(false);
    // Whoever sent it knows more than whoever found it half done, in whatever order they write it down.
    await store.noteGroup('a', other, 'sent', 'c');
    await store.noteGroup('a', other, 'unsure', 'a');
    const after = await store.countGroup('a', other);
    expect([after.get('sent'), after.get('unsure')]).toEqual([3, 0]);
  });

  test('a contact fails until it is mended; whoever is erased leaves neither', async () => {
    expect(await store.isFailing('a', 'box')).toBe(false);
    await store.noteFailing('a', 'box', '2026-11-01T12:00:00.000Z');
    expect([await store.isFailing('a', 'box'), await store.isFailing('b', 'box')]).toEqual([true, false]);
    await store.mendFailing('a', 'box');
    expect(await store.isFailing('a', 'box')).toBe(false);
    await store.noteFailing('a', 'box', '2026-11-01T12:00:00.000Z');
    await store.claimGroup('a', id, 'box', 'person');
    await store.noteGroup('a', id, 'complained', 'box');
    await store.forgetGroups('a', ['box']);
    expect([await store.isFailing('a', 'box'), await store.isClaimedGroup('a', id, 'box')]).toEqual([false, false]);
    expect((await store.countGroup('a', id)).get('complained')).toBe(0);
  });
});
