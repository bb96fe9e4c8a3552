/** How far a study of a round is: by region, stratum, place, enumerator and day, and what waits for somebody. Plain data. */
import type { StoredState } from '#schemas/fieldwork/interview-states.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import type { WeightRule } from '#schemas/language/study/collection.ts';
import { finalContacts } from '../interviews/final-contacts.ts';
import { type Interview, isCounted } from '../interviews/interview.ts';
import { dayOfShift, isReal, plannedDay } from '../shifts/real-sheets.ts';
import { toldShifts, type ToldShifts } from '../shifts/told-shifts.ts';
import { type Attempt, attemptsOf, unfiledIn } from './attempts.ts';
import { type Day, daysBetween, daysOf, paceOn, type Period } from './days.ts';
import { type ExpectedOf, type Group, groupsBy, type Placed } from './groups.ts';

export type Plan = {
  readonly rule: WeightRule['kind'];
  /** Dwellings to be asked in each place; undefined: nobody said. */
  readonly perPlace?: number | undefined;
  readonly period?: Period | undefined;
  /** The day on which it is looked at, YYYY-MM-DD. */
  readonly today: string;
};

/** A unit to be visited again: where it is, what it is called there, and who went there last. */
export type Revisit = Pick<Interview, 'psu' | 'enumerator'> & { readonly unit: string | undefined };

/** Contacts left, days left with today, below 1 when the last is over, and contacts a day: needed from now on, and made so far. */
export type Ending = {
  readonly left: number;
  readonly days: number;
  readonly needed: number;
  readonly soFar: number;
};

export type Progress = {
  readonly instrument: string;
  readonly groups: readonly Group[];
  readonly days: readonly Day[];
  /** Sheets of shifts that were counted on phones. */
  readonly shifts: ToldShifts;
  /** Contacts of an even pace by today; null without days or numbers of a plan. */
  readonly paceToday: number | null;
  /** Responses by where they stand, trials apart. */
  readonly states: Readonly<Record<StoredState, number>>;
  readonly trials: number;
  /** Places of the frame where nobody was met or counted. */
  readonly notBegun: readonly string[];
  /** Places with fewer contacts than expected, where nobody worked yesterday or today. */
  readonly unfinished: readonly string[];
  /** Places of contacts that the frame does not hold; none where the study has no frame. */
  readonly outsideFrame: readonly string[];
  /** Places where somebody was asked and nobody knows how many units there are: those interviews have no weight. */
  readonly unlisted: readonly string[];
  /** Of those where nobody was met, shifts whose day is over, and those that are still to come, by their day. */
  readonly shiftsOver: readonly string[];
  readonly shiftsToCome: readonly string[];
  /** Units where nobody was reached and fewer than three visits were made. */
  readonly toVisitAgain: readonly Revisit[];
  /** What is left near the end of the plan, or after it; null before, where all is done, and without a plan. */
  readonly ending: Ending | null;
  /** Contacts of nobody's link. */
  readonly ofNobody: number;
  /** Enumerators of whom nothing came for three days. */
  readonly silent: readonly string[];
};

/** Visits after which a dwelling where nobody is reached is left. */
const enoughVisits = 3;
/** A traveller who was not reached has gone. */
const isVisited = (rule: Plan['rule']): boolean => rule === 'psu' || rule === 'list';
const quietDays = 2;
const silentDays = 3;

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000 * days).toISOString().slice(0, 10);

/** Contacts to be made in a place: those of the plan, and no more than are there. Of a list each line is one; how many pass in a shift nobody can plan. */
const expectedBy =
  ({ rule, perPlace = NaN }: Plan): ExpectedOf =>
  ({ units = Infinity }) =>
    rule === 'list' ? 1 : rule === 'psu' ? Math.min(perPlace, units) : NaN;

/** w = weight of the place · units listed there / contacts made there, as weights begin; 0 where it is not known. */
function placedOf(
  attempts: readonly Attempt[],
  units: ReadonlyMap<string, FrameUnit>,
  rule: Plan['rule'],
): readonly Placed[] {
  const made = new Map<string, number>();
  for (const { psu, times } of attempts) if (psu !== undefined) made.set(psu, (made.get(psu) ?? 0) + times);
  return attempts.map((attempt) => {
    const unit = units.get(attempt.psu ?? '');
    const listed = rule === 'list' ? 1 : rule === 'psu' ? unit?.units : undefined;
    const weight =
      unit === undefined || listed === undefined ? 0 : (unit.firstStageWeight * listed) / (made.get(unit.psu) ?? 1);
    return { attempt, unit, weight };
  });
}

/** The last fifth of a plan is its end, and at least three days. */
const isNearEnd = (days: number, { from, until }: Period): boolean =>
  days <= Math.max(3, Math.ceil((daysBetween(from, until) + 1) / 5));

