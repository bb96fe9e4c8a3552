/** A total that is withheld for the sake of a part has a sentence of its own. */
import { withheldWarnings } from '#analysis/disclosure/withheld-warnings.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import { expect, test } from 'vitest';

const row = (domain: EstimateRow['domain'], reason: EstimateRow['reason'], indicator = 'sent-total'): EstimateRow => ({
  ...{ table: 'border-transfers', indicator, statistic: 'total', domain, unit: 'USD' },
  ...{ n: null, base: null, unknownShare: null, estimate: null, se: null, ciLow: null, ciHigh: null, cv: null },
  ...{ df: null, deff: null, quality: reason === '' ? 'publish' : 'suppress', reason, method: 'design-based' },
});
const codes = (...rows: readonly EstimateRow[]) => withheldWarnings(rows).map(({ code, subject }) => [code, subject]);

test('withheld parts are counted, and what everybody sent together is named where it goes with them', () => {
  expect(codes(row({}, ''), row({ country: 'DE' }, 'linked'))).toEqual([['rows-withheld', 'linked 1']]);
  expect(codes(row({}, 'linked'), row({}, 'linked', 'sent-mean'), row({ country: 'DE' }, 'few-units'))).toEqual([
    ['rows-withheld', 'few-units 1, linked 2'],
    ['rows-withheld-whole', 'sent-total, sent-mean'],
  ]);
});

test('a total of few answers, or one that is too uncertain, is no total withheld for the sake of others', () => {
  expect(codes(row({}, 'few-units'), row({}, 'imprecise'))).toHaveLength(1);
});
