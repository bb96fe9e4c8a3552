/** Rotation groups: a master sample cut into groups, of which each round visits some. */
import type { Random } from '../random/random.ts';
import { checkCount, SamplingError } from './sampling-error.ts';

/**
 * The group of each unit of a master sample, 1 … G: the units take the groups in turn, in an order of the groups that is drawn.
 * Each unit is in each group with probability 1/G, so a round that visits c of the G groups has π_i = π_i(master) c/G,
 * whatever the master sample is, and two rounds share what their groups share.
 *
 * @param count units of the master sample, in list order
 * @param groups G
 * @throws {SamplingError} bad-input
 * @see Cochran (1977), section 12.10; Kish (1965), section 12.4
 */
export function rotationGroups(random: Random, count: number, groups: number): Int32Array {
  if (!(groups >= 2)) throw new SamplingError('bad-input', 'groups', `are 2 or more, not ${groups}`);
  checkCount(groups, 1000, 'groups');
  const order = random.shuffle(Array.from({ length: groups }, (_, g) => g + 1));
  return Int32Array.from({ length: count }, (_, at) => order[at % groups]!);
}
