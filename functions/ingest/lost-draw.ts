/** Whether an interview that comes from a phone was led by a draw in its place that does not hold. */
import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import type { Study } from '#schemas/language/study/study.ts';
import type { Store } from '#functions/store/store.ts';

import type { Origin } from './store-response.ts';

export type LostDrawDeps = { readonly store: Pick<Store, 'getDrawn' | 'listListingsOf' | 'heardAt'> };

/**
 * Asks what is drawn in the place; what compares is loaded where phones drew beside each other, or somebody has decided.
 *
 * @param answer reads an answer of the interview
 */
export async function isByLostDraw(
  { store }: LostDrawDeps,
  { instrument, collection }: Study,
  { round, startedAt }: { readonly round: string; readonly startedAt: string },
  answer: (name: string) => unknown,
  { enumerator, link, trial }: Pick<Origin, 'enumerator' | 'link' | 'trial'>,
): Promise<boolean> {
  const question = unitQuestion(collection.unit);
  const [psu, unit] = [answer('psu'), question && answer(question)];
  const holder = enumerator ?? link;
  if (typeof psu !== 'string' || typeof unit !== 'string' || holder === undefined || trial === true) return false;
  const place = { round, instrument: instrument.id, psu };
  const drawn = await store.getDrawn(place);
  if (drawn?.disputed !== true && drawn?.decidedAt === undefined) return false;
  const [lists, heardAt, { isLedByLostDraw }] = await Promise.all([
    store.listListingsOf(place),
    store.heardAt(place, holder, drawn.decidedAt),
    import('#functions/fieldwork/drawing/led-by.ts'),
  ]);
  return isLedByLostDraw({ lists, drawn }, { holder, startedAt, unit, heardAt });
}
