/** Items of several pieces, each in the order of its units, add up as they would in one order. */
import { sumByDomain } from '#analysis/production/sums/domain-sums.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const item = fc.record({ unit: fc.nat(20), domain: fc.integer({ min: -1, max: 2 }), value: fc.integer() });

test('whatever order items come in, each domain has the sums of its units, ascending', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), (items) => {
      const [unit, domain] = [items.map((one) => one.unit), items.map((one) => one.domain)];
      const values = Float64Array.from(items, ({ value }) => value);
      const made = sumByDomain(Int32Array.from(unit), Int32Array.from(domain), [values], 3);
      for (const [place, { units, columns }] of made.entries()) {
        const own = items.filter((one) => one.domain === place);
        const expected = [...new Set(own.map((one) => one.unit))].sort((a, b) => a - b);
        expect([...units]).toEqual(expected);
        const sumOf = (of: number) => own.reduce((sum, one) => (one.unit === of ? sum + one.value : sum), 0);
        expect([...columns[0]!]).toEqual(expected.map(sumOf));
      }
    }),
  );
});

test('amounts of a unit are added in the order in which they came: the last bit of a sum hangs on it', () => {
  const values = [0.1, 0.2, 0.3, 1e16, 0.7];
  const unit = Int32Array.from([1, 0, 1, 0, 1]);
  const [only] = sumByDomain(unit, new Int32Array(5), [Float64Array.from(values)], 1);
  expect([...only!.columns[0]!]).toEqual([0.2 + 1e16, 0.1 + 0.3 + 0.7]);
});
