/** A sample of interviews that somebody else asks again. */
import { makeRandom } from '../../statistics/random/random.ts';
import { grouped } from '../interviews/grouped.ts';
import { type Interview, isCounted } from '../interviews/interview.ts';

export type Drawn = {
  readonly interview: string;
  readonly psu: string | undefined;
  /** Codes that name the dwelling. */
  readonly unit: string | undefined;
  /** Whose work is checked: somebody else goes there. */
  readonly enumerator: string | undefined;
};

/**
 * Of every enumerator the given share of whole interviews that name their dwelling, rounded up, so that nobody is left out;
 * of those filed by nobody's link as of one. Same interviews, share and seed: the same draw, in whatever order they are read.
 * What comes in later may change whom it draws.
 *
 * @param share above 0, at most 1
 * @throws {RangeError} the share or the seed is none
 */
export function drawBackcheck(interviews: readonly Interview[], share: number, seed: number): readonly Drawn[] {
  if (!(share > 0 && share <= 1)) throw new RangeError('a share is above 0 and at most 1');
  const whole = interviews.filter((one) => isCounted(one) && one.outcome === 'complete' && one.unit !== undefined);
  const groups = grouped(whole, ({ enumerator }) => enumerator ?? '');
  return [...groups.keys()].sort().flatMap((name) => {
    const all = [...(groups.get(name) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    const random = makeRandom(seed, `backcheck/${all[0]?.instrument ?? ''}/${name}`);
    return random
      .shuffle(all)
      .slice(0, Math.ceil(share * all.length))
      .map(({ id, psu, unit, enumerator }) => ({ interview: id, psu, unit, enumerator }));
  });
}
