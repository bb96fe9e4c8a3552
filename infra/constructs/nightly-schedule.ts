/** Starts one function each night, in the time of its readers; a start that fails is repeated, then left in a queue. */
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { functionName, type RemitFunction } from './remit-function.ts';

export type NightlyScheduleProps = {
  readonly fn: RemitFunction;
  readonly config: StageConfig;
  readonly failures: Queue;
};

const minutesPerDay = 24 * 60;

export class NightlySchedule extends Construct {
  constructor(scope: Construct, id: string, { fn, config, failures }: NightlyScheduleProps) {
    super(scope, id);
    const name = functionName(config, fn.spec.name);
    const role = new Role(this, 'Role', {
      description: `Starts ${name} at night`,
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': config.account } },
      }),
      inlinePolicies: {
        exactly: new PolicyDocument({
          statements: [
            new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.functionArn] }),
            new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [failures.queueArn] }),
          ],
        }),
      },
    });
    const { minutes: after, does } = fn.spec.nightly ?? { minutes: 0, does: fn.spec.name };
    const minutes = config.nightly.hour * 60 + config.nightly.minute + after + minutesPerDay;
    new CfnSchedule(this, 'Schedule', {
      name,
      description: does,
      scheduleExpression: `cron(${minutes % 60} ${Math.floor(minutes / 60) % 24} * * ? *)`,
      scheduleExpressionTimezone: config.nightly.timeZone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: fn.functionArn,
        roleArn: role.roleArn,
        input: '{}',
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 6 * 60 * 60 },
        deadLetterConfig: { arn: failures.queueArn },
      },
    });
  }
}
