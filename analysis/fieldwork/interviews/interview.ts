/** One response as fieldwork is judged by it: where, by whom, when, what came of it, and what its answers look like. No answer in words. */
import { countsInFigures, type StoredState } from '#schemas/fieldwork/interview-states.ts';
import type { Outcome } from '../dispositions.ts';

export type Interview = {
  readonly id: string;
  readonly instrument: string;
  readonly psu: string | undefined;
  /** Whoever filed it: the enumerator of the link, else the link; undefined of what came from a file. */
  readonly enumerator: string | undefined;
  /** By which link it came; undefined of what came from a file. */
  readonly link?: string | undefined;
  /** Whether that is one person; a link alone may be shared, and its interviews may rightly be at once. */
  readonly onePerson: boolean;
  readonly outcome: Outcome;
  readonly state: StoredState;
  readonly trial: boolean;
  /** Names the dwelling, or what else one response is about; undefined where the study names none. */
  readonly unit: string | undefined;
  /** What it is called within its place: the last of the answers that name it. */
  readonly unitCode?: string | undefined;
  readonly visit: number | undefined;
  /** What it says of its whole shift at a border: who was stopped and not interviewed. Undefined of what belongs to no shift, or brought a weight of its own. */
  readonly shift: { readonly refusals: number; readonly nonresponse: number } | undefined;
  readonly times: Times;
  /** Seconds on each screen, by the path of its first question; undefined where the form did not tell. */
  readonly screens: Readonly<Record<string, number>> | undefined;
  /** Degrees north and east, as coarse as the round keeps them, as one text that is told and compared; undefined where nobody agreed. */
  readonly position: string | undefined;
  readonly look: Look;
};

export type Times = {
  /** Day of its end where it was filled in, YYYY-MM-DD. */
  readonly day: string;
  /** Milliseconds since 1970, mended where the clock of the device was wrong. */
  readonly start: number;
  readonly end: number;
  /** Hours of beginning and end where it was filled in, 0 to below 24; undefined where its times are in UTC alone. */
  readonly hours: readonly [start: number, end: number] | undefined;
};

/** What answers look like, as numbers. */
export type Look = {
  /** Questions that were answered, ascending, by a number that is the same in all interviews of one reading; and what was answered, as a digest. */
  readonly cells: Int32Array;
  readonly values: Int32Array;
  /** Of these, answers such as refused and don't know. */
  readonly unknown: number;
  /** Whole years. */
  readonly ages: readonly number[];
  /** Minor units, above 0. */
  readonly amounts: readonly number[];
  /** Rows of each roster outside other rosters that was asked. */
  readonly rows: Readonly<Record<string, number>>;
  /** Digests of answers to questions that a back-check asks again, and rows of rosters that it counts. */
  readonly again: Readonly<Record<string, number>>;
  /** Longest run of the same answer to questions that follow each other with the same list, and the questions of that list in a row. */
  readonly run: { readonly same: number; readonly of: number } | undefined;
};

/** Whether it is in figures, and so in the counts of what was reached. */
export const isCounted = ({ trial, state }: Interview): boolean => !trial && countsInFigures[state];
