/** Weights of other draws than villages: lists, people whom nobody drew, interviews that came with a weight. */
import { expect, test } from 'vitest';

import { weigh } from '#analysis/production/weigh/weigh.ts';
import { roundWith, tableOf } from './small-round.ts';

test('of a list each unit has its own weight, and those who answer stand for others of their stratum', () => {
  const frame = tableOf({
    instrument: ['firms', 'firms', 'firms', 'firms'],
    psu: ['f1', 'f2', 'f3', 'f4'],
    stratum: ['small', 'small', 'small', 'large'],
    first_stage_weight: [10, 10, 20, 1],
    units: [undefined, undefined, undefined, undefined],
  });
  const firms = tableOf({ psu: ['f1', 'f2', 'f4'], disposition: ['complete', 'refusal', 'complete'] });
  const round = roundWith({ psuWithoutInterviews: 'spread' });
  const { interviews } = weigh({ frame, firms }, 'firms', { weights: { kind: 'list' } }, round);
  // f1 stands for f2, which refused, and for f3, where nobody went: 10 + 10, times (10 + 10 + 20)/(10 + 10).
  expect([...(interviews?.weights ?? [])]).toEqual([40, 1]);
});

test('where nobody was drawn there are no weights, and the report says so', () => {
  const { interviews, report } = weigh(
    { people: tableOf({ psu: ['a'] }) },
    'people',
    { weights: { kind: 'none' } },
    roundWith(),
  );
  expect(interviews).toBeUndefined();
  expect(report).toMatchObject([{ study: 'people', outcome: 'no-weights', units: null }]);
});

test('imported interviews keep weight, place and stratum beside those that were weighed here', () => {
  const frame = tableOf({
    instrument: ['list', 'list'],
    psu: ['a', 'b'],
    stratum: ['north', 'north'],
    first_stage_weight: [2, 3],
    units: [10, 10],
  });
  const list = tableOf({
    psu: [undefined, 'a', 'b', 'b'],
    disposition: ['complete', 'complete', 'complete', 'refusal'],
    design_weight: [123, undefined, undefined, undefined],
    design_psu: ['elsewhere', undefined, undefined, undefined],
    design_stratum: ['abroad', undefined, undefined, undefined],
  });
  const { interviews, report } = weigh({ frame, list }, 'list', { weights: { kind: 'psu' } }, roundWith());
  expect([...(interviews?.weights ?? [])]).toEqual([123, 20, 30]);
  expect(interviews?.psu).toEqual(['elsewhere', 'a', 'b']);
  expect(interviews?.stratum).toEqual(['abroad', 'north', 'north']);
  expect(report.find(({ step }) => step === 'imported')).toMatchObject({ units: 1, sum: 123 });
});
