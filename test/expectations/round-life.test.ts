/** The life of a round on this machine, where half a minute is gone when we say so. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';

import { listen, type Listening } from '#functions/laptop/listen.ts';
import { openData, type OpenData } from '#functions/laptop/data/open-data.ts';
import { createPlatform } from '#functions/laptop/platform.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { startRemit } from '../functions/cli/remit-process.ts';
import { driveRoundLife, type LifePlace } from './round-life.ts';

let passed = 0;
const now = () => new Date(Date.now() + passed);
const newId = uuidV7Maker(now, randomBytes);
const folder = mkdtempSync(join(tmpdir(), 'remit-life-'));
let data: OpenData;
let server: Listening;

beforeAll(async () => {
  data = await openData(folder, 'alone');
  const log = createLineLog(() => undefined, now);
  const computePreview = () => Promise.reject(new Error('nobody asks for a preview here'));
  const publish = () => Promise.reject(new Error('nobody publishes here'));
  const sendLater = () => Promise.reject(new Error('nobody asks for a link here'));
  server = await listen(
    createPlatform({
      ...data,
      assets: [],
      site: () => 'http://localhost',
      now,
      newId,
      log,
      computePreview,
      publish,
      sendLater,
      relayLater: sendLater,
    }),
    0,
    '127.0.0.1',
  );
});

afterAll(async () => {
  await server.close();
  await data.close();
  rmSync(folder, { recursive: true });
});

const place: LifePlace = {
  visit: (path, init) => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init }),
  async remit(...args) {
    const ended = await startRemit(...args, '--data', folder).ended;
    if (ended.code !== 0) throw new Error(`remit ${args.join(' ')}: ${ended.err}`);
    return ended.out;
  },
  analystToken: () => {
    const exp = Math.floor(now().getTime() / 1000) + 3600;
    return signToken({ kind: 'session', jti: newId(), sub: 'ana', role: 'analyst', exp }, data.secrets.signing);
  },
  later: () => {
    passed += 31_000;
    return Promise.resolve();
  },
};

test('an office leads a round from a draft to the archive, and the trail says who did it, when and why', async () => {
  await driveRoundLife(place);
});
