/** Changes of a round's description: which parts differ, and which may no longer, once people have answered. */
import { permits, type RoundState } from './life-cycle.ts';
import type { Round } from './round.ts';

export type RoundPart = Exclude<keyof Round, 'id'> | 'frame';

/** What people were asked, and in what: with another one, the answers that are there would mean something else. */
const asked: readonly RoundPart[] = ['country', 'referencePeriod', 'reportingCurrency', 'instruments'];

export type Situation = {
  readonly state: RoundState;
  /** Whether anybody has answered. */
  readonly answered: boolean;
};

/** Whether every questionnaire stays in the version that it has; others may be added. */
const keepsVersions = (before: Round, after: Round): boolean =>
  Object.entries(before.instruments).every(([id, version]) => after.instruments[id] === version);

/** Parts that may not be changed now, of those that a person wants to change. */
export function frozenParts(
  { state, answered }: Situation,
  before: Round,
  after: Round,
  changed: readonly RoundPart[],
): readonly RoundPart[] {
  switch (permits[state].editing) {
    case 'all':
      return [];
    case 'without-responses':
      return !answered
        ? []
        : changed.filter((part) => asked.includes(part) && !(part === 'instruments' && keepsVersions(before, after)));
    case 'figures':
      return changed.filter((part) => asked.includes(part));
    case 'none':
      return changed;
  }
}
