/** An instrument: one questionnaire, versioned. A published version is frozen; a change is a new version in a new file. */
import type { AnswersTo, PathsOf } from './answers.ts';
import type { Questions } from './question.ts';
import { assertSound } from './check-instrument.ts';
import type { Remark } from './remark.ts';

export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly questions: Questions;
}

/** Answers to an instrument, field by field. Questions asked of everybody are required keys, the others optional. */
export type Answers<I extends Instrument> = AnswersTo<I['questions']>;

/** Paths of an instrument's questions, e.g. `senders.channels.amount`. */
export type QuestionPath<I extends Instrument> = PathsOf<I['questions']>;

/** One filled-in instrument, as it travels. */
export type Response<I extends Instrument> = {
  /** UUIDv7, minted where the response was born. */
  readonly id: string;
  readonly round: string;
  readonly instrument: I['id'];
  readonly version: I['version'];
  /** ISO 8601 timestamps with offset. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Which correction of a response that was filed before under this id it is, from 1; absent on the response itself. */
  readonly correction?: number;
  readonly answers: Answers<I>;
  /** Of the interviewer, for the office. */
  readonly remarks?: readonly Remark[];
};

/**
 * Declare an instrument.
 * @throws {InstrumentError} a condition names a question that is not in reach, a name is unusable, or limits contradict
 */
export function defineInstrument<const I extends Instrument>(instrument: I): I {
  assertSound(instrument);
  return instrument;
}
