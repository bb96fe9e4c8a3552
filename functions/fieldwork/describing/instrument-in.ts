/** The questionnaire that a round asks under an id. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { type Study, studyIn } from '#schemas/language/study/study.ts';

/** In the version of the round; undefined when the round does not ask it, or nobody knows that version. */
export const instrumentIn = (
  round: Pick<Round, 'instruments'>,
  id: string,
  known: readonly Study[],
): Instrument | undefined => studyIn(known, id, round.instruments[id] ?? 0)?.instrument;