function endingOf({ attempted, expected }: Group, { period, today }: Plan): Ending | null {
  const left = (expected ?? 0) - attempted;
  if (period === undefined || left <= 0) return null;
  const days = daysBetween(today, period.until) + 1;
  if (!isNearEnd(days, period)) return null;
  const passed = Math.max(1, daysBetween(period.from, today));
  return { left, days, needed: left / Math.max(1, days), soFar: attempted / passed };
}

/** Where, by whom and on which day somebody worked. */
type Worked = Pick<Attempt, 'psu' | 'enumerator' | 'day'>;

function lastDays(worked: readonly Worked[], key: (one: Worked) => string | undefined): Map<string, string> {
  const days = new Map<string, string>();
  for (const one of worked) {
    const name = key(one);
    if (name !== undefined && one.day > (days.get(name) ?? '')) days.set(name, one.day);
  }
  return days;
}

const before = (days: ReadonlyMap<string, string>, day: string): readonly string[] =>
  [...days].flatMap(([name, last]) => (last < day ? [name] : [])).sort();

/**
 * Progress of one study of a round. It knows what was delivered: interviews on phones are in none of its counts.
 *
 * @param interviews all responses to the study
 * @param frame units of the round's frame of this study
 * @param sheets of its shifts, as phones sent them
 */
export function progressOf(
  instrument: string,
  interviews: readonly Interview[],
  frame: readonly FrameUnit[],
  plan: Plan,
  sheets: readonly KeptShiftSheet[] = [],
): Progress {
  const states = { filed: 0, corrected: 0, 'sent-back': 0, accepted: 0, 'set-aside': 0, quarantined: 0 };
  for (const { trial, state } of interviews) if (!trial) states[state] += 1;
  const contacts = finalContacts(interviews.filter(isCounted));
  const units = new Map(frame.map((unit) => [unit.psu, unit]));
  const counted = sheets.filter(isReal);
  const dayOf = (sheet: KeptShiftSheet): string => dayOfShift(sheet, units.get(sheet.psu));
  const attempts = [...attemptsOf(contacts), ...unfiledIn(contacts, counted, dayOf)];
  const worked: readonly Worked[] = [
    ...attempts,
    ...counted.map(({ psu, by, at }) => ({ psu, enumerator: by, day: at.slice(0, 10) })),
  ];
  const placed = placedOf(attempts, units, plan.rule);
  const expectedOf = expectedBy(plan);
  const groups = (['all', 'region', 'stratum', 'psu', 'enumerator'] as const).flatMap((by) =>
    groupsBy(by, placed, frame, expectedOf),
  );
  const expected = groups[0]?.expected ?? null;
  const isShort = ({ by, attempted, expected: wanted }: Group): boolean =>
    by === 'psu' && attempted > 0 && wanted !== null && attempted < wanted;
  const quiet = new Set(
    before(
      lastDays(worked, ({ psu }) => psu),
      dayBefore(plan.today, quietDays - 1),
    ),
  );
  const places = groups.filter(({ by }) => by === 'psu');
  const begun = new Set(counted.map(({ psu }) => psu));
  const notBegun = places.filter(({ attempted, key }) => attempted === 0 && !begun.has(key)).map(({ key }) => key);
  const [all] = groups;
  const dated = notBegun
    .flatMap((psu) => {
      const day = plan.rule === 'shift' ? plannedDay(units.get(psu)) : undefined;
      return day === undefined ? [] : [{ psu, day }];
    })
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
  return {
    instrument,
    groups,
    days: daysOf(attempts, expected, plan.period),
    shifts: toldShifts(sheets, interviews, frame, plan.today),
    paceToday: expected === null || plan.period === undefined ? null : paceOn(plan.today, expected, plan.period),
    states,
    trials: interviews.filter(({ trial }) => trial).length,
    notBegun,
    shiftsOver: dated.filter(({ day }) => day < plan.today).map(({ psu }) => psu),
    shiftsToCome: dated.filter(({ day }) => day >= plan.today).map(({ psu }) => psu),
    unfinished: places.filter((place) => isShort(place) && quiet.has(place.key)).map(({ key }) => key),
    unlisted:
      plan.rule === 'psu'
        ? places
            .filter(({ attempted, key }) => attempted > 0 && units.has(key) && units.get(key)?.units === undefined)
            .map(({ key }) => key)
        : [],
    outsideFrame: frame.length === 0 ? [] : places.filter(({ places: known }) => known === 0).map(({ key }) => key),
    toVisitAgain: isVisited(plan.rule)
      ? contacts
          .filter(({ last, visits }) => last.outcome === 'non_contact' && (last.visit ?? visits) < enoughVisits)
          .map(({ last }) => ({ psu: last.psu, enumerator: last.enumerator, unit: last.unitCode }))
      : [],
    ending: all === undefined ? null : endingOf(all, plan),
    ofNobody: contacts.filter(({ last }) => last.enumerator === undefined).length,
    silent: before(
      lastDays(worked, ({ enumerator }) => enumerator),
      dayBefore(plan.today, silentDays - 1),
    ),
  };
}
