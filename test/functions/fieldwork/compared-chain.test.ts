/** Rounds are compared with earlier ones in a chain; whatever is changed in it, it never leads back to where it begins. */
import { beforeEach, expect, test } from 'vitest';

import { changeRound } from '#functions/fieldwork/change-round.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { spring } from '../store/sample-records.ts';
import { faultsIn, openOffice } from './office.ts';

const { store, as } = await openOffice();

let made = 0;
beforeEach(() => {
  made += 1;
});
const named = (name: string) => `${name}-${made}`;
const inYear = (name: string, year: number, comparedWith?: string): Round => ({
  ...spring,
  id: named(name),
  referencePeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
  ...(comparedWith !== undefined && { comparedWith: named(comparedWith) }),
});
const create = (round: Round) => createRound(as('ana'), { round }, { state: 'draft', reason: 'new', faultsIn });
const update = (round: Round) => changeRound(as('ana'), { round }, { reason: 'because', faultsIn });

test.each([
  ['itself', [['aa', 2024]], ['aa', 2026, 'aa'], 'itself', 'aa'],
  [
    'a round that is compared with it',
    [
      ['aa', 2024],
      ['bb', 2025, 'aa'],
    ],
    ['aa', 2026, 'bb'],
    'circle',
    'bb',
  ],
  [
    'the last of three',
    [
      ['aa', 2023],
      ['bb', 2024, 'aa'],
      ['cc', 2025, 'bb'],
      ['dd', 2026, 'cc'],
    ],
    ['aa', 2027, 'dd'],
    'circle',
    'dd',
  ],
] as const)('a round is not made to be compared with %s', async (_, before, [name, year, comparedWith], why, other) => {
  for (const [id, at, earlier] of before) expect(await create(inYear(id, at, earlier))).toEqual({ kind: 'created' });
  const outcome = await update(inYear(name, year, comparedWith));
  expect(outcome).toEqual({ kind: 'not-comparable', with: named(other), why });
  expect((await store.getRound(named(name)))?.comparedWith).toBeUndefined();
});

test('a round that another is compared with is not moved behind it, nor to another currency', async () => {
  await create(inYear('aa', 2024));
  await create(inYear('bb', 2025, 'aa'));
  const fault = (why: string) => ({ kind: 'not-comparable', with: named('bb'), why });
  expect(await update(inYear('aa', 2026))).toEqual(fault('named-not-earlier'));
  expect(await update({ ...inYear('aa', 2024), reportingCurrency: 'EUR' })).toEqual(fault('named-other-currency'));
  expect(await update({ ...inYear('aa', 2023), title: 'Earlier' })).toMatchObject({ kind: 'changed' });
});

test('a chain of four rounds, each compared with the one before, is as it should be', async () => {
  await create(inYear('aa', 2023));
  for (const [name, year, before] of [
    ['bb', 2024, 'aa'],
    ['cc', 2025, 'bb'],
    ['dd', 2026, 'cc'],
  ] as const)
    expect(await create(inYear(name, year, before))).toEqual({ kind: 'created' });
  expect(await update({ ...inYear('dd', 2026, 'bb'), title: 'Two back' })).toMatchObject({ kind: 'changed' });
});
