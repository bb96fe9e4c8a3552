/** A function that lacks a setting or a secret does not start, and says which. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readEnvironment } from '#functions/platform/environment.ts';
import { readSecret } from '#functions/platform/lambda/read-secret.ts';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';

const complete = {
  STAGE: 'test',
  CODE_VERSION: '0.0.0',
  SITE_URL: 'https://remit.example.org',
  RESPONSES_TABLE: 'responses',
  VAULT_TABLE: 'vault',
  PLATFORM_TABLE: 'platform',
  RELEASES_BUCKET: 'releases',
  SIGNING_SECRET: 'arn:signing',
  DIGEST_KEY: 'arn:digest',
  DOOR_KEY: 'arn:door',
  VAULT_KEY: 'arn:vault',
  USER_POOL_ISSUER: 'https://issuer.example.org',
  USER_POOL_KEYS: 'https://issuer.example.org/keys',
  USER_POOL_CLIENT: 'client',
  SIGN_IN_URL: 'https://sign-in.example.org',
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'key',
  AWS_SESSION_TOKEN: 'session',
};

test('a setting that is missing, empty or no address is named, never shown', () => {
  expect(readEnvironment(complete)).toEqual({ ...complete, PROOF_NUMBERS: 100_000 });
  const broken = { ...complete, SIGNING_SECRET: undefined, VAULT_TABLE: '', SITE_URL: 'remit at home' };
  expect(() => readEnvironment(broken)).toThrow(
    'environment variables missing or malformed: SITE_URL, VAULT_TABLE, SIGNING_SECRET',
  );
});

test.each([undefined, ''])('a secret that is %j is no secret', async (SecretString) => {
  const secrets = mockClient(SecretsManagerClient);
  secrets.on(GetSecretValueCommand).resolves(SecretString === undefined ? {} : { SecretString });
  await expect(readSecret('arn:signing')).rejects.toThrow('a secret is empty');
  secrets.on(GetSecretValueCommand).resolves({ SecretString: 'made by Secrets Manager' });
  expect(await readSecret('arn:signing')).toBe('made by Secrets Manager');
  secrets.restore();
});
