/** Takes an action with the credentials of a function's own role, to see whether AWS refuses it. */
import { DescribeStackResourcesCommand, CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export type Clients = { readonly dynamo: DynamoDBClient; readonly s3: S3Client; readonly lambda: LambdaClient };

async function roleOf(name: string): Promise<string> {
  const query = new DescribeStackResourcesCommand({ StackName: 'remit-emulator-api' });
  const { StackResources = [] } = await new CloudFormationClient({}).send(query);
  const role = StackResources.find(
    ({ ResourceType, LogicalResourceId = '' }) =>
      ResourceType === 'AWS::IAM::Role' && LogicalResourceId.startsWith(`${name}Role`),
  );
  return role?.PhysicalResourceId ?? '';
}

/** `done`, or the name of the error with which AWS refused. */
export async function actAs(name: string, act: (clients: Clients) => Promise<unknown>): Promise<string> {
  const RoleArn = `arn:aws:iam::000000000000:role/${await roleOf(name)}`;
  const { Credentials } = await new STSClient({}).send(new AssumeRoleCommand({ RoleArn, RoleSessionName: name }));
  const credentials = {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
  const clients = {
    dynamo: new DynamoDBClient({ credentials }),
    s3: new S3Client({ credentials }),
    lambda: new LambdaClient({ credentials }),
  };
  return act(clients).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );
}
