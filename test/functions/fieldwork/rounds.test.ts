/** An office leads rounds through their lives, and every step leaves a line that says who took it, when and why. */
import { beforeEach, describe, expect, test } from 'vitest';

import { changeRound } from '#functions/fieldwork/change-round.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import { moveRound } from '#functions/fieldwork/move-round.ts';
import type { RoundStep } from '#schemas/fieldwork/life-cycle.ts';
import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';

import { sampleRecord, spring } from '../store/sample-records.ts';
import { faultsIn, openOffice } from './office.ts';

const { store, as } = await openOffice();

const village = (psu: string, stratum = 'north'): FrameUnit => ({
  instrument: 'household',
  psu,
  stratum,
  label: psu,
  firstStageWeight: 2,
});
const frame = ['A', 'B', 'C'].map((psu) => village(psu));

let made = 0;
/** A round of this test alone. */
let round: Round;
beforeEach(() => {
  round = { ...spring, id: `round-${++made}` };
});

const draft = { state: 'draft', reason: 'a new round', faultsIn } as const;
const create = (state: 'draft' | 'open' = 'draft') => createRound(as('ana'), { round, frame }, { ...draft, state });
const move = (step: RoundStep, by = 'ana', reason = 'because') => moveRound(as(by), round.id, step, reason);
const change = (to: Partial<Round>, units?: readonly FrameUnit[], reason = 'because') =>
  changeRound(as('ben'), { round: { ...round, ...to }, frame: units }, { reason, faultsIn });
const answer = (psu: string) => store.putResponse({ ...sampleRecord(made, { psu }), round: round.id });
const stateNow = async () => (await store.getRoundEntry(round.id))?.state;
const trail = async () => (await store.listAudit(round.id)).map(({ action, by, reason }) => [action, by, reason]);

test('a round goes from a draft to the archive, and the trail tells who led it there and why', async () => {
  expect(await create()).toEqual({ kind: 'created' });
  expect(await move('open', 'ana', 'the teams are trained')).toMatchObject({ kind: 'moved', from: 'draft' });
  expect(await move('close', 'ben', 'the last village is done')).toMatchObject({ kind: 'moved', from: 'open' });
  expect(await move('close-finally', 'ben', 'everything has come in')).toMatchObject({ from: 'closing' });
  expect(await move('archive', 'ana', 'published')).toMatchObject({ from: 'closed' });
  expect(await stateNow()).toBe('archived');
  expect(await trail()).toEqual([
    ['round-created', 'ana', 'a new round'],
    ['round-opened', 'ana', 'the teams are trained'],
    ['round-closing', 'ben', 'the last village is done'],
    ['round-closed', 'ben', 'everything has come in'],
    ['round-archived', 'ana', 'published'],
  ]);
  const [created, opened] = await store.listAudit(round.id);
  expect([created?.before, created?.after?.state]).toEqual([undefined, 'draft']);
  expect([opened?.before?.state, opened?.after?.state]).toEqual(['draft', 'open']);
  expect((await store.getRoundEntry(round.id))?.since).toBe((await store.listAudit(round.id)).at(-1)?.at);
});

test('a closed round is reopened for a reason; an archived one never', async () => {
  await create('open');
  await move('close-finally');
  expect(await move('reopen', 'ben', 'a team comes back late')).toMatchObject({ kind: 'moved', from: 'closed' });
  await move('close-finally');
  await move('archive');
  for (const step of ['open', 'close', 'close-finally', 'reopen'] as const)
    expect(await move(step)).toEqual({ kind: 'not-from-here', state: 'archived' });
  expect(await change({ title: 'Another' })).toMatchObject({ kind: 'frozen', parts: ['title'] });
});

test('a step that was taken already is told as such, and leaves no second line', async () => {
  await create('open');
  expect(await move('close')).toMatchObject({ kind: 'moved' });
  const lines = (await trail()).length;
  expect(await move('close')).toMatchObject({ kind: 'already' });
  expect((await trail()).length).toBe(lines);
  expect(await move('open')).toEqual({ kind: 'not-from-here', state: 'closing' });
  expect(await moveRound(as('ana'), 'nowhere', 'open', '')).toEqual({ kind: 'unknown-round' });
});

test('of two people who move a round at the same moment one is refused, and nothing of theirs is written', async () => {
  await create('open');
  const outcomes = await Promise.all([move('close', 'ana'), move('close-finally', 'ben')]);
  const kinds = outcomes.map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['changed-meanwhile', 'moved']);
  const winner = kinds[0] === 'moved' ? 'ana' : 'ben';
  expect((await trail()).map(([, by]) => by)).toEqual(['ana', winner]);
});

test('a change is either written with its line, or not at all, wherever it is cut off', async () => {
  await create('open');
  const cut = () => Promise.reject(new Error('the power went'));
  // Cut off before the one write that counts: nothing happened.
  await expect(moveRound(as('ana', { changeRound: cut }), round.id, 'close', 'why')).rejects.toThrow('the power');
  expect([await stateNow(), (await trail()).length]).toEqual(['open', 1]);
});

test('a round that is made twice from the same files stays as it is; other files are a change, and said so', async () => {
  await create('open');
  expect(await createRound(as('ben'), { round, frame: frame.toReversed() }, draft)).toMatchObject({
    kind: 'unchanged',
  });
  expect(await createRound(as('ben'), { round: { ...round, title: 'Another' } }, draft)).toMatchObject({
    kind: 'exists',
    entry: { state: 'open', round },
  });
  expect(await createRound(as('ben'), { round, frame: frame.slice(1) }, draft)).toMatchObject({ kind: 'exists' });
  expect((await trail()).length).toBe(1);
});

