/** Snapshots that were taken by earlier versions are read as they were, so that a release of then can be computed again. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

import { placesOf } from '#analysis/production/weigh/places.ts';
import { tableFromParquet } from '#functions/publish/snapshot/parquet.ts';
import { computeTables } from '../../../studies.ts';
import { roundWith, villages } from '../../../analysis/production/small-round.ts';

/** The frame of the four villages, as it was written while its column of weights was called `stage_one_weight`. */
const formerFrame = async () =>
  tableFromParquet(await readFile(new URL('../../../golden/snapshots/former-frame.parquet', import.meta.url)));

test('a frame whose weights have their former name weighs as it did', async () => {
  const frame = await formerFrame();
  expect(Object.keys(frame.columns)).toContain('stage_one_weight');
  expect(placesOf({ frame }, 'household').map(({ firstStageWeight }) => firstStageWeight)).toEqual([10, 10, 10, 10]);
});

test('the figures computed from it are those of today', async () => {
  const former = computeTables({ ...villages, frame: await formerFrame() }, roundWith());
  expect(former).toEqual(computeTables(villages, roundWith()));
  expect(former.estimates.some(({ estimate }) => (estimate ?? 0) > 0)).toBe(true);
});
