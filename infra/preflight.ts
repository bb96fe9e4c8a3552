/** What can be known to be wrong before anything is made: credentials, account, region, no preparation, no room. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

import type { StageConfig } from './config/stage.ts';
import { functionSpecs } from './functions.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** How AWS is asked; tests answer themselves. */
export type Ask = {
  /** Account of the credentials; throws when there are none or they are refused. */
  readonly account: (region: string) => Promise<string | undefined>;
  readonly stackExists: (region: string, stack: string) => Promise<boolean>;
  /** How many functions may run at once without room reserved for any; throws when the credentials may not ask. */
  readonly unreservedRoom: (region: string) => Promise<number | undefined>;
};

const askAws: Ask = {
  account: async (region) => (await new STSClient({ region }).send(new GetCallerIdentityCommand({}))).Account,
  stackExists: (region, stack) =>
    new CloudFormationClient({ region }).send(new DescribeStacksCommand({ StackName: stack })).then(
      () => true,
      () => false,
    ),
  unreservedRoom: async (region) =>
    (await new LambdaClient({ region }).send(new GetAccountSettingsCommand({}))).AccountLimit
      ?.UnreservedConcurrentExecutions,
};

/** Where AWS keeps what belongs to CloudFront. */
const firewallRegion = 'us-east-1';
/** AWS keeps this much for functions without a reservation, and refuses a deployment that would leave less. */
const keptByAws = 100;
const reserved = functionSpecs.reduce((sum, { reservedConcurrency }) => sum + reservedConcurrency, 0);

/** New accounts may run ten functions at a time; the first deployment would fail half-way. */
async function reasonOfRoom({ stage, region }: StageConfig, ask: Ask): Promise<string | undefined> {
  const room = await ask.unreservedRoom(region).catch(() => undefined);
  if (room === undefined || room >= reserved + keptByAws) return undefined;
  if (await ask.stackExists(region, `remit-${stage}-api`)) return undefined; // its functions hold their room already
  return (
    `The account may run ${room} Lambda functions at a time in ${region}, and a stage needs ${reserved + keptByAws}: ` +
    `ask AWS for more under Service Quotas, AWS Lambda, Concurrent executions (docs/deploy.md, "The account").`
  );
}

/** One sentence that says why this cannot be deployed from here, or undefined when it can. */
export async function reasonNotToDeploy(
  config: StageConfig,
  variables: Variables,
  ask: Ask = askAws,
): Promise<string | undefined> {
  const region = variables['AWS_REGION'] ?? variables['AWS_DEFAULT_REGION'] ?? config.region;
  if (region !== config.region) {
    return `The stage "${config.stage}" is for region ${config.region}, but your shell says ${region}: set AWS_REGION=${config.region}, or change infra/stages/${config.stage}.json.`;
  }
  const account = await ask.account(region).catch(() => undefined);
  if (account === undefined) {
    return 'There are no AWS credentials that work here: sign in (aws sso login, or AWS_PROFILE) and try again.';
  }
  if (account !== config.account) {
    return `The stage "${config.stage}" is for account ${config.account}, but your credentials belong to ${account}.`;
  }
  for (const place of config.firewall ? [region, firewallRegion] : [region]) {
    if (!(await ask.stackExists(place, 'CDKToolkit'))) {
      return `The account is not prepared for the CDK in ${place}: run npx cdk bootstrap aws://${account}/${place} once.`;
    }
  }
  return reasonOfRoom(config, ask);
}
