/** The office looks at interviews: accepts, sends back, sets aside, edits; nothing is lost, and figures use what was decided. */
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';

import { notedWarnings } from '#analysis/production/noted.ts';
import { editInterview } from '#functions/fieldwork/review/edit-interview.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import type { ReviewDeps } from '#functions/fieldwork/review/review-deps.ts';
import { readSegment } from '#functions/publish/snapshot/read-segment.ts';
import { notesTable } from '#functions/publish/snapshot/notes-table.ts';
import type { Store } from '#functions/store/store.ts';
import { newest } from '../../studies.ts';
import { bodyOf, drawn, linkTo, now, startIngest } from '../ingest/ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const link = await linkTo('household');
const study = newest.find((each) => each.instrument.id === 'household');
if (study === undefined) throw new Error('households are asked');
const { instrument } = study;
const body = bodyOf('household');
const answers = v.parse(v.looseObject({}), body['answers']);
let minted = 0;

const depsOf = (by: string, as: ReviewDeps['as'] = 'coordinator', over: Partial<Store> = {}): ReviewDeps => ({
  store: { ...store, ...over },
  now,
  newId: () => `01890a5d-ac96-774b-bcce-c302${String(100000000 + (minted += 1)).slice(1)}`.padEnd(36, '0'),
  by,
  as,
});
const office = depsOf('coordinator@office');

/** An interview that was filed, and what is known of it. */
async function filed(dwelling: string) {
  const id = `01890a5d-ac96-774b-bcce-d302${String(10000000 + (minted += 1))}`;
  const key = { id, round: 'tests', instrument: 'household' };
  const sent = (more: string, correction?: number) => ({
    ...body,
    id,
    answers: { ...answers, dwelling: more },
    ...(correction !== undefined && { correction }),
  });
  const file = async (more: string, correction?: number) => (await post(sent(more, correction), link)).status;
  expect(await file(dwelling)).toBe(201);
  const stored = () => store.getResponse(key);
  return {
    key,
    file,
    stored,
    standing: async () => (await stored())?.review?.state,
    dwelling: async () => (await stored())?.answers['dwelling'],
    trail: async () => (await store.listAudit('tests')).filter(({ subject }) => subject === id),
  };
}

test('each move is in the trail with who, when and why, and what was filed stays in the history', async () => {
  const { key, standing, trail } = await filed('R-1');
  await moveInterview(depsOf('supervisor@north', 'supervisor'), key, { move: 'send-back', reason: 'ages are missing' });
  await moveInterview(office, key, { move: 'set-aside', reason: 'the house does not exist' });
  expect(await standing()).toBe('set-aside');
  expect((await trail()).map(({ action, by, reason }) => [action, by, reason])).toEqual([
    ['interview-sent-back', 'supervisor@north', 'ages are missing'],
    ['interview-set-aside', 'coordinator@office', 'the house does not exist'],
  ]);
  expect(await store.listHistory(key)).toHaveLength(2);
});

test('a supervisor sets nothing aside', async () => {
  const { key, standing, trail } = await filed('R-2');
  const outcome = await moveInterview(depsOf('s', 'supervisor'), key, { move: 'set-aside', reason: 'x' });
  expect(outcome).toEqual({ kind: 'not-from-here', state: 'filed' });
  expect([await standing(), await trail()]).toEqual([undefined, []]);
});

test('of two people who move the same interview one is first, and the other is told so', async () => {
  const { key, stored } = await filed('R-3');
  const seen = { ...key, revision: (await stored())?.revision ?? 0 };
  const outcomes = await Promise.all([
    moveInterview(office, seen, { move: 'accept', reason: 'a' }),
    moveInterview(office, seen, { move: 'set-aside', reason: 'b' }),
  ]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'moved']);
  expect(await store.listHistory(key)).toHaveLength(1);
  // Whoever looked before that moves nothing of what they have not seen.
  expect(await moveInterview(office, seen, { move: 'send-back', reason: 'c' })).toEqual({ kind: 'changed-meanwhile' });
});

test('a correction of what was accepted or sent back is looked at anew, however the office had moved it', async () => {
  const { key, file, standing, dwelling } = await filed('R-4');
  await moveInterview(office, key, { move: 'accept', reason: 'fine' });
  await moveInterview(office, key, { move: 'send-back', reason: 'after all not' });
  expect([await file('R-4b', 1), await standing(), await dwelling()]).toEqual([201, 'corrected', 'R-4b']);
});

