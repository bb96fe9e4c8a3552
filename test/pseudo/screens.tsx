/** The screens of forms as they speak the words of tests, drawn without a browser: every screen of some random interviews. */
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { randomAnswers } from '#analysis/simulate/random-response.ts';
import { placeOf, screensOf } from '#functions/client/engine/screens.ts';
import { begin } from '#functions/client/engine/step.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { FormApp } from '#functions/client/screens/app.tsx';
import { tellingIn } from '#functions/client/screens/telling.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { pseudoStudy, pseudoWords } from './pseudo-language.ts';

const setting = { day: '2026-05-31', currencies: ['TJS', 'RUB'], regions: [] };

export type Interview = {
  /** What somebody answered, at random. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** HTML of each screen, as somebody sees it who tried to go on from it. */
  readonly screens: readonly string[];
};

/**
 * One interview.
 *
 * @param seed of its answers
 */
export async function interview(spoken: Study, seed: number): Promise<Interview> {
  const study = pseudoStudy(spoken);
  const { instrument, form: layout } = study;
  const world = worldAt({ instrument, layout, currencies: setting.currencies, today: setting.day });
  const answers = randomAnswers(instrument, makeRandom(seed), setting, {});
  let rows = 0;
  const begun = begin(world, 'en', answers, () => `row-${String(rows++)}`);
  const telling = tellingIn(pseudoWords, study.words.en);
  const ground = { world, telling, dispatch: () => undefined, newRowId: () => '', place: '7', takesNotes: true };
  const drawn = screensOf(world, begun.entered).map(async (screen) => {
    const view = { ...ground, state: { ...begun, at: placeOf(screen), tried: true } };
    return String(await (<FormApp view={view} />));
  });
  return { answers, screens: await Promise.all(drawn) };
}
