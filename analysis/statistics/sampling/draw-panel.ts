/** Draws a panel: who stays of a former sample, and who comes new. */
import type { Random } from '../random/random.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import type { PanelPlan } from './panel-probabilities.ts';
import { checkCount } from './sampling-error.ts';
import { simpleRandomSample } from './simple-random-sample.ts';
import { systematicPps } from './systematic-pps.ts';

export type DrawnPanel = {
  /** Positions of the units, ascending. */
  readonly kept: Int32Array;
  readonly fresh: Int32Array;
};

/**
 * Of a former sample, who was certain stays, and of the others `keep`, each set equally likely; `refresh` of the units outside
 * it come new, systematically in proportion to size. Each unit's probability is that of
 * {@link ./panel-probabilities.ts panelProbabilities}.
 *
 * @param former positions that were drawn
 * @throws {SamplingError} sample-too-large, bad-input
 */
export function drawPanel(random: Random, former: Int32Array, plan: PanelPlan): DrawnPanel {
  const { probabilities, sizes, keep, refresh } = plan;
  const certain = former.filter((k) => probabilities[k] === 1);
  const others = former.filter((k) => probabilities[k] !== 1);
  const stay = simpleRandomSample(random, others.length, keep);
  const before = new Set(former);
  const outside = Int32Array.from(sizes.keys()).filter((k) => !before.has(k) && probabilities[k]! > 0);
  checkCount(refresh, outside.length, 'refresh');
  const q = inclusionProbabilities(
    Float64Array.from(outside, (k) => sizes[k]!),
    refresh,
  );
  const fresh = systematicPps(q, random.uniform());
  return {
    kept: Int32Array.from([...certain, ...Array.from(stay, (at) => others[at]!)]).sort(),
    fresh: fresh.map((at) => outside[at]!),
  };
}
