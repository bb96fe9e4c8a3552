/** Operators make mistakes; each gets one clear sentence. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { findStage } from '../../infra/config/stage.ts';
import { stageFromFiles } from '../../infra/config/stage-files.ts';

const good = {
  account: '111122223333',
  region: 'eu-central-1',
  alertEmail: 'operations@example.org',
  monthlyBudgetUsd: 25,
  signInPrefix: 'remit-demo',
  secondFactor: 'required',
  nightly: { hour: 2, minute: 15, timeZone: 'Asia/Dushanbe' },
  logDays: 90,
  firewall: false,
};

const sentenceFor = (stage: string | undefined, file: unknown = good): string => {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const outcome = findStage(stage, (name) => (name === 'demo' ? text : undefined), ['demo']);
  return outcome.kind === 'wrong' ? outcome.sentence : '';
};

test('a good file is found under its name', () => {
  expect(findStage('demo', () => JSON.stringify(good), ['demo'])).toMatchObject({
    kind: 'found',
    config: { stage: 'demo', emulator: false },
  });
});

test.each(readdirSync('infra/stages'))('the file %s that we ship is good', (file) => {
  expect(stageFromFiles(file.replace('.json', '')).kind).toBe('found');
});

describe('an operator', () => {
  test('who names no stage is told how, and which there are', () => {
    expect(sentenceFor(undefined)).toBe(
      'Say which stage: --context stage=NAME. Stages are the files of infra/stages: demo.',
    );
  });

  test('who misspells a stage is told which there are', () => {
    expect(sentenceFor('dmeo')).toBe('There is no stage "dmeo". Stages are the files of infra/stages: demo.');
  });

  test.each(['../../etc/passwd', 'Demo', 'a'.repeat(21), '-'])('who asks for %s reaches no file', (stage) => {
    expect(sentenceFor(stage)).toContain('cannot be a stage');
  });

  test('whose file is not JSON is told so', () => {
    expect(sentenceFor('demo', '{ "account": ')).toBe('infra/stages/demo.json is not valid JSON.');
  });

  test.each([
    [{ account: '12' }, 'account must be the 12 digits of an AWS account'],
    [{ region: 'Frankfurt' }, 'region must be an AWS region such as eu-central-1'],
    [{ logDays: 17 }, 'logDays must be one of 7, 30, 90, 180, 365'],
    [{ signInPrefix: 'my-aws-remit' }, 'signInPrefix must not contain aws, amazon or cognito'],
    [
      { nightly: { hour: 2, minute: 15, timeZone: 'Asia/Dushanba' } },
      'nightly.timeZone must be a time zone such as Asia/Dushanbe',
    ],
    [{ firewal: true }, 'firewal'],
    [
      { domain: { name: 'remit.example.org', certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/1a' } },
      'domain.certificateArn must be a certificate in us-east-1',
    ],
    [{ mail: { from: 'registry' } }, 'mail.from must be an e-mail address'],
    [{ mail: { from: 'Registry@example.org' } }, 'mail.from must be in lower case'],
    [{ mail: { from: 'registry@example.org', sender: 'x' } }, 'mail.sender'],
    [{ alertEmail: 'me' }, 'alertEmail must be an e-mail address'],
  ])('whose file says %j is told what it must be', (change, expected) => {
    expect(sentenceFor('demo', { ...good, ...change })).toContain(expected);
  });

  test('who made two mistakes hears of both in one sentence', () => {
    const sentence = sentenceFor('demo', { ...good, account: '1', logDays: 2 });
    expect(sentence).toMatch(/^infra\/stages\/demo\.json is not valid: account .*; logDays .*\.$/);
  });
});
