/** How many people are abroad, as a picture: by country, and by how far registering and crossing go together. */
import { expect, test } from 'vitest';

import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { stockAbroad } from '#analysis/registry/stock/stock-abroad.ts';
import { drawingInWords } from '#functions/platform/plots/drawing-in-words.ts';
import { drawnPlots } from '#functions/platform/plots/drawn.ts';
import { plannedPlots } from '#functions/platform/plots/planned.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { languages } from '#schemas/words/languages.ts';

import { roundWith } from '../../analysis/production/small-round.ts';
import { newest } from '../../studies.ts';

const studies = newest.filter(({ instrument }) => ['border', 'registration'].includes(instrument.id));
const without = { se: null, ciLow: null, ciHigh: null, cv: null, df: null, deff: null } as const;
const shared = { statistic: 'count', unit: 'persons', unknownShare: null, reason: '' } as const;

/** A country of so many registrants, a fifth of those met there being on the registry. */
function countryOf(country: string, registrants: number): readonly EstimateRow[] {
  const domain = { country };
  const sampled = { ...shared, domain, n: 80, base: 400, df: 40, deff: 1, cv: 0.1, quality: 'publish' } as const;
  const of = { table: 'border-registered', method: 'design-based' } as const;
  const both = registrants / 4;
  return [
    {
      ...{ ...shared, ...without, domain, table: 'registrants', indicator: 'registrants', n: null, base: null },
      ...{ estimate: registrants, quality: 'given', method: 'registry-count' },
    },
    { ...sampled, ...of, indicator: 'registered-share', estimate: 0.2, se: 0.02, ciLow: 0.16, ciHigh: 0.25 },
    { ...sampled, ...of, indicator: 'registered-count', estimate: both, se: 9, ciLow: both - 20, ciHigh: both + 20 },
  ];
}

const { rows } = stockAbroad(studies, [...countryOf('DE', 200), ...countryOf('RU', 1200)], roundWith());
const observations = rows.map(estimateObservation);

test.each(languages)('both pictures have words in %s, and no code among them', async (language) => {
  const wording = (await wordingsOf(studies, [language])).find(({ voice }) => voice.language === language);
  if (wording === undefined) throw new Error(language);
  const drawn = drawnPlots(observations, plannedPlots(studies), wording);
  expect(drawn.map(({ plan, marks }) => [plan.id, marks.length])).toEqual([
    ['border.diaspora-stock', 2],
    ['border.diaspora-stock-if-dependent', 5],
  ]);
  for (const plot of drawn) {
    const said = [plot.title, drawingInWords(plot, wording)].join(' ');
    expect(said).not.toMatch(/stock-|or-\d|odds_ratio/);
    for (const { low, high, isSure } of plot.marks) {
      expect([low, high]).not.toContain(null);
      expect(isSure).toBe(false); // pale: to be used with caution
    }
  }
});

test('by country the larger stock first; under dependence from the largest sum to the smallest', async () => {
  const [english] = await wordingsOf(studies, []);
  if (english === undefined) throw new Error('no English');
  const [stock, dependent] = drawnPlots(observations, plannedPlots(studies), english);
  expect(stock?.marks.map(({ label, value }) => [label, value])).toEqual([
    ['Russia', 6000],
    ['Germany', 1000],
  ]);
  expect(dependent?.marks.map(({ label }) => label.slice(0, 4))).toEqual(['2: w', '1.5', '1: u', '0.67', '0.5:']);
});
