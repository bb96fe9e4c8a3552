/** The deployed platform, driven as people drive it, on a local AWS that enforces roles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DescribeTableCommand, DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { openStage } from '#functions/cli/open/open-stage.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import type { Store } from '#functions/store/store.ts';
import { outputOf } from '../../infra/stack-outputs.ts';
import { expectations } from '../expectations/expectations.ts';
import { driveFieldwork } from '../expectations/fieldwork.ts';
import { drawSmallRound } from '../expectations/place.ts';
import { driveStudy } from '../expectations/study-from-a-file.ts';
import { villageRows } from '../functions/cli/import/village-survey.ts';
import { sends } from '../functions/rates/bank-server.ts';
import { actAs } from './act-as.ts';
import { bankOnLoopback, ratesOf } from './bank-on-loopback.ts';
import { deployedPlace, invite, invoke } from './deployed-place.ts';
import { comparedInLaterRound, fileInterview } from './later-round.ts';
import { importVillages, onStage, openRound, remit, runInShell, updateRound } from './operator.ts';
import { describePeople } from './people.ts';
import { fireSoon, nightlyExpression } from './schedule.ts';

const small = drawSmallRound();
const releases = 'remit-emulator-releases-000000000000';
const s3 = new S3Client({});
const stageFile = 'infra/stages/emulator.json';
let place: Awaited<ReturnType<typeof deployedPlace>>;
let store: Store;
let objects: ObjectStore;
let stage: Awaited<ReturnType<typeof openStage>>;

const objectsBelow = async (Prefix: string) =>
  (await s3.send(new ListObjectsV2Command({ Bucket: releases, Prefix }))).Contents ?? [];

const kept = async () => ({
  responses: await store.countResponses(small.round.id, 'household'),
  releases: (await store.listReleases(small.round.id)).map(({ id }) => id),
  objects: (await objectsBelow('')).map(({ Key }) => Key),
});

/** Everything that was there still is; the schedule may have added a release meanwhile, at its hour. */
async function expectKept(before: Awaited<ReturnType<typeof kept>>): Promise<void> {
  const after = await kept();
  expect(after.responses).toBe(before.responses);
  expect(before.releases.filter((id) => !after.releases.includes(id))).toEqual([]);
  expect(before.objects.filter((key) => !after.objects.includes(key))).toEqual([]);
}

beforeAll(async () => {
  expect(openRound(small)).toContain('(created)');
  stage = await openStage('emulator');
  ({ store, objects } = stage);
  await invite('analyst');
  await invite('coordinator');
  await invite('caseworker');
  place = await deployedPlace(small.round.id);
});

describe('what holds on the laptop holds here', () => {
  test.each(expectations.map(({ name, holds }) => [name, holds] as const))('%s', async (_, holds) => {
    await holds(place, small);
  });
});

describe('an operator at a terminal', () => {
  test('opens the same round again without changing anything', () => {
    expect(openRound(small)).toContain('(unchanged)');
  });

  test('publishes a release that the dashboard then lists', async () => {
    const printed = remit('release', '--round', small.round.id, '--json');
    const [newest] = await store.listReleases(small.round.id);
    expect(printed).toContain(newest?.id ?? 'no release');
  });

  test("imports somebody else's survey once, all of it or nothing, and publishes its figures", async () => {
    expect(() => importVillages([...villageRows, '6,north,N3,9,1,7,,,,,,'])).toThrow('1 of 6 rows refused');
    expect(await store.getRound('villages')).toBeUndefined();
    expect(JSON.parse(importVillages(villageRows))).toMatchObject({ stored: 5, alreadyStored: 0 });
    expect(JSON.parse(importVillages(villageRows))).toMatchObject({ stored: 0, alreadyStored: 5 });
    const printed = remit('release', '--round', 'villages', '--json');
    const [newest] = await store.listReleases('villages');
    expect(printed).toContain(newest?.id ?? 'no release');
  });

  test('is told in one sentence when the stage does not exist', () => {
    const wrong = runInShell(process.execPath, [
      'functions/cli/remit.js',
      'round',
      'show',
      '--round',
      'r',
      '--stage',
      'dmeo',
    ]);
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('there is no stage "dmeo"')]);
  });
});

