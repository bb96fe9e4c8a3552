/** What is said of a Lambda function as data: what it may touch, how much of it may run, and who is hurt when it fails. */
import type { TableName } from './tables.ts';

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
  /** Whether it makes accounts in the user pool of the stage, and looks at one. */
  readonly invites?: boolean;
  /** Whether it puts messages to many into their queues, or takes them out; where the stage has a sender. */
  readonly queues?: 'puts' | 'takes';
  /** Whether it sends mail in the name of the stage, where that has a sender. */
  readonly sends?: boolean;
};

/** Requests a second that API Gateway lets through to one route, and how many may come at once. */
export type Ceiling = { readonly rate: number; readonly burst: number };

/** A survey of 500 enumerators sends a few requests a second; 200 leaves room for a whole country's evening. */
export const usualCeiling: Ceiling = { rate: 200, burst: 400 };

/** Open to everybody: a campaign at an airport needs a few a second; more is a flood, which must not reach the functions. */
export const openCeiling: Ceiling = { rate: 20, burst: 60 };

/** Open to everybody, and fetched once a device: a hall of enumerators in training opens its links in the same minute. */
export const studyCeiling: Ceiling = { rate: 50, burst: 200 };

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
  /** The function in whose name its failures are counted, or the alarm of the site, so that one alarm tells of both; 0.10 USD a month less. */
  readonly alarmWith?: string;
  readonly may: Permissions;
};

/** The alarm of everybody: what fails at the door is answered with a server error like any other. */
export const siteErrors = 'site-errors';

/** The section of a function in the page for operators. */
export const see = (page: string) => `See docs/operations.md#${page}.`;
