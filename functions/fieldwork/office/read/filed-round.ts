/** What was read of a round: rows of its studies, and a line for each interview. Of answers, where it was and what came of it. */
import type { Outcome } from '#analysis/fieldwork/dispositions.ts';
import type { Quality } from '#analysis/fieldwork/flags/quality-flags.ts';
import type { StudyFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { Unit } from '#schemas/language/study/collection.ts';
import { lostDraw } from '#schemas/fieldwork/platform-notes.ts';
import { dispositions } from '#schemas/reference/lists.ts';
import type { StoredState } from '#schemas/fieldwork/interview-states.ts';

/** One interview in a list: ids and codes alone. */
export type FiledLine = {
  readonly id: string;
  readonly instrument: string;
  readonly state: StoredState;
  readonly psu: string | undefined;
  /** Which unit of the place it is about, such as a dwelling, as its list calls it; undefined where the study names none. */
  readonly unit: string | undefined;
  /** What came of the contact; undefined where the study does not ask. */
  readonly outcome: Outcome | undefined;
  readonly enumerator: string | undefined;
  readonly link: string | undefined;
  readonly endedAt: string;
  readonly isTrial: boolean;
  /** It waits for a decision, since the draw that it was made by does not hold. */
  readonly isByLostDraw: boolean;
  /** How often it was written over. */
  readonly revision: number;
};

export type FiledStudy = StudyFieldwork & {
  readonly lines: readonly FiledLine[];
  readonly quality: Quality;
};

export type FiledRound = { readonly studies: readonly FiledStudy[]; /** ISO 8601. */ readonly readAt: string };

const isOutcome = (code: unknown): code is Outcome => dispositions.codes.some((one) => one === code);
const textOf = (answer: unknown): string | undefined => (typeof answer === 'string' ? answer : undefined);

/**
 * The line of an interview.
 *
 * @param unit how its study names what a response is about
 */
export function lineOf(record: ResponseRecord, unit: Unit | undefined): FiledLine {
  const { id, instrument, answers, enumerator, link, endedAt, trial, notes = [], revision = 0 } = record;
  const { psu, disposition } = answers;
  const named = unitQuestion(unit);
  return {
    id,
    instrument,
    state: stateOf(record),
    psu: textOf(psu),
    unit: named === undefined ? undefined : textOf(answers[named]),
    outcome: isOutcome(disposition) ? disposition : undefined,
    enumerator,
    link,
    endedAt,
    isTrial: trial === true,
    isByLostDraw: stateOf(record) === 'quarantined' && notes.some(({ rule }) => rule === lostDraw.rule),
    revision,
  };
}
