/**
 * List prices in US dollars, us-east-1 (eu-central-1 is 5 to 20 % dearer). Prices change: compare with the page that each
 * names before you rely on one. `free` is what AWS gives every account for ever, not the gifts of the first year.
 */
export type Price = {
  readonly perUnit: number;
  readonly unit: string;
  readonly free?: number;
  readonly source: string;
};

const page = (service: string) => `https://aws.amazon.com/${service}/pricing/`;

export const prices = {
  lambdaRequests: { perUnit: 0.2e-6, unit: 'request', free: 1e6, source: page('lambda') },
  lambdaGbSeconds: { perUnit: 13.3334e-6, unit: 'GB-second on arm64', free: 400_000, source: page('lambda') },
  apiRequests: { perUnit: 1e-6, unit: 'request', source: page('api-gateway') },
  dynamoWrites: { perUnit: 0.625e-6, unit: 'write of 1 KB', source: `${page('dynamodb')}on-demand/` },
  dynamoReads: { perUnit: 0.125e-6, unit: 'read of 4 KB', source: `${page('dynamodb')}on-demand/` },
  dynamoStorage: { perUnit: 0.25, unit: 'GB-month', free: 25, source: `${page('dynamodb')}on-demand/` },
  dynamoRestorable: { perUnit: 0.2, unit: 'GB-month restorable', source: `${page('dynamodb')}on-demand/` },
  s3Storage: { perUnit: 0.023, unit: 'GB-month', source: page('s3') },
  s3Puts: { perUnit: 5e-6, unit: 'put', source: page('s3') },
  s3Gets: { perUnit: 0.4e-6, unit: 'get', source: page('s3') },
  cloudFrontRequests: { perUnit: 1e-6, unit: 'HTTPS request', free: 10e6, source: page('cloudfront') },
  cloudFrontTraffic: { perUnit: 0.085, unit: 'GB out', free: 1024, source: page('cloudfront') },
  logs: { perUnit: 0.5, unit: 'GB of logs', free: 5, source: page('cloudwatch') },
  alarms: { perUnit: 0.1, unit: 'alarm-month', free: 10, source: page('cloudwatch') },
  metrics: { perUnit: 0.3, unit: 'metric-month', free: 10, source: page('cloudwatch') },
  dashboards: { perUnit: 3, unit: 'dashboard-month', free: 3, source: page('cloudwatch') },
  secrets: { perUnit: 0.4, unit: 'secret-month', source: page('secrets-manager') },
  keys: { perUnit: 1, unit: 'key-month', source: page('kms') },
  keyRequests: { perUnit: 3e-6, unit: 'request', free: 20_000, source: page('kms') },
  schedules: { perUnit: 1e-6, unit: 'start', free: 14e6, source: page('eventbridge') },
  staff: { perUnit: 0.015, unit: 'person signed in, month', free: 10_000, source: page('cognito') },
  firewall: { perUnit: 5, unit: 'web ACL-month', source: page('waf') },
  firewallRules: { perUnit: 1, unit: 'rule-month', source: page('waf') },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceName = keyof typeof prices;