describe('at night', () => {
  const published = async () => (await store.listReleases(small.round.id)).map(({ id }) => id);

  test('a round is compared with the release and the answers of an earlier one', async () => {
    const [release] = await published();
    expect(await comparedInLaterRound({ place, store, objects }, small)).toMatchObject({
      comparedWith: { round: small.round.id, release },
    });
  });

  test('the schedule itself starts the computation, and one more interview brings a release', async () => {
    const before = await published();
    await fileInterview(place, small, small.round.id);
    await fireSoon('remit-emulator-publish');
    const more = async () => {
      expect((await published()).length).toBeGreaterThan(before.length);
    };
    await vi.waitFor(more, { timeout: 60_000, interval: 1000 });
  });

  test('a round in which nothing changed keeps the release it has', async () => {
    const before = await published();
    await place.night();
    expect(await published()).toEqual(before);
  });
});

describe('exchange rates of a bank', () => {
  const days = () => store.listRateDays('ecb', '2000-01-01', '2100-01-01');
  const warnings = async () => {
    const [release] = await store.listReleases(small.round.id);
    const file = await objects.get(`releases/${release?.id ?? ''}/corridor-costs.json`);
    return Buffer.from(file?.bytes ?? []).toString();
  };
  const today = new Date().toISOString().slice(0, 10);

  test('are fetched by the schedule, and fetching them again changes nothing', async () => {
    const bank = await bankOnLoopback(ratesOf(today));
    try {
      await fireSoon('remit-emulator-rates');
      const fetched = async () => {
        expect((await days()).map(({ date }) => date)).toEqual([today]);
      };
      await vi.waitFor(fetched, { timeout: 60_000, interval: 1000 });
      const before = await days();
      expect(before[0]?.origin).toContain(bank.origin);
      await invoke('rates', {});
      expect(await days()).toEqual(before);
    } finally {
      await bank.close();
    }
  });

  test('that answers with a page keep out, fail the function, and are told by the release; what is right ends it', async () => {
    const before = await days();
    const bank = await bankOnLoopback(sends('<html>closed for the night</html>', 'text/html'));
    try {
      await expect(invoke('rates', {})).rejects.toThrow('no new exchange rates of ecb');
      expect(await days()).toEqual(before);
      updateRound({ ...small.round, rateSource: 'ecb' });
      await place.night();
      expect(await warnings()).toContain('exchange-rates-stale');
      bank.behave(ratesOf(today));
      await invoke('rates', {});
      await place.night();
      expect(await warnings()).not.toContain('exchange-rates-stale');
    } finally {
      await bank.close();
    }
  });
});

test('the manifest of a release is the last of its files to be written', async () => {
  const [release] = await store.listReleases(small.round.id);
  const files = await objectsBelow(`releases/${release?.id ?? ''}/`);
  const times = files.map(({ Key = '', LastModified }) => [LastModified?.getTime() ?? 0, Key] as const);
  const latest = Math.max(...times.map(([time]) => time));
  expect(files.length).toBeGreaterThan(1);
  expect(times.find(([, key]) => key.endsWith('manifest.json'))?.[0]).toBe(latest);
});

test('a coordinator makes a link, an enumerator files through it, and the office decides and ends it', async () => {
  const coordinator = () => place.signInAs('coordinator');
  await driveFieldwork({ visit: place.visit, remit: onStage, coordinator, later: () => undefined }, small);
});

describePeople(() => ({ ...place, ...stage }));

describe('a study that nobody built in', () => {
  const download = async (path: string): Promise<string> => {
    const headers = { authorization: `Bearer ${await place.analystToken()}` };
    const answer = await place.visit(path, { headers });
    return (await place.follow(answer.headers.get('location') ?? '')).text();
  };

  test('is added without a deployment, filled in, imported, computed and shown', async () => {
    const { visit, analystToken, signIn } = place;
    await driveStudy({ visit, analystToken, signIn, download, remit: onStage });
  });
});

