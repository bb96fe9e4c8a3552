/** Each function is driven by its handler, what it asks of AWS is noted, and its role allows that and nothing else. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { functionSpecs } from '../../../infra/functions.ts';
import { synthesise } from '../../../infra/synthesise.ts';
import { plainStage } from '../templates.ts';
import { grantedTo } from './granted.ts';
import { lives, small } from './lives.ts';
import { sender, type Stage, startStage } from './stage.ts';
import { putFrame, putRound } from '../../functions/store/lay-out.ts';

const templates = synthesise({ ...plainStage, mail: { from: sender } });

/** What AWS itself does in the name of a function, so that no call of ours shows it. */
function doneByAws(name: string, done: ReadonlySet<string>): readonly string[] {
  const runtime = ['CreateLogStream', 'PutLogEvents'].map((action) => `logs:${action} /aws/lambda/remit-test-${name}`);
  const onlyByTable = JSON.stringify({ StringEquals: { 'kms:ViaService': 'dynamodb.eu-central-1.amazonaws.com' } });
  const keyOfVault = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey'].map(
    (action) => `kms:${action} VaultKey only ${onlyByTable}`,
  );
  const onlyByBucket = JSON.stringify({ StringEquals: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' } });
  const sealing = ['Decrypt', 'GenerateDataKey'].map((action) => `kms:${action} VaultKey only ${onlyByBucket}`);
  const startedAtNight = functionSpecs.some((spec) => spec.name === name && spec.startedBy === 'schedule');
  return [
    ...runtime,
    ...([...done].some((call) => call.endsWith(' remit-test-vault')) ? keyOfVault : []),
    ...([...done].some((call) => call.endsWith('/registrants/*')) ? sealing : []),
    ...(name === 'record' ? takenByQueues : []),
    ...(startedAtNight ? ['sqs:SendMessage remit-test-failures'] : []), // a computation that failed twice
  ];
}

/** Lambda takes messages to many out of their queues, and removes what was done. */
const takenByQueues = ['remit-test-messages', 'remit-test-messages-first'].flatMap((queue) =>
  ['DeleteMessage', 'GetQueueAttributes', 'ReceiveMessage'].map(
    (action) => `sqs:${action} arn:aws:sqs:eu-central-1:111122223333:${queue}`,
  ),
);

/** No function writes a study, nor who may do what: what is written to the table of the platform goes to its other partitions. */
const notStudies = JSON.stringify({
  'ForAllValues:StringNotEquals': { 'dynamodb:LeadingKeys': ['studies', 'study-tables', 'staff'] },
});
const alone = (...partitions: string[]) =>
  JSON.stringify({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } });
/** Who fetches rates writes rates, who checks interviews what was found, where codes are exchanged they are spent, the office decides about interviews, gives links, makes rounds with their frames and leads them, invites colleagues, and nothing else. */
const writesAlone: Readonly<Record<string, string>> = {
  rates: alone('rates#*'),
  checks: alone('checks#*', 'joined#*'),
  collect: alone('link-code#*', 'drawn-heard#*'),
  record: alone(
    'audit#*',
    'history#*',
    'conflict#*',
    'erased#*',
    'computed#*',
    'waiting#*',
    'once#*',
    'often#*',
    'relays#*',
    'groups#*',
  ),
  matching: alone('audit#*', 'shortages#*', 'relays#*'),
  fieldwork: alone(
    'audit#*',
    'history#*',
    'conflict#*',
    'computed#*',
    'sent-back#*',
    'links#*',
    'link-code#*',
    'enumerators#*',
    'campaigns#*',
    'offers#*',
    'associations#*',
    'groups#*',
    'handed-back#*',
    'drawn-units#*',
    'rounds',
    'frame#*',
    'staff',
  ),
};
const bounded = (name: string, call: string): string =>
  /^dynamodb:(PutItem|UpdateItem|DeleteItem) remit-test-platform$/.test(call)
    ? `${call} only ${writesAlone[name] ?? notStudies}`
    : call;

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  await putRound(stage.store, small.round);
  await putFrame(stage.store, small.round.id, small.frame);
  for (const [name, value] of Object.entries({ ...stage.environment, AWS_PROFILE: undefined })) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true); // metrics
});

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await stage.close();
});

test('every function has a life here', () => {
  expect(Object.keys(lives).toSorted()).toEqual(functionSpecs.map(({ name }) => name).toSorted());
});

test.each(Object.entries(lives))(
  '%s may do what it does, and nothing else',
  async (name, live) => {
    stage.taken();
    stage.written();
    await live(stage);
    const done = stage.taken();
    const granted = grantedTo(templates, `remit-test-${name}`);
    const partitions = [...stage.written()].flatMap((one) => /^remit-test-platform (.*)$/.exec(one)?.[1] ?? []);
    const bound = writesAlone[name];
    // Each partition that a policy names was written to, and no other.
    if (bound !== undefined)
      expect([...bound.matchAll(/"([\w-]+(?:#\*)?)"/g)].map(([, one]) => one).toSorted()).toEqual(
        partitions.toSorted(),
      );
    expect([...done, ...doneByAws(name, done)].map((call) => bounded(name, call)).toSorted()).toEqual(
      [...granted].toSorted(),
    );
  },
  300_000, // three releases of a round on a busy machine; one that is cut off leaves its calls to the next
);
