/** A release in which answers are imputed says so with every figure, and is made again to the byte. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { verifyRelease } from '#functions/publish/verify-release.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

const drawn = drawSmallRound('household', 'border');
/** Every eighth household that is interviewed does not tell its income. */
const records = recordsOf(drawn, 'household').map((record, k) =>
  k % 8 === 0 && 'income' in record.answers ? { ...record, answers: { ...record.answers, income: 'refused' } } : record,
);

const steps = [
  { method: 'roster-hot-deck', roster: 'senders', askedIf: 'receives_remittances', classes: ['region'] },
  { method: 'hot-deck', question: 'senders.cash_total', classes: ['senders.country', 'region'] },
  { method: 'predictive-mean-matching', question: 'income', predictors: ['region', 'member_count'] },
];
const weighting = { household: [{ kind: 'base' }, { kind: 'replicates', method: 'rao-wu', count: 4 }] };
/** A few imputations of a few villages are told here, however imprecise they are. */
const lenient = { cvCaution: 5, cvPublish: 1, fewestDf: 1 };
const variances = { replicates: { kind: 'replicates' }, multiple: { kind: 'multiple', imputations: 4 } };
const imputedWith = (kind: keyof typeof variances) => ({
  imputation: { household: { steps, variance: variances[kind] } },
  weighting,
  ...lenient,
});

type Held = Parameters<typeof memoryPlatform>[0]['records'];

async function releaseWith(settings: object, { household = records }: NonNullable<Held> = {}) {
  const given = v.parse(roundSettingsSchema, { ...drawn.round.settings, ...settings });
  const round = { ...drawn.round, settings: given };
  const { deps, objects } = memoryPlatform({ drawn: { ...drawn, round }, records: { household } });
  const outcome = await publishRelease(deps, round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const rowsOf = (file: string): readonly Record<string, string>[] =>
    parse(Buffer.from(objects.get(`releases/${outcome.releaseId}/${file}`) ?? []), { columns: true });
  return { ...outcome, deps, rows: rowsOf('estimates.csv'), weighting: rowsOf('weighting.csv') };
}

describe.each(['replicates', 'multiple'] as const)('a release with answers imputed, its variance by %s', (kind) => {
  let release: Awaited<ReturnType<typeof releaseWith>>;
  beforeAll(async () => {
    release = await releaseWith(imputedWith(kind));
  });

  test('is found identical when it is computed again from its manifest', async () => {
    expect(await verifyRelease(release.deps, release.releaseId)).toMatchObject({ kind: 'identical' });
  });

  test('does not depend on the order in which responses are read', async () => {
    const backwards = await releaseWith(imputedWith(kind), { household: records.toReversed() });
    expect(backwards.manifestSha256).toBe(release.manifestSha256);
  });

  test('tells of each figure which share was imputed, and in the weighting report what totals would be without', () => {
    const { rows, weighting: report } = release;
    const shown = rows.find((row) => Number(row['imputed_share']) > 0.05);
    expect(shown).toMatchObject({
      method: kind === 'multiple' ? 'design-based-imputed' : 'design-based-imputed-replicates',
      unknown_share: '0',
    });
    expect(rows.find(({ indicator }) => indicator === 'travellers')).toMatchObject({ imputed_share: '' });
    const notes = report.filter(({ step }) => step === 'imputation').map(({ note }) => note);
    expect(notes).toEqual([
      'senders: rosters that lack as a whole, by hot deck in classes of region',
      'senders.cash_total: hot deck in classes of senders.country × region',
      'income: predictive mean matching by region + member_count',
      expect.stringMatching(/^Without imputation totals would differ: .*\d% smaller/),
    ]);
  });
});

test('another seed draws other donors', async () => {
  const [one, other] = await Promise.all([1, 2].map((seed) => releaseWith({ ...imputedWith('multiple'), seed })));
  expect(other?.rows).not.toEqual(one?.rows);
});

test('without that setting what lacks is left out, and no column speaks of imputation', async () => {
  const { rows } = await releaseWith({ weighting });
  expect(rows[0]).not.toHaveProperty('imputed_share');
  expect(rows.find(({ indicator }) => indicator === 'income-mean')).toMatchObject({
    method: 'design-based-replicates',
  });
  expect(Number(rows.find(({ indicator }) => indicator === 'income-mean')?.['unknown_share'])).toBeGreaterThan(0.05);
});
