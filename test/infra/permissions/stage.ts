/** One stage on this machine: real tables and a real bucket behind an AWS that notes every call, and handlers that use it. */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import { createDynamoStore } from '#functions/store/dynamo-store.ts';
import type { Store } from '#functions/store/store.ts';
import { tableDefinition } from '#functions/store/tables.ts';

import { startDynalite } from '../../functions/store/start-dynalite.ts';
import { startTinyS3 } from '../../functions/store/tiny-s3.ts';
import { makeUserPool } from './user-pool.ts';
import { startRecordingAws } from './recording-aws.ts';

const tables = {
  responses: 'remit-test-responses',
  vault: 'remit-test-vault',
  platform: 'remit-test-platform',
};
/** What every secret holds here. */
export const secret = 'a secret of the stage';
/** Who mail is from. */
export const sender = 'registry@remit.example.org';
export const siteUrl = 'https://remit.example.org';

export type Stage = {
  /** The environment of its functions. */
  readonly environment: Readonly<Record<string, string>>;
  /** The store without anybody noting: to lay out a round, and to look. */
  readonly store: Store;
  readonly analyst: { readonly authorization: string };
  readonly coordinator: { readonly authorization: string };
  readonly administrator: { readonly authorization: string };
  readonly caseworker: { readonly authorization: string };
  readonly clerk: { readonly authorization: string };
  /** What was asked of AWS since it was last called. */
  readonly taken: () => ReadonlySet<string>;
  /** Partitions that were written to since this was last called. */
  readonly written: () => ReadonlySet<string>;
  /** What functions were handed, and mails that were sent, since this was last called: bodies of requests. */
  readonly handed: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts a stage without rounds. Its names are those of the templates of the stage `test`. */
export async function startStage(): Promise<Stage> {
  const dynamo = await startDynalite();
  const client = new DynamoDBClient(dynamo.config);
  for (const name of Object.values(tables)) await client.send(new CreateTableCommand(tableDefinition(name)));
  const session = { accessKeyId: 'local', secretAccessKey: 'local', sessionToken: 'session' };
  const s3 = await startTinyS3(session);
  const pool = { issuer: 'https://pool.example.org/Staff', client: 'client' };
  const { keys, tokenOf } = await makeUserPool(pool);
  const bearer = async (group: string) => ({ authorization: `Bearer ${await tokenOf(group)}` });
  const behind = { dynamodb: dynamo.url, s3: s3.bucket.endpoint };
  const aws = await startRecordingAws(behind, secret, {
    '/keys': keys,
    '/oauth2/token': { access_token: await tokenOf('analyst'), expires_in: 3600 },
  });
  return {
    environment: {
      STAGE: 'test',
      CODE_VERSION: 'test',
      SITE_URL: siteUrl,
      RESPONSES_TABLE: tables.responses,
      VAULT_TABLE: tables.vault,
      PLATFORM_TABLE: tables.platform,
      RELEASES_BUCKET: 'remit-test-releases-111122223333',
      SIGNING_SECRET: 'remit/test/signing-secret',
      DIGEST_KEY: 'remit/test/digest-key',
      MAIL_FROM: sender,
      MESSAGES_QUEUE: 'https://sqs.eu-central-1.amazonaws.com/111122223333/remit-test-messages',
      MESSAGES_FIRST_QUEUE: 'https://sqs.eu-central-1.amazonaws.com/111122223333/remit-test-messages-first',
      MAIL_EVENTS: 'remit-test-messages',
      DOOR_KEY: 'remit/test/door-key',
      VAULT_KEY: 'arn:aws:kms:eu-central-1:111122223333:key/vault',
      USER_POOL_ISSUER: pool.issuer,
      USER_POOL_CLIENT: pool.client,
      USER_POOL_KEYS: `${aws.url}/keys`,
      SIGN_IN_URL: aws.url,
      AWS_REGION: s3.bucket.region,
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
      AWS_ENDPOINT_URL: aws.url,
      POWERTOOLS_LOG_LEVEL: 'SILENT',
    },
    store: createDynamoStore(DynamoDBDocumentClient.from(client), tables),
    analyst: await bearer('analyst'),
    coordinator: await bearer('coordinator'),
    administrator: await bearer('administrator'),
    caseworker: await bearer('caseworker'),
    clerk: await bearer('clerk'),
    taken: aws.taken,
    written: aws.written,
    handed: aws.handed,
    async close() {
      aws.close();
      s3.server.close();
      client.destroy();
      await dynamo.close();
    },
  };
}
