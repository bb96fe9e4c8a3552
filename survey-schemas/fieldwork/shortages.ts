/** What a country lacks: a list of occupations with how many people are needed, kept for a round of the registry. */
import * as v from 'valibot';

import { occupationUnits } from '../reference/occupations.ts';

/** Rows of one list: all of them are one item of a table, of 400 KiB at most. */
export const mostShortages = 2000;

const people = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One row; of a list that was computed, with the numbers that it was computed from. */
export const shortageSchema = v.object({
  /** ISCO-08: major group (one digit), sub-major, minor, or unit group (four). */
  occupation: v.string(),
  /** A region of the frame of the round; without one, the whole country. */
  region: v.exactOptional(v.string()),
  /** NACE Rev. 2 section where the vacancies are. */
  activity: v.exactOptional(v.string()),
  needed: people,
  vacancies: v.exactOptional(people),
  unemployed: v.exactOptional(people),
});
export type Shortage = v.InferOutput<typeof shortageSchema>;

export const shortageListSchema = v.object({
  rows: v.array(shortageSchema),
  /** When it was brought in, ISO 8601, and by whom. */
  at: v.string(),
  by: v.string(),
});
export type ShortageList = v.InferOutput<typeof shortageListSchema>;

const groups = new Set(occupationUnits.codes.flatMap((code) => [1, 2, 3, 4].map((digits) => code.slice(0, digits))));

/** Every group of ISCO-08 by its code of one to four digits. */
export const occupationGroupCodes: ReadonlySet<string> = groups;

/** What tells the rows of a list apart. */
export const shortageKey = ({ occupation, region = '', activity = '' }: Omit<Shortage, 'needed'>): string =>
  [occupation, region, activity].join('|');

/** What a key of a row says of it. */
export function readShortageKey(key: string): Omit<Shortage, 'needed'> {
  const [occupation = '', region = '', activity = ''] = key.split('|');
  return { occupation, ...(region !== '' && { region }), ...(activity !== '' && { activity }) };
}

/** Vacancies for each unemployed person of that occupation; undefined where there are none of these, or the list was given. */
export const tensionOf = ({ vacancies, unemployed }: Shortage): number | undefined =>
  vacancies === undefined || unemployed === undefined || unemployed === 0 ? undefined : vacancies / unemployed;
