/** A release whose tables name derived variables, from the interviews of four villages. */
import { fingerprintsOf } from '#analysis/disclosure/fingerprints.ts';
import { computeTables } from '#analysis/production/compute-tables.ts';
import { derive } from '#analysis/production/derive/derive.ts';
import { namedIn } from '#analysis/production/plan/paths.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';
import { roundWith, villages } from '../small-round.ts';

/** Who receives more than 250 somoni from somebody, and how much by group of countries. */
const study: Study = {
  ...householdStudy,
  derive: [
    {
      name: 'country_group',
      at: 'household.senders',
      is: { groupOf: { answer: 'country' }, groups: { north: ['RU'], east: ['KZ'] } },
    },
    { name: 'cash', at: 'household.senders', is: { converted: 'cash_total' } },
    {
      name: 'receives_much',
      at: 'household',
      is: {
        op: 'some',
        rows: 'senders',
        where: { op: 'gt', left: { answer: 'cash' }, right: 250 },
      },
    },
    { name: 'never_named', at: 'household', is: { rows: 'senders', take: 'count' } },
  ],
  tables: [
    {
      kind: 'survey',
      unit: 'household',
      dimensions: { country_group: 'senders.country_group' },
      measures: [
        {
          kind: 'amount',
          table: 'money',
          indicator: 'cash',
          from: [{ amount: 'senders.cash' }],
          annualise: 1,
          by: [[], ['country_group']],
        },
        {
          kind: 'share',
          table: 'money',
          indicator: 'much',
          question: 'receives_much',
          answer: 'yes',
          by: [[]],
        },
      ],
    },
  ],
};
const round = roundWith();
const { instrument } = study;

test('figures are of the derived variables, and the part unknown is there', () => {
  const { estimates } = computeTables([study], villages, round);
  const figure = (indicator: string, group?: string) =>
    estimates.find(({ indicator: name, domain }) => name === indicator && domain['country_group'] === group)?.estimate;
  // 100 somoni; 200 roubles at (10/100 + 12/80)/2; 300; 400. Every interview stands for 50 households.
  expect(figure('cash-total')).toBeCloseTo(50 * (100 + 25 + 300 + 400), 9);
  expect(figure('cash-total', 'north')).toBeCloseTo(50 * 125, 9);
  // One household each has no variance; both keep their row.
  expect(figure('cash-total', 'east')).toBeNull();
  expect(figure('cash-total', 'unknown')).toBeNull();
  // Two of the seven households of which it is known.
  expect(figure('much-share')).toBeCloseTo(2 / 7, 9);
});

test('only what tables name, and what that needs, is worked out', () => {
  const columns = derive(villages, { instrument, derive: study.derive ?? [] }, round, namedIn(study))['household'];
  expect(Object.keys(columns?.columns ?? {})).toContain('receives_much');
  expect(Object.keys(columns?.columns ?? {})).not.toContain('never_named');
});

test('nobody answered anything else because a rate has changed: derived variables are in no fingerprint', () => {
  const widened = derive(villages, { instrument, derive: study.derive ?? [] }, round);
  expect(fingerprintsOf(widened, 'household')).toEqual(fingerprintsOf(villages, 'household'));
});

test('what cannot be derived is not passed over: the study is not computed, and that is told', () => {
  const wrong: Study = { ...study, derive: [{ name: 'cash', at: 'household.senders', is: { answer: 'money' } }] };
  const { estimates, warnings, uncomputed } = computeTables([wrong], villages, round);
  expect(estimates).toEqual([]);
  expect(uncomputed).toEqual(['household']);
  expect(warnings).toMatchObject([{ code: 'not-computed', table: 'household', subject: 'DerivationError' }]);
});
