/** Random walks through forms – answers, back, rows added, named and removed, skip rules switched off and on, yeses, faults that come back, reloads – lose nothing. */
import { readState } from '#functions/client/engine/read-state.ts';
import { replay } from '#functions/client/engine/replay.ts';
import { addressOf, everyAnswer, pointerOf } from '#functions/client/engine/answers.ts';
import { doubtsIn } from '#functions/client/engine/doubts.ts';
import { cellAt, keyOf } from '#functions/client/engine/entered.ts';
import { answersOf, leftOut } from '#functions/client/engine/filing.ts';
import { problemsOf } from '#functions/client/engine/problems.ts';
import { screensOf } from '#functions/client/engine/screens.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import type { State } from '#functions/client/engine/state.ts';
import type { World } from '#functions/client/engine/world.ts';
import { checkResponse } from '#schemas/language/check/check-response.ts';
import { softNotes } from '#schemas/language/check/soft-notes.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldIn, saidIn } from './held-in.ts';
import { opened } from './opened.ts';
import { type Decision, walk, type Walk, walkFrom } from './walk.ts';
import { borderWorld, householdWorld, registrationWorld } from './worlds.ts';

const decisions: fc.Arbitrary<readonly Decision[]> = fc.array(fc.tuple(fc.nat(20), fc.nat(1000), fc.nat(1_000_000)), {
  minLength: 1,
  maxLength: 80,
  size: 'max',
});
const walked = (world: World, seed: number, taken: readonly Decision[]): Walk =>
  taken.reduce((now, decision) => walk(world, now, decision), walkFrom(world, seed));
const runs = { numRuns: 60, seed: 20261126 };

const body = ({ instrument }: World, answers: unknown) => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  round: 'walks-2026',
  instrument: instrument.id,
  version: instrument.version,
  startedAt: '2026-05-31T08:00:00+05:00',
  endedAt: '2026-05-31T09:00:00+05:00',
  answers,
});
/** What the page has an ending of its own for: whoever agrees to nothing files nothing. */
const endings: readonly string[] = ['entry_agreed', 'purpose_agreed'];
const faultsOf = (world: World, answers: unknown): readonly string[] => {
  const checked = checkResponse(world.instrument, body(world, answers));
  if (checked.kind === 'valid') return [];
  return checked.faults.filter(({ rule }) => !endings.includes(rule)).map(({ rule, pointer }) => `${rule} ${pointer}`);
};

describe.each([
  ['household', householdWorld],
  ['border', borderWorld],
  ['registration', registrationWorld],
])('%s', (_, world) => {
  const plan = planOf(world.instrument);

  test('every answer, row, name and yes that was given is there, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(1000), decisions, (seed, taken) => {
        const { state, given, rows, said } = walked(world, seed, taken);
        expect(heldIn(state.entered)).toEqual({ given, rows });
        expect(saidIn(state.entered)).toEqual(said);
      }),
      runs,
    );
  });

  test('what the form finds wrong is what ingestion finds wrong, and what stands unread in a box', () => {
    fc.assert(
      fc.property(fc.nat(1000), decisions, (seed, taken) => {
        const { state } = walked(world, seed, taken);
        const ours = problemsOf(world, state)
          .filter(({ rule }) => !['written', 'ambiguous', 'told'].includes(rule))
          .map(({ address, rule, within = '' }) => `${rule} ${pointerOf(state.entered, address)}${within}`);
        const unread = problemsOf(world, state).filter(({ rule }) => rule === 'written' || rule === 'ambiguous');
        const missing = unread.map(({ address }) => `required ${pointerOf(state.entered, address)}`);
        const theirs = faultsOf(world, answersOf(world, state.entered)).filter((fault) => !missing.includes(fault));
        expect([...ours].sort()).toEqual([...theirs].sort());
      }),
      runs,
    );
  });

  test('finishing hands over what ingestion accepts and every soft rule that it breaks was said yes to, or nothing', () => {
    let filed = 0;
    fc.assert(
      fc.property(fc.nat(1000), decisions, (seed, taken) => {
        const { state } = walked(world, seed, taken);
        const asking = step(world, state, { kind: 'resumed', ms: 0 }).state;
        const { effects } = step(world, asking, { kind: 'finished', ms: 0 });
        filed += effects.some(({ kind }) => kind === 'file') ? 1 : 0;
        for (const effect of effects) {
          if (effect.kind !== 'file') continue;
          expect(faultsOf(world, effect.answers)).toEqual([]);
          const unlikely = softNotes(world.instrument, effect.answers);
          for (const { pointer, rule } of unlikely)
            expect(cellAt(state.entered, addressOf(plan, state.entered, pointer) ?? []).confirmed).toHaveProperty(rule);
        }
        const isOpen = problemsOf(world, state).length > 0 || doubtsIn(world, state).length > 0;
        expect(effects.some(({ kind }) => kind === 'file')).toBe(!isOpen);
      }),
      runs,
    );
    expect(filed).toBeGreaterThan(2);
  });

  test('the state survives a reload, and the events played again give it', () => {
    fc.assert(
      fc.property(fc.nat(1000), decisions, decisions, (seed, first, second) => {
        const half = walked(world, seed, first);
        const reloaded = readState(JSON.parse(JSON.stringify(half.state)));
        if (reloaded === undefined) throw new Error('the form would not open what it kept');
        expect(reloaded).toEqual(half.state);
        const whole = second.reduce((now, decision) => walk(world, now, decision), half);
        expect(replay(world, opened(world, seed), whole.events)).toEqual(whole.state);
        const later = whole.events.slice(half.events.length);
        expect(replay(world, reloaded, later)).toEqual(whole.state);
      }),
      { ...runs, numRuns: 20 },
    );
  });

  test('what was entered and is asked no more is named as left out, and the rest is filed', () => {
    fc.assert(
      fc.property(fc.nat(1000), decisions, (seed, taken) => {
        const { state } = walked(world, seed, taken);
        const everything = heldIn(state.entered).given.size;
        const filed = heldIn(filedOf(world, state)).given.size;
        const out = leftOut(world, state.entered).map(keyOf);
        const lost = [...heldIn(state.entered).given.keys()].filter((key) =>
          out.some((place) => key === place || key.startsWith(`${place}/`)),
        );
        expect(filed + lost.length).toBe(everything);
      }),
      runs,
    );
  });

  test('somebody is always on a screen that exists, and pointers of faults lead to their questions', () => {
    fc.assert(
      fc.property(fc.nat(1000), decisions, (seed, taken) => {
        const { state } = walked(world, seed, taken);
        expect(screensOf(world, state.entered).at(-1)).toEqual({ kind: 'review' });
        for (const key of heldIn(state.entered).given.keys()) {
          const address = key.split('/');
          expect(addressOf(plan, state.entered, pointerOf(state.entered, address))).toEqual(address);
        }
      }),
      runs,
    );
  });
});

/** What is filed, as if it had been entered. */
function filedOf(world: World, state: State) {
  const answers = answersOf(world, state.entered);
  let made = 0;
  const begun = begin({ ...world, known: {} }, 'en', answers, () => String(made++));
  expect(everyAnswer(planOf(world.instrument), begun.entered)).toEqual(answers);
  return begun.entered;
}
