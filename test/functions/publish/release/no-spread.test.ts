/** Answers that are all alike have a standard error of 0, and no limits that look certain: in the report and in its drawings. */
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { drawnPlot } from '#functions/platform/plots/drawn.ts';
import { drawingInWords } from '#functions/platform/plots/drawing-in-words.ts';
import { wordingsOf } from '#functions/platform/wording/wordings.ts';
import { figureColumns } from '#functions/publish/release/report/report-columns.ts';
import { expect, test } from 'vitest';

import { catalogue } from '../../../studies.ts';
import { told } from './rows.ts';

const table = 'household-receipts';
const receipts = { table, indicator: 'cash-received-total', statistic: 'total', unit: 'USD' } as const;
const alike = { ...told, ...receipts, domain: { corridor: 'DE-TJ' }, se: 0, ciLow: 900, ciHigh: 900, cv: 0 };
const other = { ...told, ...receipts, domain: { corridor: 'RU-TJ' }, estimate: 400, ciLow: 300, ciHigh: 500 };
const rows = [alike, other].map(estimateObservation);
const [wording] = await wordingsOf(catalogue, []);
if (wording === undefined) throw new Error('no words');

test('the report says that there is no spread', () => {
  const limits = figureColumns(table, rows, wording).find(({ label }) => label === 'Confidence limits');
  expect(rows.map((row) => limits?.text(row))).toEqual(['no spread among the answers', '300 to 500']);
});

test('a drawing has no limits there, and its sentence none', () => {
  const plan = { id: 'x', name: 'x', table, figure: 'cash-received-total', by: 'corridor' };
  const plot = drawnPlot(rows, plan, wording);
  expect(plot && drawingInWords(plot, wording)).toContain(
    'Germany → Tajikistan 900; Russia → Tajikistan 400 (300 to 500)',
  );
});
