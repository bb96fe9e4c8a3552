/** Both samples taken as one from one frame, where it is known how likely each unit of the overlap was to be drawn from either. */
import { DesignError, type Design } from '../design/design.ts';
import { varianceOfScores } from '../design/variance.ts';

/** One of the samples; arrays have an entry per row of the design. */
export type FrameSample = {
  readonly design: Design;
  readonly values: Float64Array;
  /** Probability that the unit was drawn in the other sample; 0 where the other frame does not hold it. */
  readonly drawnByOther: Float64Array;
};

/** Weight of a unit in both samples together: 1/(π_A + π_B), with 1/w for π of its own sample. */
const jointWeights = ({ design, drawnByOther }: FrameSample): Float64Array =>
  design.weights.map((weight, row) => (weight === 0 ? 0 : 1 / (1 / weight + drawnByOther[row]!)));

/**
 * Total Σ y/(π_A + π_B) over both samples, and its variance Σ over the designs.
 *
 * @throws {DesignError} lengths-differ; bad-weight: a probability is below 0 or above 1
 * @see Bankier (1986), JASA 81; Kalton & Anderson (1986), JRSS A 149; R: Frames2::BKA
 */
export function singleFrame(samples: readonly [FrameSample, FrameSample]): {
  readonly value: number;
  readonly standardError: number;
} {
  const parts = samples.map((sample) => {
    const { design, values, drawnByOther } = sample;
    if (values.length !== design.rowCount || drawnByOther.length !== design.rowCount)
      throw new DesignError('lengths-differ', 'values and probabilities have one entry per row of the design');
    const wrong = drawnByOther.findIndex((probability) => !(probability >= 0 && probability <= 1));
    if (wrong >= 0)
      throw new DesignError('bad-weight', `row ${wrong + 1}: ${drawnByOther[wrong]!} is no probability`, []);
    const scores = jointWeights(sample).map((weight, row) => weight * values[row]!);
    return { value: scores.reduce((sum, score) => sum + score, 0), variance: varianceOfScores(scores, design) };
  });
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    standardError: Math.sqrt(parts.reduce((sum, { variance }) => sum + variance, 0)),
  };
}
