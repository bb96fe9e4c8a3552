/** What can be known to be wrong before anything is made: no credentials, another account, another region, not bootstrapped. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

import type { StageConfig } from './config/stage.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** How AWS is asked; tests answer themselves. */
export type Ask = {
  /** Account of the credentials; throws when there are none or they are refused. */
  readonly account: (region: string) => Promise<string | undefined>;
  readonly bootstrapped: (region: string) => Promise<boolean>;
};

const askAws: Ask = {
  account: async (region) => (await new STSClient({ region }).send(new GetCallerIdentityCommand({}))).Account,
  bootstrapped: (region) =>
    new CloudFormationClient({ region }).send(new DescribeStacksCommand({ StackName: 'CDKToolkit' })).then(
      () => true,
      () => false,
    ),
};

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
  if (!(await ask.bootstrapped(region))) {
    return `The account is not prepared for the CDK in ${region}: run npx cdk bootstrap aws://${account}/${region} once.`;
  }
  return undefined;
}
