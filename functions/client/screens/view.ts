/** What every part of a screen is given: the form as it stands, its words, and a way to tell what happened. */
import { last } from '#schemas/basics/last.ts';
import type { FormEvent } from '../engine/events.ts';
import { type Address, type Cell, cellAt, keyOf, rowAt } from '../engine/entered.ts';
import { laidOut, scopeOfAddress } from '../engine/laid-out.ts';
import { type FormProblem, isNamed } from '../engine/problems.ts';
import { pathOf } from '../engine/screens.ts';
import type { State } from '../engine/state.ts';
import type { World } from '../engine/world.ts';
import { isBlank } from '#schemas/language/evaluate/answers.ts';
import { holds, mustAnswer } from '#schemas/language/evaluate/scope.ts';
import { isRoster, type PlannedLeaf, type PlannedRoster } from '#schemas/language/questions/outline.ts';
import { dayAgo } from '#schemas/language/reading/written-day.ts';
import type { Telling } from './telling.ts';

/** An event without its time, which the runner of the form knows. */
export type Sent = FormEvent extends infer E ? (E extends FormEvent ? Omit<E, 'ms'> : never) : never;

export type View = {
  readonly world: World;
  readonly state: State;
  readonly telling: Telling;
  readonly dispatch: (...events: readonly Sent[]) => void;
  readonly newRowId: () => string;
  /** Asks how a row is called; undefined where nothing can be asked. */
  readonly askName?: (row: Address) => Promise<void>;
  /** Where one is: the place that the link is for. */
  readonly place: string;
  /** Whether it corrects what was delivered before. */
  readonly isCorrection?: boolean;
  /** Whether an interviewer notes something beside the answers; nobody does who answers for themself. */
  readonly takesNotes: boolean;
  /** The form in the words of another language, for whoever is asked; undefined where they are not here. */
  readonly tellingIn?: (language: string) => Promise<Telling | undefined>;
  /** Draws what asks where the interview takes place; undefined where nobody asks. */
  readonly askPlace?: ((part: HTMLElement | null) => void) | undefined;
  /** The number that a question has on paper, for whoever types from it. */
  readonly numberOf?: (path: string) => string | undefined;
  /** Leads to another response of this device. */
  readonly openOther?: (id: string) => void;
};

/** A question on the screen. */
export type Asked = {
  readonly view: View;
  readonly address: Address;
  readonly planned: PlannedLeaf;
  readonly cell: Cell;
  /** Alone on its screen: a tap on an answer leads on. */
  readonly alone: boolean;
  readonly problem: FormProblem | undefined;
};

/** Id of the element that a question is answered with. */
export const idOf = (address: Address): string => `q.${keyOf(address).replaceAll('/', '.')}`;

/** The question at an address; undefined where there is none, or a roster. */
export function leafAt(
  { world, state }: Pick<View, 'world' | 'state'>,
  address: Address,
): { planned: PlannedLeaf; cell: Cell } | undefined {
  const planned = scopeOfAddress(laidOut(world, state.entered), address)?.scope.plan.questions.get(last(address) ?? '');
  return planned === undefined || isRoster(planned) ? undefined : { planned, cell: cellAt(state.entered, address) };
}

/** Whether a question may be left empty, as far as it can be told: not while another, itself without an answer, is needed instead. */
export function isOptional({ world, state }: View, address: Address, { name, required }: PlannedLeaf): boolean {
  const scope = scopeOfAddress(laidOut(world, state.entered), address)?.scope;
  if (scope === undefined || required === true) return false;
  if (required !== false && holds(required, scope) !== false) return false;
  const without = { ...scope, answers: { ...scope.answers, [name]: undefined }, shown: new Map() };
  return ![...scope.plan.questions.values()].some(
    (one) =>
      typeof one.required === 'object' &&
      isNamed(one.required, name) &&
      isBlank(scope.answers[one.name]) &&
      mustAnswer(without, one),
  );
}

/** Name of the innermost row around a question that has one. */
export function whoAt({ state }: Pick<View, 'state'>, address: Address): string | undefined {
  for (let length = address.length - 1; length >= 2; length -= 2) {
    const name = rowAt(state.entered, address.slice(0, length))?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The days that a question is about, in words: since when it looks back, or the round's reference period; else undefined. */
export function daysAt({ world, telling }: Pick<View, 'world' | 'telling'>, address: Address): string | undefined {
  const { day } = telling.formats;
  const { layout, period, today } = world;
  const months = layout.lookback?.[pathOf(address)];
  if (months === 0) return period && `${day(period.start)} – ${day(period.end)}`;
  const since = months && today && dayAgo(today, String(months), 'months');
  return since ? telling.say('asking.since', { day: day(since) }) : undefined;
}

/** The roster at an address. */
export function rosterAt({ world, state }: View, address: Address): PlannedRoster | undefined {
  const planned = scopeOfAddress(laidOut(world, state.entered), address)?.scope.plan.questions.get(last(address) ?? '');
  return planned !== undefined && isRoster(planned) ? planned : undefined;
}

/** What describes a question to those who do not see it: hint, fault and echo. */
export const describedBy = (address: Address): string =>
  ['hint', 'fault', 'echo'].map((part) => `${idOf(address)}.${part}`).join(' ');
