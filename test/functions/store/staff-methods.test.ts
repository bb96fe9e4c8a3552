/** Members of staff and the line that says why they were changed are written together, on each side of the table port. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';

import type { Member } from '#schemas/fieldwork/staff.ts';
import { atMost } from '#functions/store/at-most.ts';
import { type AuditEntry, platformTrail } from '#functions/store/audit.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import { staffMethods } from '#functions/store/staff-methods.ts';
import { openTestLevel } from './level/open-test-level.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));

const member = (n: number): Member => ({ id: `staff-${n}`, name: `Person ${n}`, role: 'analyst', revision: 1 });
const line = (id: string): AuditEntry => ({
  ...{ id, round: platformTrail, at: '2026-11-01T12:00:00.000Z', by: 'ana' },
  ...{ action: 'staff-invited', subject: 'staff-1', reason: '' },
});

describe.each([
  { side: 'DynamoDB', table: dynamoTable(client, dynaliteTables.platform, atMost(16)) },
  { side: 'LevelDB', table: level.tables.platform },
])('staff on $side', ({ table }) => {
  const trail: string[] = [];
  const { readStaff, changeStaff } = staffMethods(table, ({ id }) => Promise.resolve(void trail.push(id)));

  test('are nobody at first, and then whoever was written', async () => {
    const nobody = await readStaff();
    expect(nobody).toEqual({ members: [], revision: 0 });
    expect(await changeStaff(nobody, [member(1)], line('a'))).toBe('changed');
    expect(await readStaff()).toEqual({ members: [member(1)], revision: 1 });
    expect(trail).toEqual(['a']);
  });

  test('of ten who read the same, one is first, and the trail holds their line alone', async () => {
    const before = await readStaff();
    const many = Array.from({ length: 10 }, (_, n) => n);
    const outcomes = await Promise.all(
      many.map((n) => changeStaff(before, [member(1), member(n + 2)], line(`many-${n}`))),
    );
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1);
    expect(trail.filter((id) => id.startsWith('many'))).toEqual([`many-${outcomes.indexOf('changed')}`]);
    expect(await changeStaff({ members: [], revision: 0 }, [], line('late'))).toBe('changed-meanwhile');
  });

  test('cut off before the line is in the trail, the next change copies it there first', async () => {
    const cut = staffMethods(table, ({ id }) => (id === 'cut' ? Promise.reject(new Error()) : Promise.resolve()));
    await expect(cut.changeStaff(await readStaff(), [member(1)], line('cut'))).rejects.toThrow();
    await changeStaff(await readStaff(), [member(1)], line('next'));
    expect(trail.slice(-2)).toEqual(['cut', 'next']);
  });

  test('who could not be read back are not written', async () => {
    const strange = { ...member(1), role: 'supervisor' } as const; // of no team
    await expect(changeStaff(await readStaff(), [strange], line('strange'))).rejects.toThrow();
  });
});
