/** What a month or a round uses, and what that costs at list price. Pure; sizes and durations come from cost.ts. */
import { type Price, type PriceName, prices } from './prices.ts';

/** What the templates hold that costs money by being there. */
export type Standing = {
  readonly alarms: number;
  readonly dashboards: number;
  readonly secrets: number;
  readonly keys: number;
  readonly webAcls: number;
  readonly webAclRules: number;
  readonly schedules: number;
};

/** Measured on this machine, from the simulator's bodies and the functions themselves. */
export type Measured = {
  /** Bytes of a stored response, mean. */
  readonly responseBytes: number;
  /** Milliseconds that a stored response takes in the app. */
  readonly ingestMs: number;
  /** Milliseconds that a release takes per 1,000 responses. */
  readonly releaseMsPerThousand: number;
  /** Bytes of all browser assets that one form loads, compressed. */
  readonly formBytes: number;
  /** Bytes of one release with its snapshot. */
  readonly releaseBytes: number;
};

export type RoundSize = { readonly responses: number; readonly months: number };

export type Line = {
  readonly what: PriceName;
  readonly amount: number;
  readonly usd: number;
  readonly afterFree: number;
};

const months = (standing: Standing, count: number): Record<StandingName, number> => ({
  alarms: standing.alarms * count,
  dashboards: standing.dashboards * count,
  secrets: standing.secrets * count,
  keys: standing.keys * count,
  firewall: standing.webAcls * count,
  firewallRules: standing.webAclRules * count,
});

/** Charges that are due each month that the platform stands, with or without a round. */
type StandingName = 'alarms' | 'dashboards' | 'secrets' | 'keys' | 'firewall' | 'firewallRules';
const standingNames: ReadonlySet<PriceName> = new Set<StandingName>([
  'alarms',
  'dashboards',
  'secrets',
  'keys',
  'firewall',
  'firewallRules',
]);

/** What was used, apart from what is due for standing there. */
export const partLines = (lines: readonly Line[]) => ({
  usage: lines.filter(({ what }) => !standingNames.has(what)),
  standing: lines.filter(({ what }) => standingNames.has(what)),
});

const nightsPerMonth = 30.4;
const gb = 1024 ** 3;

/** A month in which nobody does anything but the schedule, over one closed round of this size. */
export function idleMonth(standing: Standing, measured: Measured, { responses }: RoundSize): readonly Line[] {
  const stored = (responses * measured.responseBytes) / gb;
  return priced(
    {
      ...months(standing, 1),
      dynamoStorage: stored,
      dynamoRestorable: stored,
      s3Storage: (measured.releaseBytes * nightsPerMonth) / gb,
      ...nights(standing, measured, responses, nightsPerMonth),
    },
    1,
  );
}

/** Everything that one round uses, from the first interview to the last night, standing costs included. */
export function wholeRound(standing: Standing, measured: Measured, size: RoundSize): readonly Line[] {
  const { responses, months: length } = size;
  const half = responses / 2; // the round fills evenly, so a night reads half of it on average
  const stored = (responses * measured.responseBytes) / gb;
  const writes = Math.ceil(measured.responseBytes / 1024);
  const night = nights(standing, measured, half, nightsPerMonth * length);
  const requests = responses * 3; // page, assignment, response
  const assets = responses * 4;
  return priced(
    {
      ...months(standing, length),
      ...night,
      metrics: 6 * length,
      apiRequests: requests,
      lambdaRequests: requests + night.lambdaRequests,
      lambdaGbSeconds: (requests * measured.ingestMs * 0.5) / 1000 + night.lambdaGbSeconds,
      dynamoWrites: responses * (writes + 2), // response, and a registrant's identity, rounded up for all
      dynamoReads: responses * 4 + night.dynamoReads,
      dynamoStorage: (stored / 2) * length,
      dynamoRestorable: (stored / 2) * length,
      cloudFrontRequests: requests + assets,
      cloudFrontTraffic: (responses * 0.2 * measured.formBytes + responses * 6000) / gb, // phones keep the form: one load in five
      logs: (requests * 900) / gb,
      s3Storage: ((measured.releaseBytes * nightsPerMonth * length) / 2 / gb) * length,
      staff: 20 * length,
    },
    length,
  );
}

/** What the schedule uses when it reads this many responses each night. */
function nights(standing: Standing, measured: Measured, responses: number, count: number) {
  const seconds = (responses / 1000) * (measured.releaseMsPerThousand / 1000);
  // Reads are consistent: one unit for each 4 KB.
  const reads = (responses * measured.responseBytes) / 4096;
  return {
    schedules: standing.schedules * count,
    lambdaRequests: standing.schedules * count,
    lambdaGbSeconds: count * seconds * 3,
    dynamoReads: count * reads,
    s3Puts: count * 30,
    keyRequests: count * 10,
  } satisfies Partial<Record<PriceName, number>>;
}

function priced(amounts: Partial<Record<PriceName, number>>, length: number): readonly Line[] {
  const names = Object.keys(prices).filter((name): name is PriceName => name in prices);
  return names.flatMap((what) => {
    const amount = amounts[what];
    if (amount === undefined || amount === 0) return [];
    const { perUnit, free = 0 }: Price = prices[what];
    return [{ what, amount, usd: amount * perUnit, afterFree: Math.max(0, amount - free * length) * perUnit }];
  });
}
