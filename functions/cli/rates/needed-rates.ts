/** `remit rates needed`: which rates the answers of a round need and do not have, for staff. */
import { englishOf } from '#functions/publish/release/in-english.ts';
import { ratesNeeded } from '#functions/publish/rates-needed.ts';
import { studiesIn } from '#schemas/language/study/study.ts';
import { sayWithAdvice } from '#schemas/words/note.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whyNothingPublished } from '../why-nothing-published.ts';

/**
 * A line for each kind of lack, by study; single interviews are counted and every currency is named.
 *
 * @throws {CommandFailure} there is nothing to compute
 */
export async function neededLines(
  { store, objects, studies }: OpenPlatform,
  roundId: string,
  now: () => Date,
): Promise<readonly string[]> {
  const deps = { store, objects, studies, now, newId: () => '', codeVersion: '' };
  const outcome = await ratesNeeded(deps, roundId);
  if (outcome.kind !== 'needed') throw new CommandFailure(whyNothingPublished(outcome, roundId));
  const round = await store.getRound(roundId);
  const speaker = await englishOf(await studiesIn(studies, round?.instruments ?? {}));
  if (outcome.warnings.length === 0) return ['No rate is lacking.'];
  return [
    'For those who may read the answers alone:',
    ...outcome.warnings.map(({ table, says }) => `  ${table}: ${sayWithAdvice(speaker, says)}`),
  ];
}
