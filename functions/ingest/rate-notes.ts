/** Exchange rates that cannot be true, noted when they arrive: by the very code that leaves them out of a release's averages. */
import { quoteMeasures } from '#analysis/corridors/read-quotes.ts';
import { questionsOfTransfer, readTransfers } from '#analysis/corridors/read-transfers.ts';
import { flattenFew } from '#schemas/language/columns/flatten.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { PlatformNote } from '#schemas/fieldwork/platform-notes.ts';
import { isJsonObject } from '#functions/store/json.ts';

import type { ValidResponse } from './store-response.ts';

/**
 * One note for each price of a response whose rate is refused: upside down, of another currency, a point misplaced.
 *
 * @param response found valid
 */
export function rateNotes(
  instrument: Instrument,
  { answers }: Pick<ValidResponse, 'answers'>,
  round: Round,
): readonly PlatformNote[] {
  if (!isJsonObject(answers)) return [];
  const { questions } = planOf(instrument);
  const asked = Object.values(quoteMeasures).filter(
    ({ conversion }) => questions.has(conversion) && conversion in answers,
  );
  if (asked.length === 0) return [];
  return asked.flatMap((columns): readonly PlatformNote[] => {
    const table = flattenFew(instrument, answers, questionsOfTransfer(columns));
    return readTransfers(table, columns, round)(0)?.price.kind === 'refused'
      ? [{ pointer: `/answers/${columns.conversion}`, rule: 'rate_cannot_be' }]
      : [];
  });
}
