/** Who enters the country when and where: every crossing of the reference period, shift by shift. Whoever a household hears from and who comes is among them. */
import type { Random } from '../statistics/random/random.ts';
import { makeRandom } from '../statistics/random/random.ts';
import { drawCorridor } from './people.ts';
import { type CrossingPoint, crossingPoints } from './places.ts';
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

/** Where a household tells of somebody: the village by its number, the dwelling in it, the place among its people abroad. */
export type ToldOf = { readonly village: number; readonly dwelling: number; readonly place: number };

/** One person who enters at least once in the reference period. */
export type TravellerSeed = {
  readonly residence: string;
  readonly crossings: number;
  readonly who:
    | { readonly kind: 'sender'; readonly of: ToldOf }
    /** Lives abroad, and no household here hears from them. */
    | { readonly kind: 'migrant' }
    /** Comes home from a trip. */
    | { readonly kind: 'resident' }
    | { readonly kind: 'visitor' };
};

export type Crossings = { readonly shifts: readonly Shift[]; readonly persons: readonly TravellerSeed[] };

const dateOf = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);

/** Countries whose residents visit; residents of the country itself come home from trips. */
const visitors = ['UZ', 'RU', 'CN', 'KZ', 'TR', 'DE', 'US'] as const;

/** Where somebody who enters lives of whom no household tells, and how often they enter in the period. */
function drawTraveller(random: Random, leaning: CrossingPoint['leaning']): TravellerSeed {
  const kind = random.weighted(['migrant', 'resident', 'visitor'] as const, [42, 39, 19]);
  switch (kind) {
    case 'migrant':
      return {
        residence: drawCorridor(random, leaning).country,
        crossings: 1 + Math.min(random.poisson(0.45), 11),
        who: { kind },
      };
    case 'resident':
      return { residence: homeCountry, crossings: 1 + Math.min(random.poisson(1.6), 25), who: { kind } };
    case 'visitor':
      return {
        residence: random.weighted(visitors, [46, 16, 14, 12, 5, 4, 3]),
        crossings: 1 + random.poisson(0.3),
        who: { kind },
      };
  }
}

/** Travellers expected in a day. */
const perDay = ({ traffic }: CrossingPoint): number => traffic[0] + traffic[1];

/** Puts each person of whom a household tells at the point they cross at, as likely as others from where they live. */
function byPoint(random: Random, senders: Iterable<TravellerSeed>): ReadonlyMap<CrossingPoint, TravellerSeed[]> {
  const persons = new Map(crossingPoints.map((point): [CrossingPoint, TravellerSeed[]] => [point, []]));
  for (const sender of senders) {
    const likely = crossingPoints.map((point) => perDay(point) * (point.leaning[sender.residence] ?? 1));
    persons.get(random.weighted(crossingPoints, likely))?.push(sender);
  }
  return persons;
}

/** Everybody who crosses at a point: those of whom households tell, and others as the traffic leaves room for. */
function* personsAt(random: Random, point: CrossingPoint, senders: readonly TravellerSeed[], crossings: number) {
  let left = crossings;
  for (const sender of senders) {
    left -= sender.crossings;
    yield sender;
  }
  while (left > 0) {
    const traveller = drawTraveller(random, point.leaning);
    left -= traveller.crossings;
    yield traveller;
  }
}

/** A day of the year; more people come home in winter and at the spring holiday. */
function drawDay(random: Random): number {
  const day = random.integer(0, days - 1);
  const season = 0.75 + 0.25 * Math.cos((2 * Math.PI * day) / days);
  return random.uniform() < season ? day : drawDay(random);
}

/** One crossing point, and the persons who enter there by their numbers. */
type Entries = { readonly point: CrossingPoint; readonly persons: readonly (readonly [number, TravellerSeed])[] };

/** The shifts of a point; one in which nobody enters is no PSU, and nothing is lost. */
function shiftsAt(random: Random, { point, persons }: Entries, size: number): Shift[] {
  const slots: number[][] = Array.from({ length: days * parts.length }, () => []);
  for (const [person, { crossings }] of persons)
    for (let crossing = 0; crossing < crossings; crossing++) {
      const part = random.uniform() * perDay(point) < point.traffic[0] ? 0 : 1;
      slots[drawDay(random) * parts.length + part]?.push(person);
    }
  return slots.flatMap((travellers, slot) => {
    if (travellers.length === 0) return [];
    const date = dateOf(Math.floor(slot / parts.length));
    const which = slot % parts.length === 0 ? 0 : 1;
    const part = parts[which];
    return {
      psu: `${point.code}-${date}-${part}`,
      point: point.code,
      label: `${point.label}, ${date}, ${part}`,
      date,
      part,
      expected: point.traffic[which] * size,
      travellers: random.shuffle(travellers),
    };
  });
}

/**
 * Every crossing of the reference period. Each person keeps to one crossing point; the days and shifts of their
 * crossings are independent.
 *
 * @param senders those who enter of whom a household here tells
 * @param size of the traffic, as a share of the country's
 */
export function drawCrossings(seed: number, senders: Iterable<TravellerSeed>, size: number): Crossings {
  const random = makeRandom(seed, 'crossings');
  const persons: TravellerSeed[] = [];
  const shifts: Shift[] = [];
  for (const [point, own] of byPoint(makeRandom(seed, 'crossings/senders'), senders)) {
    const first = persons.length;
    persons.push(...personsAt(random, point, own, Math.round(perDay(point) * days * size)));
    const here = persons.slice(first).map((person, place) => [first + place, person] as const);
    shifts.push(...shiftsAt(random, { point, persons: here }, size));
  }
  return { shifts, persons };
}
