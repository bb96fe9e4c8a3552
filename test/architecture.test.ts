/** Rooms and folders may only import what flows left to right; this test reads every import and fails on the first that does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#schemas/studies/catalogue.ts';
import { apart } from './apart.ts';

const rooms = ['survey-schemas', 'analysis', 'functions', 'infra'];
const within = (...allowed: string[]) => `^(${allowed.join('|')})/`;

/** One rule per room: which files and packages it may reach. */
const forbidden = [
  {
    name: 'survey-schemas imports valibot and itself alone',
    from: { path: within('survey-schemas') },
    to: { pathNot: `${within('survey-schemas')}|node_modules/valibot/` },
  },
  {
    name: 'analysis imports schemas, itself and valibot, never node or I/O',
    from: { path: within('analysis') },
    to: { pathNot: `${within('analysis', 'survey-schemas')}|node_modules/valibot/` },
  },
  {
    name: 'only functions/store knows DynamoDB, LevelDB and S3; start-function signs one request to Lambda, pool-accounts one to Cognito, put-jobs one to SQS, messages one to SES',
    from: {
      path: within('functions'),
      pathNot:
        '^functions/(store|laptop/data|cli/open|platform/lambda/(start-function|pool-accounts|put-jobs)|messages/ses)',
    },
    to: { path: 'node_modules/(@aws-sdk/(client-dynamodb|lib-dynamodb)|aws4fetch|classic-level)/' },
  },
  {
    name: 'nothing that runs carries the S3 client of the SDK, which is a quarter of a bundle',
    from: { path: within('functions') },
    to: { path: 'node_modules/@aws-sdk/client-s3/' },
  },
  {
    name: 'nothing that runs needs dynalite, which judges in tests',
    from: { path: within('functions', 'infra') },
    to: { path: 'node_modules/dynalite/' },
  },
  { name: 'functions do not import infra', from: { path: within('functions') }, to: { path: within('infra') } },
  {
    name: 'functions on Lambda do not import the laptop',
    from: { path: within('functions'), pathNot: '^functions/(cli|laptop|build)/' },
    to: { path: '^functions/(cli|laptop|build)/' },
  },
  {
    name: 'infra refers to functions by path',
    from: { path: within('infra') },
    to: { path: within('functions', 'survey-schemas', 'analysis') },
  },
  {
    name: 'the laptop and the build know no command',
    from: { path: '^functions/(laptop|build)/' },
    to: { path: '^functions/cli/' },
  },
  {
    name: 'estimates are made of sums: nothing above them sees a column, a row or a sample',
    from: { path: '^analysis/production/estimate/' },
    to: {
      path: '^analysis/',
      pathNot: [
        '^analysis/production/(estimate|observations)/',
        '^analysis/production/sums/contract.ts',
        '^analysis/disclosure/(cells|grade).ts',
        '^analysis/statistics/(design|distributions|estimators|inequality|replicates|sums)/',
      ],
    },
  },
  { name: 'no cycles', from: {}, to: { circular: true } },
  { name: 'no cycles between folders', scope: 'folder' as const, from: {}, to: { circular: true } },
].map((rule) => ({ ...rule, severity: 'error' as const }));

test('rooms import only what they may', async () => {
  const report = await cruise(rooms, {
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  });
  const output = report.output;
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where modules were expected');
  expect(output.summary.totalCruised).toBeGreaterThan(3); // a checker that sees no module is a false green
  expect(output.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
});

describe('a study is a folder and one line in the catalogue', () => {
  const sources = rooms
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
    .filter((file) => /^(functions|analysis)\/.*\.(ts|tsx|js)$/.test(file));
  const outside = sources.filter((file) => !file.startsWith('analysis/simulate/'));

  test('nothing outside its folder, the catalogue and the simulated country knows a study by name', () => {
    const named = catalogue.map(({ instrument }) => instrument.id).join('|');
    const literal = new RegExp(`['"](${named})['".]`);
    expect(outside.filter((file) => literal.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('the catalogue is handed in: few files import it', () => {
    const importing = outside.filter((file) => readFileSync(file, 'utf8').includes('studies/catalogue.ts'));
    expect(importing).toEqual(['functions/platform/compiled-studies.ts']);
  });
});

test('a test that puts something in the place of a module runs apart from those that share a process', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => join('test', file));
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file) && !apart.includes(file));
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((file) => /\bvi\.(do)?mock\(/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});
