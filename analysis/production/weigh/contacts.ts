/** The contacts of one study: every unit that somebody tried to interview, what came of it, and in which place it lies. */
import type { Collection } from '#schemas/language/study/collection.ts';
import type { Outcome } from '../../fieldwork/dispositions.ts';
import type { Table } from '../../statistics/columns/columns.ts';
import type { ResponseStatus } from '../../statistics/weighting/non-response.ts';
import { factorColumn, numericColumn } from '../columns/read-column.ts';
import { lastVisits } from './last-visits.ts';
import type { Place } from './places.ts';

export type { Outcome };

/**
 * What an outcome says of a unit: `other` (language, illness) is eligible; of a unit where nobody was reached, nobody
 * knows whether it is.
 */
export const statusOf: Readonly<Record<Outcome, ResponseStatus>> = {
  complete: 'respondent',
  partial: 'respondent',
  refusal: 'nonrespondent',
  other: 'nonrespondent',
  non_contact: 'unknown',
  ineligible: 'ineligible',
};

/** Parallel lists, one entry a unit that was to be interviewed in a place of the frame. */
export type Contacts = {
  /** Row of the study's table; −1: the sheet of a shift counts it, and nothing else is known. */
  readonly row: readonly number[];
  /** Its place, by number. */
  readonly place: readonly number[];
  readonly outcome: readonly Outcome[];
  /** Units that the entry tells of: 1, or more on the sheet of a shift. */
  readonly times: readonly number[];
};

export type Filed = {
  readonly contacts: Contacts;
  /** Interviews that came with a weight of their own, ascending rows. */
  readonly imported: readonly number[];
  /** Places that the frame does not hold → their interviews. */
  readonly outsideFrame: ReadonlyMap<string, number>;
};

const outcomes: ReadonlySet<string> = new Set(Object.keys(statusOf));
const isOutcome = (code: string): code is Outcome => outcomes.has(code);

/** Outcome of each row; a table without dispositions holds interviews alone. */
export function outcomesOf(table: Table): (row: number) => Outcome {
  const disposition = factorColumn(table, 'disposition');
  const ofLevel = disposition.levels.map((level): Outcome => (isOutcome(level) ? level : 'other'));
  return (row) => ofLevel[disposition.codes[row]!] ?? 'complete';
}

const isInterview = (outcome: Outcome): boolean => statusOf[outcome] === 'respondent';

/**
 * Sorts the rows of a study's table. A unit that was visited several times is one contact, with the outcome of its
 * interview or else of the last visit; a second interview of one unit counts as it is.
 */
export function readContacts(table: Table, places: readonly Place[], unit: Collection['unit']): Filed {
  const outcomeOf = outcomesOf(table);
  const psus = factorColumn(table, 'psu');
  const given = numericColumn(table, 'design_weight');
  const numberOf = new Map(places.map(({ psu }, number) => [psu, number]));
  const placeOfLevel = psus.levels.map((psu) => numberOf.get(psu));
  const isLast = lastVisits(table, unit, (row) => isInterview(outcomeOf(row)));
  const [row, place, outcome]: [number[], number[], Outcome[]] = [[], [], []];
  const imported: number[] = [];
  const outsideFrame = new Map<string, number>();
  for (let each = 0; each < table.rowCount; each++) {
    const came = outcomeOf(each);
    if (!Number.isNaN(given[each]!)) {
      if (isInterview(came)) imported.push(each);
      continue;
    }
    const at = placeOfLevel[psus.codes[each]!] ?? numberOf.get(psus.levels[psus.codes[each]!] ?? '');
    if (at === undefined) {
      const psu = psus.levels[psus.codes[each]!] ?? '';
      if (isInterview(came)) outsideFrame.set(psu, (outsideFrame.get(psu) ?? 0) + 1);
    } else if (isLast(each)) {
      row.push(each);
      place.push(at);
      outcome.push(came);
    }
  }
  return { contacts: { row, place, outcome, times: row.map(() => 1) }, imported, outsideFrame };
}
