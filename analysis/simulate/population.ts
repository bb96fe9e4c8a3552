/** A country whose people can be drawn one by one from a seed, so that every true total is known and nothing is kept. */
import type { Random } from '../statistics/random/random.ts';
import { makeRandom } from '../statistics/random/random.ts';
import type { Crossings } from './crossings.ts';
import { drawCrossings } from './crossings.ts';
import type { Household, PsuCharacter } from './households.ts';
import { drawHousehold, drawPsuCharacter } from './households.ts';
import type { HouseholdStratum } from './places.ts';
import { householdStrata, placeName } from './places.ts';
import type { Traveller } from './travellers.ts';
import { drawTravellerAnswers } from './travellers.ts';

/** A PSU of the household frame: all its occupied dwellings are listed. */
export type Village = {
  readonly psu: string;
  readonly label: string;
  readonly stratum: HouseholdStratum;
  readonly dwellings: number;
  readonly character: PsuCharacter;
};

export type Population = {
  readonly seed: number;
  readonly villages: readonly Village[];
  /** What the household in this dwelling (0, 1, …) would answer. */
  readonly household: (village: Village, dwelling: number) => Household;
  readonly crossings: Crossings;
  /** What this person would answer when asked on this day. */
  readonly traveller: (person: number, date: string) => Traveller;
};

/** Dwellings listed in a village: around the stratum's mean, never so many that a sample would take it for certain. */
function drawSize(random: Random, mean: number): number {
  return Math.round(mean * Math.min(2, Math.max(0.5, Math.exp(random.normal(0, 0.25)))));
}

function drawVillages(seed: number): Village[] {
  const random = makeRandom(seed, 'villages');
  const villages: Village[] = [];
  for (const stratum of householdStrata)
    for (let number = 1; number <= stratum.psus; number++)
      villages.push({
        psu: `${stratum.stratum}-${String(number).padStart(3, '0')}`,
        label: placeName(villages.length),
        stratum,
        dwellings: drawSize(random, stratum.dwellings),
        character: drawPsuCharacter(random, stratum),
      });
  return villages;
}

/**
 * The population of a seed: about 75,000 households in 1,220 villages and town quarters, and 140,000
 * border crossings in a year. Households and travellers are drawn when asked for, the same each time.
 */
export function makePopulation(seed: number): Population {
  let crossings: Crossings | undefined;
  const allCrossings = (): Crossings => (crossings ??= drawCrossings(seed));
  return {
    seed,
    villages: drawVillages(seed),
    household: (village, dwelling) =>
      drawHousehold(makeRandom(seed, `household/${village.psu}/${dwelling}`), village.character),
    get crossings() {
      return allCrossings();
    },
    traveller: (person, date) => {
      const found = allCrossings().persons[person];
      if (found === undefined) throw new RangeError('nobody of that number');
      return drawTravellerAnswers(makeRandom(seed, `traveller/${person}`), found, date);
    },
  };
}
