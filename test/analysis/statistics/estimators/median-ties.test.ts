/** Values that are one but for how they were worked out count as one in the limits of a median. */
import { makeDesign } from '#analysis/statistics/design/make-design.ts';
import { estimateQuantile } from '#analysis/statistics/estimators/quantile.ts';
import { expect, test } from 'vitest';

/** The median of simple random draws, with its limits. */
function medianOf(values: readonly number[]) {
  const design = makeDesign({
    rowCount: values.length,
    ids: [{ kind: 'text', values: values.map((_, row) => String(row)) }],
    weights: new Float64Array(values.length).fill(1),
  });
  const column = { kind: 'numeric', values: Float64Array.from(values) } as const;
  return estimateQuantile([{ name: 'size', column }], [0.5], design)[0];
}

test('3.3 euros in three transfers and 4.4 in four are the same size of a transfer', () => {
  const [third, quarter] = [3.3 / 3, 4.4 / 4];
  expect(third).not.toBe(quarter); // 1.0999999999999999 and 1.1
  const low = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const high = [2, 3, 4, 5, 6, 7, 8];
  const exact = medianOf([...low, 1.1, 1.1, 1.1, ...high]);
  const rounded = medianOf([...low, third, quarter, quarter, ...high]);
  expect(rounded?.value).toBeCloseTo(1.1, 12);
  for (const limit of [0, 1] as const) expect(rounded?.interval[limit]).toBeCloseTo(exact?.interval[limit] ?? NaN, 12);
});
