/** Who is abroad and sends to a dwelling here, and how often each of them comes home: the people whom both surveys can meet. */
import type { Random } from '../statistics/random/random.ts';
import type { Corridor } from './corridors.ts';
import { drawCorridor } from './people.ts';

/** Somebody abroad of whom a household here tells. */
export type AbroadSeed = {
  readonly corridor: Corridor;
  /** Means to stay for less than 12 months. */
  readonly seasonal: boolean;
  /** How often they enter the country in the reference period; 0: they were not here in it. */
  readonly crossings: number;
};

/** Most people abroad that one household hears from. */
export const mostAbroad = 4;

/** Whoever works abroad for a season comes home every year; of those who settled there, some do. */
function drawCrossingsOf(random: Random, seasonal: boolean): number {
  if (seasonal) return 1 + Math.min(random.poisson(0.45), 11);
  return random.chance(0.42) ? 1 + random.poisson(0.3) : 0;
}

function drawSomebody(random: Random): AbroadSeed {
  const corridor = drawCorridor(random);
  const seasonal = random.chance(corridor.seasonal);
  return { corridor, seasonal, crossings: drawCrossingsOf(random, seasonal) };
}

/**
 * The people abroad of every dwelling of a village; nobody where a dwelling receives nothing.
 *
 * @param receiving share of the dwellings that receive
 */
export function drawAbroad(random: Random, dwellings: number, receiving: number): AbroadSeed[][] {
  return Array.from({ length: dwellings }, () => {
    if (!random.chance(receiving)) return [];
    const people = [drawSomebody(random)];
    while (people.length < mostAbroad && random.chance(0.19)) people.push(drawSomebody(random));
    return people;
  });
}
