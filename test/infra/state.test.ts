/** What people told us outlives mistakes: of code, of deployments, and of whoever runs `cdk destroy`. */
import { describe, expect, test } from 'vitest';

import * as v from 'valibot';

import {
  previewsKeptDays,
  previewsPrefix,
  registrantsKeptDays,
  registrantsPrefix,
} from '#functions/publish/release/release-keys.ts';
import { tableKeys, timeToLiveAttribute } from '#functions/store/tables.ts';
import { tableNames } from '../../infra/tables.ts';
import { ofType, plainStage, resourcesOf } from './templates.ts';

const resources = resourcesOf(plainStage);
const named = (text: string) => (resource: { readonly Properties: Record<string, unknown> }) =>
  JSON.stringify(resource.Properties['TableName'] ?? resource.Properties['BucketName'] ?? null).includes(text);

describe.each(tableNames)('the table of %s', (name) => {
  const [table] = ofType(resources, 'AWS::DynamoDB::Table').filter(named(`-${name}"`));

  test('can be restored to any second of the last 35 days', () => {
    expect(table?.Properties['PointInTimeRecoverySpecification']).toMatchObject({ PointInTimeRecoveryEnabled: true });
  });

  test('refuses to be deleted, and stays when its stack goes', () => {
    expect(table?.Properties['DeletionProtectionEnabled']).toBe(true);
    expect(table?.DeletionPolicy).toBe('Retain');
  });

  test('is encrypted with a key whose use is logged', () => {
    expect(table?.Properties['SSESpecification']).toMatchObject({ SSEEnabled: true });
  });

  test('has the keys that the store uses, as on the laptop', () => {
    expect(table?.Properties['KeySchema']).toEqual([
      { AttributeName: tableKeys.partition, KeyType: 'HASH' },
      { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
    ]);
  });

  test('costs nothing while nobody uses it', () => {
    expect(table?.Properties['BillingMode']).toBe('PAY_PER_REQUEST');
  });
});

test('only spent tokens are forgotten, by the attribute that the store writes', () => {
  const forgetting = ofType(resources, 'AWS::DynamoDB::Table').filter(
    (table) => 'TimeToLiveSpecification' in table.Properties,
  );
  expect(forgetting.map((table) => table.Properties['TableName'])).toEqual(['remit-test-platform']);
  expect(forgetting[0]?.Properties['TimeToLiveSpecification']).toEqual({
    AttributeName: timeToLiveAttribute,
    Enabled: true,
  });
});

test('who registrants are is behind a key of its own, which is renewed', () => {
  const [vault] = ofType(resources, 'AWS::DynamoDB::Table').filter(named('-vault"'));
  expect(vault?.Properties['SSESpecification']).toHaveProperty('KMSMasterKeyId');
  const [key] = ofType(resources, 'AWS::KMS::Key');
  // Seven years: each renewed version is charged beside the first. After a suspicion a person renews it at once.
  expect(key?.Properties).toMatchObject({ EnableKeyRotation: true, RotationPeriodInDays: 2560 });
  expect(key?.DeletionPolicy).toBe('Retain');
  expect(key?.Properties['PendingWindowInDays']).toBe(30);
});

test('everything in the stack of state stays when the stack goes', () => {
  const gone = resources.filter(
    ({ stack, Type, DeletionPolicy }) =>
      stack === 'remit-test-data' && !/BucketPolicy|CDK::Metadata|KMS::Alias/.test(Type) && DeletionPolicy !== 'Retain',
  );
  expect(gone.map(({ id }) => id)).toEqual([]);
});

describe('every bucket', () => {
  const buckets = ofType(resources, 'AWS::S3::Bucket');

  test.each(buckets.map((bucket) => [bucket.id, bucket]))('%s is private, encrypted and stays', (_, bucket) => {
    expect(bucket.Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(JSON.stringify(bucket.Properties['BucketEncryption'])).toContain('AES256');
    expect(JSON.stringify(bucket.Properties['OwnershipControls'])).toContain('BucketOwnerEnforced'); // no access lists
    expect(bucket.DeletionPolicy).toBe('Retain');
  });

  test('refuses requests that are not encrypted on their way', () => {
    const policies = ofType(resources, 'AWS::S3::BucketPolicy').map(({ Properties }) => JSON.stringify(Properties));
    expect(policies).toHaveLength(buckets.length);
    for (const policy of policies) {
      expect(policy).toContain('"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"');
    }
  });

  test('of releases keeps every version for ever, and says in another who fetched what', () => {
    const [releases] = buckets.filter(named('-releases-'));
    expect(releases?.Properties['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
    expect(releases?.Properties).toHaveProperty('LoggingConfiguration.DestinationBucketName');
    const { Rules: rules } = v.parse(
      v.object({ Rules: v.array(v.looseObject({ Prefix: v.optional(v.string()) })) }),
      releases?.Properties['LifecycleConfiguration'],
    );
    expect(JSON.stringify(rules.filter(({ Prefix }) => Prefix === undefined))).not.toMatch(/Expiration/);
  });

  test('of releases forgets the snapshots of registrants and previews, and nothing else', () => {
    const [releases] = buckets.filter(named('-releases-'));
    const rules = v
      .parse(
        v.object({ Rules: v.array(v.looseObject({ Prefix: v.optional(v.string()) })) }),
        releases?.Properties['LifecycleConfiguration'],
      )
      .Rules.filter(({ Prefix }) => Prefix !== undefined);
    const forgotten = (Prefix: string, ExpirationInDays: number): unknown =>
      expect.objectContaining({ Prefix, ExpirationInDays, NoncurrentVersionExpiration: { NoncurrentDays: 1 } });
    expect(rules).toEqual([
      forgotten(registrantsPrefix, registrantsKeptDays),
      forgotten(previewsPrefix, previewsKeptDays),
    ]);
  });

  test('of access logs forgets them with all other logs', () => {
    const [logs] = buckets.filter(named('-access-logs-'));
    expect(logs?.Properties['LifecycleConfiguration']).toMatchObject({ Rules: [{ ExpirationInDays: 90 }] });
  });
});

test('secrets are made by Secrets Manager, long, and stay', () => {
  const secrets = ofType(resources, 'AWS::SecretsManager::Secret');
  expect(secrets.map(({ Properties }) => Properties['Name'])).toEqual([
    'remit/test/signing-secret',
    'remit/test/digest-key',
    'remit/test/door-key',
  ]);
  for (const secret of secrets) {
    expect(secret.Properties['GenerateSecretString']).toMatchObject({ PasswordLength: 64 });
    expect(secret.Properties).not.toHaveProperty('SecretString');
  }
});
