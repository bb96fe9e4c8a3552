/** The sheet of a shift at a border, as somebody counts on a phone: who passed, and who was stopped and not interviewed. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';

const most = 1_000_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const entries = {
  /** Minted where counting began. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')),
  /** When it was counted on last, by the clock of the phone, ISO 8601: of two states of a sheet the later one holds. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** When counting began. ISO 8601. */
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Every k-th traveller is stopped. */
  interval: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** The number of the first who is: drawn from 1 to k. */
  first: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** Travellers who passed. */
  counted: count,
  /** Stopped, and on no other paper: who refused, by sex as far as it was seen, and who was not interviewed for another reason. */
  refusals: closedObject({ female: count, male: count, unknown: count }),
  nonresponse: count,
  /** Interviews that were begun from it. */
  interviews: count,
  /** The shift is over: nobody counts any more. */
  closed: v.exactOptional(v.literal(true)),
} as const;

/** Who refused, of either sex. */
export const refusalsOf = ({
  refusals,
}: {
  readonly refusals: Readonly<Record<'female' | 'male' | 'unknown', number>>;
}): number => refusals.female + refusals.male + refusals.unknown;

/** What a phone posts; the place is that of its link. */
export const shiftSheetSchema = v.pipe(
  closedObject(entries),
  v.forward(
    v.check(({ first, interval }) => first <= interval, 'the first to be stopped is one of the first k'),
    ['first'],
  ),
  v.forward(
    v.check(
      (sheet) => refusalsOf(sheet) + sheet.nonresponse + sheet.interviews <= sheet.counted,
      'more were stopped than passed',
    ),
    ['counted'],
  ),
);
export type ShiftSheet = v.InferOutput<typeof shiftSheetSchema>;

export const keptShiftSheetSchema = v.object({
  ...entries,
  refusals: v.object(entries.refusals.entries),
  round: v.string(),
  instrument: v.string(),
  psu: v.string(),
  /** Who counted: the enumerator, or the id of a link that has none. */
  by: v.string(),
  /** By the clock of the server, ISO 8601. */
  receivedAt: v.string(),
  /** Of one that is closed: when the server heard so first, by its clock, ISO 8601. */
  overAt: v.exactOptional(v.string()),
  /** From a link for practice: it counts nowhere. */
  trial: v.exactOptional(v.literal(true)),
});
/** What is kept: the last state of somebody's sheet of a shift. */
export type KeptShiftSheet = v.InferOutput<typeof keptShiftSheetSchema>;
