/**
 * Every Lambda function as data: what it may touch, how much of it may run, and who is hurt when it fails.
 * A test drives each app and compares `may` with the calls it makes, in both directions.
 */
import type { TableName } from './tables.ts';

/** DynamoDB and S3 actions, without their service prefix. */
export type Permissions = {
  readonly tables?: Readonly<Partial<Record<TableName, readonly string[]>>>;
  /** Key prefix of the bucket → actions on its objects. */
  readonly objects?: Readonly<Record<string, readonly string[]>>;
  /** Key prefixes that may be listed. */
  readonly lists?: readonly string[];
  /** Functions that may be started. */
  readonly invokes?: readonly string[];
  /** May read the secret that signs links. */
  readonly signingSecret?: true;
};

export type FunctionSpec = {
  readonly name: string;
  /** Routes of the HTTP API, `METHOD /path`; none for what the schedule starts. */
  readonly routes: readonly string[];
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** Most that run at once; the reason stands beside each. */
  readonly reservedConcurrency: number;
  readonly whyConcurrency: string;
  /** First sentence of its alarm. */
  readonly whoIsHurt: string;
  /** Second sentence of its alarm. */
  readonly whatToDo: string;
  readonly may: Permissions;
};

const see = (page: string) => `See docs/operations.md#${page}.`;

const http: readonly FunctionSpec[] = [
  {
    name: 'ingest',
    routes: ['POST /v1/responses', 'GET /v1/health', 'GET /v1/openapi.json'],
    memoryMb: 512,
    timeoutSeconds: 10,
    reservedConcurrency: 40,
    whyConcurrency: 'at 40 ms a response 40 copies take 1,000 a second, far above 500 enumerators sending at dusk',
    whoIsHurt: 'Enumerators and registrants: responses are not accepted; devices keep them and try again.',
    whatToDo: see('ingest'),
    may: {
      tables: { responses: ['PutItem', 'GetItem'], vault: ['PutItem'], platform: ['GetItem', 'PutItem'] },
      signingSecret: true,
    },
  },
];

export const functionSpecs: readonly FunctionSpec[] = http;
