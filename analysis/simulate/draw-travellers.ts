/** The border survey: shifts with probability proportional to the expected traffic, then every k-th traveller in each. */
import { amountsUntil } from '#schemas/fieldwork/months-of-amounts.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Random } from '../statistics/random/random.ts';
import { makeRandom } from '../statistics/random/random.ts';
import type { BorderBody } from './body.ts';
import { interviewOn, noted } from './body.ts';
import type { Shift } from './crossings.ts';
import { referencePeriod } from './exchange-rates.ts';
import { drawRefusal, drawResponseRate } from './non-response.ts';
import { crossingPoints } from './places.ts';
import type { Population } from './population.ts';
import { everyKth, systematicPps } from './sampling.ts';

export type DrawnShift = {
  readonly shift: Shift;
  readonly unit: FrameUnit;
  /** Every k-th traveller is stopped. */
  readonly interval: number;
  readonly responseRate: number;
};

/** Draws the same number of shifts at every crossing point; the interval aims at so many travellers in each. */
export function drawShifts(population: Population, seed: number, perPoint: number, perShift: number): DrawnShift[] {
  return crossingPoints.flatMap((point) => {
    const random = makeRandom(seed, `shifts/${point.code}`);
    const shifts = population.crossings.shifts.filter((shift) => shift.point === point.code);
    const sizes = shifts.map((shift) => shift.expected);
    return systematicPps(random, sizes, perPoint).map(({ index, weight }) => {
      const shift = shifts[index]!;
      const interval = Math.max(1, Math.round(shift.expected / perShift));
      const unit: FrameUnit = {
        instrument: 'border',
        psu: shift.psu,
        stratum: point.code,
        label: shift.label,
        firstStageWeight: weight,
        prefilled: {
          crossing_point: shift.point,
          direction: 'entry',
          date: shift.date,
          shift: shift.part,
          selection_interval: interval,
        },
        suggested: { language: 'tg' },
      };
      return { shift, unit, interval, responseRate: drawResponseRate(random) };
    });
  });
}

/** What became of each traveller stopped in a shift; the shift's counts are only known when it is over. */
type Stop = { readonly person: number; readonly outcome: 'complete' | ReturnType<typeof drawRefusal> };

/** One stop of one traveller, with the counts of the whole shift. */
export function stopTraveller(
  random: Random,
  population: Population,
  { shift, unit, interval }: DrawnShift,
  stop: Stop,
  counts: { readonly refusals: number; readonly nonresponse: number },
  round: string,
): BorderBody {
  const design = {
    crossing_point: shift.point,
    direction: 'entry' as const,
    date: shift.date,
    shift: shift.part,
    psu: unit.psu,
    stratum: unit.stratum,
    selection_interval: interval,
    travellers_counted: shift.travellers.length,
    ...counts,
    language: random.weighted(['tg', 'ru', 'uz', 'en'] as const, [72, 14, 11, 3]),
  };
  const answered = stop.outcome === 'complete';
  const envelope = {
    ...interviewOn(random, shift.date, answered ? [5, 14] : [0.3, 1]),
    round,
    instrument: 'border' as const,
    version: 3 as const,
  };
  if (!answered) return { ...envelope, answers: noted({ ...design, disposition: stop.outcome }) };
  const until = amountsUntil(referencePeriod, envelope.endedAt);
  return {
    ...envelope,
    // The long list of answers goes first: spreading it into an empty object is several times faster.
    answers: {
      ...population.traveller(stop.person, shift.date, until),
      ...noted({ ...design, disposition: 'complete' }),
    },
  };
}

/** Decides who answers among the travellers stopped. */
export function approach(random: Random, responseRate: number, persons: readonly number[]): Stop[] {
  return persons.map((person) => ({
    person,
    outcome: random.chance(responseRate) ? ('complete' as const) : drawRefusal(random),
  }));
}

/** Refusals and other non-response among stops, as the shift's sheet counts them. */
export const countStops = (stops: readonly Stop[]) => ({
  refusals: stops.filter((stop) => stop.outcome === 'refusal').length,
  nonresponse: stops.filter((stop) => stop.outcome === 'non_contact' || stop.outcome === 'other').length,
});

/** Works every drawn shift. */
export function* workShifts(
  population: Population,
  shifts: readonly DrawnShift[],
  seed: number,
  round: string,
): Generator<BorderBody> {
  for (const drawn of shifts) {
    const random = makeRandom(seed, `stops/${drawn.unit.psu}`);
    const { travellers } = drawn.shift;
    const stopped = everyKth(random, travellers.length, drawn.interval).map((index) => travellers[index]!);
    const stops = approach(random, drawn.responseRate, stopped);
    const counts = countStops(stops);
    for (const stop of stops) yield stopTraveller(random, population, drawn, stop, counts, round);
  }
}
