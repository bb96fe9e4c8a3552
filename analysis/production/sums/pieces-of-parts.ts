/** The two parts of a total as a combination of samples takes them: out of sums by stratum and PSU, never out of a response. */
import { DesignError } from '../../statistics/design/design.ts';
import { totalsOfParts } from '../../statistics/design/estimator.ts';
import { type FramePieces, piecesOfSums, type PieceSums } from '../../statistics/dual-frame/pieces.ts';
import { degreesOfSums } from '../../statistics/estimators/degrees-of-freedom.ts';
import type { PartsInDomain } from './contract.ts';

type Summed = Pick<PartsInDomain, 'whole' | 'parts' | 'frame'>;

/** Sums by unit of the design of what is in one sample alone, and of the rest of its total. */
export function sumsOfParts({ whole, parts }: Omit<Summed, 'frame'>): PieceSums {
  const { units, variables } = whole.some.moments;
  const all = variables[0]!.sums;
  const slotOf = new Map([...units].map((unit, slot) => [unit, slot]));
  const own = new Float64Array(units.length);
  const alone = parts?.alone?.some.moments;
  for (const [slot, unit] of (alone?.units ?? new Int32Array(0)).entries())
    own[slotOf.get(unit)!] = alone!.variables[0]!.sums[slot]!;
  // Sizes are not compared: one sample may count households and the other people.
  const overlapSize = new Float64Array(units.length);
  return { units, own, overlap: all.map((sum, slot) => sum - own[slot]!), overlapSize };
}

/** Pieces of one sample as it was answered; a stratum that shows no spread under the policy `fail` leaves their variance unknown. */
export function piecesOfParts(told: Summed): FramePieces {
  const sums = sumsOfParts(told);
  const df = degreesOfSums(told.whole.some.moments, told.frame);
  try {
    return piecesOfSums(sums, told.frame, df);
  } catch (error) {
    if (!(error instanceof DesignError) || error.code !== 'lonely-psu') throw error;
    const [own, overlap] = totalsOfParts([sums.own, sums.overlap]);
    return { own: own!, overlap: overlap!, overlapSize: 0, covariance: new Float64Array(9).fill(Number.NaN), df };
  }
}
