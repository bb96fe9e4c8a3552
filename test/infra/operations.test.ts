/** docs/operations.md is read at night by somebody in a hurry: every alarm, word and name in it is one that exists. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { stageSchema } from '../../infra/config/stage.ts';
import { siteErrors } from '../../infra/function-spec.ts';
import { functionSpecs, startedBy } from '../../infra/functions.ts';
import { fortifiedStage, ofType, resourcesOf } from './templates.ts';

const page = readFileSync('docs/operations.md', 'utf8');
const resources = resourcesOf(fortifiedStage);
const descriptions = ofType(resources, 'AWS::CloudWatch::Alarm').map(({ Properties }) =>
  String(Properties['AlarmDescription']),
);
const sections = page.split(/^## /m).slice(1);
const anchorOf = (section: string): string => (section.split('\n')[0] ?? '').toLowerCase().replaceAll(' ', '-');
const code = execFileSync('git', ['grep', '-h', '', '--', 'functions', 'infra'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});

/** Sections for what a person does on their own account, not because an alarm rang. */
const tasks = [
  'checks', // the failures queue leads to it
  'record', // the alarm of the registration page leads to it
  'matching', // so does that of skills
  'fieldwork', // the alarm of staff pages leads to it by way of the dashboard's section
  'door', // the alarm of everybody leads to it by way of the errors of the site
  'decide-about-interviews',
  'a-mail-about-the-budget',
  'restore',
  'take-a-stage-down',
  'two-registrations-that-may-be-one-person',
  'two-versions-of-one-response',
  'what-interviewers-remarked',
  'staff-and-their-roles',
  'drill-erased-people',
];

describe('every section', () => {
  test.each(sections.map((section) => [anchorOf(section), section] as const))(
    '"%s" is about an alarm or a task',
    (anchor) => {
      const alarmed = descriptions.some((text) => text.endsWith(`docs/operations.md#${anchor}.`));
      const isTask = tasks.includes(anchor) || /^(change|renew)-/.test(anchor);
      expect(alarmed || isTask, `${anchor}: ${descriptions.join(' ')}`).toBe(true);
    },
  );
});

/** First cells of the tables headed `in the log`; what Lambda itself writes is not in our code, nor are the codes of SES. */
const lambdaSays = ['AccessDenied', 'Task timed out', 'Runtime exited', 'out of memory'];
const sesSays = ['SendingPausedException', 'AccountSuspendedException', 'AccessDeniedException'];
const logWords = [...page.matchAll(/^\| in the log \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/gm)]
  .flatMap(([, rows = '']) => rows.trim().split('\n'))
  .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word))
  .filter((word) => ![...lambdaSays, ...sesSays].includes(word));

test('the tables of what is in the log were found', () => {
  expect(logWords.length).toBeGreaterThan(3);
});

test.each(logWords)('`%s` is something that the code logs', (word) => {
  expect(code).toContain(word);
});

test('the loop that looks for the failing function knows every function that answers people', () => {
  const listed = /for f in ([\w -]+); do/.exec(page)?.[1]?.split(' ');
  expect(listed?.toSorted()).toEqual(
    [...startedBy('route'), ...startedBy('authorizer')].map(({ name }) => name).toSorted(),
  );
});

test.each(
  functionSpecs.flatMap(({ name, alarmWith }) =>
    alarmWith === undefined || alarmWith === siteErrors ? [] : [[name, alarmWith] as const],
  ),
)('the failures of %s are counted in the name of %s, whose alarm tells of both', (name, alarmWith) => {
  const other = functionSpecs.find((one) => one.name === alarmWith);
  expect([other?.alarmWith, other?.startedBy]).toEqual([undefined, 'route']);
  const handler = readFileSync(`functions/${name}/handler.ts`, 'utf8');
  expect(handler).toMatch(new RegExp(`onLambda\\(\\s*'${name}',[^]*'${alarmWith}',\\s*\\);`));
});

test.each([...page.matchAll(/`"(\w+)": (?:true|false)`/g)].map(([, setting = '']) => setting))(
  'the stage has a setting "%s"',
  (setting) => {
    expect(Object.keys(stageSchema.entries)).toContain(setting);
  },
);

test.each([...new Set([...page.matchAll(/remit\/STAGE\/[\w-]+/g)].map(([name]) => name))])(
  'the secret %s is there',
  (name) => {
    const names = ofType(resources, 'AWS::SecretsManager::Secret').map(({ Properties }) => Properties['Name']);
    expect(names).toContain(name.replace('STAGE', 'test'));
  },
);

test.each([...new Set([...page.matchAll(/--queue-name remit-STAGE-([\w-]+)/g)].map(([, name = '']) => name))])(
  'the queue %s is there',
  (name) => {
    const names = ofType(resources, 'AWS::SQS::Queue').map(({ Properties }) => Properties['QueueName']);
    expect(names).toContain(`remit-test-${name}`);
  },
);
