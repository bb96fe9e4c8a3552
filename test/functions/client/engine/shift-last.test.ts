/** Counts of a shift are no questions to a traveller: without a sheet they are asked when the interview is over. */
import { expect, test } from 'vitest';

import { pathOf, placeOf, screensOf } from '#functions/client/engine/screens.ts';
import { begin } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { formStudyIn } from '#functions/platform/form-study.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { traveller } from '../../../survey-schemas/samples.ts';
import { borderWorld } from './worlds.ts';

const placesIn = (world: World, answers: Readonly<Record<string, unknown>>): readonly string[] =>
  screensOf(world, begin(world, 'en', answers, () => '').entered).map((screen) => pathOf(placeOf(screen)));

const { travellers_counted, refusals, nonresponse, ...person } = traveller;
const uncounted = { ...borderWorld, known: { direction: 'entry' } };

test('the first question is of the traveller, and the last are k and what was counted', () => {
  const places = placesIn(uncounted, person);
  expect(places.slice(0, 2)).not.toContain('travellers_counted');
  expect(places.indexOf('sex')).toBeLessThan(places.indexOf('selection_interval'));
  expect(places.slice(-3)).toEqual(['selection_interval', 'travellers_counted', '']);
  expect(placesIn(uncounted, { disposition: 'refusal' }).slice(-3)).toEqual([
    'selection_interval',
    'travellers_counted',
    '',
  ]);
});

test('what the sheet of the shift, or the frame, knows is not asked at all', () => {
  const known = { ...uncounted.known, selection_interval: 5, travellers_counted, refusals, nonresponse };
  const places = placesIn({ ...uncounted, known }, person);
  expect(places).not.toContain('travellers_counted');
  expect(places).not.toContain('selection_interval');
});

test('a form learns from its study which questions these are', async () => {
  const form = await formStudyIn(borderStudy, 'en');
  expect(worldAt({ ...form, today: '2026-05-31' }).shift).toEqual(borderWorld.shift);
});
