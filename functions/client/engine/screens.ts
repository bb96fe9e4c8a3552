/** Which screens there are, in order: those of the questions that are asked after what was answered so far. */
import { last } from '#schemas/basics/last.ts';
import { ownValue } from '#schemas/basics/own-value.ts';
import { shownIn } from '#schemas/language/evaluate/scope.ts';
import { isRoster, type Plan, type PlannedQuestion, type PlannedRoster } from '#schemas/language/questions/outline.ts';
import { type Address, type Entered, isSame, keyOf } from './entered.ts';
import { type LaidOut, laidOut } from './laid-out.ts';
import { planIn, type World } from './world.ts';
import { isYearTold } from './year-of-day.ts';

/** Questions that stand under one heading: a group of the interview or of a row. */
export type Section = {
  /** Name of the innermost group; undefined outside of any. */
  readonly group: string | undefined;
  /** The row; empty for the interview itself. */
  readonly row: Address;
};

export type Screen =
  /** One question, or several that belong together. */
  | { readonly kind: 'questions'; readonly addresses: readonly [Address, ...Address[]]; readonly section: Section }
  /** The rows of a roster: to add to, to look through, to go into. `inside`: questions that are answered there, row by row. */
  | { readonly kind: 'rows'; readonly roster: Address; readonly inside: readonly string[]; readonly section: Section }
  | { readonly kind: 'review' };

/** Where a screen stands: its first question, or its roster; empty for the review. */
export function placeOf(screen: Screen): Address {
  if (screen.kind === 'review') return [];
  return screen.kind === 'rows' ? screen.roster : screen.addresses[0];
}

/** The place of a screen as a key. */
export const screenKey = (screen: Screen): string => keyOf(placeOf(screen));

/** A row with so few questions is filled in on the list itself. */
const fewQuestions = 3;

const insideOf = ({ rows }: PlannedRoster): readonly string[] => {
  const questions = [...rows.questions.values()];
  return questions.length <= fewQuestions && !questions.some(isRoster) ? [...rows.questions.keys()] : [];
};

/** Path of the question at an address. */
export const pathOf = (address: Address): string => address.filter((_, i) => i % 2 === 0).join('.');

/** Path of a question → number of the questions that it shares a screen with. */
const sharing = new WeakMap<World['layout'], ReadonlyMap<string, number>>();

function sharedBy({ layout }: World): ReadonlyMap<string, number> {
  const known = sharing.get(layout);
  if (known !== undefined) return known;
  const sets = [...(layout.together ?? []), ...(layout.ticked ?? [])];
  const made = new Map(sets.flatMap((paths, i) => paths.map((path) => [path, i] as const)));
  sharing.set(layout, made);
  return made;
}

/** Whether a question is asked of this scope as things are; not so the year of a day that was told. */
export const isAsked = (world: World, { scope, address, entered }: LaidOut, planned: PlannedQuestion): boolean =>
  shownIn(scope, planned) === 'shown' &&
  (address.length > 0 || ownValue(world.known, planned.name) === undefined) &&
  !isYearTold(scope.plan, entered, planned.name);

function* screensOfScope(world: World, plan: Plan, laid: LaidOut): Generator<Screen> {
  const shared = sharedBy(world);
  let open:
    { readonly set: number; readonly addresses: [Address, ...Address[]]; readonly section: Section } | undefined;
  const close = function* (): Generator<Screen> {
    if (open !== undefined) yield { kind: 'questions', addresses: open.addresses, section: open.section };
    open = undefined;
  };
  for (const planned of plan.questions.values()) {
    if (!isAsked(world, laid, planned)) continue;
    const address = [...laid.address, planned.name];
    const section = { group: last(planned.groups), row: laid.address };
    const set = shared.get(planned.path);
    if (!isRoster(planned) && open !== undefined && set === open.set) {
      open.addresses.push(address);
      continue;
    }
    yield* close();
    if (isRoster(planned)) yield* screensOfRoster(world, planned, laid, address, section);
    else if (set === undefined) yield { kind: 'questions', addresses: [address], section };
    else open = { set, addresses: [address], section };
  }
  yield* close();
}

function* screensOfRoster(
  world: World,
  planned: PlannedRoster,
  laid: LaidOut,
  roster: Address,
  section: Section,
): Generator<Screen> {
  const inside = insideOf(planned);
  yield { kind: 'rows', roster, inside, section };
  if (inside.length > 0) return;
  for (const row of laid.rows.get(planned.name) ?? []) yield* screensOfScope(world, planned.rows, row);
}

const known = new WeakMap<Entered, readonly Screen[]>();

/** Whether a screen asks for nothing but counts of the shift, of which no traveller knows. */
const isOfShift = (counts: readonly string[], screen: Screen): boolean =>
  screen.kind === 'questions' && screen.addresses.every((address) => counts.includes(pathOf(address)));

/** All screens in order: what is counted of the shift comes after what is asked of a person, and the review is the last. */
export function screensOf(world: World, entered: Entered): readonly Screen[] {
  const made = known.get(entered);
  if (made !== undefined) return made;
  const asked = [...screensOfScope(world, planIn(world), laidOut(world, entered))];
  const counts: readonly string[] = Object.values(world.shift ?? {});
  const counted = counts.length === 0 ? [] : asked.filter((screen) => isOfShift(counts, screen));
  const screens: readonly Screen[] = [
    ...asked.filter((screen) => !counted.includes(screen)),
    ...counted,
    { kind: 'review' },
  ];
  known.set(entered, screens);
  return screens;
}

/** Whether a question or roster is on a screen; rows answered on their list are on it. */
export function isOn(screen: Screen, address: Address): boolean {
  switch (screen.kind) {
    case 'review':
      return address.length === 0;
    case 'questions':
      return screen.addresses.some((one) => isSame(one, address));
    case 'rows':
      return (
        isSame(screen.roster, address) ||
        (screen.inside.length > 0 &&
          address.length === screen.roster.length + 2 &&
          isSame(screen.roster, address.slice(0, screen.roster.length)))
      );
  }
}

/**
 * Number of the screen that shows an address. What is not asked any more leads to the nearest that stands around it, and
 * where there is none to the first screen.
 */
export function screenAt(screens: readonly Screen[], address: Address): number {
  for (let length = address.length; length > 0; length--) {
    const found = screens.findIndex((screen) => isOn(screen, address.slice(0, length)));
    if (found >= 0) return found;
  }
  return address.length === 0 ? screens.length - 1 : 0;
}

/** Whether the questions of a screen are ticked on one list. */
export const isTicked = ({ layout }: World, { addresses }: Extract<Screen, { kind: 'questions' }>): boolean =>
  (layout.ticked ?? []).some((paths) => addresses.every((address) => paths.includes(pathOf(address))));
