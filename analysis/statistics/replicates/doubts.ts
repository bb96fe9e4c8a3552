/** What looks wrong about replicate weights that came with the data: R warns of the same. */
import type { GivenReplicates } from './given.ts';

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Doubts in sentences: weights that do not look combined (or do) and are said to be the other, scales that are guessed.
 *
 * @see R: svrepdesign
 */
export function doubtsAbout(given: GivenReplicates): string[] {
  const { type, weights, replicateWeights, combined = true, scale, rscales } = given;
  const doubts: string[] = [];
  const [ofReplicates, ofWeights] = [
    replicateWeights.reduce((sum, column) => sum + mean(column), 0) / replicateWeights.length,
    mean(weights),
  ];
  const means = `their mean is ${short(ofReplicates)}, that of the weights ${short(ofWeights)}`;
  if (combined && ofReplicates < 5 && ofWeights / ofReplicates > 5)
    doubts.push(
      `the replicate weights do not look as if they contained the weights: ${means}; if they do not, say combined = false`,
    );
  if (!combined && ofReplicates > 5 && ofWeights / ofReplicates < 5)
    doubts.push(
      `the replicate weights look as if they contained the weights: ${means}; if they do, say combined = true`,
    );
  if (type === 'JK1' && scale === undefined)
    doubts.push(
      combined
        ? 'no scale, (n − 1)/n, is given; n is taken to be the number of replicates'
        : 'no scale, (n − 1)/n, is given; it is guessed from the largest weight of the first replicate',
    );
  if (type === 'JKn' && rscales === undefined && !combined)
    doubts.push('no rscales, (n − 1)/n, are given; they are guessed from the largest weight of each replicate');
  if (type === 'other' && (scale === undefined || rscales === undefined))
    doubts.push(`no ${scale === undefined ? 'scale' : 'rscales'} given; taken to be 1`);
  return doubts.map((doubt) => `replicates: ${doubt}`);
}

const short = (value: number): string => String(Number(value.toPrecision(4)));
