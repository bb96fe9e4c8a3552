/** Any number of further responses for the demo round, in its own sampled PSUs: what `remit simulate` prints. */
import { makeRandom } from '../statistics/random/random.ts';
import type { Body, InstrumentId } from './body.ts';
import { demoRoundId, demoSampleSeed } from './demo.ts';
import { drawVillages, visitDwelling } from './draw-households.ts';
import { demoSizes } from './draw-round.ts';
import { approach, countStops, drawShifts, stopTraveller } from './draw-travellers.ts';
import { collectQuotes, registerPeople } from './draw-volunteers.ts';
import type { Population } from './population.ts';

/** Dwellings drawn again and again in the demo's villages, in turn, with replacement. */
function* moreHouseholds(population: Population, n: number, seed: number): Generator<Body> {
  const villages = drawVillages(population, demoSampleSeed, demoSizes.villagesPerStratum);
  const random = makeRandom(seed, 'more/household');
  for (let number = 0; number < n; number++) {
    const drawn = villages[number % villages.length]!;
    yield visitDwelling(random, population, drawn, random.integer(0, drawn.village.dwellings - 1), demoRoundId);
  }
}

/** Travellers drawn again and again in the demo's shifts, one shift's worth at a time. */
function* moreTravellers(population: Population, n: number, seed: number): Generator<Body> {
  const shifts = drawShifts(population, demoSampleSeed, demoSizes.shiftsPerPoint, demoSizes.travellersPerShift);
  const random = makeRandom(seed, 'more/border');
  const perShift = Math.min(demoSizes.travellersPerShift, Math.ceil(n / shifts.length));
  for (let left = n, turn = 0; left > 0; turn++) {
    const drawn = shifts[turn % shifts.length]!;
    const { travellers } = drawn.shift;
    const stopped = Array.from({ length: Math.min(perShift, left) }, () => random.choice(travellers));
    const stops = approach(random, drawn.responseRate, stopped);
    const counts = countStops(stops);
    for (const stop of stops) yield stopTraveller(random, population, drawn, stop, counts, demoRoundId);
    left -= stops.length;
  }
}

/**
 * Draws n responses to one instrument of the demo round, one at a time. The same n and seed give the same responses.
 *
 * @param population the demo's
 */
export function moreBodies(population: Population, instrument: InstrumentId, n: number, seed: number): Generator<Body> {
  switch (instrument) {
    case 'household':
      return moreHouseholds(population, n, seed);
    case 'border':
      return moreTravellers(population, n, seed);
    case 'registration':
      return registerPeople(seed, n, demoRoundId);
    case 'price-quote':
      return collectQuotes(seed, n, demoRoundId);
  }
}
