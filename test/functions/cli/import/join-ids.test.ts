/** Households that are named by two columns stay two households when the names run together. */
import { expect, test } from 'vitest';
import { joinIds } from '#functions/cli/import/source-id.ts';

test('household 5 of village "a 1" is not household "1 5" of village "a"', () => {
  expect(joinIds(['a 1', '5'])).not.toBe(joinIds(['a', '1 5']));
  expect(joinIds(['a\\', '5'])).not.toBe(joinIds(['a', '\\ 5']));
  expect(joinIds(['12', '3'])).toBe('12 3');
});
