/** Over ten more rounds of each kind, no count that is withheld is what two published figures make. */
import { describe, test } from 'vitest';

import { conditions, expectNoCountTold } from '../analysis/disclosure/attacked-rounds.ts';

/** `npm test` looks at the first two. */
const seeds = Array.from({ length: 10 }, (_, k) => k + 3);

describe.each(conditions)('where %i interviews make a cell (nearly all households receive: %s)', (cell, remitting) => {
  test.each(seeds)('round %i tells no count that it withholds', (seed) => {
    expectNoCountTold(seed, cell, remitting);
  });
});
