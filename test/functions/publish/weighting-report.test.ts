/** A release says how its weights came about, and which step of its round could not be taken. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { WeightingStep } from '#schemas/fieldwork/weighting.ts';
import { expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform } from './memory-platform.ts';

const usual: readonly WeightingStep[] = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }];

async function releaseWith(steps: readonly WeightingStep[]) {
  const drawn = drawSmallRound();
  const settings = { ...drawn.round.settings, weighting: { household: [...steps] } };
  const { deps, objects } = memoryPlatform({ drawn: { ...drawn, round: { ...drawn.round, settings } } });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const csv = new TextDecoder().decode(objects.get(`releases/${outcome.releaseId}/weighting.csv`));
  return { warnings: outcome.manifest.warnings, lines: csv.trim().split('\r\n') };
}

test('a release has a line for each step of each study, also where nobody was drawn, and none for prices, which have no weights', async () => {
  const { lines, warnings } = await releaseWith(usual);
  expect(lines.map((line) => line.split(',').slice(0, 3).join(' '))).toEqual([
    'study step outcome',
    'border base done',
    'border eligibility done',
    'border non-response done',
    'border people done',
    'household base done',
    'household eligibility done',
    'household non-response done',
    'registration base no-weights',
  ]);
  expect(warnings.filter(({ code }) => code === 'weighting-step-not-done')).toEqual([]);
});

test('a step that cannot be taken is a line of the report and a warning of the release', async () => {
  const margin = { variables: ['region'], population: [{ levels: { region: 'moon' }, count: 5 }], source: 'Nowhere' };
  const { lines, warnings } = await releaseWith([...usual, { kind: 'poststratify', ...margin }]);
  expect(lines.filter((line) => line.startsWith('household,poststratify,not-done,'))).toHaveLength(1);
  expect(warnings.filter(({ code }) => code === 'weighting-step-not-done')).toMatchObject([
    { table: 'household', subject: 'poststratify' },
  ]);
});

test('variables that are derived may be calibrated to, though no table names them', async () => {
  const members = { model: '~ 0 + member_count', totals: { member_count: 400_000 }, source: 'Census' };
  const { lines } = await releaseWith([...usual, { kind: 'calibrate', ...members, distance: 'linear' }]);
  expect(lines.filter((line) => line.startsWith('household,calibrate,done,'))).toHaveLength(1);
});
