/** Show cards are data of a study: what cannot stand on one is a fault of its layout. */
import { layoutFaults } from '#schemas/language/study/form-layout.ts';
import { pathsOf } from '#schemas/language/study/named.ts';
import { expect, test } from 'vitest';
import { newest } from '../../studies.ts';

const household = newest.find(({ instrument }) => instrument.id === 'household');
if (household === undefined) throw new Error('no household study');
const known = pathsOf(household.instrument);
const faults = (...cards: readonly string[]) => [...layoutFaults({ cards }, known)].map(({ message }) => message);

test('a card is of a question with choices, and of so many as fit a telephone', () => {
  expect(faults('senders.leaving_reason', 'uses')).toEqual([]);
  expect(faults('senders.reason')).toEqual(['no question "senders.reason" is asked']);
  expect(faults('senders')).toEqual(['no question "senders" is asked']);
  expect(faults('income')).toEqual(['"income" has no choices to show on a card']);
  expect(faults('senders.country')).toEqual(['"senders.country" has more than 20 choices: too many for a card']);
});

test.each(newest.map((study) => [study.instrument.id, study] as const))(
  '%s has cards that can be shown',
  (_, study) => {
    expect([...layoutFaults(study.form ?? {}, pathsOf(study.instrument))]).toEqual([]);
  },
);
