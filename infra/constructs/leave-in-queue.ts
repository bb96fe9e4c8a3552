/** Where Lambda leaves what failed: the role may send there, and nothing else. The destination of the CDK lets it look into the queue too. */
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IDestination } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';

/** The destination of failures of an asynchronous function. */
export const leaveIn = ({ queueArn }: Queue): IDestination => ({
  bind(_, fn) {
    fn.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] }));
    return { destination: queueArn };
  },
});
