/** Who enters the country when and where: every crossing of the reference period, shift by shift. */
import type { Random } from '../statistics/random/random.ts';
import { makeRandom } from '../statistics/random/random.ts';
import { drawCorridor } from './people.ts';
import { crossingPoints } from './places.ts';
import { homeCountry } from './transfer-costs.ts';

const days = 365;
const parts = ['morning', 'afternoon'] as const;

/** One shift at one crossing point: a PSU of the border frame. */
export type Shift = {
  readonly psu: string;
  readonly point: string;
  readonly label: string;
  readonly date: string;
  readonly part: (typeof parts)[number];
  /** Travellers expected, from the point's timetable: the size its probability is proportional to. */
  readonly expected: number;
  /** Persons who enter in it, in order; a person who enters twice is there twice. */
  readonly travellers: readonly number[];
};

/** One person who enters at least once in the reference period. */
export type TravellerSeed = { readonly residence: string; readonly migrant: boolean; readonly crossings: number };

export type Crossings = { readonly shifts: readonly Shift[]; readonly persons: readonly TravellerSeed[] };

const dateOf = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);

/** Countries whose residents visit; residents of the country itself come home from trips. */
const visitors = ['UZ', 'RU', 'CN', 'KZ', 'TR', 'DE', 'US'] as const;

/** Where somebody who enters lives, and how often they enter in the period. */
function drawTraveller(random: Random, leaning: Readonly<Record<string, number>>): TravellerSeed {
  const kind = random.weighted(['migrant', 'resident', 'visitor'] as const, [62, 24, 14]);
  switch (kind) {
    case 'migrant':
      return {
        residence: drawCorridor(random, leaning).country,
        migrant: true,
        crossings: 1 + Math.min(random.poisson(0.45), 11),
      };
    case 'resident':
      return { residence: homeCountry, migrant: false, crossings: 1 + Math.min(random.poisson(1.6), 25) };
    case 'visitor':
      return {
        residence: random.weighted(visitors, [46, 16, 14, 12, 5, 4, 3]),
        migrant: false,
        crossings: 1 + random.poisson(0.3),
      };
  }
}

/** A day of the year; more people come home in winter and at the spring holiday. */
function drawDay(random: Random): number {
  const day = random.integer(0, days - 1);
  const season = 0.75 + 0.25 * Math.cos((2 * Math.PI * day) / days);
  return random.uniform() < season ? day : drawDay(random);
}

/**
 * Every crossing of the reference period. Each person keeps to one crossing point; the days and shifts of their
 * crossings are independent.
 */
export function drawCrossings(seed: number): Crossings {
  const random = makeRandom(seed, 'crossings');
  const persons: TravellerSeed[] = [];
  const shifts: Shift[] = [];
  for (const point of crossingPoints) {
    const perDay = point.traffic[0] + point.traffic[1];
    const slots: number[][] = Array.from({ length: days * parts.length }, () => []);
    for (let left = Math.round(perDay * days); left > 0;) {
      const traveller = drawTraveller(random, point.leaning);
      const person = persons.push(traveller) - 1;
      for (let crossing = 0; crossing < traveller.crossings; crossing++) {
        const part = random.uniform() * perDay < point.traffic[0] ? 0 : 1;
        slots[drawDay(random) * parts.length + part]?.push(person);
      }
      left -= traveller.crossings;
    }
    for (const [slot, travellers] of slots.entries()) {
      const [day, part] = [Math.floor(slot / parts.length), slot % parts.length];
      if (travellers.length === 0) continue; // nobody came: no PSU, and nothing is lost from any total
      shifts.push({
        psu: `${point.code}-${dateOf(day)}-${parts[part === 0 ? 0 : 1]}`,
        point: point.code,
        label: `${point.label}, ${dateOf(day)}, ${parts[part === 0 ? 0 : 1]}`,
        date: dateOf(day),
        part: parts[part === 0 ? 0 : 1],
        expected: point.traffic[part === 0 ? 0 : 1],
        travellers: random.shuffle(travellers),
      });
    }
  }
  return { shifts, persons };
}
