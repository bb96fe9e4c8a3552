/** An id that comes twice is found among more rows than are kept in memory. */
import { SpillIndex } from '#functions/cli/import/spill-index.ts';
import { afterEach, expect, test } from 'vitest';

const index = new SpillIndex();
afterEach(() => {
  index.close();
});

test('of 200,000 households the last has the id of the first', () => {
  for (let row = 2; row < 200_002; row++) index.add(`household ${row}`, String(row), row);
  expect(index.firstClash()).toBeUndefined();
  index.add('household 2', '200002', 200_002);
  expect(index.firstClash()).toEqual({ firstRow: 2, secondRow: 200_002 });
});
