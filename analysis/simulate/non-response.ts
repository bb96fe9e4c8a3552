/** Who does not answer. Within a PSU it is blind to what people would have said, so that the weights can make it good. */
import type { Random } from '../statistics/random/random.ts';
import type { Household } from './households.ts';
import type { Sender } from './senders.ts';

/** Probability that somebody in this PSU gives an interview. */
export const drawResponseRate = (random: Random): number => 0.78 + 0.17 * random.uniform();

/** How a contact attempt without an interview ended. */
export const drawRefusal = (random: Random) =>
  random.weighted(['refusal', 'non_contact', 'other'] as const, [45, 50, 5]);

function withSenderGaps(random: Random, sender: Sender): Sender {
  return {
    ...sender,
    ...(random.chance(0.05) ? { education: 'dont_know' as const } : {}),
    ...(random.chance(0.06) ? { legal_status: 'refused' as const } : {}),
    ...(random.chance(0.04) ? { occupation: 'dont_know' as const } : {}),
  };
}

/** The household's answers with a few questions refused or not known: income, and what it does not know of its senders. */
export function withGaps(random: Random, household: Household): Household {
  const gap = random.weighted(['none', 'refused', 'dont_know'] as const, [91, 6, 3]);
  return {
    ...household,
    ...(gap === 'none' ? {} : { income: gap }),
    ...(household.senders === undefined
      ? {}
      : { senders: household.senders.map((sender) => withSenderGaps(random, sender)) }),
  };
}
