/** One traveller's answers at the border: who they are, what they sent in the last 12 months, what they carry now. */
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { borderV3 } from '#schemas/studies/border/border.v3.ts';
import type { Random } from '../statistics/random/random.ts';
import { drawCapital, logNormal, shareOf, type Telling, tellingIn, toldNow } from './amounts.ts';
import type { Corridor } from './corridors.ts';
import { corridors } from './corridors.ts';
import type { TravellerSeed } from './crossings.ts';
import { drawMigrant, drawStanding } from './people.ts';
import { regionName } from './places.ts';
import type { SenderDraw } from './senders.ts';
import { drawLastTransfer, homeCountry, homeCurrency, usualTransfer } from './transfer-costs.ts';

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

type EverybodyTells = 'sex' | 'residence_country' | 'education' | 'occupation' | 'legal_status' | 'household_reports';

/** Everything but the design, which the draw knows. */
export type Traveller = Omit<BorderAnswers, BorderDesignAnswer> & Required<Pick<BorderAnswers, EverybodyTells>>;

/** On which day somebody is asked, and how they tell of amounts. */
type When = { readonly date: string; readonly told: Telling; readonly until: number | undefined };

/** What somebody works, earns and pays where they are. */
function drawEarnings(random: Random, corridor: Corridor, worked: number, told: Telling) {
  const pay = told(logNormal(random, corridor.meanSent * 0.42, 0.25), corridor.currency);
  return {
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
  };
}

/** The last transfer of whoever sends anything, told at the border on this day. */
function drawLast(random: Random, corridor: Corridor, usd: number, date: string) {
  if (!random.chance(0.8)) return { last_transfer_known: 'no' as const };
  return { ...drawLastTransfer(random, corridor, usd, date), last_transfer_known: 'yes' as const };
}

/** Of those who live abroad, as many as the demo round has registrants for. */
const registeredShare = 0.011;

/** What anybody who lives abroad tells at the border and no household could. */
function drawAsMigrant(random: Random, corridor: Corridor, seasonal: boolean, { told, until }: When) {
  return {
    citizenship: random.chance(seasonal ? 0.98 : 0.8) ? homeCountry : corridor.country,
    intended_months: seasonal ? random.integer(3, 11) : random.integer(12, 120),
    savings_abroad: toldNow(
      random.chance(0.3) ? told(logNormal(random, 1400, 0.7), corridor.currency) : told(0, corridor.currency),
      until,
    ),
    registered: random.chance(registeredShare) ? ('yes' as const) : ('no' as const),
  };
}

/** Of a season, what the household knows of it; of a longer stay, what only they do. */
function earningsOf(random: Random, { season, corridor }: SenderDraw, told: Telling) {
  if (season === undefined) return drawEarnings(random, corridor, random.integer(9, 12), told);
  return season;
}

/**
 * Somebody of whom a household tells, and the same money out of their own mouth.
 *
 * @param denied share of them who say that no household could report what it receives
 */
function drawSenderAnswers(random: Random, draw: SenderDraw, when: When, denied: number) {
  const { date, told, until } = when;
  const { sender, corridor, cashUsd, sent, carriedEachTime } = draw;
  const { seasonal, ...person } = draw.person;
  const transfers = typeof sender.transfers === 'number' ? Math.max(1, sender.transfers) : 1;
  return {
    ...(sent.amount > 0 ? drawLast(random, corridor, usualTransfer(cashUsd, transfers), date) : {}),
    ...person,
    ...drawAsMigrant(random, corridor, seasonal, when),
    ...earningsOf(random, draw, told),
    sent,
    carried_now: toldNow(carriedEachTime, until),
    goods_value: sender.goods_value,
    capital_transfers: sender.capital_transfers,
    household_reports: random.chance(denied) ? ('no' as const) : ('yes' as const),
  };
}

/** A migrant without a household here: some send to people whom no interview reaches, most carry something. */
function drawMigrantAnswers(random: Random, corridor: Corridor, when: When) {
  const { date, told } = when;
  const { seasonal, ...person } = drawMigrant(random, corridor);
  const sends = random.chance(0.45);
  const sentUsd = sends ? logNormal(random, corridor.meanSent * 0.9 * (seasonal ? 0.8 : 1.1), 0.6) : 0;
  const worked = seasonal ? Math.max(0, person.months_abroad - random.integer(0, 2)) : random.integer(9, 12);
  return {
    ...(sends ? drawLast(random, corridor, sentUsd / random.integer(4, 9), date) : {}),
    ...person,
    ...drawAsMigrant(random, corridor, seasonal, when),
    ...drawEarnings(random, corridor, worked, told),
    sent: told(sentUsd, corridor.currency),
    carried_now: random.chance(0.55) ? told(logNormal(random, 480, 0.6), 'USD') : told(0, 'USD'),
    goods_value: random.chance(0.62) ? told(logNormal(random, 190, 0.5), homeCurrency) : told(0, homeCurrency),
    capital_transfers: drawCapital(random),
    household_reports: 'no' as const,
  };
}

/** Somebody with no income abroad: a resident who comes home from a trip, or a visitor. */
function drawOtherAnswers(random: Random, seed: TravellerSeed, { told }: When) {
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
    capital_transfers: told(0, 'USD'),
    months_worked: 0,
    household_reports: 'no' as const,
    registered: 'no' as const,
  };
}

const corridorOf = new Map(corridors.map((corridor) => [corridor.country, corridor]));

/** Whose answers are drawn: a sender comes with what the household tells of them. */
export type Asked = {
  readonly seed: TravellerSeed;
  readonly sender?: { readonly draw: SenderDraw; readonly region: string };
  /** Share of senders who say that no household could report what it receives. */
  readonly denied: number;
};

function answersOf(random: Random, { seed, sender, denied }: Asked, when: When) {
  if (sender !== undefined) return drawSenderAnswers(random, sender.draw, when, denied);
  const corridor = corridorOf.get(seed.residence);
  return seed.who.kind === 'migrant' && corridor !== undefined
    ? drawMigrantAnswers(random, corridor, when)
    : drawOtherAnswers(random, seed, when);
}

/**
 * Draws what one traveller would answer. The same stream gives the same answers at each of their crossings; only the
 * date of the last transfer follows the day they are asked, and amounts the course of their currency.
 *
 * @param until the last month that their amounts are of; without it they tell at the mean of the reference period
 */
export function drawTravellerAnswers(random: Random, asked: Asked, date: string, until?: number): Traveller {
  const { seed, sender } = asked;
  return {
    ...answersOf(random, asked, { date, told: tellingIn(until), until }),
    residence_country: seed.residence,
    origin_district: sender?.region ?? regionName(random.integer(0, 400)),
    crossings: seed.crossings,
    // Who lives abroad leaves after each visit but the last; who lives here has left before each return.
    crossings_back:
      seed.residence === homeCountry ? seed.crossings : Math.max(0, seed.crossings - (random.chance(0.5) ? 1 : 0)),
  };
}
