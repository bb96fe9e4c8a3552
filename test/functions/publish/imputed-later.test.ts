/** The round is told to impute what lacks after a release, and one more household has answered: what is said follows the figures. */
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { drawn, households, platformWith } from './published-again.ts';

/** Every eighth household that is interviewed does not tell its income. */
const records = households.map((record, k) =>
  k % 8 === 0 && 'income' in record.answers ? { ...record, answers: { ...record.answers, income: 'refused' } } : record,
);
const steps = [{ method: 'hot-deck', question: 'income', classes: ['region'] }];
const settings = v.parse(roundSettingsSchema, {
  ...drawn.round.settings,
  imputation: { household: { steps, variance: { kind: 'multiple', imputations: 4 } } },
});

test('the weighting report has the steps of the imputation, and no warning advises to impute income', async () => {
  const platform = platformWith(records.slice(1));
  const stepsOf = (release: string): readonly string[] =>
    parse<{ step: string }>(platform.fileOf(release, 'weighting.csv'), { columns: true }).map(({ step }) => step);
  const unanswered = ({ manifest }: Awaited<ReturnType<typeof platform.publish>>): readonly string[] =>
    manifest.warnings.flatMap(({ code, subject }) => (code === 'unanswered' ? [subject] : []));
  const before = await platform.publish();
  expect(stepsOf(before.releaseId)).not.toContain('imputation');
  expect(unanswered(before)).toContain('income');
  platform.filed(records);
  platform.described({ settings });
  const after = await platform.publish();
  expect(stepsOf(after.releaseId)).toContain('imputation');
  expect(unanswered(after)).not.toContain('income');
});
