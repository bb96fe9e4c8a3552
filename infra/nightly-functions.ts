/** Functions that the schedule starts each night. */
import { type FunctionSpec, see } from './function-spec.ts';
import { checkPartitions, joinedPartitions, ratePartitions } from './tables.ts';

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

/** In the order in which they start. */
export const nightly: readonly FunctionSpec[] = [
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
  {
    ...computing,
    name: 'checks',
    reservedConcurrency: 2,
    whyConcurrency: 'one that starts the rounds, and one that checks; nobody waits for it at night',
    nightly: { minutes: 30, does: 'Looks for reasons to look at interviews of every open round: checks' },
    memoryMb: 1024, // as the page of flags: a study of 35,000 interviews is held as numbers, and compared
    errorImpact:
      'Enumerators: they are not told what the night found in their interviews; the night before stays. Coordinators see all flags as ever.',
    runbook: see('checks'),
    may: {
      partitions: [checkPartitions, ...joinedPartitions],
      invokes: ['checks', 'record'], // the latter alone reaches people
      tables: { responses: ['Query'], platform: ['GetItem', 'PutItem', 'Query'] },
    },
  },
];
