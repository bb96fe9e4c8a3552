/** Analysts who go from page to page see one count, and a fresh one a minute later. */
import { expect, test } from 'vitest';

import { rememberCounts } from '#functions/dashboard/remember-counts.ts';

function counting(answers: (number | Error)[]) {
  let time = 0;
  let asked = 0;
  const count = () => {
    const answer = answers[asked++] ?? 0;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const remembered = rememberCounts(count, () => new Date(time));
  return { remembered, asked: () => asked, wait: (ms: number) => (time += ms) };
}

test('a round is counted once for the pages of one minute, then anew', async () => {
  const { remembered, asked, wait } = counting([7, 9]);
  expect(await remembered('spring', 'household')).toBe(7);
  wait(59_000);
  expect(await remembered('spring', 'household')).toBe(7);
  expect(asked()).toBe(1);
  wait(1_000);
  expect(await remembered('spring', 'household')).toBe(9);
});

test('another round or instrument has a count of its own', async () => {
  const { remembered } = counting([7, 8, 9]);
  expect(await remembered('spring', 'household')).toBe(7);
  expect(await remembered('spring', 'border')).toBe(8);
  expect(await remembered('autumn', 'household')).toBe(9);
});

test('a count that failed is asked again at once', async () => {
  const { remembered } = counting([new Error('store is away'), 7]);
  await expect(remembered('spring', 'household')).rejects.toThrow('store is away');
  expect(await remembered('spring', 'household')).toBe(7);
});
