/** Households and travellers tell of the same people: each of them says the same of themselves as the household does. */
import { computeTables } from '#analysis/production/compute-tables.ts';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { demoSizes, drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation, type Population } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { describe, expect, test } from 'vitest';

import { combinedAlone } from './combined-alone.ts';

const population = makePopulation(4, { size: 0.02 });
const travellers = population.crossings.persons.map((seed, person) => ({
  seed,
  answers: population.traveller(person, '2025-12-31'),
}));
const told = travellers.flatMap(({ seed, answers }) => {
  if (seed.who.kind !== 'sender') return [];
  const { village, dwelling, place } = seed.who.of;
  const sender = population.household(population.villages[village]!, dwelling).senders?.[place];
  if (sender === undefined) throw new Error('no such sender');
  return [{ sender, answers, crossings: seed.crossings }];
});

const amountOf = (money: unknown): number =>
  typeof money === 'object' && money !== null && 'amount' in money && typeof money.amount === 'number'
    ? money.amount
    : Number.NaN;

describe('whoever a household hears from and who comes home', () => {
  test('is the same person at the border', () => {
    expect(told.length).toBeGreaterThan(300);
    for (const { sender, answers } of told) {
      const { sex, age, months_abroad, education } = sender;
      expect(answers).toMatchObject({ sex, age, months_abroad, education, residence_country: sender.country });
      expect(typeof answers.intended_months === 'number' && answers.intended_months < 12).toBe(
        sender.intended_stay === 'under_12_months',
      );
    }
  });

  test('sent and carried, by their own account, what the household received', () => {
    for (const { sender, answers, crossings } of told) {
      const carried = amountOf(answers.carried_now) * crossings;
      expect(carried).toBe(amountOf(sender.carried_by_hand));
      expect(amountOf(answers.sent) + carried).toBe(amountOf(sender.cash_total));
      expect(answers.goods_value).toEqual(sender.goods_value);
      expect(answers.capital_transfers).toEqual(sender.capital_transfers);
    }
  });

  test('earned in a season what the household says', () => {
    const seasonal = told.filter(({ sender }) => sender.intended_stay === 'under_12_months');
    expect(seasonal.length).toBeGreaterThan(100);
    for (const { sender, answers } of seasonal) {
      expect(answers.months_worked).toBe(sender.months_worked);
      if (answers.months_worked !== 0) expect(answers.spending_abroad).toEqual(sender.spending_abroad);
    }
  });

  test('is met by both surveys, and nobody else is', () => {
    for (const { sender } of told) expect(sender.was_here).toBe('yes');
    for (const { seed, answers } of travellers)
      expect(answers.household_reports).toBe(seed.who.kind === 'sender' ? 'yes' : 'no');
    const here = population.villages
      .flatMap((village) =>
        Array.from(
          { length: village.dwellings },
          (_, dwelling) => population.household(village, dwelling).senders ?? [],
        ).flat(),
      )
      .filter((sender) => sender.was_here === 'yes');
    expect(here).toHaveLength(told.length);
  });
});

describe('the two surveys of a round', () => {
  const warnings = (of: Population) => {
    const drawn = of.seed === 1 ? drawDemoRound(of) : drawRound(of, 5, demoSizes);
    return computeTables(combinedAlone, tablesOfRound(drawn, ['household', 'border']), drawn.round)
      .warnings.filter(({ code }) => code === 'frames-disagree')
      .map(({ subject }) => subject);
  };

  test('of the demo agree on what both can meet', () => {
    expect(warnings(demoPopulation())).toEqual([]);
  });

  test('disagree where half of the travellers deny that a household could tell of them, and a warning says so', () => {
    expect(warnings(makePopulation(2, { overlapDenied: 0.5 }))).toEqual(['combined-remittances']);
  });
});
