/** What was read of a round: rows of its studies, and a line for each interview. Answers are not among it. */
import type { Quality } from '#analysis/fieldwork/flags/quality-flags.ts';
import type { StudyFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import type { StoredState } from '#schemas/fieldwork/interview-states.ts';

/** One interview in a list: ids and codes alone. */
export type FiledLine = {
  readonly id: string;
  readonly instrument: string;
  readonly state: StoredState;
  readonly psu: string | undefined;
  readonly enumerator: string | undefined;
  readonly link: string | undefined;
  readonly endedAt: string;
  readonly isTrial: boolean;
  /** How often it was written over. */
  readonly revision: number;
};

export type FiledStudy = StudyFieldwork & {
  readonly lines: readonly FiledLine[];
  readonly quality: Quality;
};

export type FiledRound = { readonly studies: readonly FiledStudy[]; /** ISO 8601. */ readonly readAt: string };

/** The line of an interview. */
export function lineOf(record: ResponseRecord): FiledLine {
  const { id, instrument, answers, enumerator, link, endedAt, trial, revision = 0 } = record;
  const { psu } = answers;
  return {
    id,
    instrument,
    state: stateOf(record),
    psu: typeof psu === 'string' ? psu : undefined,
    enumerator,
    link,
    endedAt,
    isTrial: trial === true,
    revision,
  };
}
