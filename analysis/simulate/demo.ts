/** The demo round: which population and which sample everybody sees after a first start. */
import type { DrawnRound } from './draw-round.ts';
import { drawRound } from './draw-round.ts';
import type { Population } from './population.ts';
import { makePopulation } from './population.ts';
import { regionShapes } from './region-shapes.ts';

export const demoRoundId = 'demo';
const populationSeed = 1;
/** Seed of the demo's sample; simulated extra responses use another, so that their ids differ. */
export const demoSampleSeed = 20_251;

/** The population of the demo. */
export const demoPopulation = (): Population => makePopulation(populationSeed);

/** The demo round, the same for everybody. */
export function drawDemoRound(population: Population = demoPopulation()): DrawnRound {
  const drawn = drawRound(population, demoSampleSeed);
  return { ...drawn, round: { ...drawn.round, shapes: [...regionShapes] } };
}
