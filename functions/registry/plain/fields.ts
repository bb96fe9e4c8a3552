/** The fields of the plain form: what a browser without scripts posts, and the form that was filled in with it. */
import * as v from 'valibot';
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import { isWritten } from '#schemas/language/kinds/contract/control.ts';
import type { PlannedLeaf } from '#schemas/language/questions/outline.ts';
import { spelledAnswers } from '#schemas/language/reading/spelled-number.ts';
import type { Doubt } from '#functions/client/engine/doubts.ts';
import { type Address, type Cell, cellAt, rowsAt } from '#functions/client/engine/entered.ts';
import { readCell } from '#functions/client/engine/problems.ts';
import { isTicked, screensOf } from '#functions/client/engine/screens.ts';
import type { State } from '#functions/client/engine/state.ts';
import { step } from '#functions/client/engine/step.ts';
import { withYears } from '#functions/client/engine/years.ts';
import type { World } from '#functions/client/engine/world.ts';
import { leafAt, type Sent as Happened } from '#functions/client/screens/view.ts';

/** Names and values as they are posted, in their order; a name may come several times. */
export type Posted = readonly (readonly [name: string, value: string])[];

/** Between the steps of an address, and before the ending of a box: no name of a question holds either. */
const steps = ' ';
const ending = '|';
const [chose, typed, meant] = ['chose ', 'typed ', 'meant '];

/** An address as the value of a field. */
export const written = (address: Address): string => address.join(steps);
const addressIn = (text: string): Address => text.split(steps);

/** Field of a code that is chosen. */
export const chosenField = (address: Address): string => chose + written(address);
/** Field of a box. */
export const boxField = (address: Address, box: string): string => typed + written(address) + ending + box;
/** Field of what is meant by something written that can be read in several ways. */
export const meantField = (address: Address): string => meant + written(address);
/** Fields without a question: a row that is there, and what the buttons ask for; values are addresses. */
export const fields = {
  row: 'row',
  add: 'add',
  remove: 'remove',
  check: 'check',
  /** A question that stood on the page. */
  shown: 'shown',
  id: 'id',
  began: 'began',
  /** Who was registered when the page was drawn. */
  who: 'who',
  /** Something unlikely is right. */
  sure: 'sure',
} as const;

/** First step of the address that a field is about, in its name or, of a row, a button or a place shown, its value; '' where it is about none. */
export function firstStepOf(name: string, value: string): string {
  const starts = [chose, typed, meant].find((start) => name.startsWith(start));
  if (starts !== undefined) return name.slice(starts.length).split(/[ |]/)[0] ?? '';
  if (name === fields.sure) return sureAddress(value)?.[0] ?? '';
  const isAddress = [fields.row, fields.add, fields.remove, fields.shown].some((one) => one === name);
  return isAddress ? (addressIn(value)[0] ?? '') : '';
}

/** What a yes is to: a doubt about one answer, and about no other that takes its place. */
const sureSchema = v.tuple([v.array(v.string()), v.string(), v.string(), v.string()]);

const sureAddress = (value: string): Address | undefined => {
  const read = v.safeParse(sureSchema, parsed(value));
  return read.success ? read.output[0] : undefined;
};

/** A yes to a doubt, as the value of a field. */
export const sureOf = ({ entered }: State, doubt: Doubt): string =>
  JSON.stringify([doubt.address, doubt.rule, 'own' in doubt ? doubt.about : '', answerText(entered, doubt.address)]);

const answerText = (entered: State['entered'], address: Address): string =>
  JSON.stringify([cellAt(entered, address).answer]);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Every yes to an answer that is still the same. */
const sureIn = ({ entered }: State, values: readonly string[]): readonly Happened[] =>
  values.flatMap((value) => {
    const read = v.safeParse(sureSchema, parsed(value));
    if (!read.success) return [];
    const [address, rule, note, answer] = read.output;
    return answer === answerText(entered, address) ? [{ kind: 'confirmed' as const, address, rule, note }] : [];
  });

/** More rows than any person adds by hand. */
const mostRows = 60;

/** Codes that were chosen, as an answer: one, or several where the question takes several. */
function chosenIn(world: World, state: State, posted: Posted): readonly Happened[] {
  const names = new Set(posted.flatMap(([name]) => (name.startsWith(chose) ? [name] : [])));
  return [...names].flatMap((name) => {
    const address = addressIn(name.slice(chose.length));
    const control = leafAt({ world, state }, address)?.planned.leaf.asked.control;
    const answers = posted.flatMap(([one, code]) => (one === name && code !== '' ? [code] : []));
    const [answer] = answers;
    if (answer === undefined) return [];
    return [{ kind: 'chose' as const, address, answer: control === 'choices' ? answers : answer }];
  });
}

