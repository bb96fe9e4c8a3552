/** The panel of one stratum: some of its former units stay, the others come new, by seed and name alone. */
import { makeRandom } from '../random/random.ts';
import { drawPanel, type DrawnPanel } from './draw-panel.ts';
import type { Method, StratumDraw } from './draw-stratum.ts';
import type { StratumList } from './order-units.ts';
import { panelProbabilities } from './panel-probabilities.ts';
import { simpleRandomSample } from './simple-random-sample.ts';

export type PanelDraw = DrawnPanel & {
  /** π of every unit of the list, over both draws. */
  readonly probabilities: Float64Array;
};

/** What is kept of units that are not certain, in whole units. */
const shareOf = (count: number, keep: number): number => Math.round(count * keep);

/**
 * A panel of as many units as the former draw had. After a simple random sample new units are a simple random sample of the
 * others, and the panel is one again: π = n/N. After a systematic draw probabilities are worked out over all its starts.
 *
 * @param former the former draw; its units may be those of a panel where the method is `srs`
 * @param keep share of the units that stay
 * @throws {SamplingError} bad-input: the stratum is too large; sample-too-large: too few others
 */
export function drawPanelStratum(
  list: StratumList,
  former: Pick<StratumDraw, 'drawn' | 'probabilities'>,
  method: Method,
  { keep: share, seed }: { readonly keep: number; readonly seed: number },
): PanelDraw {
  const random = makeRandom(seed, `panel/${list.stratum}`);
  const { drawn, probabilities } = former;
  const open = drawn.filter((k) => probabilities[k] !== 1).length;
  const keep = shareOf(open, share);
  const refresh = open - keep;
  if (method === 'pps-systematic') {
    const plan = { probabilities, sizes: list.sizes, keep, refresh };
    return { ...drawPanel(random, drawn, plan), probabilities: panelProbabilities(plan) };
  }
  if (open === 0) return { kept: drawn, fresh: new Int32Array(0), probabilities }; // all of them, each time
  const before = new Set(drawn);
  const others = Int32Array.from(list.units.keys()).filter((k) => !before.has(k));
  return {
    kept: simpleRandomSample(random, drawn.length, keep).map((at) => drawn[at]!),
    fresh: simpleRandomSample(random, others.length, refresh).map((at) => others[at]!),
    probabilities,
  };
}
