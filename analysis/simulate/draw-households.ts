/** The household survey: villages with probability proportional to their dwellings, then dwellings in each. */
import { amountsUntil } from '#schemas/fieldwork/months-of-amounts.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { makeRandom } from '../statistics/random/random.ts';
import type { Random } from '../statistics/random/random.ts';
import type { HouseholdBody } from './body.ts';
import { interviewOn, noted } from './body.ts';
import { household } from '#schemas/studies/household/newest.ts';
import { referencePeriod } from './exchange-rates.ts';
import { drawRefusal, drawResponseRate, withGaps } from './non-response.ts';
import { householdStrata } from './places.ts';
import type { Population, Village } from './population.ts';
import { simpleSample, systematicPps } from './sampling.ts';

/** First day and number of days of fieldwork in households. */
const fieldworkStart = Date.UTC(2026, 0, 12);
const fieldworkDays = 60;

export type DrawnVillage = { readonly village: Village; readonly unit: FrameUnit; readonly responseRate: number };

/** Draws the same number of villages in every stratum. */
export function drawVillages(population: Population, seed: number, perStratum: number): DrawnVillage[] {
  return householdStrata.flatMap((stratum) => {
    const random = makeRandom(seed, `villages/${stratum.stratum}`);
    const villages = population.villages.filter((village) => village.stratum.stratum === stratum.stratum);
    const sizes = villages.map((village) => village.dwellings);
    return systematicPps(random, sizes, perStratum).map(({ index, weight }) => {
      const village = villages[index]!;
      const unit: FrameUnit = {
        instrument: 'household',
        psu: village.psu,
        stratum: stratum.stratum,
        label: village.label,
        region: stratum.region,
        urban: stratum.urban,
        firstStageWeight: weight,
        units: village.dwellings,
        suggested: { visit_number: 1, language: 'tg' },
      };
      return { village, unit, responseRate: drawResponseRate(random) };
    });
  });
}

/** One contact attempt at a dwelling: an interview, or the reason why there is none. */
export function visitDwelling(
  random: Random,
  population: Population,
  { village, unit, responseRate }: DrawnVillage,
  dwelling: number,
  round: string,
): HouseholdBody {
  const answered = random.chance(responseRate);
  const day = Math.floor(random.uniform() * fieldworkDays);
  const date = new Date(fieldworkStart + day * 86_400_000).toISOString().slice(0, 10);
  const design = {
    region: village.stratum.region,
    urban: village.stratum.urban ? ('urban' as const) : ('rural' as const),
    stratum: unit.stratum,
    psu: unit.psu,
    dwelling: `d${String(dwelling + 1).padStart(3, '0')}`,
    visit_number: random.weighted([1, 2, 3], answered ? [70, 22, 8] : [20, 25, 55]),
    language: random.weighted(['tg', 'ru', 'uz'] as const, [80, 8, 12]),
  };
  const envelope = {
    ...interviewOn(random, date, answered ? [18, 55] : [1, 6]),
    round,
    instrument: 'household' as const,
    version: household.version,
  };
  if (!answered) return { ...envelope, answers: noted({ ...design, disposition: drawRefusal(random) }) };
  return {
    ...envelope,
    answers: {
      ...withGaps(random, population.household(village, dwelling, amountsUntil(referencePeriod, envelope.endedAt))),
      ...noted({ ...design, disposition: 'complete' }),
    },
  };
}

/** Visits a simple random sample of dwellings in each drawn village. */
export function* visitVillages(
  population: Population,
  villages: readonly DrawnVillage[],
  seed: number,
  perVillage: number,
  round: string,
): Generator<HouseholdBody> {
  for (const drawn of villages) {
    const random = makeRandom(seed, `visits/${drawn.unit.psu}`);
    for (const dwelling of simpleSample(random, drawn.village.dwellings, perVillage))
      yield visitDwelling(random, population, drawn, dwelling, round);
  }
}
