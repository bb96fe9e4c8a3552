/** Tests of independence where the sample is too thin for some of them; ordinary ones are held to R by the golden cases. */
import { expect, test } from 'vitest';
import type { FactorColumn } from '#analysis/statistics/columns/columns.ts';
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { testIndependence } from '#analysis/statistics/estimators/chi-square.ts';

const factor = (levels: string, values: string): FactorColumn => ({
  kind: 'factor',
  levels: Array.from(levels),
  codes: Int32Array.from(values, (value) => levels.indexOf(value)),
});

/** Four villages of six people each, so three degrees of freedom. */
const village = { kind: 'text', values: Array.from('aaaaaabbbbbbccccccdddddd') } as const;
const rowCount = village.values.length;
const corridor = factor('RIDE', 'RIRDERIDDRIEEDIRRIDERIDE');
const channel = factor('bcm', 'bcmbbcmcbbcmcmbcbmcbmcbb');
const sex = factor('fm', 'fmfmffmmfmfmfmfffmmfmmff');

test('four villages cannot say by Wald’s test whether four corridors and three channels go together', () => {
  const people = makeDesign({ rowCount, ids: [village] });
  for (const kind of ['Wald', 'adjWald'] as const) {
    expect(testIndependence(corridor, channel, people, kind)).toMatchObject({ statistic: NaN, pValue: NaN });
  }
  expect(testIndependence(corridor, channel, people, 'F').pValue).toBeGreaterThan(0);
  expect(testIndependence(sex, channel, people, 'Wald').pValue).toBeGreaterThan(0);
});

test('women who all weigh nothing leave nothing to test', () => {
  const weights = Float64Array.from(sex.codes, (code, person) => (code === 0 ? 0 : 0.7 + (person % 5) / 3));
  const people = makeDesign({ rowCount, ids: [village], weights });
  for (const kind of ['F', 'Chisq', 'Wald', 'adjWald'] as const) {
    expect(testIndependence(sex, channel, people, kind).pValue).toBeNaN();
  }
});
