/** Sheets that were counted on phones are in the snapshot of a release and weigh its figures, also when it is computed again from it. */
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { publishRelease } from '#functions/publish/publish-release.ts';
import { weightsOf } from '#functions/publish/weights-file.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

const drawn = drawSmallRound();
const replicates = { kind: 'replicates', method: 'rao-wu', count: 2 } as const;
const steps = [{ kind: 'base' }, { kind: 'eligibility' }, { kind: 'non-response' }, replicates] as const;
const settings = { ...drawn.round.settings, weighting: { border: [...steps] } };
const round = { ...drawn.round, settings };

const counts = ['selection_interval', 'travellers_counted', 'refusals', 'nonresponse'] as const;
const contact = v.object({
  psu: v.string(),
  disposition: v.string(),
  ...v.entriesFromList(counts, v.optional(v.number(), 0)),
});
const border = recordsOf(drawn, 'border').map(({ answers }) => v.parse(contact, answers));
const shifts = [...new Set(border.map(({ psu }) => psu))];
const most = (shift: string, name: (typeof counts)[number]): number =>
  Math.max(0, ...border.filter(({ psu }) => psu === shift).map((one) => one[name]));
const filed = (shift: string, outcomes: readonly string[]): number =>
  border.filter(({ psu, disposition }) => psu === shift && outcomes.includes(disposition)).length;

/** What the interviews say, but for the travellers: so many times as many passed. */
const sheetsOf = (times: number): readonly KeptShiftSheet[] =>
  shifts.map((psu, at) => ({
    ...{ id: String(at).padStart(32, '0'), round: round.id, instrument: 'border', psu, by: 'sitora' },
    ...{
      at: '2026-01-01T12:00:00.000Z',
      startedAt: '2026-01-01T08:00:00.000Z',
      receivedAt: '2026-01-01T12:00:01.000Z',
    },
    ...{ interval: most(psu, 'selection_interval'), first: 1, interviews: 0 },
    counted: times * most(psu, 'travellers_counted'),
    refusals: { female: 0, male: 0, unknown: most(psu, 'refusals') - filed(psu, ['refusal']) },
    nonresponse: most(psu, 'nonresponse') - filed(psu, ['non_contact', 'other']),
  }));

async function published(sheets: readonly KeptShiftSheet[]) {
  const { deps, objects } = memoryPlatform({ drawn: { ...drawn, round }, sheets });
  const outcome = await publishRelease(deps, round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  const weights = await weightsOf(deps, outcome.releaseId, { instrument: 'border', beside: [], people: false });
  if (weights.kind !== 'weights') throw new Error(weights.kind);
  const [, ...lines] = [...weights.csv].join('').trim().split('\n');
  const sum = lines.reduce((all, line) => all + Number(line.split(',')[1]), 0);
  return { sum, kept: [...objects.keys()].filter((key) => key.endsWith('/sheets.parquet')).length };
}

test('without sheets a snapshot has none; with those of the interviews nothing changes; with twice as many travellers weights are twice as large', async () => {
  const without = await published([]);
  expect(without.kept).toBe(0);
  const same = await published(sheetsOf(1));
  expect([same.kept, same.sum]).toEqual([1, expect.closeTo(without.sum, 6)]);
  const twice = await published(sheetsOf(2));
  expect(twice.sum).toBeCloseTo(2 * without.sum, 6);
});

test('sheets of practice are in no snapshot', async () => {
  const practised = sheetsOf(2).map((sheet) => ({ ...sheet, trial: true as const }));
  expect((await published(practised)).kept).toBe(0);
});
