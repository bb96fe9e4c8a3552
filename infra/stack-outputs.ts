/** Reads an output of a deployed stack. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/** The value of one output; region and credentials come from the shell. */
export async function outputOf(stack: string, key: string): Promise<string> {
  const { Stacks = [] } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: stack }));
  const value = Stacks[0]?.Outputs?.find((output) => output.OutputKey === key)?.OutputValue;
  if (value === undefined) throw new Error(`the stack ${stack} has no output ${key}`);
  return value;
}
