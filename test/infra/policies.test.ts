/** What functions may do: named actions on named resources, and people's identities for one of them alone. */
import { describe, expect, test } from 'vitest';

import { functionSpecs } from '../../infra/functions.ts';
import type { Resource } from '../../infra/synthesise.ts';
import { fortifiedStage, ofType, plainStage, resourcesOf } from './templates.ts';

const resources = resourcesOf(plainStage);
const text = (value: unknown): string => JSON.stringify(value ?? null);

describe('policies of functions', () => {
  const statements = [...ofType(resources, 'AWS::IAM::Role'), ...ofType(resources, 'AWS::IAM::Policy')].flatMap(
    (role) => text(role.Properties).match(/\{"Action":.*?"Effect":"Allow".*?\}(?=,\{|\])/g) ?? [],
  );

  test('name every action', () => {
    expect(statements.length).toBeGreaterThan(functionSpecs.length);
    for (const statement of statements) expect(statement).not.toMatch(/"[a-z0-9-]+:[A-Za-z]*\*"|"Action":"\*"/);
  });

  test('name every resource', () => {
    for (const statement of statements) expect(statement).not.toMatch(/"Resource":("\*"|\["\*)/);
  });

  test('open the vault through its table alone, and let nobody else’s schedule start a function of ours', () => {
    // By ingestion and a person's own record through its table, there also what is sealed in it, and by the nightly computation
    // through S3, for the snapshots of registrants.
    const key = statements.filter((statement) => statement.includes('kms:Decrypt'));
    expect(key).toHaveLength(4);
    expect(
      key.filter((statement) => statement.includes('"kms:ViaService":"dynamodb.eu-central-1.amazonaws.com"')),
    ).toHaveLength(2);
    expect(
      key.filter((statement) => statement.includes('"StringEquals":{"kms:EncryptionContext:purpose":"identity"}')),
    ).toHaveLength(1);
    expect(
      key.filter((statement) => statement.includes('"kms:ViaService":"s3.eu-central-1.amazonaws.com"')),
    ).toHaveLength(1);
    const starters = ofType(resources, 'AWS::IAM::Role').filter((role) => text(role.Properties).includes('scheduler.'));
    expect(starters.length).toBeGreaterThan(0);
    for (const { Properties } of starters)
      expect(text(Properties['AssumeRolePolicyDocument'])).toContain('"aws:SourceAccount":"111122223333"');
  });

  test('borrow nothing from AWS that grows without us', () => {
    for (const role of ofType(resources, 'AWS::IAM::Role'))
      expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
  });

  test("let the registrant's own submission write to the vault, and their own record alone read it", () => {
    const vault = functionSpecs.filter(({ may }) => may.tables?.vault !== undefined);
    expect(vault.map(({ name, may }) => [name, may.tables?.vault])).toEqual([
      ['ingest', ['PutItem', 'DeleteItem']], // what it put for somebody who was erased, it takes away again
      ['record', ['GetItem', 'Query', 'PutItem', 'DeleteItem']],
    ]);
  });

  test('let one function open what is sealed, whatever else it was sealed for', () => {
    const opening = statements.filter(
      (statement) => statement.includes('"kms:Decrypt"') && !statement.includes('kms:ViaService'),
    );
    expect(opening).toHaveLength(1);
    const of = ofType(resources, 'AWS::IAM::Role').filter(({ Properties }) =>
      text(Properties).includes(opening[0] ?? '?'),
    );
    expect(of.map(({ Properties }) => Properties['Description'])).toEqual(['What remit-test-record may do']);
  });

  test('let one function send mail, in a stage that has a sender, from that address alone', () => {
    const mayMail = (of: readonly Resource[]) =>
      ofType(of, 'AWS::IAM::Role').filter(({ Properties }) => text(Properties).includes('ses:'));
    expect(mayMail(resources)).toEqual([]);
    const [sender, ...others] = mayMail(resourcesOf(fortifiedStage));
    expect(others).toEqual([]);
    expect(sender?.Properties['Description']).toBe('What remit-test-record may do');
    expect(text(sender?.Properties)).toContain(
      '"Action":"ses:SendEmail","Condition":{"StringEquals":{"ses:FromAddress":"registry@remit.example.org"}},' +
        '"Effect":"Allow","Resource":["arn:aws:ses:eu-central-1:111122223333:configuration-set/remit-test-messages",' +
        '"arn:aws:ses:eu-central-1:111122223333:identity/remit.example.org"]',
    );
  });
});

test('what a function hands on to itself is tried again for an hour, and kept nowhere: it holds a contact', () => {
  const apart = ofType(resources, 'AWS::Lambda::EventInvokeConfig').filter(
    ({ Properties }) => !('DestinationConfig' in Properties),
  );
  expect(apart).toHaveLength(1);
  expect(apart[0]?.Properties).toMatchObject({ MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 2 });
  expect(text(apart[0]?.Properties['FunctionName'])).toMatch(/"record/);
  const functions = ofType(resources, 'AWS::Lambda::Function');
  expect(functions.filter(({ Properties }) => 'DeadLetterConfig' in Properties)).toEqual([]);
});

describe('messages to many', () => {
  const sending = resourcesOf(fortifiedStage);
  const named = (type: string, name: string) =>
    ofType(sending, type).find(({ Properties }) => text(Properties).includes(`"${name}"`))?.Properties;

  test('wait in two queues, encrypted, and for a person where they fail for long; a stage without a sender has none', () => {
    for (const [name, most] of [
      ['messages', 2],
      ['messages-first', 3],
    ] as const) {
      const queue = named('AWS::SQS::Queue', `remit-test-${name}`);
      expect(queue).toMatchObject({ SqsManagedSseEnabled: true, VisibilityTimeout: 90 });
      expect(text(queue?.['RedrivePolicy'])).toContain('maxReceiveCount');
      const mappings = ofType(sending, 'AWS::Lambda::EventSourceMapping').map(({ Properties }) => Properties);
      expect(mappings).toContainEqual(
        expect.objectContaining({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: most } }),
      );
    }
    expect(ofType(resources, 'AWS::SQS::Queue')).toHaveLength(1);
    expect(ofType(resources, 'AWS::Lambda::EventSourceMapping')).toEqual([]);
  });

  test('are put there by one function and taken out by one, which alone opens the vault', () => {
    const who = (action: string) =>
      ofType(sending, 'AWS::IAM::Role')
        .filter(({ Properties }) => {
          const policies = text(Properties['Policies']);
          return policies.includes(action) && policies.includes(':remit-test-messages');
        })
        .map(({ Properties }) => Properties['Description']);
    expect(who('sqs:SendMessage')).toEqual(['What remit-test-fieldwork may do']);
    expect(who('sqs:SendMessageBatch')).toEqual([]); // a local AWS alone knows it
    expect(who('sqs:ReceiveMessage')).toEqual(['What remit-test-record may do']);
  });

  test('that come back are told to that function by SES, and to nobody else', () => {
    expect(ofType(sending, 'AWS::SES::ConfigurationSetEventDestination')[0]?.Properties).toMatchObject({
      EventDestination: { Enabled: true, MatchingEventTypes: ['BOUNCE', 'COMPLAINT'] },
    });
    const rule = named('AWS::Events::Rule', 'remit-test-returned');
    expect(text(rule?.['EventPattern'])).toContain('"ses:configuration-set":["remit-test-messages"]');
    expect(text(rule?.['Targets'])).toMatch(/record/);
  });
});
