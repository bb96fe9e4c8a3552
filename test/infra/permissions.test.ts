/** Each function is driven over a real table store, its calls are noted, and its role allows those and nothing else. */
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createCollectApp } from '#functions/collect/app.tsx';
import { createDashboardApp } from '#functions/dashboard/app.tsx';
import { publishRounds } from '#functions/estimate/publish-rounds.ts';
import { createExportsApp } from '#functions/exports/app.ts';
import { createIngestApp } from '#functions/ingest/app.ts';
import {
  clientConfig,
  type EmbeddedDynamo,
  localTables,
  startEmbeddedDynamo,
} from '#functions/local/embedded-dynamo.ts';
import { createRegistryApp } from '#functions/registry/app.tsx';
import type { Identify } from '#functions/shared/access.ts';
import { createLineLog } from '#functions/shared/logger.ts';
import { uuidV7Maker } from '#functions/shared/uuid.ts';
import { createDynamoStore } from '#functions/store/dynamo-store.ts';
import type { Store } from '#functions/store/store.ts';
import { functionSpecs } from '../../infra/functions.ts';
import { tableNames } from '../../infra/tables.ts';
import { drawSmallRound } from '../expectations/place.ts';

const small = drawSmallRound();
const { round } = small;
const now = () => new Date();
const newId = uuidV7Maker(now, randomBytes);
const files = new Map<string, Uint8Array>();
const objects = {
  put: (key: string, bytes: Uint8Array) => {
    files.set(key, bytes);
    return Promise.resolve();
  },
  get: (key: string) => {
    const bytes = files.get(key);
    return Promise.resolve(bytes && { bytes, contentType: 'application/json' });
  },
};
const staff: Identify = () => Promise.resolve({ role: 'analyst', subject: 'ana' });
const link = { jti: 'l', instrument: 'household', round: round.id, exp: 4e9 };
const enumerator: Identify = ({ header }) =>
  Promise.resolve(header('authorization') === undefined ? undefined : { role: 'enumerator', link });

/** What each function does in a life: every use case that reaches a table. */
const lives: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  async ingest(store) {
    const app = createIngestApp({ store, identify: enumerator, digestKey: 'key', now });
    const post = (body: unknown, headers: Record<string, string>) =>
      app.request('/v1/responses', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
    const [first, second] = small.bodies.household;
    const signed = { authorization: 'Bearer l' };
    expect((await post(first, signed)).status).toBe(201);
    expect((await post(first, signed)).status).toBe(200);
    expect((await post({ ...second, id: first?.id }, signed)).status).toBe(409);
    for (const body of small.bodies.household.slice(1)) await post(body, signed);
    for (const body of small.bodies.registration) expect((await post(body, {})).status).toBe(201);
    expect((await app.request('/v1/health')).status).toBe(200);
  },
  async collect(store) {
    const psu = small.frame.find(({ instrument }) => instrument === 'household')?.psu ?? '';
    const identify: Identify = () => Promise.resolve({ role: 'enumerator', link: { ...link, psu } });
    const app = createCollectApp({ store, identify });
    const assignment = await app.request('/collect/household/assignment', { headers: { authorization: 'Bearer l' } });
    expect(assignment.status).toBe(200);
  },
  async registry(store) {
    expect((await createRegistryApp({ store }).request(`/register/${round.id}`)).status).toBe(200);
  },
  estimate: (store) => publish(store, 'estimates'),
  'corridor-costs': (store) => publish(store, 'corridor-costs'),
  async dashboard(store) {
    const signIn = { kind: 'elsewhere', signInAddress: '/sign-in', signOutAddress: '/sign-out' } as const;
    const computeRelease = () => Promise.resolve({ kind: 'started' as const });
    const app = createDashboardApp({ identify: staff, signIn, store, objects, computeRelease });
    const [release] = await store.listReleases(round.id);
    for (const path of ['', `/rounds/${round.id}`, `/releases/${release?.id ?? ''}`]) {
      expect((await app.request(`/dashboard${path}`)).status).toBe(200);
    }
  },
  async exports(store) {
    const download = () => Promise.resolve({ kind: 'elsewhere' as const, url: 'https://bucket.example/file' });
    const app = createExportsApp({ store, identify: staff, download });
    expect((await app.request(`/v1/rounds/${round.id}/releases`)).status).toBe(200);
    const [release] = await store.listReleases(round.id);
    expect((await app.request(`/v1/releases/${release?.id ?? ''}/manifest.json`)).status).toBe(302);
  },
  auth: () => Promise.resolve(),
};

async function publish(store: Store, series: 'estimates' | 'corridor-costs'): Promise<void> {
  const log = createLineLog(() => undefined, now);
  const deps = { store, objects, now, newId, codeVersion: 'test', log };
  await publishRounds(deps, series, {});
}

let dynamo: EmbeddedDynamo;

/** The store, and every `table action` that is asked of it. */
function notedStore(): { store: Store; calls: Set<string> } {
  const client = new DynamoDBClient(clientConfig(dynamo.endpoint));
  const calls = new Set<string>();
  client.middlewareStack.add(
    (next, context) => (args) => {
      const { input } = args;
      const table = typeof input === 'object' && 'TableName' in input ? String(input.TableName) : '?';
      calls.add(`${table} ${(context.commandName ?? '?').replace('Command', '')}`);
      return next(args);
    },
    { step: 'initialize' },
  );
  return { store: createDynamoStore(DynamoDBDocumentClient.from(client), localTables), calls };
}

beforeAll(async () => {
  dynamo = await startEmbeddedDynamo();
  const { store } = notedStore();
  await store.putRound(round);
  await store.putFrame(round.id, small.frame);
  const app = createIngestApp({
    store,
    identify: () => Promise.resolve({ role: 'enumerator', link: { ...link, instrument: 'price-quote' } }),
    digestKey: 'key',
    now,
  });
  for (const body of small.bodies['price-quote']) {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer l' },
      body: JSON.stringify(body),
    };
    expect((await app.request('/v1/responses', request)).status).toBe(201);
  }
});

afterAll(async () => {
  await dynamo.close();
});

const order = Object.keys(lives);
test.each(
  functionSpecs
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((spec) => [spec.name, spec] as const),
)('%s may do what it does, and nothing else', async (name, { may }) => {
  const { store, calls } = notedStore();
  await lives[name]?.(store);
  const allowed = tableNames.flatMap((table) => (may.tables?.[table] ?? []).map((action) => `${table} ${action}`));
  expect([...calls].toSorted()).toEqual(allowed.toSorted());
});
