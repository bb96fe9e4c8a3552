/** A deployment that cannot work is refused in one sentence, before anything is made. */
import { expect, test } from 'vitest';

import { type Ask, reasonNotToDeploy } from '../../infra/preflight.ts';
import { plainStage } from './templates.ts';

const good: Ask = {
  account: async () => Promise.resolve('111122223333'),
  bootstrapped: async () => Promise.resolve(true),
};

test('right account, right region, prepared: nothing is in the way', async () => {
  expect(await reasonNotToDeploy(plainStage, { AWS_REGION: 'eu-central-1' }, good)).toBeUndefined();
});

test('without credentials the operator is told to sign in', async () => {
  const nobody: Ask = { ...good, account: async () => Promise.reject(new Error('no credentials')) };
  expect(await reasonNotToDeploy(plainStage, {}, nobody)).toMatch(
    /^There are no AWS credentials that work here: .*\.$/,
  );
});

test('another account is named beside the one that the stage is for', async () => {
  const other: Ask = { ...good, account: async () => Promise.resolve('999900001111') };
  expect(await reasonNotToDeploy(plainStage, {}, other)).toBe(
    'The stage "test" is for account 111122223333, but your credentials belong to 999900001111.',
  );
});

test('another region is refused before AWS is asked anything', async () => {
  const asked: string[] = [];
  const ask: Ask = {
    account: async (region) => {
      asked.push(region);
      return Promise.resolve(undefined);
    },
    bootstrapped: good.bootstrapped,
  };
  expect(await reasonNotToDeploy(plainStage, { AWS_REGION: 'us-west-2' }, ask)).toMatch(
    /is for region eu-central-1, but your shell says us-west-2/,
  );
  expect(asked).toEqual([]);
});

test('an account that was never prepared gets the command that prepares it', async () => {
  const bare: Ask = { ...good, bootstrapped: async () => Promise.resolve(false) };
  expect(await reasonNotToDeploy(plainStage, {}, bare)).toContain('npx cdk bootstrap aws://111122223333/eu-central-1');
});
