/**
 * Every Lambda function as data: what it may touch, how much of it may run, and who is hurt when it fails.
 * A test drives each handler and compares its role with what it asks of AWS, in both directions.
 */
import {
  linkCodePartitions,
  linkPartitions,
  peoplePartitions,
  placePartitions,
  ratePartitions,
  reviewPartitions,
  roundPartitions,
  type TableName,
} from './tables.ts';

/** `signing` signs links; `digest` tells a retry of a response from another body and opens the backup files of phones, and must never change; `door` proves that a request came through CloudFront. */
export type SecretName = 'signing' | 'digest' | 'door';

/** DynamoDB and S3 actions, without their service prefix. */
export type Permissions = {
  /** Partitions of `platform` that may be written; all but those of studies without it. */
  readonly partitions?: readonly string[];
  readonly tables?: Readonly<Partial<Record<TableName, readonly string[]>>>;
  /** Key prefix of the bucket → actions on its objects. */
  readonly objects?: Readonly<Record<string, readonly string[]>>;
  /** Functions that may be started. */
  readonly invokes?: readonly string[];
  /** Secrets that may be read. */
  readonly secrets?: readonly SecretName[];
};

/** Requests a second that API Gateway lets through to one route, and how many may come at once. */
export type Ceiling = { readonly rate: number; readonly burst: number };

/** A survey of 500 enumerators sends a few requests a second; 200 leaves room for a whole country's evening. */
export const usualCeiling: Ceiling = { rate: 200, burst: 400 };

/** Open to everybody: a campaign at an airport needs a few a second; more is a flood, which must not reach the functions. */
const openCeiling: Ceiling = { rate: 20, burst: 60 };

/** Open to everybody, and fetched once a device: a hall of enumerators in training opens its links in the same minute. */
const studyCeiling: Ceiling = { rate: 50, burst: 200 };

export type FunctionSpec = {
  readonly name: string;
  readonly startedBy: 'route' | 'schedule' | 'authorizer';
  /** Of what the schedule starts: minutes after the time that the stage names, and what for. */
  readonly nightly?: { readonly minutes: number; readonly does: string };
  /** Routes of the HTTP API, `METHOD /path`; none for what a route does not start. */
  readonly routes: readonly string[];
  /** Routes with a ceiling of their own, requests a second; all others have `usualCeiling`. */
  readonly ceilings?: Readonly<Record<string, Ceiling>>;
  readonly memoryMb: number;
  /** Megabytes that V8 has for objects just made; its usual 16 are cleared so often that it takes a quarter of a large release. */
  readonly semiSpaceMb?: number;
  readonly timeoutSeconds: number;
  /** Most that run at once; the reason stands beside each. */
  readonly reservedConcurrency: number;
  readonly whyConcurrency: string;
  /** First sentence of its alarm. */
  readonly errorImpact: string;
  /** Second sentence of its alarm. */
  readonly runbook: string;
  /** The function in whose name its failures are counted, so that one alarm tells of both; 0.10 USD a month less. */
  readonly alarmWith?: string;
  readonly may: Permissions;
};

const see = (page: string) => `See docs/operations.md#${page}.`;

