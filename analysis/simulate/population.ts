/** A country whose people can be drawn one by one from a seed, so that every true total is known and nothing is kept. */
import type { Random } from '../statistics/random/random.ts';
import { makeRandom } from '../statistics/random/random.ts';
import { type AbroadSeed, drawAbroad } from './abroad.ts';
import { type Telling, tellingIn } from './amounts.ts';
import type { Crossings, ToldOf, TravellerSeed } from './crossings.ts';
import { drawCrossings } from './crossings.ts';
import type { Household, PsuCharacter } from './households.ts';
import { drawHousehold, drawPsuCharacter } from './households.ts';
import type { HouseholdStratum } from './places.ts';
import { householdStrata, placeName } from './places.ts';
import { drawSender, type SenderDraw } from './senders.ts';
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
  /**
   * What the household in this dwelling (0, 1, …) would answer.
   *
   * @param until the last month that its amounts are of, as `monthNumber` counts; else they are told at the mean of the reference period
   */
  readonly household: (village: Village, dwelling: number, until?: number) => Household;
  readonly crossings: Crossings;
  /** What this person would answer when asked on this day; `until` as in a household. */
  readonly traveller: (person: number, date: string, until?: number) => Traveller;
};

/** Dwellings listed in a village: around the stratum's mean, never so many that a sample would take it for certain. */
function drawSize(random: Random, mean: number): number {
  return Math.round(mean * Math.min(2, Math.max(0.5, Math.exp(random.normal(0, 0.25)))));
}

/** What may be otherwise in a population. */
export type Setting = {
  /** Share of the country's villages and of the traffic at its borders. */
  readonly size?: number;
  /** Share of the people of whom a household tells who say at the border that none could report what it receives. */
  readonly overlapDenied?: number;
};

function drawVillages(seed: number, size: number): Village[] {
  const random = makeRandom(seed, 'villages');
  const villages: Village[] = [];
  for (const stratum of householdStrata)
    for (let number = 1; number <= Math.ceil(stratum.psus * size); number++)
      villages.push({
        psu: `${stratum.stratum}-${String(number).padStart(3, '0')}`,
        label: placeName(villages.length),
        stratum,
        dwellings: drawSize(random, stratum.dwellings),
        character: drawPsuCharacter(random, stratum),
      });
  return villages;
}

/** The people abroad of every village, drawn when first asked for. */
function abroadIn(seed: number): (village: Village) => readonly (readonly AbroadSeed[])[] {
  const known = new Map<string, readonly (readonly AbroadSeed[])[]>();
  return (village) => {
    const found = known.get(village.psu);
    if (found !== undefined) return found;
    const drawn = drawAbroad(makeRandom(seed, `abroad/${village.psu}`), village.dwellings, village.character.receiving);
    known.set(village.psu, drawn);
    return drawn;
  };
}

/** Everybody of whom a household tells and who enters in the reference period. */
function* whoEnters(villages: readonly Village[], abroad: ReturnType<typeof abroadIn>): Generator<TravellerSeed> {
  for (const [number, village] of villages.entries())
    for (const [dwelling, people] of abroad(village).entries())
      for (const [place, { corridor, crossings }] of people.entries())
        if (crossings > 0)
          yield {
            residence: corridor.country,
            crossings,
            who: { kind: 'sender', of: { village: number, dwelling, place } },
          };
}

/**
 * The population of a seed: about 75,000 households in 1,220 villages and town quarters, and 140,000
 * border crossings in a year. Who comes home over the border is who households tell of, and people without a household
 * here. Households and travellers are drawn when asked for, the same each time.
 */
export function makePopulation(seed: number, { size = 1, overlapDenied = 0 }: Setting = {}): Population {
  const villages = drawVillages(seed, size);
  const abroad = abroadIn(seed);
  let crossings: Crossings | undefined;
  const allCrossings = (): Crossings => (crossings ??= drawCrossings(seed, whoEnters(villages, abroad), size));
  const senderIn =
    (told: Telling) =>
    ({ psu, character }: Village, dwelling: number, place: number, who: AbroadSeed): SenderDraw =>
      drawSender(makeRandom(seed, `sender/${psu}/${dwelling}/${place}`), who, character.generosity, told);
  const sendersOf = (village: Village, dwelling: number, told: Telling): SenderDraw[] =>
    (abroad(village)[dwelling] ?? []).map((who, place) => senderIn(told)(village, dwelling, place, who));
  const toldBy = ({ village: number, dwelling, place }: ToldOf, told: Telling) => {
    const village = villages[number];
    const who = village && abroad(village)[dwelling]?.[place];
    if (village === undefined || who === undefined) throw new RangeError('nobody of whom a household tells');
    return { draw: senderIn(told)(village, dwelling, place, who), region: village.stratum.region };
  };
  return {
    seed,
    villages,
    household: (village, dwelling, until) =>
      drawHousehold(
        makeRandom(seed, `household/${village.psu}/${dwelling}`),
        village.character,
        sendersOf(village, dwelling, tellingIn(until)),
        tellingIn(until),
      ),
    get crossings() {
      return allCrossings();
    },
    traveller: (person, date, until) => {
      const found = allCrossings().persons[person];
      if (found === undefined) throw new RangeError('nobody of that number');
      const sender = found.who.kind === 'sender' ? { sender: toldBy(found.who.of, tellingIn(until)) } : {};
      const asked = { seed: found, denied: overlapDenied, ...sender };
      return drawTravellerAnswers(makeRandom(seed, `traveller/${person}`), asked, date, until);
    },
  };
}
