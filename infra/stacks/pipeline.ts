/** What runs by itself: every night exchange rates are fetched and each round is computed anew, and what fails twice waits in a queue for a person. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

import { acceptFinding } from '../constructs/accept-finding.ts';
import { RemitFunction } from '../constructs/remit-function.ts';
import { leaveIn } from '../constructs/leave-in-queue.ts';
import { NightlySchedule } from '../constructs/nightly-schedule.ts';
import { startedBy } from '../functions.ts';
import type { FunctionStackProps } from './api.ts';

export class PipelineStack extends Stack {
  readonly functions: readonly RemitFunction[];
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
    this.exportValue(this.failures.queueArn); // also of a stage that sends no messages any more
    acceptFinding(
      this.failures,
      'AwsSolutions-SQS3',
      'This is the dead-letter queue of the schedule and of the functions it starts.',
    );
    this.functions = startedBy('schedule').map((spec) => {
      const fn = new RemitFunction(this, spec.name, { spec, config, reachable, bundles, environment });
      fn.configureAsyncInvoke({
        maxEventAge: Duration.hours(6),
        retryAttempts: 1,
        onFailure: leaveIn(this.failures),
      });
      new NightlySchedule(this, `Nightly-${spec.name}`, { fn, config, failures: this.failures });
      return fn;
    });
  }
}
