/** An interview of years ago in the round of today is stored, noted, and told in the release. */
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { notedWarnings } from '#analysis/production/noted.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { createNoteCounter, notesTable } from '#functions/publish/snapshot/notes-table.ts';
import { isOutside } from '#schemas/fieldwork/outside-round.ts';
import { collect } from '../store/sample-records.ts';
import { bodyOf, drawn, linkTo, startIngest } from './ingest-platform.ts';
import { messageOf } from '../../in-english.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const year = { start: '2025-01-01', end: '2025-12-31' };
test.each([
  ['2019-05-03T10:00:00Z', true],
  ['2024-12-31T23:59:59Z', true],
  ['2025-01-01T00:30:00+05:00', false], // the day there
  ['2026-12-31T10:00:00Z', false], // people are asked about the year that has passed
  ['2027-01-01T10:00:00Z', true],
])('for a round about 2025, an interview that ended %s: outside is %s', (moment, outside) => {
  expect(isOutside(year, moment)).toBe(outside);
});

test('an interview of six years before is kept with a note; one of the round has none', async () => {
  const token = await linkTo('household');
  const body = v.parse(v.looseObject({ id: v.string(), startedAt: v.string() }), bodyOf('household'));
  const { start } = drawn.round.referencePeriod;
  const day = `${Number(start.slice(0, 4)) - 6}-05-03`;
  const old = { ...body, id: `${body.id.slice(0, -1)}0`, startedAt: `${day}T10:00:00Z`, endedAt: `${day}T11:00:00Z` };
  expect((await post(old, token)).status).toBe(201);
  expect((await post({ ...body, id: `${body.id.slice(0, -1)}1` }, token)).status).toBe(201);
  const kept = await collect(store.readRound('tests', 'household'));
  const notes = new Map(kept.map(({ id, notes: noted = [] }) => [id.slice(-1), noted.map(({ rule }) => rule)]));
  expect(notes.get('0')).toContain('outside-round');
  expect(notes.get('1')).not.toContain('outside-round');

  const counted = (period: Round['referencePeriod']) => {
    const counter = createNoteCounter(period);
    for (const record of kept) counter.add(record);
    const table = notesTable([counter.counts()]);
    return notedWarnings(table === undefined ? {} : { notes: table }, 10).find(({ code }) => code === 'outside-round');
  };
  const warning = counted(drawn.round.referencePeriod);
  expect(warning).toMatchObject({ table: 'household', count: 1 });
  expect(messageOf(warning)).toMatch(
    /^Responses to household that ended before the reference period .*: 1\. They are counted/,
  );
  // The period of the round was wrong, and is corrected: the office sees at once which responses are outside of it now.
  expect(counted({ start: day, end: drawn.round.referencePeriod.end })).toBeUndefined();
  expect(counted({ start: day, end: day })).toMatchObject({ count: 1 });
});
