/** What was entered, changed: an answer written, chosen or taken away, a row added, named or removed, and the last of these undone. */
import { last } from '#schemas/basics/last.ts';
import { isRoster, nonResponseOf, type PlannedQuestion } from '#schemas/language/questions/outline.ts';
import { boxesAt } from './boxes.ts';
import { likelyCurrency } from './currency.ts';
import {
  type Address,
  type Cell,
  cellAt,
  type Entered,
  isSame,
  nothingEntered,
  rowAt,
  rowsAt,
  withCell,
  withName,
  withRows,
} from './entered.ts';
import { laidOut, scopeOfAddress } from './laid-out.ts';
import { readCell } from './problems.ts';
import type { State } from './state.ts';
import { without } from './without.ts';
import type { World } from './world.ts';

function questionAt(world: World, entered: Entered, address: Address): PlannedQuestion | undefined {
  const laid = scopeOfAddress(laidOut(world, entered), address);
  return laid?.scope.plan.questions.get(last(address) ?? '');
}

const isNonResponse = (planned: PlannedQuestion, answer: unknown): boolean =>
  nonResponseOf(planned).some((code) => code === answer);

/** The words of the server are about an answer that is another one now. */
const toldBut = ({ told }: State, address: Address) => told.filter((one) => !isSame(one.address, address));

/** With another cell. An answer that was taken away cannot come back over one that was given since. */
export function changedCell(state: State, address: Address, cell: Cell): State {
  const isOver = state.undo?.what === 'answer' && isSame(state.undo.address, address);
  return {
    ...(isOver ? without(state, 'undo') : state),
    entered: withCell(state.entered, address, cell),
    told: toldBut(state, address),
  };
}

/** The two boxes that tell a day by how long ago it was. */
const isAgoBox = (box: string): boolean => box === 'ago' || box === 'unit';

/** Something was written into a box: the answer is what it stands for. */
export function typed(world: World, state: State, address: Address, box: string, text: string): State {
  const planned = questionAt(world, state.entered, address);
  if (planned === undefined || isRoster(planned)) return state;
  const before = cellAt(state.entered, address);
  const kept = without(before, 'answer', 'confirmed');
  // An answer that was not written here stands in the boxes all the same, and one of them is changed. Not so “how long ago”.
  const boxes = isAgoBox(box) ? before.typed : boxesAt(world, state, planned, before);
  const isAmount = planned.leaf.asked.control === 'amount';
  const currency = isAmount && box === '' && boxes?.['_currency'] === undefined;
  const written = {
    ...(boxes && without(boxes, 'ofDay')), // what somebody writes is theirs, the same year, too
    ...(currency && { _currency: likelyCurrency(world, state.entered, address) }),
    [box]: text,
  };
  const cell: Cell = { ...kept, typed: written };
  const read = readCell(world, planned, cell, state);
  return changedCell(state, address, read.kind === 'answer' ? { ...cell, answer: read.answer } : cell);
}

/**
 * How somebody writes fractions, as the numbers at these addresses tell it that they go on from. While a number is being
 * written it tells nothing: `250,0` is on the way to `250,000`.
 */
export function withHabit(world: World, state: State, addresses: readonly Address[]): State {
  const signs = addresses.flatMap((address) => {
    const planned = questionAt(world, state.entered, address);
    if (planned === undefined || isRoster(planned)) return [];
    const read = readCell(world, planned, cellAt(state.entered, address), without(state, 'habit'));
    return read.kind === 'answer' && read.sign !== undefined ? [read.sign] : [];
  });
  const habit = last(signs);
  return habit === undefined ? state : { ...state, habit };
}

/** What is written stays where a code stands aside for it, or where it was said which of two readings is meant. */
export function chose(world: World, state: State, address: Address, answer: unknown): State {
  const planned = questionAt(world, state.entered, address);
  if (planned === undefined || isRoster(planned)) return state;
  const cell = without(cellAt(state.entered, address), 'confirmed');
  const stays = isNonResponse(planned, answer) || readCell(world, planned, cell, state).kind === 'ambiguous';
  return changedCell(state, address, { ...(stays ? cell : without(cell, 'typed')), answer });
}

/** Takes an answer away; what is written in the boxes counts again where a code stood in its place. */
export function cleared(world: World, state: State, address: Address): State {
  const cell = cellAt(state.entered, address);
  const planned = questionAt(world, state.entered, address);
  if (planned === undefined || (cell.answer === undefined && cell.typed === undefined)) return state;
  const rest = without(cell, 'answer', 'confirmed');
  const read = readCell(world, planned, cell, state);
  const stoodAside = isNonResponse(planned, cell.answer) && read.kind === 'answer';
  const left: Cell = stoodAside ? { ...rest, answer: read.answer } : without(rest, 'typed');
  return { ...without(changedCell(state, address, left), 'renamed'), undo: { what: 'answer', address, cell } };
}

/** Gives a row another name; none where it is empty. */
export function named(state: State, row: Address, name: string): State {
  const before = rowAt(state.entered, row);
  if (before === undefined || (before.name ?? '') === name) return state;
  return { ...state, entered: withName(state.entered, row, name), renamed: { row, name: before.name ?? '' } };
}

/** Takes a row away, with all that was said in it. */
export function removed(state: State, row: Address): State {
  const roster = row.slice(0, -1);
  const rows = rowsAt(state.entered, roster);
  const index = rows.findIndex(({ id }) => id === last(row));
  const gone = rows[index];
  if (gone === undefined) return state;
  const entered = withRows(
    state.entered,
    roster,
    rows.filter((_, at) => at !== index),
  );
  const at = isSame(state.at.slice(0, row.length), row) ? roster : state.at;
  return { ...without(state, 'renamed'), entered, at, undo: { what: 'row', roster, index, row: gone } };
}

/** Brings back what was taken away or renamed last; a row only where there is room for it. */
export function undone(world: World, state: State): State {
  const { undo, renamed } = state;
  if (renamed !== undefined)
    return { ...without(state, 'renamed'), entered: withName(state.entered, renamed.row, renamed.name) };
  if (undo === undefined) return state;
  const rest = without(state, 'undo');
  if (undo.what === 'answer') return changedCell(rest, undo.address, undo.cell);
  const rows = rowsAt(state.entered, undo.roster);
  if (!hasRoom(world, state, undo.roster)) return state;
  return {
    ...rest,
    entered: withRows(state.entered, undo.roster, [...rows.slice(0, undo.index), undo.row, ...rows.slice(undo.index)]),
  };
}

function hasRoom(world: World, { entered }: State, roster: Address): boolean {
  const planned = questionAt(world, entered, roster);
  return planned !== undefined && isRoster(planned) && rowsAt(entered, roster).length < planned.question.max;
}

/** Adds a row where there is room for it. */
export function added(world: World, state: State, roster: Address, id: string, name: string | undefined): State {
  const rows = rowsAt(state.entered, roster);
  if (!hasRoom(world, state, roster) || rows.some((row) => row.id === id)) return state;
  const row = { id, ...(name !== undefined && name !== '' && { name }), entered: nothingEntered };
  const entered = withRows(state.entered, roster, [...rows, row]);
  return { ...state, entered, told: toldBut(state, roster), tried: false };
}
