/**
 * `npm run bench:dusk`: 5,000 phones come back into the network at 18:00 with twelve interviews each, in front of the limits
 * of a stage, and of others beside them. Simulated time, seeded; it prints how long it takes until all is stored.
 */
import { makeRandom } from '#analysis/statistics/random/random.ts';

import { dusk, stageLimits } from './dusk.ts';
import { type Limits, type Outcome, playEvening } from './evening.ts';

const minutes = (ms: number): string => `${(ms / 60_000).toFixed(1)} min`;

function line(
  name: string,
  limits: Limits,
  { lastMs, medianMs, p99Ms, left, posts, bySecond, stored }: Outcome,
): string {
  const later = bySecond.slice(60);
  const most = Math.max(...later, 0);
  const cells = [
    name,
    `${limits.rate}/s, ${limits.burst} at once, ${limits.concurrency} copies`,
    minutes(medianMs),
    minutes(p99Ms),
    minutes(lastMs),
    String(left),
    (posts / stored).toFixed(2),
    String(bySecond[0] ?? 0),
    String(most),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

process.stdout.write(
  '| | limits | half stored after | 99 % | all | left | posts an interview | in the first second | most in a later second |\n',
);
process.stdout.write('|---|---|--:|--:|--:|--:|--:|--:|--:|\n');
const half = { ...stageLimits, rate: stageLimits.rate / 2, burst: stageLimits.burst / 2 };
const double = { ...stageLimits, rate: stageLimits.rate * 2, burst: stageLimits.burst * 2 };
for (const [name, limits] of Object.entries({ 'the stage': stageLimits, half, double })) {
  process.stderr.write(`${name}: ${dusk.phones * dusk.interviews} interviews …\n`);
  const random = makeRandom(1, name);
  process.stdout.write(line(name, limits, await playEvening({ ...dusk, limits, random: () => random.uniform() })));
}
