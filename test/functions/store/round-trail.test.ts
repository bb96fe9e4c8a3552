/** A round and the line that says why it was changed are written together, whatever happens in between; rounds of before are open. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, test } from 'vitest';

import { atMost } from '#functions/store/at-most.ts';
import type { AuditEntry } from '#functions/store/audit.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import type { Table } from '#functions/store/table-port.ts';
import { createTableStore } from '#functions/store/table-store.ts';
import { sentenceOf } from '#functions/laptop/data/failures.ts';

import { spring } from './sample-records.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynamo = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynamo.config));
afterAll(() => dynamo.close());

const turns = atMost(16);
const table = dynamoTable(client, dynaliteTables.platform, turns);
const responses = dynamoTable(client, dynaliteTables.responses, turns);
const storeOver = (platform: Table) => createTableStore({ responses, vault: responses, platform });
const store = storeOver(table);

const line = (n: number, round: string): AuditEntry => ({
  id: `0190a0b0-0000-7000-8000-00000000000${n}`,
  round,
  at: `2026-03-0${n}T08:00:00.000Z`,
  by: 'ana',
  action: 'round-changed',
  subject: round,
  reason: `change ${n}`,
});
const idsOf = async (round: string) => (await store.listAudit(round)).map(({ reason }) => reason);

test('a line that was not copied into the trail is found with the round, and copied by the next change', async () => {
  const round = { ...spring, id: 'cut-off' };
  const after = { round, state: 'open', since: '2026-03-01T08:00:00.000Z' } as const;
  await store.changeRound({ before: undefined, after }, line(1, round.id));
  // The power goes after the round is written, and before the line is copied.
  const gone = storeOver({
    ...table,
    putNew: (item) => (item.sk.endsWith('2') ? Promise.reject(new Error()) : table.putNew(item)),
  });
  const read = await store.getRoundEntry(round.id);
  const titled = { ...after, round: { ...round, title: 'Another' } };
  await expect(gone.changeRound({ before: read, after: titled }, line(2, round.id))).rejects.toThrow();
  expect((await store.getRound(round.id))?.title).toBe('Another');
  expect(await table.get({ pk: `audit#${round.id}`, sk: line(2, '').id })).toBeUndefined();
  expect(await idsOf(round.id)).toEqual(['change 1', 'change 2']);
  await store.changeRound({ before: await store.getRoundEntry(round.id), after }, line(3, round.id));
  expect(await idsOf(round.id)).toEqual(['change 1', 'change 2', 'change 3']);
  expect(await table.get({ pk: `audit#${round.id}`, sk: line(2, '').id })).toBeDefined();
});

test('of ten people who read the same revision one changes the round, and the trail holds their line alone', async () => {
  const round = { ...spring, id: 'crowded' };
  const after = { round, state: 'open' } as const;
  const many = Array.from({ length: 9 }, (_, n) => n + 1);
  const made = await Promise.all(many.map((n) => store.changeRound({ before: undefined, after }, line(n, round.id))));
  expect(made.filter((outcome) => outcome === 'changed')).toHaveLength(1);
  const before = await store.getRoundEntry(round.id);
  const later = (n: number) => ({ ...line(n, round.id), id: line(n, round.id).id.replace('0190', '0191') });
  const moved = await Promise.all(
    many.map((n) => store.changeRound({ before, after: { ...after, state: 'closed' } }, later(n))),
  );
  expect(moved.filter((outcome) => outcome === 'changed')).toHaveLength(1);
  expect(await store.listAudit(round.id)).toHaveLength(2);
  expect((await store.getRoundEntry(round.id))?.revision).toBe(2);
});

test('a round that was made before rounds had states is open, keeps its frame, and can be changed', async () => {
  const round = { ...spring, id: 'before' };
  const place = { instrument: 'household', psu: 'A', stratum: 's', label: 'A' };
  const unit = { ...place, firstStageWeight: 2 };
  const stored = JSON.stringify([{ ...place, stageOneWeight: 2 }]); // what the weight was called then
  await table.replace({ pk: 'rounds', sk: round.id, round: JSON.stringify(round) });
  await table.replace({ pk: `frame#${round.id}#v1`, sk: '00000000', units: stored });
  await table.replace({ pk: 'frames', sk: round.id, version: 'v1' });
  const before = await store.getRoundEntry(round.id);
  expect(before).toEqual({ round, state: 'open', revision: 0 });
  expect(await store.getFrame(round.id)).toEqual([unit]);
  const closing = { ...before, round, state: 'closing', since: '2026-03-01T08:00:00.000Z' } as const;
  const outcomes = await Promise.all(
    [1, 2].map((n) => store.changeRound({ before, after: closing }, line(n, round.id))),
  );
  expect(outcomes.toSorted()).toEqual(['changed', 'changed-meanwhile']);
  expect(await store.getRoundEntry(round.id)).toMatchObject({ state: 'closing', revision: 1 });
  expect(await store.getFrame(round.id)).toEqual([unit]);
});

test('what the schedule computed last is remembered for each series, until somebody asks for it once more', async () => {
  await store.noteComputed('estimates', 'a', 3);
  await store.noteComputed('corridor-costs', 'a', 2);
  await store.noteComputed('estimates', 'a', 4);
  expect(await store.listComputed('estimates')).toEqual(new Map([['a', 4]]));
  await store.noteComputed('estimates', 'b', 1);
  await store.forgetComputed('a');
  expect(await store.listComputed('estimates')).toEqual(new Map([['b', 1]]));
  expect(await store.listComputed('corridor-costs')).toEqual(new Map());
});

test('a round with a setting that only a newer version knows says so, which setting, and what to do, and is no bug', async () => {
  const settings = { ...spring.settings, fromTheFuture: true };
  await table.putNew({ pk: 'rounds', sk: 'newer', round: JSON.stringify({ ...spring, id: 'newer', settings }) });
  const failure: unknown = await store.getRound('newer').catch((error: unknown) => error);
  const said = sentenceOf(failure);
  expect(said).toMatch(
    /the round "newer" has round\.settings\.fromTheFuture, which this version of remit does not know/,
  );
  expect(said).toContain('a newer version wrote it. Nothing was changed; use that version or a later one');
  expect(said).not.toContain('fault of remit');
  await table.remove({ pk: 'rounds', sk: 'newer' });
  await table.putNew({ pk: 'rounds', sk: 'broken', round: JSON.stringify({ ...spring, id: 5 }) });
  await expect(store.getRound('broken')).rejects.toThrow(/Invalid|must/);
  await table.remove({ pk: 'rounds', sk: 'broken' });
});