/** What something written may mean, where it can be read in several ways, or a size or another currency stands beside it. */
export function readingsOf(world: World, state: State, planned: PlannedLeaf, cell: Cell): readonly unknown[] {
  const read = readCell(world, planned, cell, state);
  if (read.kind === 'ambiguous') return read.answers;
  const { asked } = planned.leaf;
  const isOpen = read.kind === 'unreadable' && cell.answer === undefined;
  if (!isOpen || cell.typed === undefined || !isWritten(asked)) return [];
  return spelledAnswers(asked, cell.typed, {
    habit: state.habit,
    usual: world.usualSign(state.language),
    today: world.today,
  });
}

/** Which of its readings something written means, where it was said. */
const meantIn = (world: World, state: State, posted: Posted): readonly Happened[] =>
  posted.flatMap(([name, value]): readonly Happened[] => {
    const address = addressIn(name.slice(meant.length));
    const at = name.startsWith(meant) ? leafAt({ world, state }, address) : undefined;
    const readings = at === undefined ? [] : readingsOf(world, state, at.planned, at.cell);
    const answer = readings.find((one) => JSON.stringify(one) === value);
    return answer === undefined ? [] : [{ kind: 'chose', address, answer }];
  });

/** What stood on a list of ticks and was not ticked is a no, once somebody is done. */
const untickedIn = (world: World, state: State, isShown: (address: Address) => boolean): readonly Happened[] =>
  screensOf(world, state.entered)
    .flatMap((screen) => (screen.kind === 'questions' && isTicked(world, screen) ? screen.addresses : []))
    .filter((address) => isShown(address) && leafAt({ world, state }, address)?.cell.answer === undefined)
    .map((address) => ({ kind: 'chose', address, answer: 'no' }));

/** Every question that is asked as things are, and every roster. */
export const askedIn = (world: World, { entered }: State): readonly Address[] =>
  screensOf(world, entered).flatMap((screen): readonly Address[] => {
    if (screen.kind === 'review') return [];
    if (screen.kind === 'questions') return screen.addresses;
    const rows = rowsAt(entered, screen.roster).map(({ id }) => [...screen.roster, id]);
    return [screen.roster, ...rows.flatMap((row) => screen.inside.map((name) => [...row, name]))];
  });

export type Played = {
  readonly state: State;
  /** Whether a question stood on the page that was posted; what did not is new, and nobody can have answered it. */
  readonly isShown: (address: Address) => boolean;
  /** What was said yes to, as it was posted. */
  readonly sure: readonly string[];
  /** What is filed, where somebody is done and nothing is wrong. */
  readonly answers?: Answers | undefined;
};

/**
 * The form as it was filled in, played from the beginning with what was posted; what is about no question changes nothing.
 *
 * @param newId an id for a row that is added
 */
export function playPosted(world: World, fresh: State, posted: Posted, newId: () => string): Played {
  const valuesOf = (name: string): readonly string[] => posted.flatMap(([one, value]) => (one === name ? [value] : []));
  const play = (state: State, events: readonly Happened[]): State =>
    events.reduce((now, event) => step(world, now, { ...event, ms: 0 }).state, state);

  const rows = valuesOf(fields.row).slice(0, mostRows).map(addressIn);
  const withRows = play(
    fresh,
    rows.map((row) => ({ kind: 'row-added', roster: row.slice(0, -1), id: row[row.length - 1] ?? '' })),
  );
  const boxes = posted.flatMap(([name, text]): readonly Happened[] => {
    if (!name.startsWith(typed) || text === '') return [];
    const [address = '', box = ''] = name.slice(typed.length).split(ending);
    return [{ kind: 'typed', address: addressIn(address), box, text }];
  });
  const read = play(withRows, boxes);
  const said = play(read, [...meantIn(world, read, posted), ...chosenIn(world, read, posted)]);
  const filled = withYears(world, said, askedIn(world, said));
  const sure = valuesOf(fields.sure);
  const added = valuesOf(fields.add).map((roster) => [...addressIn(roster), newId()]);
  const changed = play(filled, [
    ...sureIn(filled, sure),
    ...valuesOf(fields.remove).map((row) => ({ kind: 'row-removed' as const, row: addressIn(row), sure: true })),
    ...added.map((row) => ({ kind: 'row-added' as const, roster: row.slice(0, -1), id: row[row.length - 1] ?? '' })),
  ]);
  const here = { ...changed, at: added[0] ?? [] };
  const shown: ReadonlySet<string> = new Set(valuesOf(fields.shown));
  const isShown = (address: Address): boolean => shown.has(written(address));
  if (valuesOf(fields.check).length === 0) return { state: here, isShown, sure };
  const ticked = play(changed, untickedIn(world, changed, isShown));
  const firstNew = askedIn(world, ticked).find((address) => !isShown(address));
  if (firstNew !== undefined) return { state: { ...ticked, at: firstNew, tried: true }, isShown, sure };
  const { state, effects } = step(world, ticked, { kind: 'finished', ms: 0 });
  return { state, isShown, sure, answers: effects.find((effect) => effect.kind === 'file')?.answers };
}
