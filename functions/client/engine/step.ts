/**
 * The engine of the form: what an event makes of a state, and what is to be done besides. Pure; whoever runs it keeps the
 * state (`save`), moves the focus, asks people, and sends.
 */
import { addressOf, enteredFrom } from './answers.ts';
import { type Address, cellAt, isEmpty, rowAt, withCell } from './entered.ts';
import { added, chose, cleared, named, removed, typed, undone, withHabit } from './changes.ts';
import type { Effect, FormEvent } from './events.ts';
import { answersOf } from './filing.ts';
import { doubtsIn, doubtsOn } from './doubts.ts';
import { laidOut } from './laid-out.ts';
import { addressesOn, problemsOf, problemsOn } from './problems.ts';
import { remarksOf } from './remarks.ts';
import { isTicked, placeOf, type Screen, screenAt, screenKey, screensOf } from './screens.ts';
import { spoke, withGiven } from './spoken.ts';
import type { State } from './state.ts';
import { without } from './without.ts';
import { planIn, type World } from './world.ts';
import { withYears } from './years.ts';

export type Stepped = { readonly state: State; readonly effects: readonly Effect[] };

const save: Effect = { kind: 'save' };
const unchanged = (state: State): Stepped => ({ state, effects: [] });

/**
 * A form that nobody has touched.
 *
 * @param suggested answers to start with; they are asked all the same
 * @param newId an id for each row of them
 */
export function begin(
  world: World,
  language: string,
  suggested: Readonly<Record<string, unknown>>,
  newId: () => string,
): State {
  const entered = withGiven(world, enteredFrom(planIn(world), { ...suggested, ...world.known }, newId));
  const [first] = screensOf(world, entered);
  const at = first === undefined ? [] : placeOf(first);
  return { entered, at, tried: false, visited: {}, language, told: [], stage: 'asking' };
}

/** To the screen of an address, whatever is wrong on this one. From a review that found faults they are shown there. */
function gone(world: World, state: State, address: Address): Stepped {
  const screens = screensOf(world, state.entered);
  const screen = screens[screenAt(screens, address)];
  const at = screen === undefined ? [] : placeOf(screen);
  return {
    state: { ...without(state, 'renamed'), at, tried: state.tried && state.at.length === 0 },
    effects: [save, { kind: 'focus', address: address.length === 0 ? undefined : address }],
  };
}

function moved(world: World, state: State, by: 1 | -1): Stepped {
  const screens = screensOf(world, state.entered);
  const from = screenAt(screens, state.at);
  const to = screens[Math.min(screens.length - 1, Math.max(0, from + by))];
  const here = screens[from];
  if (to === undefined || here === undefined) return unchanged(state);
  const visited = by === 1 ? { ...state.visited, [screenKey(here)]: true as const } : state.visited;
  return {
    state: { ...without(state, 'renamed'), at: placeOf(to), tried: false, visited },
    effects: [save, { kind: 'focus', address: undefined }],
  };
}

/** What is ticked on a list is a yes; the rest of the list is a no once somebody goes on. */
function withTicks(world: World, state: State, screen: Screen): State {
  if (screen.kind !== 'questions' || !isTicked(world, screen)) return state;
  return screen.addresses
    .filter((address) => cellAt(state.entered, address).answer === undefined)
    .reduce((now, address) => chose(world, now, address, 'no'), state);
}

/** On to the next screen, unless something here is wrong, or unlikely and not confirmed. */
function next(world: World, state: State): Stepped {
  const screens = screensOf(world, state.entered);
  const screen = screens[screenAt(screens, state.at)];
  if (screen === undefined) return unchanged(state);
  const ticked = withTicks(world, state, screen);
  const addresses = addressesOn(world, laidOut(world, ticked.entered), screen);
  const filled = withYears(world, ticked, addresses);
  const [first] = [...problemsOn(world, filled, screen), ...doubtsOn(world, filled, screen)];
  if (first === undefined) return moved(world, withHabit(world, filled, addresses), 1);
  return { state: { ...ticked, tried: true }, effects: [{ kind: 'focus', address: first.address }] };
}

