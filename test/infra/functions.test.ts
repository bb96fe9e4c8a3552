/** Functions: small, alone with their role, unable to flood the account, and with somebody named who is hurt when they fail. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';

import { emfCount } from '#functions/platform/metrics.ts';
import { functionSpecs } from '../../infra/functions.ts';
import type { Resource } from '../../infra/synthesise.ts';
import { fortifiedStage, ofType, plainStage, resourcesOf } from './templates.ts';

const resources = resourcesOf(plainStage);
const functions = ofType(resources, 'AWS::Lambda::Function');
const text = (value: unknown): string => JSON.stringify(value ?? null);

test('every folder with a handler is deployed, and nothing else', () => {
  const folders = readdirSync('functions').filter((folder) => existsSync(`functions/${folder}/handler.ts`));
  expect(functionSpecs.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  expect(functions).toHaveLength(folders.length);
});

describe.each(functionSpecs.map((spec) => [spec.name, spec] as const))('%s', (name, spec) => {
  const fn = functions.find(({ Properties }) => Properties['FunctionName'] === `remit-test-${name}`);

  test('runs on Node 24 on arm64, and never more copies than it should', () => {
    expect(fn?.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      ReservedConcurrentExecutions: spec.reservedConcurrency,
      MemorySize: spec.memoryMb,
    });
    expect(spec.whyConcurrency).not.toBe('');
  });

  test('has the room for new objects that it needs, and V8 settles it where nothing is said', () => {
    const options = text(fn?.Properties['Environment']).match(/"NODE_OPTIONS":"([^"]*)"/)?.[1];
    expect(options).toBe(spec.semiSpaceMb && `--max-semi-space-size=${spec.semiSpaceMb}`);
  });

  test('answers before the API gives up on it', () => {
    if (spec.routes.length > 0) expect(spec.timeoutSeconds).toBeLessThan(30);
  });

  test('has a role that no other function has', () => {
    const role = text(fn?.Properties['Role']);
    expect(functions.filter(({ Properties }) => text(Properties['Role']) === role)).toHaveLength(1);
  });

  test('holds no secret in its environment', () => {
    expect(text(fn?.Properties['Environment'])).not.toMatch(
      /resolve:(secretsmanager|ssm)|SecretString|PASSWORD|PRIVATE/,
    );
  });

  test('forgets its logs in time', () => {
    const group = ofType(resources, 'AWS::Logs::LogGroup').find(
      ({ Properties }) => Properties['LogGroupName'] === `/aws/lambda/remit-test-${name}`,
    );
    expect(group?.Properties['RetentionInDays']).toBe(90);
  });

  test.skipIf(spec.alarmWith)('has an alarm that says who is hurt and where to read what to do', () => {
    const alarm = ofType(resources, 'AWS::CloudWatch::Alarm').find(
      ({ Properties }) => Properties['AlarmName'] === `remit-test-${name}`,
    );
    expect(alarm?.Properties).toMatchObject({
      AlarmDescription: `${spec.errorImpact} ${spec.runbook}`,
      // An app answers 500 by itself, and Lambda's own metric does not see it.
      MetricName: spec.startedBy === 'route' ? 'Failed' : 'Errors',
    });
    expect(alarm?.Properties['AlarmActions']).toHaveLength(1);
    if (spec.startedBy === 'route') {
      const written: string[] = [];
      emfCount({ stage: 'test', service: name, now: () => new Date(0), write: (line) => written.push(line) })('Failed');
      const sent = v.parse(
        v.looseObject({
          _aws: v.object({ CloudWatchMetrics: v.tuple([v.object({ Dimensions: v.tuple([v.array(v.string())]) })]) }),
        }),
        JSON.parse(written.join('')),
      );
      const [dimensions] = sent._aws.CloudWatchMetrics[0].Dimensions;
      expect(alarm?.Properties['Namespace']).toBe('remit');
      expect(alarm?.Properties['Dimensions']).toEqual(
        expect.arrayContaining(dimensions.map((Name) => ({ Name, Value: sent[Name] }))),
      );
      expect(alarm?.Properties['Dimensions']).toHaveLength(dimensions.length);
    } else expect(text(alarm?.Properties['Dimensions'])).toContain('FunctionName');
  });
});

test('the requests of the API are forgotten with all other logs', () => {
  const days = ofType(resources, 'AWS::Logs::LogGroup').map(({ Properties }) => Properties['RetentionInDays']);
  expect(new Set(days)).toEqual(new Set([90]));
});

test('every alarm is mailed, and so is word that it is over', () => {
  const [mail] = ofType(resources, 'AWS::SNS::Subscription');
  expect(mail?.Properties).toMatchObject({ Protocol: 'email', Endpoint: 'operations@example.org' });
  for (const { Properties } of ofType(resources, 'AWS::CloudWatch::Alarm')) {
    expect(Properties['AlarmActions']).toEqual([mail?.Properties['TopicArn']]);
    expect(Properties['OKActions']).toEqual([mail?.Properties['TopicArn']]);
  }
  const failures = ofType(resources, 'AWS::CloudWatch::Alarm').filter(
    ({ Properties }) => Properties['Namespace'] === 'AWS/SQS',
  );
  expect(failures).toHaveLength(1);
});

test('the topic lets the alarms of this stage in, and no other service', () => {
  const [policy] = ofType(resources, 'AWS::SNS::TopicPolicy');
  const allowed = v
    .parse(
      v.object({ PolicyDocument: v.object({ Statement: v.array(v.looseObject({ Effect: v.string() })) }) }),
      policy?.Properties,
    )
    .PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow');
  expect(allowed).toMatchObject([
    {
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Action: 'sns:Publish',
      Condition: {
        ArnLike: { 'aws:SourceArn': 'arn:aws:cloudwatch:eu-central-1:111122223333:alarm:remit-test-*' },
      },
    },
  ]);
});

test('queue and topic refuse what is not encrypted on its way', () => {
  for (const type of ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'])
    expect(text(ofType(resources, type).map(({ Properties }) => Properties))).toContain(
      '"aws:SecureTransport":"false"',
    );
});

test('every alarm points to a section of the operations page', () => {
  const headings = new Set(
    [...readFileSync('docs/operations.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
  for (const alarm of ofType(resources, 'AWS::CloudWatch::Alarm')) {
    const anchor = /docs\/operations\.md#([\w-]+)\.$/.exec(String(alarm.Properties['AlarmDescription']))?.[1];
    expect(headings, String(alarm.Properties['AlarmName'])).toContain(anchor);
  }
});

test('the first ten alarms cost nothing, and no more than six cost 0.10 USD a month', () => {
  expect(ofType(resources, 'AWS::CloudWatch::Alarm').length).toBeLessThanOrEqual(16);
});

describe('signs of life', () => {
  const ringing = (resources: readonly Resource[], name: string) =>
    ofType(resources, 'AWS::CloudWatch::Alarm').find(
      ({ Properties }) => Properties['AlarmName'] === `remit-test-${name}`,
    )?.Properties;
  const whenMissing = {
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    Period: 86_400,
    TreatMissingData: 'breaching',
  };

  test.each(['publish', 'corridor-costs'])('a night without %s is reported', (name) => {
    expect(ringing(resources, `${name}-did-not-run`)).toMatchObject({ ...whenMissing, MetricName: 'Invocations' });
  });

  test('a day without an interview is reported while the stage says that there is fieldwork, and only then', () => {
    expect(ringing(resourcesOf(fortifiedStage), 'nothing-received')).toMatchObject({
      ...whenMissing,
      MetricName: 'Stored',
    });
    expect(ringing(resources, 'nothing-received')).toBeUndefined();
  });

  test('refusals and throttled responses are reported', () => {
    expect(ringing(resources, 'refused')).toMatchObject({ MetricName: '4xx', Threshold: 100 });
    expect(ringing(resources, 'throttled')).toMatchObject({ MetricName: 'Throttles', Threshold: 1 });
  });
});

describe('at night', () => {
  const schedules = ofType(resources, 'AWS::Scheduler::Schedule');

  test('rates, publish, corridor-costs and checks start one after the other, past midnight if need be, in the time of their readers', () => {
    expect(
      schedules.map(({ Properties }) => [Properties['ScheduleExpression'], Properties['ScheduleExpressionTimezone']]),
    ).toEqual(['20 23', '50 23', '5 0', '20 0'].map((time) => [`cron(${time} * * ? *)`, 'Asia/Dushanbe']));
  });

  test('a schedule that cannot start its function tries again, then leaves the failure in a queue', () => {
    for (const { Properties } of schedules) {
      expect(Properties['Target']).toMatchObject({ RetryPolicy: { MaximumRetryAttempts: 2 } });
      expect(text(Properties['Target'])).toContain('DeadLetterConfig');
    }
  });

  test('a computation that fails is tried once more, then waits in the same queue for two weeks', () => {
    const retries = ofType(resources, 'AWS::Lambda::EventInvokeConfig').filter(
      ({ Properties }) => 'DestinationConfig' in Properties,
    );
    expect(retries).toHaveLength(schedules.length);
    for (const { Properties } of retries) expect(Properties).toMatchObject({ MaximumRetryAttempts: 1 });
    const [queue] = ofType(resources, 'AWS::SQS::Queue');
    expect(queue?.Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
  });
});

describe('the dashboard', () => {
  const [dashboard] = ofType(resources, 'AWS::CloudWatch::Dashboard');
  const joined = v.object({ 'Fn::Join': v.tuple([v.literal(''), v.array(v.unknown())]) });
  const parts = v.parse(joined, dashboard?.Properties['DashboardBody'])['Fn::Join'][1];
  const body = parts.map((part) => (typeof part === 'string' ? part : 'reference')).join('');

  test('asks logs that exist', () => {
    const groups = ofType(resources, 'AWS::Logs::LogGroup').map(({ Properties }) => Properties['LogGroupName']);
    const asked = [...body.matchAll(/SOURCE '([^']+)'/g)].map(([, group]) => group);
    expect(asked).toHaveLength(5);
    expect(groups).toEqual(expect.arrayContaining(asked));
  });

  test('shows the one metric that is ours, as ingestion counts it', () => {
    const written: string[] = [];
    emfCount({ stage: 'test', service: 'ingest', now: () => new Date(0), write: (line) => written.push(line) })(
      'Stored',
    );
    expect(JSON.parse(written.join(''))).toMatchObject({
      _aws: { CloudWatchMetrics: [{ Namespace: 'remit', Dimensions: [['stage']], Metrics: [{ Name: 'Stored' }] }] },
      stage: 'test',
      Stored: 1,
    });
    expect(body.match(/"remit","\w+","stage","\w+"/g)).toEqual(['"remit","Stored","stage","test"']);
  });
});

test('a mail is sent before the month costs more than it should', () => {
  const [budget] = ofType(resources, 'AWS::Budgets::Budget');
  expect(budget?.Properties['Budget']).toMatchObject({ BudgetLimit: { Amount: 25, Unit: 'USD' }, TimeUnit: 'MONTHLY' });
  expect(text(budget?.Properties['NotificationsWithSubscribers'])).toContain('operations@example.org');
});
