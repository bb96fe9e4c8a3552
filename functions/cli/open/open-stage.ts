/** Opens a deployed stage with the operator's own credentials: the same store, objects and secrets as a data folder. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import * as v from 'valibot';

import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { knownStudies } from '#functions/platform/known-studies.ts';
import { readSecret } from '#functions/platform/lambda/read-secret.ts';
import { openStore, openTables } from '#functions/store/open-store.ts';
import { type Bucket, endpointIn } from '#functions/store/s3-bucket.ts';
import { registrantsPrefix } from '#functions/publish/release/release-keys.ts';
import { openS3Objects } from '#functions/store/s3-objects.ts';
import type { TableNames } from '#functions/store/tables.ts';
import { kmsKeys } from '#functions/store/vault/kms-keys.ts';
import { peopleNames } from '#functions/store/vault/people.ts';
import { sealVault } from '#functions/store/vault/seal-vault.ts';
import { sealerWith } from '#functions/store/vault/sealer.ts';
import type { VaultKeys } from '#functions/store/vault/vault-methods.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';

type Outputs = Readonly<Record<string, string | undefined>>;

const dataOutputs = v.object({
  ResponsesTable: v.string(),
  VaultTable: v.string(),
  PlatformTable: v.string(),
  ReleasesBucket: v.string(),
  SigningSecretArn: v.string(),
  VaultKeyArn: v.string(),
  DigestKeyArn: v.string(),
});
const webOutputs = v.object({ SiteUrl: v.string() });

/** The bucket as this client reaches AWS: same region, same credentials, renewed as that client renews them. */
async function bucketThrough({ config }: CloudFormationClient, name: string): Promise<Bucket> {
  return { name, region: await config.region(), credentials: config.credentials, endpoint: endpointIn(process.env) };
}

async function outputsOf(client: CloudFormationClient, stack: string): Promise<Outputs> {
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
  const outputs = Stacks[0]?.Outputs ?? [];
  return Object.fromEntries(outputs.map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue]));
}

/** The sentence for what AWS answers to somebody who is not signed in, or in another account or region. */
function sentenceFor(error: unknown, stage: string): string {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : '';
  if (name === 'ValidationError')
    return `there is no stage "${stage}" in this account and region; set AWS_PROFILE and AWS_REGION to those of the stage`;
  if (/region is missing/i.test(message)) return 'no AWS region is set; set AWS_REGION to that of the stage';
  if (/AccessDenied|Unauthorized/.test(name)) return `your AWS credentials may not read the stage "${stage}"`;
  return `there are no AWS credentials that work here (${name}); sign in (aws sso login, or AWS_PROFILE) and try again`;
}

/** A stage, with the names of its tables and what opens its vault. */
export type StageTables = {
  readonly platform: OpenPlatform;
  readonly tables: TableNames;
  readonly vaultKeys: VaultKeys;
};

/**
 * Opens the tables, the bucket and the secrets of a stage, found by the outputs of its stacks.
 *
 * @throws {CommandFailure} no credentials, no such stage, or one deployed before it had these outputs
 */
export const openStage = async (stage: string): Promise<OpenPlatform> => (await openStageTables(stage)).platform;

/** The same, for whoever has business with the tables themselves. */
export async function openStageTables(stage: string): Promise<StageTables> {
  const client = new CloudFormationClient({ maxAttempts: 2 });
  const read = async () =>
    Promise.all([outputsOf(client, `remit-${stage}-data`), outputsOf(client, `remit-${stage}-web`)]);
  const [dataFound, webFound] = await read().catch((error: unknown) => {
    throw new CommandFailure(sentenceFor(error, stage));
  });
  const data = v.safeParse(dataOutputs, dataFound);
  const web = v.safeParse(webOutputs, webFound);
  if (!data.success || !web.success)
    throw new CommandFailure(`the stage "${stage}" does not say where its data is; deploy it again with this version`);
  const { ResponsesTable, VaultTable, PlatformTable, ReleasesBucket, SigningSecretArn, DigestKeyArn, VaultKeyArn } =
    data.output;
  const [signing, digest] = await Promise.all([readSecret(SigningSecretArn), readSecret(DigestKeyArn)]).catch(() => {
    throw new CommandFailure(`your AWS credentials may not read the secrets of the stage "${stage}"`);
  });
  const tables = { responses: ResponsesTable, vault: VaultTable, platform: PlatformTable };
  const key = {
    arn: VaultKeyArn,
    region: await client.config.region(),
    credentials: client.config.credentials,
    endpoint: process.env['AWS_ENDPOINT_URL'],
  };
  const vaultKeys = { names: peopleNames(digest), sealer: sealerWith(kmsKeys(key)) };
  const store = openStore({ tables, vaultKeys });
  const platform: OpenPlatform = {
    store,
    objects: openS3Objects(await bucketThrough(client, ReleasesBucket), {
      prefix: registrantsPrefix,
      keyArn: VaultKeyArn,
    }),
    studies: knownStudies(store, () => new Date()),
    secrets: { signing, digest },
    sealVault: async (tell) => {
      const ids = (await compiledStudies().list()).map(({ instrument }) => instrument.id);
      return sealVault(openTables({ tables }), vaultKeys, ids, tell);
    },
    site: web.output.SiteUrl,
    isServed: true,
    signIn: 'account',
    sweep: () => Promise.resolve(undefined), // what is in no index is seen by nobody there
    close: () => Promise.resolve(),
  };
  return { platform, tables, vaultKeys };
}
