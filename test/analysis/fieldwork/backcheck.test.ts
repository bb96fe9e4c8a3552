/** Back-checks: who is asked again is drawn by seed, and what differs is counted by type of question. */
import { expect, test } from 'vitest';
import { compareBackchecks } from '#analysis/fieldwork/backcheck/compare.ts';
import { drawBackcheck } from '#analysis/fieldwork/backcheck/draw.ts';
import { interview } from './interviews.ts';

const all = [
  ...Array.from({ length: 40 }, () => interview()),
  ...Array.from({ length: 3 }, () => interview({ enumerator: 'boris' })),
  interview({ outcome: 'refusal' }),
  interview({ trial: true }),
  interview({ state: 'set-aside' }),
  interview({ unit: undefined }),
];

test('of each enumerator a share is drawn, of a few at least one, and the same again by the same seed', () => {
  const drawn = drawBackcheck(all, 0.05, 7);
  expect(drawn.map(({ enumerator }) => enumerator)).toEqual(['anna', 'anna', 'boris']);
  expect(drawBackcheck([...all].reverse(), 0.05, 7)).toEqual(drawn);
  expect(drawBackcheck(all, 0.05, 8)).not.toEqual(drawn);
  expect(drawBackcheck(all, 1, 7)).toHaveLength(43);
  expect(() => drawBackcheck(all, 0, 7)).toThrow(RangeError);
});

test('error rates are of answers that both gave: facts, what is worked out, and the instrument', () => {
  const unit = 'd1';
  const first = interview({ unit, look: { again: { members: 4, income: 17, uses: 5 } } });
  const again = interview({ unit, enumerator: 'clara', trial: true, look: { again: { members: 4, income: 18 } } });
  const asked = { facts: ['members'], sensitive: ['income'], instrument: ['uses'] };
  const { pairs, types, questions, enumerators } = compareBackchecks([again, first], asked);
  expect(pairs).toBe(1);
  expect(types).toEqual([
    { type: 'facts', compared: 1, different: 0, rate: 0 },
    { type: 'sensitive', compared: 1, different: 1, rate: 1 },
    { type: 'instrument', compared: 0, different: 0, rate: null },
  ]);
  expect(questions[1]).toEqual({ question: 'income', type: 'sensitive', compared: 1, different: 1, rate: 1 });
  expect(enumerators).toEqual([{ enumerator: 'anna', pairs: 1, compared: 2, different: 1, rate: 0.5 }]);
});

test('a second interview that counts, or by the same enumerator, or from before, is no back-check', () => {
  const unit = 'd2';
  const before = interview({ unit, enumerator: 'clara', trial: true });
  const first = interview({ unit });
  const asked = { facts: ['members'] };
  expect(compareBackchecks([before, first], asked).pairs).toBe(0);
  expect(compareBackchecks([first, interview({ unit, enumerator: 'clara' })], asked).pairs).toBe(0);
  expect(compareBackchecks([first, interview({ unit, trial: true })], asked).pairs).toBe(0);
  expect(compareBackchecks([first, interview({ unit, enumerator: 'clara', state: 'set-aside' })], asked).pairs).toBe(1);
});
