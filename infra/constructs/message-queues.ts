/**
 * Messages to many: two queues before the function that alone reaches people, one of them for a crisis, so that no other message is in its
 * way; and what SES tells of messages that were sent. In the queues stand ids alone; an event of SES holds a contact, so it is kept nowhere.
 */
import { Duration, Stack } from 'aws-cdk-lib';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import type { RemitFunction } from './remit-function.ts';

/** Names of the queues, and how many jobs of each are done at once: ten people a job, so a crisis in a country of 10,000 takes minutes. */
export const messageQueues = { messages: 2, 'messages-first': 3 } as const;
export type QueueName = keyof typeof messageQueues;

/** Name of a queue in a stage. */
export const queueName = (config: StageConfig, name: QueueName): string => `remit-${config.stage}-${name}`;

/** The set of SES in which messages to many are sent, so that it tells what comes back. */
export const eventsName = (config: StageConfig): string => `remit-${config.stage}-messages`;

/** Whether a stage sends messages to many: it has a sender. */
export const sendsToMany = ({ mail }: StageConfig): boolean => mail !== undefined;

/** Handed over so often before it waits for a person: SES may be busy for hours. */
const mostHandedOver = 100;

type Props = { readonly fn: RemitFunction; readonly config: StageConfig; readonly failures: IQueue };

export class MessageQueues extends Construct {
  constructor(scope: Construct, id: string, { fn, config, failures }: Props) {
    super(scope, id);
    for (const [name, maxConcurrency] of [
      ['messages', messageQueues.messages],
      ['messages-first', messageQueues['messages-first']],
    ] as const) {
      const queue = new Queue(this, name, {
        queueName: queueName(config, name),
        encryption: QueueEncryption.SQS_MANAGED,
        enforceSSL: true,
        retentionPeriod: Duration.days(14),
        visibilityTimeout: Duration.seconds(90), // three times as long as the function may take; what failed is handed over again so soon
        deadLetterQueue: { queue: failures, maxReceiveCount: mostHandedOver },
      });
      new EventSourceMapping(this, `From-${name}`, {
        target: fn,
        eventSourceArn: queue.queueArn,
        batchSize: 1,
        maxConcurrency,
      });
    }
    this.hearReturns(fn, config);
  }

  private hearReturns(fn: RemitFunction, config: StageConfig): void {
    const set = new CfnConfigurationSet(this, 'Events', { name: eventsName(config) });
    const { account, region, partition } = Stack.of(this);
    new CfnConfigurationSetEventDestination(this, 'Returns', {
      configurationSetName: set.ref,
      eventDestination: {
        name: 'returns',
        enabled: true,
        matchingEventTypes: ['BOUNCE', 'COMPLAINT'],
        eventBridgeDestination: { eventBusArn: `arn:${partition}:events:${region}:${account}:event-bus/default` },
      },
    });
    const eventPattern: EventPattern = {
      source: ['aws.ses'],
      detailType: ['Email Bounced', 'Email Complaint Received'],
      detail: { mail: { tags: { 'ses:configuration-set': [eventsName(config)] } } },
    };
    new Rule(this, 'Returned', {
      ruleName: `remit-${config.stage}-returned`,
      description: 'Messages to many that came back, or were not wanted',
      eventPattern,
      targets: [new LambdaFunction(fn, { retryAttempts: 8, maxEventAge: Duration.hours(2) })],
    });
  }
}
