/** A deployment that cannot work is refused in one sentence, before anything is made. */
import { describe, expect, test } from 'vitest';

import { type Ask, reasonNotToDeploy } from '../../infra/preflight.ts';
import { plainStage } from './templates.ts';

const good: Ask = {
  account: async () => Promise.resolve('111122223333'),
  stackExists: async (_, stack) => Promise.resolve(stack === 'CDKToolkit'),
  unreservedRoom: async () => Promise.resolve(1000),
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
    ...good,
    account: async (region) => {
      asked.push(region);
      return Promise.resolve(undefined);
    },
  };
  expect(await reasonNotToDeploy(plainStage, { AWS_REGION: 'us-west-2' }, ask)).toMatch(
    /is for region eu-central-1, but your shell says us-west-2/,
  );
  expect(asked).toEqual([]);
});

test('an account that was never prepared gets the command that prepares it', async () => {
  const bare: Ask = { ...good, stackExists: async () => Promise.resolve(false) };
  expect(await reasonNotToDeploy(plainStage, {}, bare)).toContain('npx cdk bootstrap aws://111122223333/eu-central-1');
});

test('with the firewall, the region where AWS keeps it must be prepared too', async () => {
  const europe: Ask = { ...good, stackExists: async (region) => Promise.resolve(region === 'eu-central-1') };
  expect(await reasonNotToDeploy(plainStage, {}, europe)).toBeUndefined();
  expect(await reasonNotToDeploy({ ...plainStage, firewall: true }, {}, europe)).toContain(
    'npx cdk bootstrap aws://111122223333/us-east-1',
  );
});

describe('an account that may run ten functions at a time', () => {
  const small: Ask = { ...good, unreservedRoom: async () => Promise.resolve(10) };

  test('is too small for a first deployment, and the operator hears what to ask for', async () => {
    expect(await reasonNotToDeploy(plainStage, {}, small)).toMatch(
      /^The account may run 10 Lambda functions at a time in eu-central-1, and a stage needs 242: ask AWS .*\.$/,
    );
  });

  test('does not stop a stage whose functions have their room already', async () => {
    const again: Ask = { ...small, stackExists: async () => Promise.resolve(true) };
    expect(await reasonNotToDeploy(plainStage, {}, again)).toBeUndefined();
  });

  test('is no reason when the credentials may not ask', async () => {
    const silent: Ask = { ...small, unreservedRoom: async () => Promise.reject(new Error('AccessDenied')) };
    expect(await reasonNotToDeploy(plainStage, {}, silent)).toBeUndefined();
  });
});
