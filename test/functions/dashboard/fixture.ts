/** A small published release and a store that holds it, for tests of the dashboard. */
import type { CorridorCostRow, EstimateRow, RefusedPriceRow } from '#analysis/production/observations/rows.ts';
import { costObservations, estimateObservation } from '#analysis/production/observations/to-observations.ts';
import type { WeightingLine } from '#analysis/production/observations/weighting-line.ts';
import { createDashboardApp } from '#functions/dashboard/app.tsx';
import type { DashboardDeps } from '#functions/dashboard/read/deps.ts';
import type { Manifest } from '#functions/publish/release/manifest.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import { type Round, usualSettings } from '#schemas/fieldwork/round.ts';
import { studies } from '../../studies.ts';
import { listed } from '../store/lay-out.ts';
import { note } from '#schemas/words/note.ts';
import { englishOf, toldLine } from '#functions/publish/release/in-english.ts';

const english = await englishOf([]);

export const round: Round = {
  id: 'demo-2026',
  title: 'Demo round',
  country: 'TJ',
  referencePeriod: { start: '2025-01-01', end: '2025-12-31' },
  reportingCurrency: 'TJS',
  instruments: { household: 2, border: 3 },
  exchangeRates: [],
  settings: usualSettings,
};

const figures = {
  unit: 'TJS',
  n: 120,
  se: 50_000,
  ciLow: 900_000,
  ciHigh: 1_100_000,
  base: 430,
  unknownShare: 0.02,
  cv: 0.05,
  df: 38,
  deff: 1.4,
  quality: 'publish',
  reason: '',
  method: 'design-based',
} as const;

const received = (corridor: string, estimate: number, change: Partial<EstimateRow> = {}): EstimateRow => ({
  table: 'household-receipts',
  indicator: 'cash-received-total',
  statistic: 'total',
  domain: { corridor },
  ...figures,
  estimate,
  ciLow: estimate * 0.9,
  ciHigh: estimate * 1.1,
  ...change,
});

const withheld = {
  estimate: null,
  se: null,
  ciLow: null,
  ciHigh: null,
  cv: null,
  n: null,
  quality: 'suppress',
  reason: 'few-units',
} as const;

const estimates: readonly EstimateRow[] = [
  received('KZ-TJ', 2_000_000),
  received('RU-TJ', 9_000_000),
  received('DE-TJ', 500_000, { quality: 'caution', cv: 0.25 }),
  received('UZ-TJ', 0, withheld),
];

const cost: CorridorCostRow = {
  corridor: 'RU-TJ',
  from: 'RU',
  to: 'TJ',
  source: 'quotes',
  period: '2025-Q4',
  providerType: 'all',
  payoutCurrency: 'all',
  measure: 'usd200',
  statistic: 'mean',
  totalCostPercent: 1.9,
  feePercent: 1.1,
  fxMarginPercent: 0.8,
  se: null,
  ciLow: null,
  ciHigh: null,
  cv: null,
  df: null,
  n: 12,
  services: 15,
  notTransparent: 1,
  rateUnknown: 1,
  feeUnknown: 0,
  priceRefused: 1,
  refusedBecause: null,
  negativeMargin: 0,
  quality: 'publish',
  reason: '',
  method: 'rpw-mean',
};

const refused: RefusedPriceRow = {
  corridor: 'RU-TJ',
  from: 'RU',
  to: 'TJ',
  source: 'quotes',
  period: '2025-Q4',
  measure: 'usd200',
  quote: '01890a5d-ac96-774b-bcce-b302099a8057',
  providerType: 'mto',
  payoutCurrency: 'TJS',
  rateApplied: 8.4,
  interbankRate: 0.12,
  fxMarginPercent: -6900,
  refusedBecause: 'inverse-rate',
  count: 1,
};

const lineOf = (change: Partial<WeightingLine> & Pick<WeightingLine, 'step'>): WeightingLine => ({
  study: 'household',
  outcome: 'done',
  units: 430,
  sum: 20_000,
  min: 12,
  p25: 30,
  median: 45,
  p75: 60,
  max: 140,
  cv: 0.41,
  kishDeff: 1.17,
  rates: null,
  classes: null,
  collapsed: [],
  notes: [],
  ...change,
});

const weighting: readonly WeightingLine[] = [
  lineOf({ step: 'base', units: 520, rates: { rr1: 0.81, rr2: 0.83, rr3: 0.82, rr4: 0.84, rr5: 0.88, rr6: 0.9 } }),
  lineOf({
    step: 'non-response',
    classes: 5,
    collapsed: [note('note.joined-few', { name: 'west, rural', into: 'west, urban' })],
  }),
  lineOf({ step: 'rake', outcome: 'not-done', notes: [note('note.not-asked', { variable: 'age' })] }),
];

