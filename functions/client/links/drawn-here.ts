/** What was drawn on this phone, as long as the office has said nothing else of the place. */
import type { DrawnUnit } from '#schemas/fieldwork/drawn-units.ts';
import { unitsAt } from '#schemas/fieldwork/listed-dwellings.ts';

import type { HeldList } from '../listing/dwelling-list.ts';
import type { Work } from './work-list.ts';

/** The dwellings that were drawn from a list here. */
export const drawnIn = (held: HeldList | undefined): readonly DrawnUnit[] =>
  held?.list.drawn === undefined ? [] : unitsAt(held.list.dwellings, held.list.drawn.positions);

/** The place with what was drawn here, until the office knows of it: then it has the units, or their number. */
export function withDrawn(work: Work, held: HeldList | undefined): Work {
  const units = work.unlisted === true ? drawnIn(held) : [];
  return units.length === 0 ? work : { ...work, units };
}

const codesOf = (units: readonly DrawnUnit[]): string => String(units.map(({ code }) => code));

/** Whether other dwellings hold than those that were drawn here. */
export function isOverruled({ unlisted, units = [] }: Work, held: HeldList | undefined): boolean {
  const own = codesOf(drawnIn(held));
  return own !== '' && unlisted !== true && own !== codesOf(units);
}
