/** Interviews to walk through: the four studies, with what their links know. */
import type { World } from '#functions/client/engine/world.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { borderStudy as border } from '#schemas/studies/border/study.ts';
import { householdStudy as household } from '#schemas/studies/household/study.ts';
import { registrationStudy as registration } from '#schemas/studies/registration/study.ts';

const place = { region: 'north', urban: 'rural', stratum: 'north-rural', psu: 'N-01' };
const shift = { crossing_point: 'gate', shift: 'morning', psu: 'gate-1', stratum: 'gate', selection_interval: 5 };

function shiftOf({ collection: { weights } }: Study): Pick<World, 'shift'> {
  if (weights.kind !== 'shift') return {};
  const { counted, interval, refusals, nonresponse } = weights;
  return { shift: { counted, interval, refusals, nonresponse } };
}

const world = (study: Study, known: World['known']): World => ({
  instrument: study.instrument,
  layout: study.form ?? {},
  ...(study.collection.unit && { unit: study.collection.unit }),
  ...shiftOf(study),
  known,
  currencies: ['TJS', 'RUB', 'USD'],
  today: '2026-05-31',
  usualSign: (language) => (language === 'en' ? '.' : ','),
});

export const householdWorld = world(household, { ...place, consent_version: '2026-1' });
export const borderWorld = world(border, { ...shift, direction: 'entry', date: '2026-05-31' });
export const registrationWorld = world(registration, { campaign: 'summer', intake_mode: 'web', taken_by: 'self' });
