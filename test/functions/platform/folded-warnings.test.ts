/** What is true of two surveys alike is said once, with the names of both. */
import { foldedWarnings } from '#functions/platform/wording/folded-warnings.ts';
import { warningInWords } from '#functions/platform/wording/spoken-notes.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { householdStudy } from '#schemas/studies/household/study.ts';
import { note } from '#schemas/words/note.ts';
import { expect, test } from 'vitest';

const withheld = (study: string, corridors: readonly string[]) => ({
  code: 'volume-withheld',
  message: '',
  says: note('note.volume-withheld', {
    count: corridors.length,
    corridors: { corridors, more: 0 },
    study: { study },
  }),
});
const unfinished = {
  code: 'period-unfinished',
  message: 'not over',
  says: note('note.few-repeated-contacts', { count: 10 }),
};

test('two that differ by their survey alone are one, where the first stood, with both names', async () => {
  const [first, , last] = [withheld('border', ['KR-TJ']), unfinished, withheld('household', ['KR-TJ'])];
  const folded = foldedWarnings([first, unfinished, last]);
  expect(folded.map(({ code }) => code)).toEqual(['volume-withheld', 'period-unfinished']);
  const [wording] = await wordingsOf([householdStudy, borderStudy], ['en']);
  if (wording === undefined || folded[0] === undefined) throw new Error('no words');
  expect(warningInWords(folded[0], wording)).toBe(
    '1 corridor has a price and a volume in Border survey + Household survey that is withheld (South Korea → Tajikistan): it is in no weighted mean and in no sum of savings.',
  );
});

test('where anything else differs both stay, and so does what names no survey or says nothing', () => {
  const other = [
    ...[withheld('border', ['KR-TJ']), withheld('household', ['PL-TJ']), unfinished, unfinished],
    ...[
      { code: 'of-tomorrow', message: 'x' },
      { code: 'of-tomorrow', message: 'x' },
    ],
  ];
  expect(foldedWarnings(other)).toEqual(other);
});
