/** What is worked out once is not worked out again. */
import { remembered } from '#schemas/basics/remembered.ts';
import { expect, test } from 'vitest';

test('each answer is worked out once, one that is nothing too', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return text.length === 0 ? undefined : text.length;
  });
  expect(['four', '', 'four', '', 'a'].map(lengthOf)).toEqual([4, undefined, 4, undefined, 1]);
  expect(asked).toEqual(['four', '', 'a']);
});