const sha256 = 'a'.repeat(64);
const warnings = [
  { code: 'psu-without-interviews', table: 'household', subject: 'P9', count: 1, message: 'PSU P9 has no interviews.' },
];

export const release: ReleaseEntry = {
  id: 'release-1',
  round: round.id,
  series: 'estimates',
  publishedAt: '2026-03-03T14:05:00.000Z',
  manifestSha256: sha256,
  files: ['estimates.csv', 'estimates.json', 'corridor-costs.json', 'weighting.json'].map((name) => ({
    name,
    contentType: name.endsWith('csv') ? 'text/csv' : 'application/json',
    bytes: 2048,
    rows: 4,
    sha256,
  })),
};

export const manifest: Manifest = {
  format: 'remit-release/1',
  series: 'estimates',
  round,
  codeVersion: '0.1.0',
  snapshot: { hash: sha256, files: [] },
  files: [...release.files],
  summary: [
    {
      table: 'household-receipts',
      rows: 20,
      caution: 4,
      incomplete: 1,
      withheld: 12,
      reasons: { 'few-units': 9, linked: 3 },
      advice: 'A coarser breakdown, or more interviews, shows more.',
    },
  ],
  warnings,
};

const format = 'remit-observations/1';
const estimatesFile = { format, methods: {}, warnings, observations: estimates.map(estimateObservation) };
const costsFile = { format, methods: {}, warnings, observations: costObservations(cost), refusedPrices: [refused] };

const objects: Readonly<Record<string, unknown>> = {
  'releases/release-1/manifest.json': manifest,
  'releases/release-1/estimates.json': estimatesFile,
  'releases/release-1/corridor-costs.json': costsFile,
  'releases/release-1/weighting.json': { weighting: weighting.map((line) => toldLine(english, line)) },
  // Computed by a version of the platform that made no weighting report.
  'previews/demo-2026/preview-1/manifest.json': {
    ...manifest,
    files: manifest.files.filter(({ name }) => name !== 'weighting.json'),
  },
  'previews/demo-2026/preview-1/estimates.json': estimatesFile,
  'previews/demo-2026/preview-1/corridor-costs.json': costsFile,
};

/** Computed half an hour after the release. */
export const preview: PreviewEntry = {
  id: 'preview-1',
  round: round.id,
  computedAt: '2026-03-03T14:35:00.000Z',
  after: release.id,
};

const secret = 'a secret of the test, long enough to sign with';
export const now = new Date('2026-03-03T15:00:00Z');
const exp = now.getTime() / 1000 + 600;

/** The token of a link that was given to an enumerator. */
export const enumeratorLink = (): Promise<string> =>
  signToken({ kind: 'link', jti: 'l1', instrument: 'household', round: round.id, exp }, secret);

/** A cookie that signs an analyst in. */
export const analystCookie = async (): Promise<string> =>
  `remit_session=${await signToken({ kind: 'session', jti: 'j1', sub: 'ana', role: 'analyst', exp }, secret)}`;

/** One round with one release, and a preview of the next. */
export const fixtureStore: DashboardDeps['store'] = {
  listRounds: () => Promise.resolve([listed(round)]),
  getRoundEntry: (id) => Promise.resolve(id === round.id ? listed(round) : undefined),
  countResponses: (_, instrument) => Promise.resolve(instrument === 'household' ? 1234 : 56),
  listReleases: () => Promise.resolve([release]),
  listAssociations: () => Promise.resolve([]),
  getRelease: (id) => Promise.resolve(id === release.id ? release : undefined),
  getPreview: (id) => Promise.resolve(id === round.id ? preview : undefined),
};

/** What the release holds. */
export const fixtureObjects: DashboardDeps['objects'] = {
  get: (key) => {
    const content = objects[key];
    // What S3 answers to a function that may not list the bucket.
    if (content === undefined) return Promise.reject(new Error('AccessDenied'));
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    return Promise.resolve({ bytes, contentType: 'application/json' });
  },
};

/** A dashboard over one round with one release; `change` replaces single dependencies. */
export function dashboard(change: Partial<DashboardDeps> = {}) {
  const deps: DashboardDeps = {
    identify: identifyByToken({ secret, now: () => now }),
    signIn: {
      kind: 'one-time-token',
      redeem: (token) =>
        Promise.resolve(
          token === 'fresh'
            ? { kind: 'signed-in', session: 'a-session', expiresAt: new Date('2026-03-04T03:00:00Z') }
            : { kind: 'refused' },
        ),
      join: () => Promise.resolve({ kind: 'refused' }),
    },
    store: fixtureStore,
    objects: fixtureObjects,
    studies,
    now: () => now,
    computePreview: () => Promise.resolve({ kind: 'no-responses', series: 'estimates' }),
    publish: () => Promise.resolve({ kind: 'no-responses', series: 'estimates' }),
    ...change,
  };
  return createDashboardApp(deps);
}
