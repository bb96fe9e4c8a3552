/** One dwelling's household: the answers it would give if it were interviewed and told everything. */
import type { Answers } from '#schemas/language/questions/instrument.ts';
import type { household } from '#schemas/studies/household/newest.ts';
import { uses } from '#schemas/reference/lists.ts';
import type { Random } from '../statistics/random/random.ts';
import { logNormal, type Telling } from './amounts.ts';
import type { HouseholdStratum } from './places.ts';
import { drawLastTransfer, homeCurrency, usualTransfer } from './transfer-costs.ts';
import type { Sender, SenderDraw } from './senders.ts';

type HouseholdAnswers = Answers<typeof household>;
export type DesignAnswer =
  | 'region'
  | 'urban'
  | 'stratum'
  | 'psu'
  | 'dwelling'
  | 'visit_number'
  | 'disposition'
  | 'language'
  | 'consent'
  | 'consent_version';

/** The day before fieldwork in households began; last transfers were made before it. */
export const askedOn = '2026-01-11';

/** Everything but the design, which the draw knows. */
export type Household = Omit<HouseholdAnswers, DesignAnswer> & {
  readonly receives_remittances: 'yes' | 'no';
  readonly members: NonNullable<HouseholdAnswers['members']>;
  readonly senders?: readonly Sender[];
};

/** What the dwellings of one PSU have in common. */
export type PsuCharacter = { readonly receiving: number; readonly generosity: number };

/** Villages differ: some send more people abroad, in some they earn more. */
export function drawPsuCharacter(random: Random, stratum: HouseholdStratum): PsuCharacter {
  const odds = (stratum.receiving / (1 - stratum.receiving)) * Math.exp(random.normal(0, 0.3));
  return { receiving: odds / (1 + odds), generosity: stratum.generosity * Math.exp(random.normal(0, 0.12)) };
}

const useShares = [46, 8, 14, 3, 16, 5, 12, 4, 3, 2, 6, 9, 8, 5];

/** What the money went for: one to four uses, each an amount in the home currency. */
function drawSpending(random: Random, totalUsd: number, told: Telling) {
  const chosen = new Set([random.weighted(uses.codes, useShares)]);
  for (let more = random.integer(0, 3); more > 0; more--) chosen.add(random.weighted(uses.codes, useShares));
  const weights = [...chosen].map(() => 0.3 + random.uniform());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const amounts = [...chosen].map(
    (use, index) => [`use_${use}`, told((totalUsd * (weights[index] ?? 0)) / sum, homeCurrency)] as const,
  );
  return { uses: [...chosen], ...Object.fromEntries(amounts) };
}

/** The answers of a household that receives from these people. */
function drawReceipts(random: Random, draws: readonly SenderDraw[], told: Telling) {
  const main = draws.reduce((best, draw) => (draw.cashUsd > best.cashUsd ? draw : best));
  const totalUsd = draws.reduce((sum, draw) => sum + draw.cashUsd, 0);
  const knowsLast = main.cashUsd > 0 && random.chance(0.85);
  const transfers = typeof main.sender.transfers === 'number' ? main.sender.transfers : 1;
  const last = usualTransfer(main.cashUsd, transfers);
  return {
    ...(knowsLast ? drawLastTransfer(random, main.corridor, last * (0.8 + 0.4 * random.uniform()), askedOn) : {}),
    ...drawSpending(random, Math.max(totalUsd, 40), told),
    senders: draws.map((draw) => draw.sender),
    last_transfer_known: knowsLast ? ('yes' as const) : ('no' as const),
  };
}

/**
 * Draws the household of one dwelling, which hears from these people abroad.
 *
 * @param told how amounts are told
 */
export function drawHousehold(
  random: Random,
  character: PsuCharacter,
  abroad: readonly SenderDraw[],
  told: Telling,
): Household {
  const size = 2 + random.poisson(3.6);
  const members = Array.from({ length: Math.min(size, 16) }, (_, index) => ({
    sex: random.chance(0.54) ? ('female' as const) : ('male' as const),
    age: index === 0 ? random.integer(22, 74) : Math.floor(80 * random.uniform() ** 1.7),
  }));
  const income = told(logNormal(random, 620 * members.length * character.generosity, 0.55), homeCurrency);
  const all = { members, income, social_benefits: drawBenefits(random, told) };
  if (abroad.length === 0) return { ...all, receives_remittances: 'no' };
  return { ...drawReceipts(random, abroad, told), ...all, receives_remittances: 'yes' };
}

/** A pension from another country, where somebody worked before. */
const drawBenefits = (random: Random, told: Telling) =>
  told(random.chance(0.02) ? logNormal(random, 1100, 0.4) : 0, homeCurrency);
