/** Reads an output of a deployed stack. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

export type Where = {
  /** Of the stage; a shell may name none, or another one in its profile. */
  readonly region: string;
  readonly stack: string;
};

/** The value of one output; credentials come from the shell. */
export async function outputOf({ region, stack }: Where, key: string): Promise<string> {
  const client = new CloudFormationClient({ region });
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
  const value = Stacks[0]?.Outputs?.find((output) => output.OutputKey === key)?.OutputValue;
  if (value === undefined) throw new Error(`the stack ${stack} has no output ${key}`);
  return value;
}
