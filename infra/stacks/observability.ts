/** Who is told when something fails: alarms that name the people hurt, one dashboard, and the month's budget. */
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

import type { StageConfig } from '../config/stage.ts';
import { siteErrors } from '../function-spec.ts';
import { functionLogs, type RemitFunction } from '../constructs/remit-function.ts';
import { apiLogs } from './api.ts';

/** Metrics of ours and their dimensions, as functions/platform/metrics.ts sends them; a test compares the two. */
const metricDimensions = { Stored: ['stage'], Failed: ['stage', 'function'] } as const;

export type ObservabilityProps = StackProps & {
  readonly config: StageConfig;
  readonly functions: readonly RemitFunction[];
  readonly failures: Queue;
  readonly api: HttpApi;
};

type AlarmSpec = {
  readonly name: string;
  readonly text: string;
  readonly metric: cloudwatch.IMetric;
  readonly threshold?: number;
  /** Most alarms rise with a count; those that listen for a sign of life ring when it is missing. */
  readonly rings?: 'at-threshold' | 'below-threshold';
};

const fiveMinutes = { period: Duration.minutes(5), statistic: 'Sum' } as const;
const oneDay = { period: Duration.days(1), statistic: 'Sum' } as const;

export class ObservabilityStack extends Stack {
  private readonly config: StageConfig;
  private readonly operators: Topic;

