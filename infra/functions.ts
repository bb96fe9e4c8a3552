/**
 * Every Lambda function as data: what it may touch, how much of it may run, and who is hurt when it fails.
 * A test drives each handler and compares its role with what it asks of AWS, in both directions.
 */
import { type FunctionSpec, openCeiling, see, siteErrors, studyCeiling } from './function-spec.ts';
import { nightly } from './nightly-functions.ts';
import {
  associationPartitions,
  campaignPartitions,
  groupPartitions,
  linkPartitions,
  matchingPartitions,
  offerPartitions,
  peoplePartitions,
  placePartitions,
  recordPartitions,
  reviewPartitions,
  roundPartitions,
  staffPartition,
  toldPartitions,
} from './tables.ts';

const pages: readonly FunctionSpec[] = [
  {
    name: 'ingest',
    startedBy: 'route',
    routes: [
      'POST /v1/responses',
      'POST /v1/registrations',
      'GET /v1/registrations/challenge',
      'POST /v1/backups',
      'GET /v1/backup-key',
      'GET /v1/links/sent-back',
      'GET /v1/links/notices',
      'POST /v1/links/hand-back',
      'POST /v1/links/shift-sheet',
      'POST /v1/links/listing',
      'GET /v1/health',
      'GET /v1/openapi.json',
    ],
    ceilings: { 'POST /v1/registrations': openCeiling, 'GET /v1/registrations/challenge': openCeiling },
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
      invokes: ['record'],
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
      partitions: toldPartitions,
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
    errorImpact:
      'People abroad: the registration page does not open, or nobody comes to their own record, or links to it are not sent.',
    runbook: see('registry'),
    may: { tables: { platform: ['GetItem', 'Query'] } },
  },
  {
    name: 'record',
    startedBy: 'route',
    routes: ['ANY /record/{proxy+}', 'ANY /registrants', 'ANY /registrants/{proxy+}'],
    ceilings: { 'ANY /record/{proxy+}': openCeiling },
    memoryMb: 512,
    timeoutSeconds: 29, // SES is asked three times, three seconds each; a clerk compares everybody in a registry
    reservedConcurrency: 10,
    whyConcurrency:
      'open to everybody, and alone in opening the vault: five copies serve the 20 requests a second that the API lets through, and messages to one person wait in the queue of Lambda; five more send messages to many',
    errorImpact:
      'Registrants: nobody can see, correct or erase their own record, or links to it are not sent. Clerks: registrations cannot be compared, typed from paper or taken.',
    runbook: see('record'),
    alarmWith: 'registry',
    may: {
      partitions: recordPartitions,
      tables: {
        responses: ['GetItem', 'Query', 'PutItem'],
        vault: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
        platform: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      },
      invokes: ['record'],
      secrets: ['signing', 'digest'],
      queues: 'takes',
      sends: true,
    },
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
      partitions: [
        ...reviewPartitions,
        ...linkPartitions,
        ...peoplePartitions,
        ...campaignPartitions,
        ...offerPartitions,
        ...associationPartitions,
        ...groupPartitions,
        ...placePartitions,
        ...roundPartitions,
        staffPartition,
      ],
      tables: {
        responses: ['Query', 'GetItem', 'PutItem'],
        platform: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      },
      invites: true,
      queues: 'puts',
    },
  },
  {
    name: 'matching',
    startedBy: 'route',
    routes: ['ANY /skills', 'ANY /skills/{proxy+}'],
    memoryMb: 1024, // a registry of 100,000 people is read, and those who agreed to matching are held
    timeoutSeconds: 29,
    reservedConcurrency: 3,
    whyConcurrency:
      'analysts and caseworkers are tens of people; a page reads the registry of a round, and three at once are enough',
    errorImpact: 'Analysts and caseworkers: shortages cannot be held against what registrants can do.',
    runbook: see('matching'),
    alarmWith: 'dashboard',
    may: {
      partitions: matchingPartitions,
      tables: { responses: ['Query'], platform: ['GetItem', 'Query', 'PutItem'] },
      invokes: ['record'], // which alone reaches people
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
    may: { tables: { platform: ['GetItem'] } }, // the roll, to tell whoever has no role
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
  alarmWith: siteErrors, // API Gateway answers 500 where it fails, to everybody
  may: { secrets: ['door'] },
};

export const functionSpecs: readonly FunctionSpec[] = [...pages, ...nightly, door];

/** The functions that one kind of event starts. */
export const startedBy = (kind: FunctionSpec['startedBy']): readonly FunctionSpec[] =>
  functionSpecs.filter((spec) => spec.startedBy === kind);
