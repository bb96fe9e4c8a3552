/** Whoever says that they register somebody else is asked everything anew: what was said of the one is no answer of the other. */
import type { State } from '#functions/client/engine/state.ts';

/** The question whom somebody registers. */
export const whoQuestion = 'for_whom';

/** Who it is by what was entered so far; undefined where nobody was asked. */
export const whoIn = ({ entered }: Pick<State, 'entered'>): unknown => entered.cells[whoQuestion]?.answer;

/**
 * What becomes of the state of a form after a step: nothing is left of what was said of somebody else, their consent least of all.
 *
 * @param known answers that nobody gave, such as the campaign
 */
export const askedAnew =
  (known: Readonly<Record<string, unknown>>) =>
  (before: State, now: State): State => {
    const was = whoIn(before);
    if (was === undefined || whoIn(now) === was) return now;
    const { at, tried, language, stage, habit } = now;
    const cells = Object.entries(now.entered.cells).filter(([name]) => name === whoQuestion || name in known);
    const entered = { cells: Object.fromEntries(cells), rows: {} };
    return { at, tried, language, stage, ...(habit && { habit }), entered, visited: {}, told: [] };
  };
