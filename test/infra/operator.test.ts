/** What an operator's commands ask of AWS: in the region of the stage, and so that people who were invited can come in. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as v from 'valibot';

import { outputOf } from '../../infra/stack-outputs.ts';
import { addStaff } from '../../infra/staff-roles.ts';
import { uploadAssets } from '../../infra/upload-assets.ts';

const cloudFormation = mockClient(CloudFormationClient);
const cognito = mockClient(CognitoIdentityProviderClient);
const s3 = mockClient(S3Client);
const region = 'eu-central-1';

const clientSchema = v.looseObject({ config: v.looseObject({ region: v.function() }) });
/** The region that the client of a call is for. */
const regionOf = (client: unknown): unknown => v.parse(clientSchema, client).config.region();

beforeEach(() => {
  for (const service of [cloudFormation, cognito, s3]) service.reset();
});
afterAll(() => {
  for (const service of [cloudFormation, cognito, s3]) service.restore();
});

test('a shell whose profile is for another region, or that names none, reads and writes where the stage is', async () => {
  vi.stubEnv('AWS_REGION', 'us-west-2');
  const outputs = [{ OutputKey: 'AssetsBucket', OutputValue: 'bucket' }];
  cloudFormation.on(DescribeStacksCommand).resolves({
    Stacks: [{ StackName: 's', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE', Outputs: outputs }],
  });
  const folder = mkdtempSync(join(tmpdir(), 'remit-assets-'));
  writeFileSync(join(folder, 'page.css'), 'body {}');
  await uploadAssets(folder, { region, name: await outputOf({ region, stack: 's' }, 'AssetsBucket') });
  cognito.on(AdminCreateUserCommand).resolves({});
  await addStaff({ region, id: 'pool' }, { email: 'ana@example.org', role: 'administrator' });
  const clients: unknown[] = [
    cloudFormation.commandCalls(DescribeStacksCommand)[0]?.thisValue,
    s3.commandCalls(PutObjectCommand)[0]?.thisValue,
    cognito.commandCalls(AdminCreateUserCommand)[0]?.thisValue,
  ];
  expect(await Promise.all(clients.map(regionOf))).toEqual([region, region, region]);
  vi.unstubAllEnvs();
});

test('the worker is uploaded to the root when everything that it lists is there, with the type and the lifetime of each', async () => {
  s3.on(PutObjectCommand).resolves({});
  const folder = mkdtempSync(join(tmpdir(), 'remit-assets-'));
  for (const made of ['chunks', 'shell']) mkdirSync(join(folder, made));
  for (const name of ['worker.js', 'collect.js', 'shell/ru.html', 'chunks/start-ABC.js'])
    writeFileSync(join(folder, name), '');
  await uploadAssets(folder, { region, name: 'bucket' });
  const puts = s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
  expect(puts.map(({ Key }) => Key)).toEqual([
    'assets/chunks/start-ABC.js',
    expect.stringMatching(/^assets\/(collect.js|shell\/ru.html)$/),
    expect.stringMatching(/^assets\/(collect.js|shell\/ru.html)$/),
    'worker.js',
  ]);
  expect(puts.find(({ Key }) => Key === 'assets/shell/ru.html')).toMatchObject({
    ContentType: 'text/html; charset=utf-8',
    CacheControl: 'public, no-cache',
  });
  expect(puts.at(-1)).toMatchObject({
    ContentType: 'text/javascript; charset=utf-8',
    CacheControl: 'public, no-cache',
  });
});

describe('somebody who is invited a second time', () => {
  const answer = { $metadata: {}, message: '' };
  const invite = () => addStaff({ region, id: 'pool' }, { email: 'ana@example.org', role: 'administrator' });

  test('and let the password of the first mail expire gets another one', async () => {
    cognito.on(AdminCreateUserCommand).rejectsOnce(new UsernameExistsException(answer)).resolves({});
    expect(await invite()).toBe('invited');
    expect(cognito.commandCalls(AdminCreateUserCommand)[1]?.args[0].input).toMatchObject({ MessageAction: 'RESEND' });
    expect(cognito.commandCalls(AdminAddUserToGroupCommand)).toHaveLength(1);
  });

  test('and has signed in since keeps their password, and gets the role', async () => {
    cognito
      .on(AdminCreateUserCommand)
      .rejectsOnce(new UsernameExistsException(answer))
      .rejects(new UnsupportedUserStateException(answer));
    expect(await invite()).toBe('known');
    expect(cognito.commandCalls(AdminAddUserToGroupCommand)).toHaveLength(1);
  });
});