  constructor(scope: Construct, id: string, { config, functions, failures, api, ...props }: ObservabilityProps) {
    super(scope, id, props);
    this.config = config;
    this.operators = new Topic(this, 'Operators', { topicName: `remit-${config.stage}-operators`, enforceSSL: true });
    this.operators.addSubscription(new EmailSubscription(config.alertEmail));
    // A topic with a policy of its own, such as the one that asks for TLS, has lost the one that let alarms in.
    this.operators.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.operators.topicArn],
        conditions: {
          ArnLike: {
            'aws:SourceArn': `arn:aws:cloudwatch:${config.region}:${config.account}:alarm:remit-${config.stage}-*`,
          },
        },
      }),
    );
    for (const fn of functions.filter(({ spec }) => spec.alarmWith === undefined)) {
      this.alarm({
        name: fn.spec.name,
        text: `${fn.spec.errorImpact} ${fn.spec.runbook}`,
        // An app answers 500 by itself, which Lambda takes for success; a crash on the way shows at "site-errors".
        metric: fn.spec.startedBy === 'route' ? this.ours('Failed', fn) : fn.metricErrors(fiveMinutes),
      });
    }
    this.signsOfTrouble(functions, failures, api);
    this.signsOfLife(functions);
    this.overview(functions, failures, api);
    this.budget();
  }

  /** A metric of ours; `fn` where it is counted by function. */
  private ours(name: keyof typeof metricDimensions, fn?: RemitFunction): cloudwatch.Metric {
    const values = { stage: this.config.stage, function: fn?.spec.name ?? '' };
    const dimensionsMap = Object.fromEntries(metricDimensions[name].map((dimension) => [dimension, values[dimension]]));
    return new cloudwatch.Metric({ namespace: 'remit', metricName: name, dimensionsMap, ...fiveMinutes });
  }

  private signsOfTrouble(functions: readonly RemitFunction[], failures: Queue, api: HttpApi): void {
    this.alarm({
      name: 'failures-queue',
      text: 'Readers of figures, or enumerators, who are told what checks found: a nightly computation failed twice and waits in the queue. See docs/operations.md#failures-queue.',
      metric: failures.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    });
    this.alarm({
      name: siteErrors,
      text: 'Everybody: the site answered with server errors five times in five minutes, its door among them. See docs/operations.md#site-errors.',
      metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 5,
    });
    this.alarm({
      name: 'refused',
      text: 'Enumerators and registrants: the site refused 100 requests in five minutes (links that ended, a fault in the form, a flood). See docs/operations.md#refused.',
      metric: api.metricClientError(fiveMinutes),
      threshold: 100,
    });
    const ingest = functions.find(({ spec }) => spec.name === 'ingest');
    if (ingest === undefined) throw new Error('no function takes responses');
    this.alarm({
      name: 'throttled',
      text: 'Enumerators: more responses came than may be taken at once; their telephones try again. See docs/operations.md#throttled.',
      metric: ingest.metricThrottles(fiveMinutes),
    });
  }

  /** What nobody notices when it is missing: interviews of a day, the computation of a night. */
  private signsOfLife(functions: readonly RemitFunction[]): void {
    if (this.config.fieldwork) {
      this.alarm({
        name: 'nothing-received',
        text: 'Coordinators: not one response came in 24 hours, though interviews are expected. See docs/operations.md#nothing-received.',
        metric: this.ours('Stored').with(oneDay),
        rings: 'below-threshold',
      });
    }
    // Rates that nobody fetched are told by the releases that lack them, checks that did not run by the page of flags; a start that failed waits in the queue.
    const isMissed = ({ spec }: RemitFunction): boolean => spec.name === 'rates' || spec.name === 'checks';
    for (const fn of functions.filter((one) => one.spec.startedBy === 'schedule' && !isMissed(one))) {
      this.alarm({
        name: `${fn.spec.name}-did-not-run`,
        text: `${fn.spec.errorImpact} The schedule has not started it for 24 hours. See docs/operations.md#did-not-run.`,
        metric: fn.metricInvocations(oneDay),
        rings: 'below-threshold',
      });
    }
  }

  private alarm({ name, text, metric, threshold = 1, rings = 'at-threshold' }: AlarmSpec): void {
    const missing = rings === 'below-threshold';
    const alarm = new cloudwatch.Alarm(this, `Alarm-${name}`, {
      alarmName: `remit-${this.config.stage}-${name}`,
      alarmDescription: text,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: missing
        ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
        : cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Nobody calling is no failure; a sign of life that is missing is.
      treatMissingData: missing ? cloudwatch.TreatMissingData.BREACHING : cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.operators));
    alarm.addOkAction(new SnsAction(this.operators));
  }

  private overview(functions: readonly RemitFunction[], failures: Queue, api: HttpApi): void {
    const graph = (title: string, left: cloudwatch.IMetric[]) => new cloudwatch.GraphWidget({ title, left, width: 12 });
    // Counted in the logs when somebody looks: as metrics of ours each would cost 0.30 USD a month.
    const fromLogs = (title: string, logGroupNames: string[], queryLines: string[]) =>
      new cloudwatch.LogQueryWidget({ title, logGroupNames, queryLines, width: 12 });
    const dashboard = new cloudwatch.Dashboard(this, 'Overview', { dashboardName: `remit-${this.config.stage}` });
    dashboard.addWidgets(
      graph('Responses stored', [this.ours('Stored')]),
      fromLogs(
        'What was answered to responses: 201 stored, 200 sent again, 409 id reused, other 4xx refused',
        [apiLogs(this.config)],
        [
          "filter route = 'POST /v1/responses'",
          'stats count(*) as responses by bin(1d) as day, status',
          'sort day desc, status',
        ],
      ),
      fromLogs(
        'At night: exchange rates of each source, each round and its checks, and what came of it',
        functions
          .filter(({ spec }) => spec.startedBy === 'schedule')
          .map(({ spec }) => functionLogs(this.config, spec.name)),
        [
          'filter ispresent(series) or ispresent(source) or message like /checked/',
          'fields @timestamp, message, series, round, release, source, newest, because',
          'sort @timestamp desc',
          'limit 20',
        ],
      ),
      graph('Site: requests and server errors', [api.metricCount(), api.metricServerError(), api.metricClientError()]),
      graph('Slowest 1 % of requests (ms)', [api.metricLatency({ statistic: 'p99' })]),
      graph(
        'Failures by function',
        functions.map((fn) => (fn.spec.startedBy === 'route' ? this.ours('Failed', fn) : fn.metricErrors())),
      ),
      graph(
        'Throttled',
        functions.map((fn) => fn.metricThrottles()),
      ),
      graph('Failed computations waiting', [failures.metricApproximateNumberOfMessagesVisible()]),
    );
  }

  private budget(): void {
    const mail = { subscriptionType: 'EMAIL', address: this.config.alertEmail };
    const notification = (notificationType: string, threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [mail],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `remit-${this.config.stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: this.config.monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [notification('ACTUAL', 80), notification('FORECASTED', 100)],
    });
  }
}