test('a correction of what was set aside is kept, and does not bring it back', async () => {
  const { key, file, standing, dwelling } = await filed('R-5');
  await moveInterview(office, key, { move: 'set-aside', reason: 'invented' });
  expect([await file('R-5b', 1), await standing(), await dwelling()]).toEqual([201, 'set-aside', 'R-5b']);
});

test('what was corrected since and arrives once more gets its receipt, and no conflict', async () => {
  const { file, dwelling } = await filed('R-6');
  await file('R-6b', 1);
  expect([await file('R-6'), await dwelling()]).toEqual([200, 'R-6b']);
  const conflicts = [];
  for await (const one of store.listConflicts('tests')) conflicts.push(one);
  expect(conflicts).toEqual([]);
});

describe('the office changes answers', () => {
  test('with a reason; the trail names the questions and never an answer', async () => {
    const { key, dwelling, stored, trail } = await filed('R-7');
    const change = { changes: { dwelling: 'R-70' }, reason: 'read from the sheet' };
    expect(await editInterview(office, instrument, key, change)).toMatchObject({
      kind: 'edited',
      questions: ['dwelling'],
    });
    expect(await dwelling()).toBe('R-70');
    expect((await stored())?.notes).toContainEqual({ pointer: '', rule: 'interview-edited' });
    const lines = await trail();
    expect(lines).toMatchObject([{ action: 'interview-edited', questions: ['dwelling'] }]);
    expect(JSON.stringify(lines)).not.toContain('R-70');
  });

  test('after the check of ingestion, and never the place in the sample', async () => {
    const { key, stored } = await filed('R-8');
    const before = await stored();
    const edit = (changes: Record<string, string>) => editInterview(office, instrument, key, { changes, reason: 'x' });
    expect(await edit({ language: 'nothing like a language' })).toMatchObject({ kind: 'faulty' });
    expect(await edit({ psu: 'elsewhere' })).toEqual({ kind: 'of-the-design', question: 'psu' });
    expect(await edit({ dwelling: 'R-8' })).toEqual({ kind: 'nothing-changed' });
    expect(await stored()).toEqual(before);
  });

  test('and a correction of the phone that did not know of it is kept for review', async () => {
    const { key, file, dwelling } = await filed('R-9');
    await editInterview(office, instrument, key, { changes: { dwelling: 'R-90' }, reason: 'x' });
    expect([await file('R-9b', 1), await dwelling()]).toEqual([409, 'R-90']);
  });
});

test('what is set aside or was filed as a trial is in no figure, and the release counts it', async () => {
  const round = { id: 'counted', referencePeriod: drawn.round.referencePeriod };
  const stored = await filed('R-10').then(({ stored: read }) => read());
  if (stored === undefined) throw new Error('it was filed');
  const put = (n: number, more: object) =>
    store.putResponse({ ...stored, id: `01890a5d-ac96-774b-bcce-e3020000000${n}`, round: 'counted', ...more });
  const stands = (state: string) => ({ review: { state, move: 'accept', by: 'x', at: stored.receivedAt, reason: '' } });
  await put(1, {});
  await put(2, stands('set-aside'));
  await put(3, stands('quarantined'));
  await put(4, { trial: true });
  await put(5, stands('sent-back'));
  const { ids, notes } = await readSegment(store, round, study);
  expect(ids.map((id) => id.at(-1)).toSorted()).toEqual(['1', '5']);
  const table = notesTable([notes]);
  const told = notedWarnings(table === undefined ? {} : { notes: table }, 10);
  expect(told.map(({ code, count }) => [code, count]).toSorted()).toEqual([
    ['interview-quarantined', 1],
    ['interview-sent-back', 1],
    ['interview-set-aside', 1],
    ['interview-trial', 1],
  ]);
});

test('a move that is cut off before its line is written still has it: the next move writes it first', async () => {
  const { key, trail } = await filed('R-11');
  const cut = depsOf('cut@office', 'coordinator', { putAudit: () => Promise.reject(new Error('cut off')) });
  await expect(moveInterview(cut, key, { move: 'set-aside', reason: 'invented' })).rejects.toThrow('cut off');
  await moveInterview(office, key, { move: 'accept', reason: 'it exists' });
  expect((await trail()).map(({ by, action }) => [by, action])).toEqual([
    ['cut@office', 'interview-set-aside'],
    ['coordinator@office', 'interview-accepted'],
  ]);
});
