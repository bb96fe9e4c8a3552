/** One migrant: who they are, where, since when, and in what standing. Shared by senders, travellers and registrants. */
import type { Random } from '../statistics/random/random.ts';
import type { Corridor } from './corridors.ts';
import { corridors } from './corridors.ts';

const shares = corridors.map((corridor) => corridor.share);

/** A sending country, as likely as its share among migrants, or leaning towards some. */
export const drawCorridor = (random: Random, leaning?: Readonly<Record<string, number>>): Corridor =>
  random.weighted(
    corridors,
    leaning === undefined ? shares : corridors.map((corridor) => corridor.share * (leaning[corridor.country] ?? 1)),
  );

/** Legal status, education (ISCED), occupation (ISCO major group) and activity (NACE section) of a migrant. */
export function drawStanding(random: Random, settled: boolean) {
  const education = random.weighted(['1', '2', '3', '4', '5', '6', '7'] as const, [3, 18, 42, 14, 8, 12, 3]);
  const skilled = Number(education) >= 5;
  return {
    legal_status: random.weighted(
      ['citizen', 'permanent_permit', 'temporary_permit', 'visa_free', 'protection', 'none'] as const,
      settled ? [22, 20, 40, 4, 2, 12] : [5, 4, 52, 22, 1, 16],
    ),
    education,
    occupation: random.weighted(
      ['1', '2', '3', '5', '7', '8', '9', 'not_applicable'] as const,
      skilled ? [4, 26, 14, 14, 12, 10, 14, 6] : [1, 1, 3, 18, 26, 13, 32, 6],
    ),
    activity: random.weighted(
      ['A', 'C', 'F', 'G', 'H', 'I', 'N', 'Q', 'T', 'not_applicable'] as const,
      [5, 12, 38, 14, 12, 7, 4, 2, 3, 3],
    ),
  };
}

/** A person of working age who lives in the corridor's country, for a season or for longer. */
export const drawMigrant = (random: Random, corridor: Corridor) =>
  drawMigrantFor(random, corridor, random.chance(corridor.seasonal));

/** A person of working age of whom it is known whether they mean to stay for less than 12 months. */
export function drawMigrantFor(random: Random, corridor: Corridor, seasonal: boolean) {
  const age = 18 + Math.floor(44 * random.uniform() ** 1.5);
  const months = seasonal
    ? random.integer(1, 11)
    : Math.min(12 + Math.floor(90 * random.uniform() ** 2), (age - 16) * 12);
  return {
    sex: random.chance(corridor.women) ? ('female' as const) : ('male' as const),
    age,
    months_abroad: months,
    seasonal,
    ...drawStanding(random, !seasonal),
  };
}
