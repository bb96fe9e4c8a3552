/** The warnings of a report: the gravest first, and those that change no figure folded below. */
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';
import { releaseFiles } from '#functions/publish/release/release-files.ts';
import { note } from '#schemas/words/note.ts';
import { expect, test } from 'vitest';

import { catalogue } from '../../../studies.ts';
import { drawSmallRound } from '../memory-platform.ts';
import { told } from './rows.ts';

test('the gravest warning stands first, and one that changes no figure is folded below the others', async () => {
  const warnings = ['not-compared', 'price-refused', 'no-exchange-rate'].map((code) => ({
    ...{ code, table: '', subject: '', count: 1, says: note('note.as-written', { text: `Of ${code}.` }) },
  }));
  const files = await releaseFiles(
    disclosed({ estimates: [told], corridorCosts: [], refusedPrices: [], weighting: [], warnings }),
    {
      ...{ series: 'estimates', studies: catalogue, codeVersion: '0', snapshot: { hash: 'ab' }, standings: [] },
      ...{ summary: [], english: await englishOf([]), round: drawSmallRound().round },
    },
  );
  const html = new TextDecoder().decode(files.find(({ name }) => name === 'report.html')?.bytes);
  expect(html).toMatch(/<ul><li>Of no-exchange-rate\.<\/li><li>Of price-refused\.<\/li><\/ul><details>/);
  expect(html).toContain(
    '<summary>1 more, which changes no figure</summary><ul><li>Of not-compared.</li></ul></details>',
  );
});
