/** What a new frame would do to interviews that are there: PSUs that it leaves out or moves to another stratum. */
import { isDeepStrictEqual } from 'node:util';

import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

/** A PSU whose interviews a new frame would lose: left out, or in another stratum than they say. */
export type LostPsu = {
  readonly instrument: string;
  readonly psu: string;
  readonly why: 'left-out' | 'other-stratum';
  readonly interviews: number;
};

const order = ({ instrument, psu }: Pick<FrameUnit, 'instrument' | 'psu'>): string => JSON.stringify([instrument, psu]);
const sorted = (units: readonly FrameUnit[]): readonly FrameUnit[] =>
  units.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));

/** Whether two frames hold the same units, in whatever order. */
export const isSameFrame = (a: readonly FrameUnit[], b: readonly FrameUnit[]): boolean =>
  isDeepStrictEqual(sorted(a), sorted(b));

/** PSUs that hold interviews and would lose them; imported interviews bring a design of their own, and lose nothing. */
export async function lostPsus(
  store: Pick<Store, 'readRound'>,
  round: string,
  old: readonly FrameUnit[],
  frame: readonly FrameUnit[],
): Promise<readonly LostPsu[]> {
  const strata = new Map(frame.map((unit) => [order(unit), unit.stratum]));
  const doubtful = old.filter((unit) => strata.get(order(unit)) !== unit.stratum);
  const interviews = new Map(doubtful.map((unit) => [order(unit), 0]));
  for (const instrument of new Set(doubtful.map((unit) => unit.instrument))) {
    for await (const { answers, design, trial } of store.readRound(round, instrument)) {
      const { psu } = answers;
      if (trial === true || design !== undefined || typeof psu !== 'string') continue;
      const key = order({ instrument, psu });
      const count = interviews.get(key);
      if (count !== undefined) interviews.set(key, count + 1);
    }
  }
  return doubtful.flatMap((unit): readonly LostPsu[] => {
    const count = interviews.get(order(unit)) ?? 0;
    const why = strata.has(order(unit)) ? 'other-stratum' : 'left-out';
    return count === 0 ? [] : [{ instrument: unit.instrument, psu: unit.psu, why, interviews: count }];
  });
}