/** Hands the answers over; with anything wrong, or unlikely and not confirmed, to the review, which asks about each. */
function finished(world: World, state: State): Stepped {
  if (problemsOf(world, state).length > 0 || doubtsIn(world, state).length > 0)
    return { state: { ...state, at: [], tried: true }, effects: [save, { kind: 'focus', address: undefined }] };
  const answers = answersOf(world, state.entered);
  return {
    state: { ...state, stage: 'finished', tried: false },
    effects: [save, { kind: 'file', answers, remarks: remarksOf(world, state.entered) }],
  };
}

/** What the server found goes to its questions; what is about no question stays with the review. */
function returned(world: World, state: State, faults: Extract<FormEvent, { kind: 'returned' }>['faults']): Stepped {
  const told = faults.map(({ pointer, rule, message }) => ({
    address: addressOf(planIn(world), state.entered, pointer) ?? [],
    rule,
    message,
  }));
  return {
    state: { ...state, told, at: [], tried: true, stage: 'asking' },
    effects: [save, { kind: 'focus', address: undefined }],
  };
}

/** Without halves of surrogate pairs: one says nothing by itself, and no store keeps it. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

const saved = (before: State, state: State): Stepped =>
  state === before ? unchanged(state) : { state, effects: [save] };

/**
 * One step.
 *
 * - While the stage is `finished`, only `returned` and `resumed` change anything: what is being sent stays what it is.
 * - Every change of what was entered comes with `save`. Nothing that was entered goes but by `cleared`, `row-removed` and
 *   `row-named`, and `undone` brings the last of these back: a name as long as somebody stays on its screen.
 * - An event about a row or a question that is gone changes nothing.
 */
export function step(world: World, state: State, event: FormEvent): Stepped {
  if (state.stage === 'finished' && event.kind !== 'returned' && event.kind !== 'resumed') return unchanged(state);
  switch (event.kind) {
    case 'typed':
      return saved(state, typed(world, state, event.address, event.box, whole(event.text)));
    case 'chose':
      return saved(state, chose(world, state, event.address, event.answer));
    case 'cleared':
      return saved(state, cleared(world, state, event.address));
    case 'noted': {
      const cell = cellAt(state.entered, event.address);
      const note = whole(event.note);
      const noted = note.trim() === '' ? without(cell, 'note') : { ...cell, note };
      return saved(state, { ...state, entered: withCell(state.entered, event.address, noted) });
    }
    case 'confirmed': {
      const cell = cellAt(state.entered, event.address);
      const confirmed = { ...cell.confirmed, [event.rule]: whole(event.note) };
      return saved(state, { ...state, entered: withCell(state.entered, event.address, { ...cell, confirmed }) });
    }
    case 'row-added':
      return saved(state, added(world, state, event.roster, event.id, event.name));
    case 'row-named':
      return saved(state, named(state, event.row, event.name));
    case 'row-removed': {
      const row = rowAt(state.entered, event.row);
      if (row === undefined) return unchanged(state);
      if (!event.sure && !(isEmpty(row.entered) && row.name === undefined))
        return { state, effects: [{ kind: 'ask', row: event.row }] };
      return saved(state, removed(state, event.row));
    }
    case 'undone':
      return saved(state, undone(world, state));
    case 'next':
      return next(world, state);
    case 'back':
      return moved(world, state, -1);
    case 'went':
      return gone(world, state, event.to);
    case 'spoke':
      return saved(state, spoke(world, state, event.language));
    case 'finished':
      return finished(world, state);
    case 'returned':
      return returned(world, state, event.faults);
    case 'resumed':
      return saved(state, { ...state, stage: 'asking' });
  }
}
