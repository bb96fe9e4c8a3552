/** The sheet of a shift: what somebody counts, tap by tap. Nothing of it is stored or sent here. */
import { refusalsOf, type ShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';

/** What is counted with a tap: somebody passed; or whoever was stopped refused, or was not interviewed for another reason. */
export const counts = ['passed', 'female', 'male', 'unknown', 'nonresponse'] as const;
export type Count = (typeof counts)[number];

export type Counting = {
  readonly sheet: ShiftSheet;
  /** The last taps, which can be taken back: newest last. */
  readonly taps: readonly Count[];
};

/** More taps than anybody takes back. */
const mostTaps = 50;

/**
 * Begins a sheet.
 *
 * @param interval every k-th traveller is stopped
 * @param random from 0 up to 1: who is stopped first is drawn
 */
export function beginSheet(id: string, interval: number, now: Date, random: number): Counting {
  const at = now.toISOString();
  const first = 1 + Math.floor(random * interval);
  const none = { counted: 0, refusals: { female: 0, male: 0, unknown: 0 }, nonresponse: 0, interviews: 0 };
  return { sheet: { id, at, startedAt: at, interval, first, ...none }, taps: [] };
}

/** Who was stopped so far, whatever came of it. */
export const stopsOf = (sheet: ShiftSheet): number => refusalsOf(sheet) + sheet.nonresponse + sheet.interviews;

/** The number of the traveller who is to be stopped next, or was to be. */
export const nextStop = (sheet: ShiftSheet): number => sheet.first + sheet.interval * stopsOf(sheet);

/** Later than before by any clock: of two states of a sheet the later one holds. */
const after = ({ at }: ShiftSheet, now: Date): string =>
  new Date(Math.max(now.getTime(), Date.parse(at) + 1)).toISOString();

/** Whoever was stopped has passed as well. */
const atLeastStopped = (sheet: ShiftSheet): ShiftSheet => ({
  ...sheet,
  counted: Math.max(sheet.counted, stopsOf(sheet)),
});

const moved = (sheet: ShiftSheet, count: Count, by: 1 | -1): ShiftSheet => {
  switch (count) {
    case 'passed':
      return { ...sheet, counted: sheet.counted + by };
    case 'nonresponse':
      return { ...sheet, nonresponse: sheet.nonresponse + by };
    case 'female':
    case 'male':
    case 'unknown':
      return { ...sheet, refusals: { ...sheet.refusals, [count]: sheet.refusals[count] + by } };
  }
};

/** After a tap. */
export const tapped = <T extends Counting>(counting: T, count: Count, now: Date): T => ({
  ...counting,
  sheet: atLeastStopped({ ...moved(counting.sheet, count, 1), at: after(counting.sheet, now) }),
  taps: [...counting.taps, count].slice(-mostTaps),
});

/** Without the last tap; as it is where there is none. */
export function takenBack<T extends Counting>(counting: T, now: Date): T {
  const { sheet, taps } = counting;
  const last = taps.at(-1);
  if (last === undefined) return counting;
  const back = { ...moved(sheet, last, -1), at: after(sheet, now) };
  return { ...counting, sheet: atLeastStopped(back), taps: taps.slice(0, -1) };
}

/** The shift is over, or goes on. */
export function closed<T extends Counting>(counting: T, isOver: boolean, now: Date): T {
  const { closed: wasOver, ...rest } = counting.sheet;
  if ((wasOver ?? false) === isOver) return counting;
  return { ...counting, sheet: { ...rest, at: after(counting.sheet, now), ...(isOver && { closed: true }) } };
}

/** With the interviews that this device knows of the shift; the same where they are as many. */
export const interviewed = <T extends Counting>(counting: T, interviews: number, now: Date): T =>
  counting.sheet.interviews === interviews
    ? counting
    : { ...counting, sheet: atLeastStopped({ ...counting.sheet, interviews, at: after(counting.sheet, now) }) };
