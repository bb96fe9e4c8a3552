/** Somebody who taps about in a form at random, and a plain record of what they answered to hold the form to. */
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { pointerOf } from '#functions/client/engine/answers.ts';
import { doubtsIn, doubtsOn } from '#functions/client/engine/doubts.ts';
import { readState } from '#functions/client/engine/read-state.ts';
import { step } from '#functions/client/engine/step.ts';
import { type Address, cellAt, keyOf, rowsAt } from '#functions/client/engine/entered.ts';
import type { Effect, FormEvent } from '#functions/client/engine/events.ts';
import { laidOut, scopeOfAddress } from '#functions/client/engine/laid-out.ts';
import { isTicked, screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import type { World } from '#functions/client/engine/world.ts';
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import { isRoster, nonResponseOf } from '#schemas/language/questions/outline.ts';
import { boxesOf } from '#schemas/language/reading/read-boxes.ts';

import { heldIn, saidIn } from './held-in.ts';
import { opened, setting } from './opened.ts';
import { questionsOn, screenOf } from './on-screen.ts';

/** What is decided at a step: which kind of move, where, and with what. */
export type Decision = readonly [move: number, place: number, draw: number];
type Sent = FormEvent extends infer E ? (E extends FormEvent ? Omit<E, 'ms'> : never) : never;

export type Walk = {
  readonly state: State;
  readonly events: readonly FormEvent[];
  readonly effects: readonly Effect[];
  /** Address → the answer given last, as JSON. */
  readonly given: ReadonlyMap<string, string>;
  /** Addresses of the rows there should be. */
  readonly rows: ReadonlySet<string>;
  /** Row → its name, and question with rule → the note of a yes. */
  readonly said: ReadonlyMap<string, string>;
  /** What was taken away last, and can come back. */
  readonly taken: readonly (readonly [address: string, answer: string | undefined])[];
  /** The row that was renamed last, and its name before, which can come back. */
  readonly renamed?: { readonly key: string; readonly name: string | undefined } | undefined;
};

/** A walk that has not taken a step. */
export function walkFrom(world: World, seed: number): Walk {
  const state = opened(world, seed);
  return { state, events: [], effects: [], ...heldIn(state.entered), said: saidIn(state.entered), taken: [] };
}

/** The event of a decision; undefined where it can be none here. */
function decide(world: World, { state, events }: Walk, [move, place, draw]: Decision): readonly Sent[] {
  const random = makeRandom(draw);
  const screen = screenOf(world, state);
  const questions = questionsOn(world, state, screen);
  const question = questions[place % Math.max(1, questions.length)];
  const rows = screen.kind === 'rows' ? rowsAt(state.entered, screen.roster) : [];
  const row = rows[place % Math.max(1, rows.length)];
  switch (move % 21) {
    case 0:
    case 1:
    case 2:
      return [{ kind: 'next' }];
    case 3:
      return [{ kind: 'back' }];
    case 4: {
      const screens = screensOf(world, state.entered);
      const to = screens[place % screens.length];
      if (to === undefined || to.kind === 'review') return [{ kind: 'went', to: [] }];
      return [{ kind: 'went', to: to.kind === 'rows' ? to.roster : to.addresses[0] }];
    }
    case 5:
    case 6:
      if (screen.kind !== 'rows' || rows.length > 4) return [];
      return [{ kind: 'row-added', roster: screen.roster, id: `row-${String(events.length)}` }];
    case 7:
      if (screen.kind !== 'rows' || row === undefined) return [];
      return [{ kind: 'row-removed', row: [...screen.roster, row.id], sure: place % 3 === 0 }];
    case 8:
      return [{ kind: 'undone' }];
    case 9:
      return [{ kind: 'spoke', language: place % 2 === 0 ? 'en' : 'ru' }];
    case 10:
      return question === undefined ? [] : [{ kind: 'cleared', address: question.address }];
    case 11:
      return question === undefined
        ? []
        : [{ kind: 'noted', address: question.address, note: `note ${String(place)}` }];
    case 12: {
      const doubts = screen.kind === 'review' ? doubtsIn(world, state) : doubtsOn(world, state, screen);
      const doubt = doubts[place % Math.max(1, doubts.length)];
      if (doubt === undefined) return [];
      return [{ kind: 'confirmed', address: doubt.address, rule: doubt.rule, note: place % 2 === 0 ? '' : 'sure' }];
    }
    case 13: {
      const lists = screensOf(world, state.entered).flatMap((one) =>
        one.kind === 'rows' && rowsAt(state.entered, one.roster).length > 0 ? [one.roster] : [],
      );
      const roster = lists[place % Math.max(1, lists.length)];
      if (roster === undefined) return [];
      const id = rowsAt(state.entered, roster)[0]?.id ?? '';
      return [
        { kind: 'went', to: roster },
        { kind: 'row-named', row: [...roster, id], name: place % 4 === 0 ? '' : `name ${String(draw)}` },
        ...(place % 3 === 0 ? [{ kind: 'undone' as const }] : []),
      ];
    }
    case 14: {
      const pointer = question === undefined ? '' : pointerOf(state.entered, question.address);
      return [{ kind: 'returned', faults: [{ pointer, rule: 'told', message: 'the server says so' }] }];
    }
    case 16:
      return [{ kind: 'resumed' }, { kind: 'spoke', language: state.language }];
    case 15:
      return [{ kind: place % 3 === 0 ? 'finished' : 'resumed' }];
    default: {
      if (question === undefined) return [];
      const { address, planned } = question;
      const codes = nonResponseOf(planned);
      if (codes.length > 0 && random.chance(0.1)) return [{ kind: 'chose', address, answer: random.choice(codes) }];
      const answer = random.chance(0.05)
        ? planned.leaf.wrong(random, setting).value
        : planned.leaf.random(random, setting);
      const { asked } = planned.leaf;
      if (!isWritten(asked)) return [{ kind: 'chose', address, answer }];
      const boxes = Object.entries(boxesOf(asked, answer, '.')).sort(([a], [b]) => (a > b ? -1 : 1));
      return boxes.map(([box, text]) => ({ kind: 'typed', address, box, text }));
    }
  }
}

type Recorded = Pick<Walk, 'given' | 'rows' | 'taken' | 'said' | 'renamed'>;
const isInside = (key: string, around: string): boolean => key === around || key.startsWith(`${around}/`);

/** Whether a list takes another row. */
function hasRoom(world: World, { entered }: State, roster: Address): boolean {
  const planned = scopeOfAddress(laidOut(world, entered), roster)?.scope.plan.questions.get(roster.at(-1) ?? '');
  return planned !== undefined && isRoster(planned) && rowsAt(entered, roster).length < planned.question.max;
}

/** Whether a year of birth is filled in from the date: nobody wrote one, nor said why there is none. */
function takesYear({ entered }: State): boolean {
  const { answer, typed } = cellAt(entered, ['birth_year']);
  return (
    (answer === undefined && !typed?.['']) || (answer !== undefined && typed?.['ofDay'] === typed?.[''] && !!typed)
  );
}

/** What a plain reader of the events says must be there afterwards. */
function record(
  world: World,
  { given, rows, taken, said, renamed }: Recorded,
  before: State,
  after: State,
  event: FormEvent,
): Recorded {
  // What is being sent stays what it is.
  if (before.stage === 'finished' && event.kind !== 'returned' && event.kind !== 'resumed')
    return { given, rows, taken, said, renamed };
  const answers = new Map(given);
  const present = new Set(rows);
  const words = new Map(said);
  /** Another answer takes every yes to the one before with it. */
  const unsay = (around: string): void => {
    for (const key of said.keys()) if (isInside(key.split(' ')[0] ?? '', around)) words.delete(key);
  };
  let gone = taken;
  // A name comes back while somebody stays on its screen and takes nothing away.
  const isTaking = event.kind === 'cleared' || event.kind === 'row-removed';
  const hasLeft =
    event.kind === 'next'
      ? before.at !== after.at
      : (event.kind === 'back' || event.kind === 'went') && before !== after;
  let named = (isTaking && before !== after) || hasLeft ? undefined : renamed;
  const note = (address: Address): void => {
    const { answer } = cellAt(after.entered, address);
    if (answer === undefined) answers.delete(keyOf(address));
    else answers.set(keyOf(address), JSON.stringify(answer));
  };
  switch (event.kind) {
    case 'chose':
      unsay(keyOf(event.address));
      answers.set(keyOf(event.address), JSON.stringify(event.answer));
      gone = taken.filter(([key]) => key !== keyOf(event.address));
      break;
    case 'typed':
      unsay(keyOf(event.address));
      note(event.address);
      gone = taken.filter(([key]) => key !== keyOf(event.address));
      break;
    case 'cleared':
      if (before !== after) unsay(keyOf(event.address));
      if (before !== after) gone = [...answers].filter(([key]) => key === keyOf(event.address));
      note(event.address);
      break;
    case 'row-added':
      if (!hasRoom(world, before, event.roster)) break;
      present.add(keyOf([...event.roster, event.id]));
      break;
    case 'row-removed': {
      if (before === after) break;
      const around = keyOf(event.row);
      unsay(around);
      gone = [
        ...[...answers].filter(([key]) => isInside(key, around)),
        ...[...present].filter((key) => isInside(key, around)).map((key) => [key, undefined] as const),
      ];
      for (const [key] of gone) if (!answers.delete(key)) present.delete(key);
      break;
    }
    case 'undone':
      named = undefined;
      if (renamed !== undefined) {
        if (renamed.name === undefined) words.delete(renamed.key);
        else words.set(renamed.key, renamed.name);
        break;
      }
      for (const [key, answer] of taken) {
        if (answer === undefined) present.add(key);
        else answers.set(key, answer);
        for (const [place, word] of saidIn(after.entered))
          if (isInside(place.split(' ')[0] ?? '', key)) words.set(place, word); // it comes back as it was
      }
      gone = [];
      break;
    case 'next': {
      const screen = screenOf(world, before);
      if (before.at[0] === 'birth_date' && after.at !== before.at && takesYear(before)) {
        const day = answers.get('birth_date');
        const isNew = day !== undefined && answers.get('birth_year') !== day.slice(1, 5);
        if (isNew) {
          answers.set('birth_year', day.slice(1, 5));
          unsay('birth_year');
          gone = taken.filter(([key]) => key !== 'birth_year');
        }
      }
      if (screen.kind !== 'questions' || !isTicked(world, screen)) break;
      const left = screen.addresses.map(keyOf).filter((key) => !answers.has(key));
      for (const key of left) answers.set(key, '"no"'); // what is not ticked
      for (const key of left) unsay(key);
      gone = taken.filter(([key]) => !left.includes(key));
      break;
    }
    case 'confirmed':
      words.set(`${keyOf(event.address)} ${event.rule}`, event.note);
      break;
    case 'row-named':
      if (event.name !== (said.get(keyOf(event.row)) ?? ''))
        named = { key: keyOf(event.row), name: said.get(keyOf(event.row)) };
      if (event.name === '') words.delete(keyOf(event.row));
      else words.set(keyOf(event.row), event.name);
      break;
    case 'back':
    case 'went':
    case 'noted':
    case 'spoke':
    case 'finished':
    case 'returned':
    case 'resumed':
  }
  return { given: answers, rows: present, taken: gone, said: words, renamed: named };
}

/** The page is loaded again, of another version perhaps: it reads what the one before kept. */
function reloaded(state: State): State {
  const read = readState(JSON.parse(JSON.stringify(state)));
  if (read === undefined) throw new Error('the form would not open what it kept');
  return read;
}

/** One decision further. */
export function walk(world: World, last: Walk, decision: Decision): Walk {
  const from = decision[0] % 21 === 16 ? { ...last, state: reloaded(last.state) } : last;
  return decide(world, from, decision).reduce<Walk>((now, sent) => {
    const event: FormEvent = { ...sent, ms: now.events.length };
    const { state, effects } = step(world, now.state, event);
    return { state, effects, events: [...now.events, event], ...record(world, now, now.state, state, event) };
  }, from);
}
