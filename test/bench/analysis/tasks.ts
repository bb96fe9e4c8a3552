/** What the benchmark asks of R and of us; bench.R answers the same four questions. */
import type { Design } from '#analysis/statistics/design/design.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import type { Estimates } from '#analysis/statistics/estimators/estimate.ts';
import { estimateMean, estimateRatio, estimateTotal } from '#analysis/statistics/estimators/estimators.ts';
import { makeRandom } from '#analysis/statistics/random/random.ts';
import { adjustDesign } from '#analysis/statistics/replicates/adjust-replicates.ts';
import { bootstrapReplicates, drawCounts } from '#analysis/statistics/replicates/bootstrap.ts';
import type { Margin } from '#analysis/statistics/weighting/population.ts';
import { raking } from '#analysis/statistics/weighting/rake.ts';
import { factorLevels, rakingShares, readFactor, readNumbers } from './households.ts';

export const taskNames = ['totals', 'raking', 'bootstrap', 'report'] as const;
export type TaskName = (typeof taskNames)[number];

/** Reads the columns (not timed), and gives the work to be timed. */
export type Task = (folder: string) => () => Estimates;

const numeric = (folder: string, name: 'amount' | 'fee' | 'receives') => ({
  name,
  column: { kind: 'numeric', values: readNumbers(folder, name) } as const,
});
const splitter = (folder: string, name: keyof typeof factorLevels) => ({ name, column: readFactor(folder, name) });

function designOf(folder: string): () => Design {
  const [psu, stratum, weights] = [
    readFactor(folder, 'psu'),
    readFactor(folder, 'stratum'),
    readNumbers(folder, 'weight'),
  ];
  return () => makeDesign({ rowCount: weights.length, ids: [psu], strata: [stratum], weights });
}

/** The design, and totals with standard errors by 12 corridors. */
const totals: Task = (folder) => {
  const design = designOf(folder);
  const [amount, corridor] = [numeric(folder, 'amount'), splitter(folder, 'corridor')];
  return () => estimateTotal([amount], design(), { by: [corridor] });
};

/** Raking to three margins, then totals by corridor from the raked weights. */
const raked: Task = (folder) => {
  const design = designOf(folder)();
  const [amount, corridor] = [numeric(folder, 'amount'), splitter(folder, 'corridor')];
  const total = design.weights.reduce((a, b) => a + b, 0);
  const margins = (['sex', 'education', 'ageGroup'] as const).map((name): Margin => {
    const population = rakingShares[name].map((share, i) => ({
      levels: { [name]: String(i + 1) },
      count: share * total,
    }));
    return { factors: [splitter(folder, name)], population };
  });
  return () => {
    const adjustment = raking(design.weights, margins, { maxIterations: 50, epsilon: 1e-9 });
    return estimateTotal([amount], adjustDesign(design, adjustment).design, { by: [corridor] });
  };
};

/** 500 bootstrap replicates (Rao–Wu), and totals by corridor from them. */
const bootstrap: Task = (folder) => {
  const design = designOf(folder)();
  const [amount, corridor] = [numeric(folder, 'amount'), splitter(folder, 'corridor')];
  return () => {
    const [stage] = design.stages;
    const counts = drawCounts(stage, 'subbootstrap', 500, makeRandom(1));
    const replicates = bootstrapReplicates(stage, 'subbootstrap', counts);
    return estimateTotal([amount], { ...design, replicates }, { by: [corridor] });
  };
};

/** Ten tables: totals, means, shares and ratios over one and two factors. */
const report: Task = (folder) => {
  const design = designOf(folder)();
  const [amount, fee, receives] = [numeric(folder, 'amount'), numeric(folder, 'fee'), numeric(folder, 'receives')];
  const [corridor, channel, region] = [
    splitter(folder, 'corridor'),
    splitter(folder, 'channel'),
    splitter(folder, 'region'),
  ];
  const [sex, education, ageGroup] = [
    splitter(folder, 'sex'),
    splitter(folder, 'education'),
    splitter(folder, 'ageGroup'),
  ];
  return () => {
    const tables = [
      estimateTotal([amount], design, { by: [corridor] }),
      estimateTotal([amount], design, { by: [region] }),
      estimateTotal([amount], design, { by: [channel] }),
      estimateTotal([amount], design, { by: [region, sex] }),
      estimateTotal([amount, fee], design, { by: [ageGroup] }),
      estimateMean([amount], design, { by: [region] }),
      estimateMean([amount], design, { by: [education] }),
      estimateMean([receives], design, { by: [region] }),
      estimateRatio([fee], amount, design, { by: [corridor] }),
      estimateRatio([fee], amount, design, { by: [channel] }),
    ];
    return { rows: tables.flatMap(({ rows }) => rows) };
  };
};

export const tasks: Readonly<Record<TaskName, Task>> = { totals, raking: raked, bootstrap, report };
