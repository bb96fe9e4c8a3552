/** The expectations, driven against the platform as it runs on this machine. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';

import { renewRelease } from '#functions/publish/renew-release.ts';
import { previewRound } from '#functions/publish/preview-round.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import { listen, type Listening } from '#functions/laptop/listen.ts';
import { openData, type OpenData } from '#functions/laptop/data/open-data.ts';
import { buildAssets } from '#functions/build/assets.ts';
import { createPlatform } from '#functions/laptop/platform.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { expectations } from './expectations.ts';
import { drawSmallRound, type Place } from './place.ts';
import { putFrame, putRound } from '../functions/store/lay-out.ts';
import { enterOnce } from '../enter-once.ts';

const small = drawSmallRound();
const now = () => new Date();
const newId = uuidV7Maker(now, randomBytes);
const folder = mkdtempSync(join(tmpdir(), 'remit-local-'));
let data: OpenData;
let server: Listening;

beforeAll(async () => {
  data = await openData(folder, 'alone');
  const { store, objects, studies, secrets } = data;
  await putRound(store, small.round);
  await putFrame(store, small.round.id, small.frame);
  const log = createLineLog(() => undefined, now);
  const computePreview = (round: string) =>
    previewRound({ store, objects, studies, now, newId, codeVersion: 'test' }, round);
  const app = createPlatform({
    store,
    objects,
    studies,
    secrets,
    assets: await buildAssets(),
    site: () => 'http://localhost',
    now,
    newId,
    log,
    computePreview,
    publish: (round) =>
      renewRelease({ store, objects, studies, now, newId, codeVersion: 'test' }, round, { series: 'estimates' }),
    sendLater: () => Promise.resolve(), // links to whoever registers
    relayLater: () => Promise.reject(new Error('nobody is written to here')),
  });
  server = await listen(app, 0, '127.0.0.1');
});

afterAll(async () => {
  await server.close();
  await data.close();
  rmSync(folder, { recursive: true });
});

const inAnHour = () => Math.floor(now().getTime() / 1000) + 3600;
const staff = (kind: 'session' | 'sign-in') =>
  signToken({ kind, jti: newId(), sub: 'ana', role: 'analyst', exp: inAnHour() }, data.secrets.signing);
const visit: Place['visit'] = (path, init) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });

const place: Place = {
  visit,
  follow: (address) => fetch(address),
  link: (instrument, { expired } = {}) =>
    signToken(
      { kind: 'link', jti: newId(), instrument, round: small.round.id, exp: expired === true ? 1 : inAnHour() },
      data.secrets.signing,
    ),
  async signIn() {
    const answer = await enterOnce(`http://127.0.0.1:${server.port}/dashboard/sign-in#${await staff('sign-in')}`);
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  },
  analystToken: () => staff('session'),
  async night() {
    await publishRelease({ ...data, now, newId, codeVersion: 'test' }, small.round.id, { series: 'estimates' });
  },
};

test.each(expectations.map(({ name, holds }) => [name, holds] as const))('%s', async (_, holds) => {
  await holds(place, small);
});
