/** Units that somebody tried to interview: contacts that were filed, and travellers whom their shift counts beyond those. As weights see them. */
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import type { Outcome } from '../dispositions.ts';
import type { Contact } from '../interviews/final-contacts.ts';
import { grouped } from '../interviews/grouped.ts';
import type { Interview } from '../interviews/interview.ts';
import { countsOf } from '../shifts/real-sheets.ts';
import { unfiledOutcomes, unfiledTimes } from '../shifts/unfiled.ts';

export type Attempt = {
  readonly outcome: Outcome;
  /** Units that it tells of: 1, or more where a shift counts them. */
  readonly times: number;
  readonly psu: string | undefined;
  /** Undefined where nobody knows: several asked in a shift, and their interviews tell how many refused in all of it. */
  readonly enumerator: string | undefined;
  /** YYYY-MM-DD. */
  readonly day: string;
};

/** One each. */
export const attemptsOf = (contacts: readonly Contact[]): readonly Attempt[] =>
  contacts.map(({ last: { outcome, psu, enumerator, times } }) => ({
    outcome,
    times: 1,
    psu,
    enumerator,
    day: times.day,
  }));

const sole = <T>(values: readonly T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** Whom interviews of a shift count beyond those filed, where nobody counted it on a phone: on the day of the last. */
function toldBy(psu: string, asked: readonly Interview[]): readonly Attempt[] {
  const telling = asked.flatMap(({ shift }) => shift ?? []);
  const filed = asked.filter(({ shift }) => shift !== undefined);
  const day = asked.reduce((last, { times }) => (times.day > last ? times.day : last), '');
  return unfiledOutcomes.map(({ count, holds, outcome }) => ({
    outcome,
    times: unfiledTimes(
      undefined,
      telling.reduce((most, told) => Math.max(most, told[count]), 0),
      filed.filter((one) => holds.some((held) => held === one.outcome)).length,
    ),
    psu,
    enumerator: sole(filed.map(({ enumerator }) => enumerator)),
    day,
  }));
}

const toldOn = (sheet: KeptShiftSheet, day: string): readonly Attempt[] =>
  unfiledOutcomes.map(({ count, outcome }) => ({
    outcome,
    times: unfiledTimes(countsOf(sheet)[count], 0, 0),
    psu: sheet.psu,
    enumerator: sheet.by,
    day,
  }));

/**
 * Travellers who were stopped and of whom nothing was filed: by the sheets of their shift, or else by what its interviews say.
 *
 * @param sheets that count, of one study
 * @param dayOf the day of a sheet, YYYY-MM-DD
 */
export function unfiledIn(
  contacts: readonly Contact[],
  sheets: readonly KeptShiftSheet[],
  dayOf: (sheet: KeptShiftSheet) => string,
): readonly Attempt[] {
  const onPhones = new Set(sheets.map(({ psu }) => psu));
  const asked = grouped(
    contacts.map(({ last }) => last),
    ({ psu }) => psu,
  );
  const told = [...asked].flatMap(([psu, interviews]) => (onPhones.has(psu) ? [] : toldBy(psu, interviews)));
  return [...told, ...sheets.flatMap((sheet) => toldOn(sheet, dayOf(sheet)))].filter(({ times }) => times > 0);
}
