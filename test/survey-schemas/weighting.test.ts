/** The steps of weighting as a round's file gives them: what may stand where, and what is said of the rest. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { issuesInWords } from '#schemas/basics/issue-words.ts';
import { roundSettingsSchema } from '#schemas/fieldwork/round.ts';
import { weightingFaults } from '#schemas/fieldwork/weighting-faults.ts';
import { catalogue } from '#schemas/studies/catalogue.ts';

const margin = {
  variables: ['region'],
  population: [{ levels: { region: 'north' }, count: 100 }],
  source: 'Census 2020, table 3',
};
const base = { kind: 'base' };

function faultsOf(...steps: readonly unknown[]): readonly string[] {
  const parsed = v.safeParse(roundSettingsSchema, { weighting: { household: steps } });
  return parsed.success ? [] : issuesInWords(parsed.issues);
}

test('a round without steps is weighed as usual', () => {
  expect(v.parse(roundSettingsSchema, {})).not.toHaveProperty('weighting');
});

test('a list that is empty, or too long, is told by how long it is', () => {
  const classes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(faultsOf()).toEqual(['weighting.household: must not be empty']);
  expect(faultsOf(base, { kind: 'non-response', classes })).toEqual([
    'weighting.household.1.classes: must have 6 or fewer, not 7',
  ]);
});

test('all steps may stand in their order', () => {
  const steps = [
    base,
    { kind: 'eligibility', classes: ['psu'] },
    { kind: 'non-response', classes: ['region', 'urban'], collapse: { minimumRespondents: 5, largestFactor: 3 } },
    { kind: 'trim', largest: 5 },
    { kind: 'replicates', method: 'rao-wu', count: 100 },
    { kind: 'rake', margins: [margin, { ...margin, variables: ['urban'] }] },
  ];
  expect(faultsOf(...steps)).toEqual([]);
});

test('every step in the wrong place is named at once, with its place', () => {
  expect(
    faultsOf(
      { kind: 'trim', largest: 4 },
      base,
      base,
      { kind: 'poststratify', ...margin },
      { kind: 'rake', margins: [margin] },
    ),
  ).toEqual([
    'weighting.household.0: the first step is { "kind": "base" }',
    'weighting.household.1: base comes before trim',
    'weighting.household.2: base occurs twice',
    'weighting.household.4: rake would undo poststratify: put all totals into one step',
  ]);
});

test('what a step lacks is said where it lacks it', () => {
  expect(faultsOf(base, { kind: 'trim' })[0]).toContain(
    'weighting.household.1: trim needs "smallest", "largest" or both',
  );
  expect(
    faultsOf(base, { kind: 'calibrate', model: '~ region', totals: {}, source: 'S', distance: 'logit' })[0],
  ).toContain('needs "bounds"');
  expect(faultsOf(base, { kind: 'rake', margins: [{ ...margin, source: undefined }] })).toEqual([
    'weighting.household.1.margins.0.source: is missing',
  ]);
  expect(faultsOf(base, { kind: 'calibrat' })).toEqual([
    'weighting.household.1.kind: "calibrat" is not known; did you mean "calibrate"?',
  ]);
});

describe('against the studies that a round asks', () => {
  const roundOf = (weighting: unknown) => ({
    instruments: { household: 3, border: 3, registration: 2 },
    settings: v.parse(roundSettingsSchema, { weighting }),
  });
  const told = (weighting: unknown) => weightingFaults(roundOf(weighting), catalogue);

  test('steps that name what is asked need no word', () => {
    const urban = {
      ...margin,
      variables: ['urban'],
      population: [
        { levels: { urban: 'urban' }, count: 60 },
        { levels: { urban: 'rural' }, count: 40 },
      ],
    };
    const steps = [
      base,
      { kind: 'non-response', classes: ['region', 'psu'] },
      { kind: 'rake', margins: [margin, urban] },
    ];
    expect(told({ household: steps })).toEqual([]);
  });

  test('a study that is not asked, and one in which nobody is drawn, have no weights', () => {
    expect(told({ prices: [base], registration: [base] })).toEqual([
      'settings.weighting.prices: the round does not ask prices',
      'settings.weighting.registration: nobody is drawn for registration, so it has no weights',
    ]);
  });

  test('every name, code and cell that cannot be is told at once', () => {
    const cells = [
      { levels: { sex: 'female' }, count: 60 },
      { levels: { sex: 'woman' }, count: 40 },
      { levels: { sex: 'female' }, count: 1 },
      { levels: { age: 'old' }, count: 1 },
    ];
    const steps = [
      base,
      { kind: 'non-response', classes: ['stratm', 'travellers_counted'] },
      {
        kind: 'rake',
        margins: [
          { variables: ['sex'], population: cells, source: 'S' },
          { variables: ['disposition'], population: [{ levels: { disposition: 'complete' }, count: 90 }], source: 'S' },
        ],
      },
    ];
    expect(told({ border: steps })).toEqual([
      'settings.weighting.border.1.classes.0: "stratm" is not asked once a response; did you mean "stratum"?',
      'settings.weighting.border.1.classes.1: "travellers_counted" has no categories',
      'settings.weighting.border.2.margins.0.population.1: "woman" is no code of sex',
      'settings.weighting.border.2.margins.0.population.2: this cell occurs twice',
      'settings.weighting.border.2.margins.0.population.3: age is not a variable of this margin',
      'settings.weighting.border.2.margins.0.population.3: lacks sex',
      'settings.weighting.border.2.margins.1: adds up to 90, the first margin to 102; both count the same population',
    ]);
  });

  test('variables that are derived for each response may be named, those of its members may not', () => {
    const model = (text: string) => [base, { kind: 'calibrate', model: text, totals: {}, source: 'S' }];
    expect(told({ household: model('~ region + member_count') })).toEqual([]);
    expect(told({ household: model('~ region + age_class') })).toEqual([
      'settings.weighting.household.1.model: "age_class" is not asked once a response',
    ]);
  });
});
