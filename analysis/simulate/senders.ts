/** One person abroad who sends to a household: cash by channel, by hand, goods, and what they earn if abroad briefly. Both surveys tell of them. */
import type { Money } from '#schemas/language/kinds/money.ts';
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { household } from '#schemas/studies/household/newest.ts';
import type { Random } from '../statistics/random/random.ts';
import type { AbroadSeed } from './abroad.ts';
import { drawCapital, logNormal, moneyOf, roundedAsTold, shareOf, type Telling, unitsOf } from './amounts.ts';
import type { Corridor } from './corridors.ts';
import { drawMigrantFor } from './people.ts';
import { homeCurrency, usualTransfer } from './transfer-costs.ts';

export type Sender = NonNullable<Answers<typeof household>['senders']>[number];

/** A sender as the household tells of them, and what they would tell of themselves. */
export type SenderDraw = {
  readonly sender: Sender;
  readonly person: ReturnType<typeof drawMigrantFor>;
  readonly corridor: Corridor;
  /** Of whoever is away for less than 12 months. */
  readonly season?: ReturnType<typeof drawShortStay>;
  /** The year's cash, in US dollars. */
  readonly cashUsd: number;
  /** The part of it that they did not carry. */
  readonly sent: Money;
  /** What they carry each time they enter. */
  readonly carriedEachTime: Money;
};

const formal = ['mto', 'bank', 'mobile_operator', 'online', 'post_office'] as const;
const informal = ['unlicensed_agent', 'courier', 'crypto', 'other'] as const;

/** Splits what was not carried by hand over one to three channels; the parts sum to the whole. */
function drawChannels(random: Random, corridor: Corridor, sent: Money) {
  const count = random.weighted([1, 2, 3], [62, 30, 8]);
  const chosen = new Set<(typeof formal)[number] | (typeof informal)[number]>();
  while (chosen.size < count)
    chosen.add(
      random.chance(0.22 * corridor.informal)
        ? random.weighted(informal, [62, 26, 4, 8])
        : random.weighted(formal, [42, 24, 16, 15, 3]),
    );
  let left = sent.amount;
  return [...chosen].map((channel, index) => {
    const amount = index === count - 1 ? left : Math.round(left * (0.5 + 0.3 * random.uniform()));
    left -= amount;
    return { channel, amount: { amount, currency: sent.currency } };
  });
}

/** Months worked, pay and costs of somebody abroad for less than a year. */
function drawShortStay(random: Random, corridor: Corridor, months: number, told: Telling) {
  const worked = Math.max(0, months - random.integer(0, 2));
  const pay = told(logNormal(random, corridor.meanSent * 0.42, 0.25), corridor.currency);
  const earnings = {
    gross_monthly_pay: pay,
    taxes: shareOf(pay, worked * 0.13),
    social_contributions: shareOf(pay, worked * 0.02),
    spending_abroad: shareOf(pay, worked * (0.3 + 0.2 * random.uniform())),
    transport_cost: told(60 + 240 * random.uniform(), corridor.currency),
  };
  return { months_worked: worked, ...(worked > 0 && earnings) };
}

/** Nobody carries who does not come; whoever does carries as much each time. */
function drawCarried(random: Random, { corridor, crossings }: AbroadSeed, cash: Money): Money {
  const carries = crossings > 0 && random.chance(Math.min(0.9, 0.42 * corridor.informal));
  const share = carries ? (0.2 + 0.5 * random.uniform()) / crossings : 0;
  return moneyOf(roundedAsTold(unitsOf(cash) * share), cash.currency);
}

/**
 * Draws one sender. The same stream and seed give the same person to whoever asks: the household, or the border.
 *
 * @param generosity multiplies the mean of what is sent: the place's level times the village's own
 * @param told how amounts are told
 */
export function drawSender(random: Random, seed: AbroadSeed, generosity: number, told: Telling): SenderDraw {
  const { corridor, crossings } = seed;
  const person = drawMigrantFor(random, corridor, seed.seasonal);
  const { seasonal, ...known } = person;
  const goodsOnly = random.chance(0.05);
  const cashUsd = goodsOnly ? 0 : logNormal(random, corridor.meanSent * generosity * (seasonal ? 0.8 : 1.1), 0.6);
  const transfers = goodsOnly ? 0 : Math.min(1 + random.poisson(seasonal ? 4 : 7), 52);
  const currency = random.weighted([corridor.currency, homeCurrency, 'USD'], [45, 40, 15]);
  const cash = told(cashUsd, currency);
  const carriedEachTime = drawCarried(random, seed, cash);
  const byHand = { amount: carriedEachTime.amount * crossings, currency };
  const sent = { amount: cash.amount - byHand.amount, currency };
  const goods = goodsOnly || random.chance(0.38) ? logNormal(random, 210 * generosity, 0.55) : 0;
  const usual = usualTransfer(cashUsd, transfers);
  const season = seasonal ? { season: drawShortStay(random, corridor, person.months_abroad, told) } : {};
  const sender: Sender = {
    ...known,
    relationship: random.weighted(
      ['spouse', 'child', 'parent', 'sibling', 'other_relative', 'not_related'] as const,
      [34, 38, 7, 13, 7, 1],
    ),
    former_member: random.chance(0.9) ? 'yes' : 'no',
    country: corridor.country,
    intended_stay: seasonal ? 'under_12_months' : random.choice(['over_12_months', 'for_good'] as const),
    leaving_reason: random.weighted(['work', 'family', 'study', 'other'] as const, [86, 7, 5, 2]),
    was_here: crossings > 0 ? 'yes' : 'no',
    transfers,
    cash_total: cash,
    usual_frequency: transfers === 0 ? 'not_applicable' : frequencyOf(transfers),
    usual_amount: transfers === 0 ? 'not_applicable' : told(usual, currency),
    ...(cash.amount > 0 ? { channels: drawChannels(random, corridor, sent) } : {}),
    carried_by_hand: byHand,
    goods_value: told(goods, homeCurrency),
    capital_transfers: drawCapital(random),
    reverse_transfers: random.chance(0.04) ? told(logNormal(random, 150, 0.5), homeCurrency) : told(0, homeCurrency),
    ...season.season,
  };
  return { sender, person, corridor, ...season, cashUsd, sent, carriedEachTime };
}

/** How often so many transfers a year come. */
function frequencyOf(transfers: number) {
  if (transfers >= 40) return 'weekly';
  if (transfers >= 10) return 'monthly';
  if (transfers >= 6) return 'every_two_months';
  if (transfers >= 4) return 'quarterly';
  return transfers >= 2 ? 'half_yearly' : 'yearly';
}