test('an operator sees the same objects through our client of the bucket as through that of AWS', async () => {
  const [{ Key: key = '' } = {}] = await objectsBelow('releases/');
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: releases, Key: key }));
  expect((await objects.get(key))?.bytes).toEqual(await Body?.transformToByteArray());
  expect(await objects.get(`${key}.not`)).toBeUndefined();
});

test('the API itself answers nobody who goes round the site', async () => {
  const api = await outputOf({ region: 'us-east-1', stack: 'remit-emulator-web' }, 'ApiId');
  const health = `${process.env['AWS_ENDPOINT_URL'] ?? ''}/_aws/execute-api/${api}/v1/health`;
  expect((await fetch(health)).status).toBe(401);
  expect((await fetch(health, { headers: { 'x-remit-door': 'a guess' } })).status).toBe(403);
  expect((await place.visit('/v1/health')).status).toBe(200);
});

test('an object cannot be fetched without a signed address', async () => {
  const [file] = await objectsBelow('releases/');
  const bare = await fetch(`${process.env['AWS_ENDPOINT_URL'] ?? ''}/${releases}/${file?.Key ?? ''}`);
  expect(bare.status).toBe(403);
});

describe('roles', () => {
  test('a function that takes an action it was not granted is refused, and nothing happens', async () => {
    // The dashboard may start publish and nothing else; pages may not write. Asked with their own credentials.
    const refused = await actAs('registry', (client) =>
      client.dynamo.send(new ScanCommand({ TableName: 'remit-emulator-vault' })),
    );
    expect(refused).toBe('AccessDeniedException');
    const list = await actAs('exports', (client) => client.s3.send(new ListObjectsV2Command({ Bucket: releases })));
    expect(list).toBe('AccessDenied');
    const foreign = await actAs('dashboard', (client) =>
      client.lambda.send(new InvokeCommand({ FunctionName: 'remit-emulator-corridor-costs' })),
    );
    expect(foreign).toBe('AccessDeniedException');
  });

  test('what it was granted it may do, so the refusals above are about the role', async () => {
    const key = (await objectsBelow('releases/'))[0]?.Key;
    expect(
      await actAs('exports', (client) => client.s3.send(new GetObjectCommand({ Bucket: releases, Key: key }))),
    ).toBe('done');
  });
});

describe('deployments', () => {
  test('a second one, with another hour for the night, keeps every response and release', async () => {
    const before = await kept();
    expect(before.responses).toBeGreaterThan(5);
    expect(await nightlyExpression('remit-emulator-publish')).toBe('cron(15 2 * * ? *)');
    const stage = readFileSync(stageFile, 'utf8');
    writeFileSync(stageFile, stage.replace('"hour": 2', '"hour": 4').replace('"logDays": 7', '"logDays": 30'));
    try {
      const again = runInShell('npx', ['tsx', 'infra/deploy.ts', '--context', 'stage=emulator']);
      expect(again.status).toBe(0);
    } finally {
      writeFileSync(stageFile, stage);
    }
    expect(await nightlyExpression('remit-emulator-publish')).toBe('cron(15 4 * * ? *)');
    await expectKept(before);
  });

  test('to a stage that does not exist changes nothing and says so in one sentence', () => {
    const wrong = runInShell('npx', ['tsx', 'infra/deploy.ts', '--context', 'stage=dmeo']);
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('There is no stage "dmeo".');
    expect(wrong.stderr).toContain('Nothing was changed.');
  });

  test('taking the stage down leaves what people told us', async () => {
    const before = await kept();
    const down = runInShell('npx', 'cdk destroy --all --force --context stage=emulator --no-notices'.split(' '));
    expect(down.status).toBe(0);
    await expectKept(before);
    const table = await new DynamoDBClient({}).send(
      new DescribeTableCommand({ TableName: 'remit-emulator-responses' }),
    );
    expect(table.Table?.DeletionProtectionEnabled).toBe(true);
    expect((await place.visit('/v1/health')).status).not.toBe(200);
  });
});
