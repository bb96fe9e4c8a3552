/** What is withheld under one name is not told under others: figures that are the same, sums of other measures, quotients. */
import { protect } from '#analysis/disclosure/protect.ts';
import { demoPopulation, drawDemoRound } from '#analysis/simulate/demo.ts';
import { moreBodies } from '#analysis/simulate/more-bodies.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { figuresOf, formulasOf, toldByName } from './attack-names.ts';

const population = demoPopulation();
const demo = drawDemoRound(population);
const surveys = ['household', 'border'] as const;
type Survey = (typeof surveys)[number];

/** A round of the demo's description with other people. */
function computed(survey: Survey, count: number, seed: number) {
  const drawn = { ...demo, bodies: () => moreBodies(population, survey, count, seed) };
  return computeTables(tablesOfRound(drawn, [survey]), demo.round);
}

const options = { minimumCell: 10, version: 'v', description: 'd' };
const formulas = new Map(
  surveys.map((survey) => [survey, formulasOf([21, 22].map((seed) => figuresOf(computed(survey, 700, seed))))]),
);

test('a reader learns that cash is what was sent and what was carried, and that travellers who remember all are all', () => {
  expect(formulas.get('household')).toContainEqual({
    whole: 'household cash-transfers',
    parts: ['household personal-transfers | form=in-hand', 'household personal-transfers | form=sent'],
  });
  expect(formulas.get('border')).toContainEqual({
    whole: 'border travellers-recall-100',
    parts: ['border travellers'],
  });
});

test('of the demo nothing withheld is told under another name', () => {
  const tables = computeTables(tablesOfRound(demo, surveys), demo.round);
  expect(toldByName(tables, protect(tables, options), [...formulas.values()].flat())).toEqual([]);
});

test.each(surveys.flatMap((survey) => [11, 12, 13, 14].map((seed) => [survey, seed] as const)))(
  'of 170 interviews (%s, %i) nothing withheld is told under another name',
  (survey, seed) => {
    const tables = computed(survey, 170, seed);
    expect(toldByName(tables, protect(tables, options), formulas.get(survey) ?? [])).toEqual([]);
  },
);
