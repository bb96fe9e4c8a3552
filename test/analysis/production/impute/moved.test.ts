/** Which sums imputation moves: replicates impute again for these alone. */
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import { numbersOf } from '#analysis/production/impute/chance.ts';
import { impute } from '#analysis/production/impute/impute.ts';
import { movedSums } from '#analysis/production/impute/moved.ts';
import { plansOf } from '#analysis/production/plan/plan.ts';
import { samplesOf } from '#analysis/production/sums/samples.ts';
import { sumsOfPlans } from '#analysis/production/tabulate.ts';
import { weighStudy } from '#analysis/production/weigh-study.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { drawSample, receiptsAndIncome, smallCountry } from '../../../samples/small-country.ts';
import { roundWith } from '../small-round.ts';

const { imputation } = v.parse(roundSettingsSchema, {
  imputation: {
    household: {
      steps: [{ method: 'hot-deck', question: 'senders.cash_total', classes: ['senders.country'] }],
      variance: { kind: 'replicates' },
    },
  },
});
const round = roundWith({ imputation });
const { instrument } = receiptsAndIncome;
const { tables, derive, weighed } = weighStudy(receiptsAndIncome, drawSample(smallCountry(3), 1), round);
const { interviews } = weighed;
const samples = samplesOf(tables, instrument.id, weighed, (id) => fingerprintsOf(tables, id), round);

test('what senders gave is moved where some of it is imputed, and what households earn stays as it is', () => {
  if (samples === undefined || interviews === undefined) throw new Error('nobody was interviewed');
  const plans = plansOf(receiptsAndIncome);
  const { ofResponses } = samples;
  const chance = { weights: () => ofResponses.design.weights, at: numbersOf(1, 0) };
  const steps = imputation?.[instrument.id]?.steps ?? [];
  const imputed = impute(tables, instrument, steps, { ...interviews, round, chance });
  const [before, after] = [tables, derive(imputed.tables)].map((answers) =>
    sumsOfPlans(plans.map((plan) => [plan, { ...ofResponses, tables: answers }])),
  );
  const { places, without } = movedSums(before!, [after!], round.settings);
  const indicators = before!.flatMap(({ sums }, k) => sums.filter((_, place) => places[k]!.has(place)));
  expect(indicators.map(({ indicator }) => indicator)).toEqual(['cash-received', 'cash-received']);
  const withErrors = [...without].filter(([, { se }]) => !Number.isNaN(se)).map(([key]) => key);
  expect(withErrors.filter((key) => key.includes('income'))).toEqual([]);
  expect(withErrors.length).toBeGreaterThan(0);
});