const pages: readonly FunctionSpec[] = [
  {
    name: 'ingest',
    startedBy: 'route',
    routes: [
      'POST /v1/responses',
      'POST /v1/registrations',
      'POST /v1/backups',
      'GET /v1/backup-key',
      'GET /v1/links/sent-back',
      'POST /v1/links/hand-back',
      'POST /v1/links/shift-sheet',
      'GET /v1/health',
      'GET /v1/openapi.json',
    ],
    ceilings: { 'POST /v1/registrations': openCeiling },
    memoryMb: 512,
    timeoutSeconds: 29, // a backup file holds some hundred interviews; API Gateway waits for 30
    reservedConcurrency: 40,
    whyConcurrency:
      'at 40 ms a response 40 copies take 1,000 a second, five times what the API lets through to this route',
    errorImpact: 'Enumerators and registrants: responses are not accepted; devices keep them and try again.',
    runbook: see('ingest'),
    may: {
      tables: {
        responses: ['PutItem', 'GetItem'],
        vault: ['PutItem', 'DeleteItem'],
        platform: ['GetItem', 'PutItem', 'Query'],
      },
      secrets: ['signing', 'digest'],
    },
  },
  {
    name: 'collect',
    startedBy: 'route',
    routes: [
      'GET /go',
      'GET /collect',
      'GET /collect/{instrument}',
      'GET /collect/{instrument}/assignment',
      'GET /v1/studies/{id}/{version}',
      'POST /v1/links/exchange',
      'GET /v1/links/work',
    ],
    ceilings: { 'GET /v1/studies/{id}/{version}': studyCeiling, 'POST /v1/links/exchange': openCeiling },
    memoryMb: 512,
    timeoutSeconds: 10,
    reservedConcurrency: 20,
    whyConcurrency:
      'a page is opened once per interview; 20 copies serve hundreds a second, a flood of studies held to 50 among them',
    errorImpact:
      'Enumerators: interviews cannot be opened, nor the registration on a device that never showed it; those already open go on.',
    runbook: see('collect'),
    may: {
      partitions: [linkCodePartitions],
      tables: { platform: ['GetItem', 'PutItem', 'Query'] },
      secrets: ['signing'],
    },
  },
  {
    name: 'registry',
    // It is open to everybody, so it also tells whoever mistypes an address; else API Gateway would, in a bare line of JSON.
    startedBy: 'route',
    routes: ['GET /register/{round}', 'ANY /{proxy+}'],
    ceilings: { 'GET /register/{round}': openCeiling, 'ANY /{proxy+}': openCeiling },
    memoryMb: 512,
    timeoutSeconds: 10,
    reservedConcurrency: 10,
    whyConcurrency: 'open to everybody, so it must not be able to take the room of enumerators when somebody floods it',
    errorImpact: 'People abroad: the registration page does not open.',
    runbook: see('registry'),
    may: { tables: { platform: ['GetItem', 'Query'] } },
  },
  {
    name: 'dashboard',
    startedBy: 'route',
    routes: ['ANY /dashboard', 'ANY /dashboard/{proxy+}'],
    memoryMb: 512,
    timeoutSeconds: 20,
    reservedConcurrency: 10,
    whyConcurrency:
      'analysts are tens of people; counting a round reads all of it, and ten at once are enough for the table',
    errorImpact:
      'Staff: figures cannot be seen and previews cannot be computed, or progress and interviews of fieldwork cannot be seen.',
    runbook: see('dashboard'),
    may: {
      tables: { responses: ['Query'], platform: ['GetItem', 'Query'] },
      objects: { 'releases/': ['GetObject'], 'previews/': ['GetObject'] },
      invokes: ['publish'],
    },
  },
  {
    name: 'fieldwork',
    startedBy: 'route',
    routes: ['ANY /fieldwork', 'ANY /fieldwork/{proxy+}'],
    memoryMb: 1024, // a round of 35,000 interviews is held as numbers, and compared
    timeoutSeconds: 29,
    reservedConcurrency: 5,
    whyConcurrency:
      'coordinators and supervisors are tens of people; a page reads a round once a minute, and five at once are enough for the table',
    errorImpact:
      'Coordinators and supervisors: progress and interviews cannot be seen, nor decided about; interviews come in all the same.',
    runbook: see('fieldwork'),
    alarmWith: 'dashboard',
    may: {
      partitions: [...reviewPartitions, ...linkPartitions, ...peoplePartitions, ...placePartitions, ...roundPartitions],
      tables: {
        responses: ['Query', 'GetItem', 'PutItem'],
        platform: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      },
    },
  },
  {
    name: 'exports',
    startedBy: 'route',
    routes: ['GET /v1/rounds/{round}/releases', 'GET /v1/releases/{id}/{file+}'],
    memoryMb: 512,
    timeoutSeconds: 10,
    reservedConcurrency: 10,
    whyConcurrency: 'it hands out addresses and no bytes; ten copies serve hundreds of programs a second',
    errorImpact: 'Analysts and their programs: releases cannot be downloaded.',
    runbook: see('exports'),
    may: { tables: { platform: ['GetItem', 'Query'] }, objects: { 'releases/': ['GetObject'] } },
  },
  {
    name: 'auth',
    startedBy: 'route',
    routes: ['GET /', 'GET /sign-in', 'GET /sign-in/callback', 'GET /sign-out'],
    memoryMb: 256,
    timeoutSeconds: 10,
    reservedConcurrency: 5,
    whyConcurrency: 'staff are tens of people, who sign in twice a day',
    errorImpact: 'Staff: nobody can sign in; those already signed in work on.',
    runbook: see('auth'),
    may: {},
  },
];

