/** What an operator changes in the file of a stage that runs already must not stop half-way. */
import { expect, test } from 'vitest';

import { synthesise } from '../../infra/synthesise.ts';
import { fortifiedStage, plainStage } from './templates.ts';

test.each([
  ['gets a name of its own and a firewall', plainStage, fortifiedStage],
  ['gives them up', fortifiedStage, plainStage],
])('a stage that %s still exports what its other stacks use until they are deployed too', (_, before, after) => {
  // CloudFormation refuses to delete an export that another stack imports, and that stack is updated later.
  expect([...synthesise(after).exports.keys()]).toEqual(expect.arrayContaining([...synthesise(before).exports.keys()]));
});