test('a round is not made over a frame that its questionnaires cannot take', async () => {
  const wrong = { ...draft, faultsIn: (_: Round, { psu }: FrameUnit) => (psu === 'B' ? ['B is wrong'] : []) };
  expect(await createRound(as('ana'), { round, frame }, wrong)).toEqual({
    kind: 'faulty-frame',
    faults: ['B is wrong'],
  });
  expect(await store.getRound(round.id)).toBeUndefined();
});

describe('a description', () => {
  test('of which nobody has answered may be changed altogether', async () => {
    await create('open');
    const other = { country: 'KG', reportingCurrency: 'KGS', instruments: { border: 3 } };
    expect(await change(other, [])).toEqual({
      kind: 'changed',
      parts: ['country', 'reportingCurrency', 'instruments', 'frame'],
    });
    expect(await store.getRound(round.id)).toMatchObject(other);
    expect(await store.getFrame(round.id)).toEqual([]);
  });

  test('remembers the versions that it asked before: phones may have begun in them', async () => {
    const earlier = async () => (await store.getRoundEntry(round.id))?.earlier;
    await create('open');
    const first = round.instruments['household'];
    expect(await earlier()).toBeUndefined();
    await change({ instruments: { household: 8 } });
    await change({ title: 'Another', instruments: { household: 8 } });
    expect(await earlier()).toEqual({ household: [first] });
    await change({ instruments: { household: 9 } });
    await change({ instruments: { household: 8 } });
    expect(await earlier()).toEqual({ household: [first, 8, 9] });
    await move('close-finally');
    expect(await earlier()).toEqual({ household: [first, 8, 9] });
  });

  test('keeps what people were asked in, once they have answered; the rest may change, with both hashes in the trail', async () => {
    await create('open');
    await answer('A');
    const frozen = {
      country: 'KG',
      referencePeriod: { start: '2025-01-01', end: '2025-12-31' },
      reportingCurrency: 'KGS',
      instruments: { household: 4 },
      title: 'Another',
    };
    expect(await change(frozen)).toEqual({
      kind: 'frozen',
      state: 'open',
      parts: ['country', 'referencePeriod', 'reportingCurrency', 'instruments'],
    });
    expect(await store.getRound(round.id)).toEqual(round);
    const free = {
      title: 'Another',
      exchangeRates: [],
      settings: { ...round.settings, minimumCell: 12 },
      instruments: { ...round.instruments, border: 3 },
    };
    expect(await change(free, undefined, 'rates of May')).toMatchObject({ kind: 'changed' });
    const line = (await store.listAudit(round.id)).at(-1);
    expect(line).toMatchObject({
      action: 'round-changed',
      by: 'ben',
      reason: 'rates of May',
      parts: ['title', 'instruments', 'exchangeRates', 'settings'],
    });
    expect(line?.before?.description).toMatch(/^[0-9a-f]{64}$/);
    expect(line?.after?.description).not.toBe(line?.before?.description);
    expect(line?.after?.frame).toBe(line?.before?.frame);
    expect(await change(free)).toEqual({ kind: 'unchanged' });
    expect(await changeRound(as('ben'), { round: { ...round, id: 'none' } }, { reason: '', faultsIn })).toEqual({
      kind: 'unknown-round',
    });
  });

  test('of a closed round changes in what figures alone depend on, answers or none', async () => {
    await create('open');
    await move('close-finally');
    expect(await change({ exchangeRates: [] })).toMatchObject({ kind: 'changed' });
    expect(await change({ country: 'KG' })).toEqual({ kind: 'frozen', state: 'closed', parts: ['country'] });
  });

  test('that somebody else changed since it was read is not written over', async () => {
    await create('open');
    const entry = await store.getRoundEntry(round.id);
    await change({ title: 'Ben was first' });
    const late = as('ana', { getRoundEntry: () => Promise.resolve(entry) });
    const mine = { round: { ...round, title: 'Ana was late' } };
    expect(await changeRound(late, mine, { reason: '', faultsIn })).toEqual({ kind: 'changed-meanwhile' });
    expect(await store.getRound(round.id)).toMatchObject({ title: 'Ben was first' });
  });
});

test('a new frame may add villages, but neither drop nor move those where people were interviewed', async () => {
  await create('open');
  await answer('B');
  expect(await change({}, [village('A'), village('C')])).toEqual({
    kind: 'loses-interviews',
    psus: [{ instrument: 'household', psu: 'B', why: 'left-out', interviews: 1 }],
  });
  expect(await change({}, [village('A'), village('B', 'south')])).toMatchObject({
    kind: 'loses-interviews',
    psus: [{ psu: 'B', why: 'other-stratum', interviews: 1 }],
  });
  expect(await store.getFrame(round.id)).toEqual(frame);
  expect(await change({}, [village('B'), village('D')])).toEqual({ kind: 'changed', parts: ['frame'] });
  const line = (await store.listAudit(round.id)).at(-1);
  expect(line?.after?.frame).not.toBe(line?.before?.frame);
  expect(await store.getFrame(round.id)).toEqual([village('B'), village('D')]);
});
