/** What runs by itself: every night each round is computed anew, and what fails twice waits in a queue for a person. */
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { accept } from '../constructs/accept.ts';
import { HouseFunction } from '../constructs/house-function.ts';
import { functionSpecs } from '../functions.ts';
import type { FunctionStackProps } from './api.ts';

export class PipelineStack extends Stack {
  readonly functions: readonly HouseFunction[];
  readonly failures: Queue;

  constructor(scope: Construct, id: string, props: FunctionStackProps) {
    super(scope, id, props);
    const { config, reachable, bundles, environment } = props;
    this.failures = new Queue(this, 'Failures', {
      queueName: `remit-${config.stage}-failures`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    accept(
      this.failures,
      'AwsSolutions-SQS3',
      'This is the dead-letter queue of the schedule and of the functions it starts.',
    );
    const group = new ScheduleGroup(this, 'Nightly', { scheduleGroupName: `remit-${config.stage}` });
    this.functions = functionSpecs
      .filter((spec) => spec.routes.length === 0)
      .map((spec, position) => {
        const fn = new HouseFunction(this, spec.name, { spec, config, reachable, bundles, environment });
        fn.configureAsyncInvoke({
          maxEventAge: Duration.hours(6),
          retryAttempts: 1,
          onFailure: new SqsDestination(this.failures),
        });
        this.nightly(fn, config, group, position);
        return fn;
      });
  }

  /** One schedule; each function starts a quarter of an hour after the one before, so that they do not read a round together. */
  private nightly(fn: HouseFunction, config: StageConfig, scheduleGroup: ScheduleGroup, position: number): void {
    const { hour, minute, timeZone } = config.nightly;
    const minutes = hour * 60 + minute + position * 15;
    new Schedule(this, `Nightly-${fn.spec.name}`, {
      scheduleName: `remit-${config.stage}-${fn.spec.name}`,
      description: `Computes every round: ${fn.spec.name}`,
      scheduleGroup,
      schedule: ScheduleExpression.cron({
        hour: String(Math.floor(minutes / 60) % 24),
        minute: String(minutes % 60),
        timeZone: TimeZone.of(timeZone),
      }),
      target: new LambdaInvoke(fn, {
        input: ScheduleTargetInput.fromObject({}),
        retryAttempts: 2,
        maxEventAge: Duration.hours(6),
        deadLetterQueue: this.failures,
      }),
    });
  }
}
