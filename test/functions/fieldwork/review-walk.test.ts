/**
 * Phones, supervisors and coordinators move interviews at random, late, twice and out of order; whatever they do, no
 * interview is lost or doubled, none stands where nobody can help it, and nobody's decision is undone by a phone.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { countsInFigures, movesFrom } from '#schemas/fieldwork/interview-states.ts';
import { editInterview } from '#functions/fieldwork/review/edit-interview.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import { officeMoves, type ReviewDeps } from '#functions/fieldwork/review/review-deps.ts';
import { stateOf } from '#functions/store/standing.ts';
import { newest } from '../../studies.ts';
import { bodyOf, linkTo, now, startIngest } from '../ingest/ingest-platform.ts';

const { store, post, close } = await startIngest();
afterAll(close);

const link = await linkTo('household');
const study = newest.find((each) => each.instrument.id === 'household');
if (study === undefined) throw new Error('households are asked');
const { instrument } = study;
const body = bodyOf('household');
const answers = v.parse(v.looseObject({}), body['answers']);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('correct' as const) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('deliver' as const), which: fc.nat(9), keep: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      as: fc.constantFrom('supervisor' as const, 'coordinator' as const),
      move: fc.constantFrom(...officeMoves),
      stale: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), stale: fc.boolean() }) },
);

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

let minted = 0;
const mint = (): number => (minted += 1);

async function walk(steps: readonly Step[]): Promise<void> {
  const id = `01890a5d-ac96-774b-bcce-f302${String(10000000 + mint())}`;
  const key = { id, round: 'tests', instrument: 'household' };
  const sent = (correction: number) => ({
    ...body,
    id,
    answers: { ...answers, dwelling: `walk-${correction}` },
    ...(correction > 0 && { correction }),
  });
  const waiting = [0];
  const taken = new Set<string>();
  let [corrections, edits, moves, seen] = [0, 0, 0, 0];
  let decided: 'in' | 'out' = 'in';
  const deliver = async (correction: number): Promise<void> => {
    const answer = await post(sent(correction), link);
    expect([200, 201, 409]).toContain(answer.status);
    taken.add(`walk-${correction}`);
  };
  const officeAs = (as: ReviewDeps['as']): ReviewDeps => ({
    store,
    now,
    newId: () => `line-${String(mint()).padStart(6, '0')}`,
    by: 'somebody',
    as,
  });
  const looked = (stale: boolean) => (stale ? { ...key, revision: seen } : key);

  for (const one of steps) {
    switch (one.kind) {
      case 'correct':
        waiting.push((corrections += 1));
        break;
      case 'deliver': {
        const at = one.which % Math.max(1, waiting.length);
        const correction = waiting[at];
        if (correction !== undefined) await deliver(correction);
        if (!one.keep) waiting.splice(at, 1);
        break;
      }
      case 'look':
        seen = (await store.getResponse(key))?.revision ?? 0;
        break;
      case 'move': {
        const outcome = await moveInterview(officeAs(one.as), looked(one.stale), { move: one.move, reason: 'walk' });
        if (outcome.kind !== 'moved') break;
        moves += 1;
        decided = countsInFigures[stateOf(outcome.response)] ? 'in' : 'out';
        break;
      }
      case 'edit': {
        const changes = { dwelling: `edited-${(edits += 1)}` };
        const change = { changes, reason: 'walk' };
        const outcome = await editInterview(officeAs('coordinator'), instrument, looked(one.stale), change);
        if (outcome.kind !== 'edited') break;
        moves += 1;
        taken.add(changes.dwelling);
        break;
      }
    }
  }
  // A phone goes on until everything has its answer.
  for (let correction = 0; correction <= corrections; correction += 1) await deliver(correction);

  const found = [];
  for await (const record of store.readRound('tests', 'household')) if (record.id === id) found.push(record);
  expect(found).toHaveLength(1);
  const [response] = found;
  if (response === undefined) return;
  const state = stateOf(response);
  expect(movesFrom(state, 'coordinator').length).toBeGreaterThan(1);
  expect(countsInFigures[state] ? 'in' : 'out').toBe(decided);
  const kept = new Set([response, ...(await store.listHistory(key))].map(({ answers: held }) => held['dwelling']));
  for await (const other of store.listConflicts('tests')) if (other.id === id) kept.add(other.answers['dwelling']);
  expect([...taken].filter((each) => !kept.has(each))).toEqual([]);
  const trail = (await store.listAudit('tests')).filter(({ subject }) => subject === id);
  expect(trail).toHaveLength(moves);
}

test('no walk of an interview loses it, doubles it, or ends where nobody can help it', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), walk), { numRuns: 60 });
});
