/** One traveller's answers at the border: who they are, what they sent in the last 12 months, what they carry now. */
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { borderV3 } from '#schemas/studies/border/border.v3.ts';
import type { Random } from '../statistics/random/random.ts';
import { drawCapital, logNormal, shareOf, told } from './amounts.ts';
import type { Corridor } from './corridors.ts';
import { corridors } from './corridors.ts';
import type { TravellerSeed } from './crossings.ts';
import { drawMigrant, drawStanding } from './people.ts';
import { regionName } from './places.ts';
import { drawLastTransfer, homeCountry, homeCurrency } from './transfer-costs.ts';

type BorderAnswers = Answers<typeof borderV3>;
export type BorderDesignAnswer =
  | 'crossing_point'
  | 'direction'
  | 'date'
  | 'shift'
  | 'psu'
  | 'stratum'
  | 'selection_interval'
  | 'travellers_counted'
  | 'refusals'
  | 'nonresponse'
  | 'disposition'
  | 'language'
  | 'consent'
  | 'consent_version';

/** Everything but the design, which the draw knows. */
export type Traveller = Omit<BorderAnswers, BorderDesignAnswer>;

/** A migrant who comes home for a while. */
function drawMigrantAnswers(random: Random, corridor: Corridor, date: string) {
  const { seasonal, ...person } = drawMigrant(random, corridor);
  const sends = random.chance(0.74);
  const sentUsd = sends ? logNormal(random, corridor.meanSent * 1.05 * (seasonal ? 0.8 : 1.1), 0.6) : 0;
  const sent = told(sentUsd, corridor.currency);
  const worked = seasonal ? Math.max(0, person.months_abroad - random.integer(0, 2)) : random.integer(9, 12);
  const pay = told(logNormal(random, corridor.meanSent * 0.42, 0.25), corridor.currency);
  const knowsLast = sends && random.chance(0.8);
  return {
    ...(knowsLast ? drawLastTransfer(random, corridor, sentUsd / random.integer(4, 9), date) : {}),
    ...person,
    citizenship: random.chance(seasonal ? 0.98 : 0.8) ? homeCountry : corridor.country,
    intended_months: seasonal ? random.integer(3, 11) : random.integer(12, 120),
    sent,
    carried_now: random.chance(0.55) ? told(logNormal(random, 480, 0.6), 'USD') : told(0, 'USD'),
    goods_value: random.chance(0.62) ? told(logNormal(random, 190, 0.5), homeCurrency) : told(0, homeCurrency),
    savings_abroad: random.chance(0.3)
      ? told(logNormal(random, 1400, 0.7), corridor.currency)
      : told(0, corridor.currency),
    months_worked: worked,
    ...(worked > 0
      ? {
          gross_monthly_pay: pay,
          taxes: shareOf(pay, worked * 0.13),
          social_contributions: shareOf(pay, worked * 0.02),
          spending_abroad: shareOf(pay, worked * (0.3 + 0.2 * random.uniform())),
          transport_cost: told(60 + 240 * random.uniform(), corridor.currency),
        }
      : {}),
    household_reports: sends && random.chance(0.86) ? ('yes' as const) : ('no' as const),
    registered: random.chance(0.07) ? ('yes' as const) : ('no' as const),
    ...(sends ? { last_transfer_known: knowsLast ? ('yes' as const) : ('no' as const) } : {}),
  };
}

/** Somebody with no income abroad: a resident who comes home from a trip, or a visitor. */
function drawOtherAnswers(random: Random, seed: TravellerSeed) {
  const resident = seed.residence === homeCountry;
  return {
    ...drawStanding(random, true),
    legal_status: resident ? ('visa_free' as const) : ('citizen' as const),
    sex: random.chance(0.45) ? ('female' as const) : ('male' as const),
    age: random.integer(18, 72),
    citizenship: seed.residence,
    months_abroad: resident ? random.integer(0, 1) : random.integer(12, 180),
    intended_months: random.integer(0, 6),
    sent: told(0, 'USD'),
    carried_now: random.chance(0.15) ? told(logNormal(random, 160, 0.5), 'USD') : told(0, 'USD'),
    goods_value: told(0, homeCurrency),
    savings_abroad: told(0, 'USD'),
    months_worked: 0,
    household_reports: 'no' as const,
    registered: 'no' as const,
  };
}

const migrantCountries = new Map(corridors.map((corridor) => [corridor.country, corridor]));

/**
 * Draws what one traveller would answer. The same stream gives the same answers at each of their crossings; only the
 * date of the last transfer follows the day they are asked.
 */
export function drawTravellerAnswers(random: Random, seed: TravellerSeed, date: string): Traveller {
  const corridor = migrantCountries.get(seed.residence);
  const answers =
    corridor !== undefined && seed.migrant
      ? drawMigrantAnswers(random, corridor, date)
      : drawOtherAnswers(random, seed);
  return {
    ...answers,
    residence_country: seed.residence,
    origin_district: regionName(random.integer(0, 400)),
    crossings: seed.crossings,
    // Who lives abroad leaves after each visit but the last; who lives here has left before each return.
    crossings_back:
      seed.residence === homeCountry ? seed.crossings : Math.max(0, seed.crossings - (random.chance(0.5) ? 1 : 0)),
    capital_transfers: seed.migrant ? drawCapital(random) : told(0, 'USD'),
  };
}
