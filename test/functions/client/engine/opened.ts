/** Forms to walk from: an empty one, or one that starts with a whole interview. */
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { randomAnswers } from '#analysis/simulate/random-response.ts';
import type { State } from '#functions/client/engine/state.ts';
import { begin } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';

/** What random answers are drawn in. */
export const setting = { day: '2026-05-31', currencies: ['TJS', 'RUB'], regions: ['north', 'south'] };

/** Answers that a form starts with: none, or those of a whole interview, by an even or odd seed. */
const suggestedBy = (world: World, seed: number): Readonly<Record<string, unknown>> =>
  seed % 2 === 0 ? {} : randomAnswers(world.instrument, makeRandom(seed), setting, world.known);

/** A form that was just opened, with ids for the rows that it starts with. */
export function opened(world: World, seed: number): State {
  let made = 0;
  return begin(world, 'en', suggestedBy(world, seed), () => `suggested-${String(made++)}`);
}
