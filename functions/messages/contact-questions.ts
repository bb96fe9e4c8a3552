/** Questions in which people leave a contact, by the way in which somebody is written to there. */
import type { Way } from '#schemas/fieldwork/ways.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import { planOf } from '#schemas/language/questions/outline.ts';

import { wayIn } from './way-in.ts';

/**
 * Names of those that this platform can write to; undefined where a questionnaire asks for no contact at all.
 *
 * @param canSend how messages go out of this platform
 */
export function contactQuestions(instrument: Instrument, canSend: readonly Way[]): readonly string[] | undefined {
  const asked = [...planOf(instrument).questions.keys()].flatMap((name) => {
    const by = wayIn(instrument, name);
    return by === undefined ? [] : [{ name, by }];
  });
  return asked.length === 0 ? undefined : asked.filter(({ by }) => canSend.includes(by)).map(({ name }) => name);
}
