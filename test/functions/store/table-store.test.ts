/** The store on each side of the table port: DynamoDB (dynalite) and the embedded LevelDB. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { atMost } from '#functions/store/at-most.ts';
import { dynamoTable } from '#functions/store/dynamo-table.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { ItemTooLarge } from '#functions/store/store.ts';
import { createTableStore } from '#functions/store/table-store.ts';
import { testVaultKeys } from './vault/vault-keys.ts';
import { afterAll, describe, expect, test } from 'vitest';

import { openTestLevel } from './level/open-test-level.ts';
import { putFrame, putRound } from './lay-out.ts';
import { collect, sampleId, sampleRecord, spring } from './sample-records.ts';
import { dynaliteTables, startDynalite } from './start-dynalite.ts';

const dynalite = await startDynalite();
const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynalite.config));
const turns = atMost(16);
const level = await openTestLevel();
afterAll(() => Promise.all([dynalite.close(), level.close()]));
const sides = [
  {
    side: 'DynamoDB',
    tables: {
      responses: dynamoTable(client, dynaliteTables.responses, turns),
      vault: dynamoTable(client, dynaliteTables.vault, turns),
      platform: dynamoTable(client, dynaliteTables.platform, turns),
    },
  },
  { side: 'LevelDB', tables: level.tables },
];

const release: ReleaseEntry = {
  id: '019b7700-0000-7000-8000-0000000000aa',
  round: spring.id,
  series: 'estimates',
  publishedAt: '2026-05-01T00:00:00.000Z',
  manifestSha256: 'a'.repeat(64),
  files: [{ name: 'estimates.csv', contentType: 'text/csv', bytes: 10, rows: 1, sha256: 'b'.repeat(64) }],
};

describe.each(sides)('the store on $side', ({ tables }) => {
  const store = createTableStore(tables, testVaultKeys());

  test('a response is stored once, and a retry gets the first receipt', async () => {
    const first = await store.putResponse(sampleRecord(1));
    const again = await store.putResponse({ ...sampleRecord(1), receivedAt: '2026-04-02T00:00:00.000Z' });
    expect(first).toMatchObject({
      kind: 'stored',
      receipt: { id: sampleId(1), receivedAt: '2026-04-01T09:00:00.000Z' },
    });
    expect(again).toEqual({ ...first, kind: 'already-stored' });
  });

  test('every body under one id is kept, all but the first apart and once', async () => {
    await store.putResponse(sampleRecord(2, { members: 4 }));
    const other = sampleRecord(2, { members: 5 });
    expect(await store.putResponse(other)).toEqual({ kind: 'id-reused' });
    expect(await store.putResponse(other)).toEqual({ kind: 'id-reused' });
    const stored = await collect(store.readRound('tjk-2026-spring', 'household'));
    expect(stored.find(({ id }) => id === sampleId(2))?.answers).toEqual({ members: 4 });
    expect(await collect(store.listConflicts('tjk-2026-spring'))).toEqual([other]);
    const third = sampleRecord(2, { members: 6 });
    expect(await store.putResponse(third)).toEqual({ kind: 'id-reused' });
    expect(await collect(store.listConflicts('tjk-2026-spring'))).toEqual(expect.arrayContaining([other, third]));
  });

  test('of fifty phones that send one id at the same moment, one is stored and the others are told so', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.putResponse(sampleRecord(3))));
    expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'already-stored')).toHaveLength(49);
  });

  test('a round is read whole, each response once and unchanged, in the same order every time', async () => {
    const sent = Array.from({ length: 400 }, (_, n) => ({
      ...sampleRecord(1000 + n, { n, note: 'ж'.repeat(500), amounts: [0.1, -0, 1e21, { currency: 'TJS' }] }),
      round: 'whole-round',
    }));
    await Promise.all(sent.map((record) => store.putResponse(record)));
    const read = await collect(store.readRound('whole-round', 'household'));
    const byId = new Map(read.map((record) => [record.id, record]));
    expect(read).toHaveLength(400);
    expect(sent.map((record) => byId.get(record.id))).toEqual(
      sent.map((record) => ({
        ...record,
        answers: { ...record.answers, amounts: [0.1, 0, 1e21, { currency: 'TJS' }] },
      })),
    );
    expect(await collect(store.readRound('whole-round', 'household'))).toEqual(read);
    expect(await store.countResponses('whole-round', 'household')).toBe(400);
    expect(await store.countResponses('whole-round', 'border')).toBe(0);
  });

  const studyOf = (id: string, text = 'a') => ({
    id,
    version: 1,
    text,
    sha256: text,
    added: {
      id: `${id} ${text}`,
      round: '*',
      at: '2026-11-26T09:00:00Z',
      by: 'zarina',
      action: 'study-added' as const,
      subject: `${id}@1`,
      reason: 'asked for',
    },
  });

  test('of twenty studies that want one table at the same moment, one is added, and the names of the others stay free', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `study-${n}`);
    const outcomes = await Promise.all(ids.map((id) => store.putStudy(studyOf(id), [`own-${id}`, 'shared'])));
    const winner = ids[outcomes.findIndex(({ kind }) => kind === 'added')];
    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'table-taken')).toEqual(
      Array(19).fill({ kind: 'table-taken', table: 'shared', owner: winner }),
    );
    expect((await store.listStudies()).entries.map(({ id }) => id)).toEqual([winner]);
    const loser = ids.find((id) => id !== winner) ?? '';
    const renamed = await store.putStudy(studyOf('renamed'), [`own-${loser}`]);
    expect(renamed).toEqual({ kind: 'added' });
    expect(await store.putStudy(studyOf('another'), [`own-${winner}`])).toMatchObject({ kind: 'table-taken' });
  });

  test('of twenty contents of one version at the same moment, one is added, and its tables are its own', async () => {
    const texts = Array.from({ length: 20 }, (_, n) => `text ${n}`);
    const outcomes = await Promise.all(texts.map((text) => store.putStudy(studyOf('contested', text), ['contested'])));
    expect(outcomes.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'frozen')).toHaveLength(19);
    expect(await store.putStudy(studyOf('late'), ['contested'])).toMatchObject({ owner: 'contested' });
  });

  test('an imported response keeps its design and what its source never asked', async () => {
    const imported = {
      ...sampleRecord(4),
      round: 'imported',
      source: 'import' as const,
      design: { stratum: 'north', psu: '17', weight: 1234.567891234567 },
      notCollected: ['senders.age'],
    };
    await store.putResponse(imported);
    expect(await collect(store.readRound('imported', 'household'))).toEqual([imported]);
  });

  test('a response larger than a table can hold is refused, never cut', async () => {
    await expect(store.putResponse(sampleRecord(5, { note: 'x'.repeat(410_000) }))).rejects.toThrow(ItemTooLarge);
  });

  test('a round and its frame come back as they were described, and a new frame replaces the old at once', async () => {
    await putRound(store, spring);
    expect(await store.getRound(spring.id)).toEqual(spring);
    expect(await store.getRound('nowhere')).toBeUndefined();
    expect(await store.listRounds()).toMatchObject([{ round: spring, state: 'open', revision: 1 }]);
    const units = Array.from({ length: 3001 }, (_, n) => ({
      instrument: 'household',
      psu: `psu-${n}`,
      stratum: 'north',
      label: `${n} ${'x'.repeat(190)}`, // nearly a megabyte in all: more than an item holds
      firstStageWeight: 12.5,
      units: 140,
    }));
    await putFrame(store, spring.id, units);
    expect(await store.getFrame(spring.id)).toEqual(units);
    await putFrame(store, spring.id, units.slice(0, 1));
    expect(await store.getFrame(spring.id)).toEqual(units.slice(0, 1));
    expect(await store.getFrame(spring.id)).toBe(await store.getFrame(spring.id)); // read once, while it is the same
    expect(await store.getFrame('nowhere')).toEqual([]);
  });

  test('releases are listed newest first, and publishing one twice changes nothing', async () => {
    const later = { ...release, id: release.id.replace(/a$/, 'b'), publishedAt: '2026-06-01T00:00:00.000Z' };
    expect(await store.putRelease(release)).toBe('published');
    expect(await store.putRelease(later)).toBe('published');
    expect(await store.putRelease(release)).toBe('already-published');
    expect(await store.listReleases(spring.id)).toEqual([
      { ...later, number: 2 },
      { ...release, number: 1 },
    ]);
    expect(await store.putRelease({ ...release, manifestSha256: 'c'.repeat(64) })).toBe('already-published');
    expect(await store.getRelease(release.id)).toEqual({ ...release, number: 1 });
    expect(await store.getRelease('none')).toBeUndefined();
  });

  test('the last release to be published is the newest, whatever the clocks of those who published said', async () => {
    const round = 'clocks';
    const dated = (n: number, publishedAt: string) => ({ ...release, round, id: `${release.id}-${n}`, publishedAt });
    await store.putRelease(dated(1, '2027-05-01T00:00:00.000Z')); // a clock that ran a year ahead
    await store.putRelease(dated(2, '2026-05-02T00:00:00.000Z'));
    await store.putRelease(dated(3, '2026-05-03T00:00:00.000Z'));
    expect((await store.listReleases(round)).map(({ number }) => number)).toEqual([3, 2, 1]);
    const rest = Array.from({ length: 8 }, (_, n) => dated(10 + n, '2026-05-04T00:00:00.000Z'));
    expect(await Promise.all(rest.map((entry) => store.putRelease(entry)))).toEqual(rest.map(() => 'published'));
    const numbers = (await store.listReleases(round)).map(({ number }) => number);
    expect(numbers).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test('of two releases that were held against the same one, the first to be listed is, and the other is told', async () => {
    const round = 'overtaken';
    const numbered = (n: number) => ({ ...release, round, id: `${release.id}-${n}`, record: 'd'.repeat(64) });
    expect(await store.putRelease(numbered(1), { heldAgainst: undefined })).toBe('published');
    const both = [2, 3].map((n) => store.putRelease(numbered(n), { heldAgainst: numbered(1).id }));
    expect((await Promise.all(both)).toSorted()).toEqual(['overtaken', 'published']);
    expect(await store.listReleases(round)).toHaveLength(2);
    expect(await store.putRelease(numbered(4), { heldAgainst: undefined })).toBe('overtaken');
    const prices = { ...release, round, id: 'prices', series: 'corridor-costs' as const };
    expect(await store.putRelease(prices, { heldAgainst: undefined })).toBe('published'); // held against none
  });

  test('a release whose publication was cut off before it was listed cannot be opened by its id', async () => {
    const cutOff = { ...release, round: 'cut-off', id: 'cut-off' };
    const Item = { ...cutOff, pk: 'release#cut-off', sk: 'entry' };
    await tables.platform.replace(Item);
    expect(await store.getRelease('cut-off')).toBeUndefined();
    expect(await store.putRelease(cutOff)).toBe('published'); // the computation tried again
    expect(await store.getRelease('cut-off')).toMatchObject({ id: 'cut-off', number: 1 });
  });

  test('releases that were listed before they were counted come after those that are', async () => {
    const round = 'from-before';
    for (const day of ['2026-01-02', '2027-01-01']) {
      const Item = { ...release, round, id: day, publishedAt: day, pk: `releases#${round}`, sk: `${day}#${day}` };
      await tables.platform.replace(Item);
    }
    await store.putRelease({ ...release, round, id: 'counted', publishedAt: '2026-06-01T00:00:00.000Z' });
    expect((await store.listReleases(round)).map(({ id }) => id)).toEqual(['counted', '2027-01-01', '2026-01-02']);
  });

  test('a round has one preview, the last, in no list of releases', async () => {
    const first = { id: 'p1', round: 'previewed', computedAt: '2026-05-01T00:00:00.000Z' };
    await store.putPreview(first);
    expect(await store.getPreview('previewed')).toEqual(first);
    const second = { ...first, id: 'p2', after: release.id };
    await store.putPreview(second);
    expect(await store.getPreview('previewed')).toEqual(second);
    expect(await store.getPreview('other')).toBeUndefined();
    expect(await store.listReleases('previewed')).toEqual([]);
  });

  test('an id longer than any key can be names nothing, and is no failure of the store', async () => {
    const endless = 'ж'.repeat(3000);
    expect(await store.getRound(endless)).toBeUndefined();
    expect(await store.getRelease(endless)).toBeUndefined();
    expect(await store.listReleases(endless)).toEqual([]);
    expect(await store.countResponses(endless, 'household')).toBe(0);
  });

  test('who a registrant is lies apart from what they answered, and two bodies under one id keep their own', async () => {
    const key = { id: sampleId(6), round: 'registry', instrument: 'registration', contentDigest: 'one' };
    const identity = { ...key, receivedAt: '2026-04-01T09:00:00.000Z', identity: { name: 'Person One' } };
    await store.putIdentity(identity);
    await store.putIdentity({ ...identity, receivedAt: '2026-04-02T09:00:00.000Z' });
    await store.putIdentity({ ...identity, contentDigest: 'two', identity: { name: 'Person Two' } });
    expect(await store.getIdentity(key)).toEqual(identity);
    expect((await store.getIdentity({ ...key, contentDigest: 'two' }))?.identity).toEqual({ name: 'Person Two' });
  });

  test('a one-time token is spent by one of many who show it', async () => {
    const shown = await Promise.all(
      Array.from({ length: 20 }, () => store.spendOnce('token-1', new Date('2026-04-01'))),
    );
    expect(shown.filter((outcome) => outcome === 'spent')).toHaveLength(1);
  });

  test('what is done as often as it may be is done no more under its name; under others it is', async () => {
    const until = new Date('2026-04-01');
    const note = (name: string, n: number) => store.noteOften(name, String(n), 3, until);
    for (let n = 0; n < 3; n += 1) expect(await note('asking', n)).toBe('noted');
    expect(await note('asking', 3)).toBe('too-often');
    expect(await note('another', 0)).toBe('noted');
  });
});
