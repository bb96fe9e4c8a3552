/** The parts of an interview, and how far each is: what the list of tasks and the progress show. */
import type { Address } from './entered.ts';
import { cellAt, rowsAt } from './entered.ts';
import { problemsOn } from './problems.ts';
import { placeOf, type Screen, screenKey, screensOf } from './screens.ts';
import type { State } from './state.ts';
import type { World } from './world.ts';

export type Progress = 'done' | 'begun' | 'not-yet';

export type Task = {
  /** A roster, or the group that its questions stand in; undefined outside of any. */
  readonly about:
    | { readonly kind: 'roster'; readonly roster: Address }
    | { readonly kind: 'group'; readonly group: string | undefined };
  /** The row that it belongs to; empty for the interview itself. */
  readonly row: Address;
  readonly progress: Progress;
  /** Questions that need attention. */
  readonly problems: number;
  /** Where to go on: the first screen that is not done, else the first. */
  readonly to: Address;
};

type Part = { readonly about: Task['about']; readonly row: Address; readonly screens: Screen[] };

const aboutOf = (screen: Screen): { readonly about: Task['about']; readonly row: Address } | undefined => {
  if (screen.kind === 'review') return undefined;
  const { row, group } = screen.section;
  return screen.kind === 'rows'
    ? { about: { kind: 'roster', roster: screen.roster }, row }
    : { about: { kind: 'group', group }, row };
};

/** Screens under one heading, also where a list of rows stands between them. */
function partsOf(screens: readonly Screen[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const screen of screens) {
    const place = aboutOf(screen);
    if (place === undefined) continue;
    const key = JSON.stringify(place);
    const same = parts.get(key);
    if (same !== undefined) same.screens.push(screen);
    else parts.set(key, { ...place, screens: [screen] });
  }
  return [...parts.values()];
}

function hasAnything(state: State, screen: Screen): boolean {
  if (screen.kind === 'rows') return rowsAt(state.entered, screen.roster).length > 0;
  return (
    screen.kind === 'questions' &&
    screen.addresses.some((address) => cellAt(state.entered, address).answer !== undefined)
  );
}

/** The tasks of an interview, in order. */
export function tasksOf(world: World, state: State): readonly Task[] {
  return partsOf(screensOf(world, state.entered)).map(({ about, row, screens }) => {
    const looked = screens.map((screen) => ({
      screen,
      problems: problemsOn(world, state, screen).length,
      isBegun: state.visited[screenKey(screen)] === true || hasAnything(state, screen),
    }));
    const problems = looked.reduce((sum, one) => sum + one.problems, 0);
    const open = looked.find((one) => one.problems > 0 || !one.isBegun);
    const begun = looked.some(({ isBegun }) => isBegun);
    const to = placeOf((open ?? looked[0])?.screen ?? { kind: 'review' });
    return { about, row, problems, to, progress: open === undefined ? 'done' : begun ? 'begun' : 'not-yet' };
  });
}
