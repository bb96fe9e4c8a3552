/** Months in which interviews ended, as the snapshot counts them beside what was noted of the interviews. */
import { farFrom } from './outside-round.ts';
import type { Round } from './round.ts';

const prefix = 'ended-in-';

/**
 * What is counted of an interview: the month of its last day by the clock of the device. Undefined of a moment more than a year
 * away from the period, which is a clock that was wrong.
 *
 * @example endedIn({ start: '2025-01-01', end: '2025-12-31' }, '2026-03-02T10:15:00+05:00') // 'ended-in-2026-03'
 */
export const endedIn = (period: Round['referencePeriod'], moment: string): string | undefined =>
  farFrom(period, moment.slice(0, 10)) ? undefined : `${prefix}${moment.slice(0, 7)}`;

/** The month that was counted, `2026-03`; undefined of what is a note. */
export const monthCounted = (rule: string): string | undefined =>
  rule.startsWith(prefix) ? rule.slice(prefix.length) : undefined;
