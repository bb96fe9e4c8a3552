/** What a replicate adds up in two parts – responses that imputation touches, and all others – is what it would add up of all. */
import { figuresOfSums } from '#analysis/production/impute/settle.ts';
import { impute } from '#analysis/production/impute/impute.ts';
import { numbersOf } from '#analysis/production/impute/chance.ts';
import { partsOf } from '#analysis/production/impute/parts.ts';
import { sumsOfPlans } from '#analysis/production/tabulate.ts';
import { plansOf } from '#analysis/production/plan/plan.ts';
import { cutoffsOf } from '#analysis/production/sums/cutoffs.ts';
import { fillSums } from '#analysis/production/sums/fill.ts';
import { mergeSums } from '#analysis/production/sums/merge-sums.ts';
import { samplesOf } from '#analysis/production/sums/samples.ts';
import { weighStudy } from '#analysis/production/weigh-study.ts';
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { demoSizes, drawRound } from '#analysis/simulate/draw-round.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { multipliersInReplicate } from '#analysis/statistics/replicates/multipliers.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const drawn = drawRound(demoPopulation(), 1, { ...demoSizes, villagesPerStratum: 4, dwellingsPerVillage: 10 });
const { imputation, weighting } = v.parse(roundSettingsSchema, {
  imputation: {
    household: {
      steps: [
        { method: 'roster-hot-deck', roster: 'senders', askedIf: 'receives_remittances', classes: ['urban'] },
        { method: 'hot-deck', question: 'senders.cash_total', classes: ['senders.country', 'senders.stay_length'] },
        { method: 'predictive-mean-matching', question: 'income', predictors: ['urban', 'member_count'] },
      ],
      variance: { kind: 'replicates' },
    },
  },
  weighting: { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 2 }] },
});
const round = { ...drawn.round, settings: { ...drawn.round.settings, imputation, weighting } };
const { tables, derive, weighed } = weighStudy(householdStudy, tablesOfRound(drawn, ['household']), round);
const samples = samplesOf(tables, 'household', weighed, () => fingerprintsOf(tables, 'household'), round);
const { interviews } = weighed;
const steps = imputation?.['household']?.steps ?? [];

test('every estimate of the household survey is the same, in each replicate', () => {
  if (samples === undefined || interviews === undefined) throw new Error('nobody was interviewed');
  const { design } = samples.ofResponses;
  const { replicates, ...others } = design;
  if (replicates === undefined) throw new Error('there are no replicates');
  const { instrument } = householdStudy;
  const imputedWith = (weights: Float64Array) => {
    const chance = { weights: () => weights, at: numbersOf(1, 0) };
    return impute(tables, instrument, steps, { ...interviews, round, chance }).tables;
  };
  const parts = partsOf(samples, imputedWith(design.weights));
  for (let r = 0; r < replicates.count; r++) {
    const multipliers = multipliersInReplicate(replicates, r, new Float64Array(replicates.groups.size));
    const weights = design.weights.map((weight, k) => weight * multipliers[replicates.groups.index[k]!]!);
    const answers = imputedWith(weights);
    const plans = plansOf(householdStudy);
    const sampleOfAll = { ...samples.ofResponses, tables: derive(answers), design: { ...others, weights } };
    const cutoffs = cutoffsOf(plans.map((plan) => [plan, sampleOfAll]));
    const whole = figuresOfSums(sumsOfPlans(plans.map((plan) => [plan, sampleOfAll])), round.settings);
    const sums = plans.map((plan) => {
      const [touched, rest] = [parts.touched, parts.others].map((part) =>
        fillSums(plan, { ...part.sampleOf(samples.ofResponses, derive(part.tablesOf(answers))), cutoffs }),
      );
      return mergeSums(rest!, touched!, multipliers);
    });
    const inParts = figuresOfSums(sums, round.settings);
    const differing = [...whole].filter(([key, { estimate }]) => {
      if (key.includes('winsorised')) return false; // cut where they are cut in the figures, whatever the weights
      const found = inParts.get(key)?.estimate ?? Number.NaN;
      if (Number.isNaN(estimate)) return found !== 0 && !Number.isNaN(found);
      return !(Math.abs(found - estimate) <= 1e-9 * Math.max(1, Math.abs(estimate)));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
    expect(whole.size).toBeGreaterThan(1000);
  }
});
