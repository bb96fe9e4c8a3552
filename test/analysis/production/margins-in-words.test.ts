/** What weights were calibrated to is told by the questions, which have words in every language, and not by names of columns. */
import { totalsAdjustment } from '#analysis/production/weigh/totals.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { notesInWords } from '#functions/platform/wording/spoken-notes.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { expect, test } from 'vitest';

import { tableOf } from './small-round.ts';

const margin = { variables: ['region', 'urban'], source: 'Census' };
const population = [{ levels: { region: 'north', urban: 'urban' }, count: 20 }];
const interviewed = {
  table: tableOf({ region: ['north', 'north'], urban: ['urban', 'urban'] }),
  rows: Int32Array.of(0, 1),
  study: 'household',
};

test('the totals of a margin are said in the words of the questionnaire', async () => {
  const { did } = totalsAdjustment({ kind: 'poststratify', ...margin, population }, Float64Array.of(1, 1), interviewed);
  const [wording] = await wordingsOf([householdStudy], []);
  if (wording === undefined) throw new Error('no words');
  const asked = ['region', 'urban'].map((path) => wording.question('household', path));
  expect(asked.every((label) => label !== undefined)).toBe(true);
  expect(notesInWords(did, wording)).toBe(`to the totals of ${asked.join(' × ')} (Census)`);
});
