/** Somebody who taps about in a form at random, and a plain record of what they answered to hold the form to. */
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { randomAnswers } from '#analysis/simulate/random-response.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { type Address, cellAt, type Entered, keyOf, rowsAt } from '#functions/client/engine/entered.ts';
import type { Effect, FormEvent } from '#functions/client/engine/events.ts';
import { laidOut, scopeOfAddress } from '#functions/client/engine/laid-out.ts';
import { isTicked, type Screen, screenAt, screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import type { World } from '#functions/client/engine/world.ts';
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import { isRoster, nonResponseOf, type PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { boxesOf } from '#schemas/language/reading/read-boxes.ts';

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
  /** What was taken away last, and can come back. */
  readonly taken: readonly (readonly [address: string, answer: string | undefined])[];
};

const setting = { day: '2026-05-31', currencies: ['TJS', 'RUB'], regions: ['north', 'south'] };

/** Answers that a form starts with: none, or those of a whole interview, by an even or odd seed. */
export const suggestedBy = (world: World, seed: number): Readonly<Record<string, unknown>> =>
  seed % 2 === 0 ? {} : randomAnswers(world.instrument, makeRandom(seed), setting, world.known);

/** A form that was just opened, with ids for the rows that it starts with. */
export function opened(world: World, seed: number): State {
  let made = 0;
  return begin(world, 'en', suggestedBy(world, seed), () => `suggested-${String(made++)}`);
}

/** A walk that has not taken a step. */
export function walkFrom(world: World, seed: number): Walk {
  const state = opened(world, seed);
  return { state, events: [], effects: [], ...heldIn(state.entered), taken: [] };
}

const screenOf = (world: World, { entered, at }: State): Screen =>
  screensOf(world, entered)[screenAt(screensOf(world, entered), at)] ?? { kind: 'review' };

/** Every question on a screen, those in the rows of a list among them. */
function questionsOn(
  world: World,
  state: State,
  screen: Screen,
): readonly { address: Address; planned: PlannedLeaf }[] {
  const laid = laidOut(world, state.entered);
  const addresses =
    screen.kind === 'questions'
      ? screen.addresses
      : screen.kind === 'rows'
        ? rowsAt(state.entered, screen.roster).flatMap(({ id }) =>
            screen.inside.map((name) => [...screen.roster, id, name]),
          )
        : [];
  return addresses.flatMap((address) => {
    const planned = scopeOfAddress(laid, address)?.scope.plan.questions.get(address.at(-1) ?? '');
    return planned === undefined || isRoster(planned) ? [] : [{ address, planned }];
  });
}

/** The event of a decision; undefined where it can be none here. */
function decide(world: World, { state, events }: Walk, [move, place, draw]: Decision): readonly Sent[] {
  const random = makeRandom(draw);
  const screen = screenOf(world, state);
  const questions = questionsOn(world, state, screen);
  const question = questions[place % Math.max(1, questions.length)];
  const rows = screen.kind === 'rows' ? rowsAt(state.entered, screen.roster) : [];
  const row = rows[place % Math.max(1, rows.length)];
  switch (move % 16) {
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

type Recorded = Pick<Walk, 'given' | 'rows' | 'taken'>;
const isInside = (key: string, around: string): boolean => key === around || key.startsWith(`${around}/`);

/** Whether a list takes another row. */
function hasRoom(world: World, { entered }: State, roster: Address): boolean {
  const planned = scopeOfAddress(laidOut(world, entered), roster)?.scope.plan.questions.get(roster.at(-1) ?? '');
  return planned !== undefined && isRoster(planned) && rowsAt(entered, roster).length < planned.question.max;
}

/** What a plain reader of the events says must be there afterwards. */
function record(
  world: World,
  { given, rows, taken }: Recorded,
  before: State,
  after: State,
  event: FormEvent,
): Recorded {
  const answers = new Map(given);
  const present = new Set(rows);
  let gone = taken;
  const note = (address: Address): void => {
    const { answer } = cellAt(after.entered, address);
    if (answer === undefined) answers.delete(keyOf(address));
    else answers.set(keyOf(address), JSON.stringify(answer));
  };
  switch (event.kind) {
    case 'chose':
      answers.set(keyOf(event.address), JSON.stringify(event.answer));
      gone = taken.filter(([key]) => key !== keyOf(event.address));
      break;
    case 'typed':
      note(event.address);
      gone = taken.filter(([key]) => key !== keyOf(event.address));
      break;
    case 'cleared':
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
      gone = [
        ...[...answers].filter(([key]) => isInside(key, around)),
        ...[...present].filter((key) => isInside(key, around)).map((key) => [key, undefined] as const),
      ];
      for (const [key] of gone) if (!answers.delete(key)) present.delete(key);
      break;
    }
    case 'undone':
      for (const [key, answer] of taken) {
        if (answer === undefined) present.add(key);
        else answers.set(key, answer);
      }
      gone = [];
      break;
    case 'next': {
      const screen = screenOf(world, before);
      if (screen.kind !== 'questions' || !isTicked(world, screen)) break;
      const left = screen.addresses.map(keyOf).filter((key) => !answers.has(key));
      for (const key of left) answers.set(key, '"no"'); // what is not ticked
      gone = taken.filter(([key]) => !left.includes(key));
      break;
    }
    case 'back':
    case 'went':
    case 'noted':
    case 'confirmed':
    case 'row-named':
    case 'spoke':
    case 'finished':
    case 'returned':
    case 'resumed':
  }
  return { given: answers, rows: present, taken: gone };
}

/** One decision further. */
export function walk(world: World, from: Walk, decision: Decision): Walk {
  return decide(world, from, decision).reduce<Walk>((now, sent) => {
    const event: FormEvent = { ...sent, ms: now.events.length };
    const { state, effects } = step(world, now.state, event);
    return { state, effects, events: [...now.events, event], ...record(world, now, now.state, state, event) };
  }, from);
}

type Held = { readonly given: ReadonlyMap<string, string>; readonly rows: ReadonlySet<string> };

/** Everything that is there, as a plain record. */
export function heldIn(entered: Entered, around: Address = []): Held {
  const given = new Map<string, string>();
  const rows = new Set<string>();
  for (const [name, { answer }] of Object.entries(entered.cells))
    if (answer !== undefined) given.set(keyOf([...around, name]), JSON.stringify(answer));
  for (const [roster, list] of Object.entries(entered.rows)) {
    for (const row of list) {
      const address = [...around, roster, row.id];
      rows.add(keyOf(address));
      const inside = heldIn(row.entered, address);
      for (const [key, value] of inside.given) given.set(key, value);
      for (const key of inside.rows) rows.add(key);
    }
  }
  return { given, rows };
}