const computing = {
  startedBy: 'schedule',
  routes: [],
  timeoutSeconds: 900,
  reservedConcurrency: 3,
  whyConcurrency:
    'one that starts the rounds, and two that compute: a large round holds up no other; the rest waits in the queue of Lambda',
} as const;

const rates: FunctionSpec = {
  name: 'rates',
  startedBy: 'schedule',
  nightly: { minutes: -30, does: 'Fetches the exchange rates that rounds are computed by' },
  routes: [],
  memoryMb: 512,
  timeoutSeconds: 600, // five banks, a month of days each, at a bank's pace
  reservedConcurrency: 1,
  whyConcurrency: 'two at once would ask a bank for the same twice',
  errorImpact:
    'Analysts and readers of figures: new exchange rates of a source are not taken; releases are computed by the last ones, and say so.',
  runbook: see('rates'),
  may: {
    partitions: [ratePartitions],
    tables: { platform: ['GetItem', 'PutItem', 'Query'] },
  },
};

const nightly: readonly FunctionSpec[] = [
  rates,
  {
    ...computing,
    name: 'publish',
    nightly: { minutes: 0, does: 'Computes every round: publish' },
    semiSpaceMb: 32,
    memoryMb: 3008, // a round of 35,000 responses is held in columns; CPU grows with memory
    errorImpact: 'Readers of figures: the releases of a round are not renewed; the last ones stay.',
    runbook: see('publish'),
    may: {
      invokes: ['publish'],
      tables: { responses: ['Query'], platform: ['GetItem', 'PutItem', 'Query'] },
      objects: {
        'releases/': ['PutObject', 'GetObject'],
        'snapshots/': ['PutObject', 'GetObject'],
        'registrants/': ['PutObject', 'GetObject'],
        'previews/': ['PutObject'],
      },
    },
  },
  {
    ...computing,
    name: 'corridor-costs',
    nightly: { minutes: 15, does: 'Computes every round: corridor-costs' },
    memoryMb: 1024,
    errorImpact: 'Readers of prices: the cost of corridors is not renewed; the last release stays.',
    runbook: see('corridor-costs'),
    may: {
      invokes: ['corridor-costs'],
      tables: { responses: ['Query'], platform: ['GetItem', 'PutItem', 'Query'] },
      objects: { 'releases/': ['PutObject', 'GetObject'], 'snapshots/': ['PutObject', 'GetObject'] },
    },
  },
];

const door: FunctionSpec = {
  name: 'door',
  startedBy: 'authorizer',
  routes: [],
  memoryMb: 256,
  timeoutSeconds: 5,
  reservedConcurrency: 20,
  whyConcurrency: 'asked once an hour for the key of CloudFront, and at every request for a key that somebody guessed',
  errorImpact: 'Everybody: requests are refused before they reach a page.',
  runbook: see('door'),
  may: { secrets: ['door'] },
};

export const functionSpecs: readonly FunctionSpec[] = [...pages, ...nightly, door];

/** The functions that one kind of event starts. */
export const startedBy = (kind: FunctionSpec['startedBy']): readonly FunctionSpec[] =>
  functionSpecs.filter((spec) => spec.startedBy === kind);
