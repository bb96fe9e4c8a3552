/** What an operator changes in the file of a stage that runs already must not stop half-way. */
import { expect, test } from 'vitest';

import { synthesise } from '../../infra/synthesise.ts';
import { fortifiedStage, ofType, plainStage } from './templates.ts';

test.each([
  ['gets a name of its own and a firewall', plainStage, fortifiedStage],
  ['gives them up', fortifiedStage, plainStage],
])('a stage that %s still exports what its other stacks use until they are deployed too', (_, before, after) => {
  // CloudFormation refuses to delete an export that another stack imports, and that stack is updated later.
  expect([...synthesise(after).exports.keys()]).toEqual(expect.arrayContaining([...synthesise(before).exports.keys()]));
});

test('after a secret was changed, an operator can have every function start anew and read it', () => {
  // CloudFormation leaves a function alone, warm and with the old secret, unless its template differs.
  const settings = (restartedAt?: string) =>
    ofType(synthesise(plainStage, undefined, restartedAt).resources, 'AWS::Lambda::Function').map(({ Properties }) =>
      JSON.stringify(Properties['Environment']),
    );
  const before = settings();
  const after = settings('2026-11-22T10:00:00.000Z');
  expect(after.filter((environment, index) => environment === before[index])).toEqual([]);
  expect(settings()).toEqual(before);
});

test('after the key of the door was changed, the same deployment makes CloudFront learn it', () => {
  // CloudFormation looks a secret up only where something else of the resource differs.
  const site = (restartedAt?: string) =>
    JSON.stringify(ofType(synthesise(plainStage, undefined, restartedAt).resources, 'AWS::CloudFront::Distribution'));
  expect(site('2026-11-22T10:00:00.000Z')).not.toBe(site());
});
