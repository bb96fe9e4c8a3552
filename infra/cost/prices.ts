/**
 * List prices in US dollars, us-east-1 (eu-central-1 is some 5 to 20 % more expensive). `free` is what AWS gives every account each
 * month for ever, not the gifts of its first year. `seen` says where the figure was last compared with something that
 * AWS published; prices change, so compare with `page` before you rely on one.
 */
export type Price = {
  /** In plain words. */
  readonly label: string;
  readonly perUnit: number;
  readonly unit: string;
  readonly free?: number;
  /** Page of AWS that sets the price. */
  readonly page: string;
  readonly seen: string;
};

const page = (service: string) => `https://aws.amazon.com/${service}/pricing/`;
const onDemand = `${page('dynamodb')}on-demand/`;
const infracost = "AWS price list, as Infracost's tests record it";
const cloudWatch = 'AWS page read 2026-05-05 by API Evangelist';
const knowledge = 'general knowledge: compare';

export const prices = {
  lambdaRequests: {
    label: 'Lambda: calls',
    perUnit: 0.2e-6,
    unit: 'call',
    free: 1e6,
    page: page('lambda'),
    seen: `${infracost}; allowance: AWS, How AWS Pricing Works`,
  },
  lambdaGbSeconds: {
    label: 'Lambda: time',
    perUnit: 13.3334e-6,
    unit: 'GB-second on arm64',
    free: 400_000,
    page: page('lambda'),
    seen: `${infracost}; allowance: AWS, How AWS Pricing Works`,
  },
  apiRequests: {
    label: 'HTTP API: requests',
    perUnit: 1e-6,
    unit: 'request',
    page: page('api-gateway'),
    seen: `${infracost}; AWS page: its allowance ends after 12 months`,
  },
  dynamoWrites: {
    label: 'Tables: writes',
    perUnit: 0.625e-6,
    unit: 'KB written',
    page: onDemand,
    seen: 'airbyte.com 2025-07-21, after the cut of November 2024',
  },
  dynamoReads: {
    label: 'Tables: reads',
    perUnit: 0.125e-6,
    unit: '4 KB read',
    page: onDemand,
    seen: 'airbyte.com 2025-07-21, after the cut of November 2024',
  },
  dynamoStorage: {
    label: 'Tables: storage',
    perUnit: 0.25,
    unit: 'GB-month',
    free: 25,
    page: onDemand,
    seen: 'AWS page (undated copy), allowance included: "does not expire"',
  },
  dynamoRestorable: {
    label: 'Tables: restorable to any second',
    perUnit: 0.2,
    unit: 'GB-month',
    page: onDemand,
    seen: infracost,
  },
  s3Storage: { label: 'Files: storage', perUnit: 0.023, unit: 'GB-month', page: page('s3'), seen: infracost },
  s3Puts: { label: 'Files: writes', perUnit: 5e-6, unit: 'write', page: page('s3'), seen: infracost },
  s3Gets: { label: 'Files: reads', perUnit: 0.4e-6, unit: 'read', page: page('s3'), seen: infracost },
  transferOut: {
    label: 'Files: downloads',
    perUnit: 0.09,
    unit: 'GB out',
    free: 100,
    page: page('s3'),
    seen: 'devnotes.tech (undated); allowance: general knowledge, compare',
  },
  cloudFrontRequests: {
    label: 'CloudFront: requests',
    perUnit: 1e-6,
    unit: 'HTTPS request',
    free: 10e6,
    page: page('cloudfront'),
    seen: 'wring.co 2026-03-08; allowance: AWS page (undated copy), "always free"',
  },
  cloudFrontTraffic: {
    label: 'CloudFront: pages and forms to people',
    perUnit: 0.085,
    unit: 'GB out',
    free: 1024,
    page: page('cloudfront'),
    seen: 'AWS page (undated copy), allowance included: "always free"; up to 0.12 at edges in Asia',
  },
  cloudFrontToOrigin: {
    label: 'CloudFront: responses to us',
    perUnit: 0.02,
    unit: 'GB to the origin',
    page: page('cloudfront'),
    seen: knowledge,
  },
  logs: {
    label: 'Logs: written',
    perUnit: 0.5,
    unit: 'GB',
    free: 5,
    page: page('cloudwatch'),
    seen: `${infracost}; ${cloudWatch}`,
  },
  logStorage: {
    label: 'Logs: kept',
    perUnit: 0.03,
    unit: 'GB-month',
    free: 5,
    page: page('cloudwatch'),
    seen: `${infracost}; ${cloudWatch}`,
  },
  logQueries: {
    label: 'Logs: read for the dashboard',
    perUnit: 0.005,
    unit: 'GB read',
    free: 5,
    page: page('cloudwatch'),
    seen: `${infracost}; ${cloudWatch}`,
  },
  metrics: {
    label: 'Metric of our own',
    perUnit: 0.3,
    unit: 'metric-month',
    free: 10,
    page: page('cloudwatch'),
    seen: `${cloudWatch}; charged by the hour in which it is sent`,
  },
  alarms: { label: 'Alarms', perUnit: 0.1, unit: 'alarm-month', free: 10, page: page('cloudwatch'), seen: cloudWatch },
  dashboards: {
    label: 'Dashboard of operators',
    perUnit: 3,
    unit: 'dashboard-month',
    free: 3,
    page: page('cloudwatch'),
    seen: `AWS page read 2022-04-29 by nishinoshake/aws-rough; allowance: ${cloudWatch}`,
  },
  secrets: {
    label: 'Secrets',
    perUnit: 0.4,
    unit: 'secret-month',
    page: page('secrets-manager'),
    seen: infracost,
  },
  secretReads: {
    label: 'Secrets: reads',
    perUnit: 5e-6,
    unit: 'read',
    page: page('secrets-manager'),
    seen: infracost,
  },
  keys: {
    label: 'Key of the vault',
    perUnit: 1,
    unit: 'key-month',
    page: page('kms'),
    seen: 'AWS page (undated copy)',
  },
  keyRequests: {
    label: 'Key of the vault: uses',
    perUnit: 3e-6,
    unit: 'use',
    free: 20_000,
    page: page('kms'),
    seen: `${infracost}; allowance: AWS page (undated copy)`,
  },
  schedules: {
    label: 'Schedule: starts',
    perUnit: 1e-6,
    unit: 'start',
    free: 14e6,
    page: page('eventbridge'),
    seen: 'cloudburn.io 2026-03-13',
  },
  staff: {
    label: 'Staff who sign in',
    perUnit: 0.0055,
    unit: 'person-month',
    free: 10_000,
    page: page('cognito'),
    seen: 'AWS page read 2026-09-20 by API Evangelist, Lite plan, allowance included',
  },
  mails: {
    label: 'Mails of alarms',
    perUnit: 2e-5,
    unit: 'mail',
    free: 1000,
    page: page('sns'),
    seen: 'factualminds.com 2026-06-13; allowance: general knowledge, compare',
  },
  letters: {
    label: 'Mails to registrants',
    perUnit: 1e-4,
    unit: 'mail',
    page: page('ses'),
    seen: knowledge,
  },
  firewall: {
    label: 'Firewall',
    perUnit: 5,
    unit: 'web ACL-month',
    page: page('waf'),
    seen: 'c3x.dev (undated); AWS: the same in every region, by the hour',
  },
  firewallRules: {
    label: 'Firewall: rules',
    perUnit: 1,
    unit: 'rule-month',
    page: page('waf'),
    seen: 'c3x.dev (undated)',
  },
  firewallRequests: {
    label: 'Firewall: requests',
    perUnit: 0.6e-6,
    unit: 'request',
    page: page('waf'),
    seen: 'c3x.dev (undated)',
  },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceName = keyof typeof prices;

/** Every price, in the order above. */
export const priceNames: readonly PriceName[] = Object.keys(prices).filter((name): name is PriceName => name in prices);
