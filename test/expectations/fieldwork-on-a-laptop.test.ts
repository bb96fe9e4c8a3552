/** A coordinator and an enumerator on this machine. */
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
import { driveFieldwork } from './fieldwork.ts';
import { drawSmallRound, type Visit } from './place.ts';
import { enterOnce } from '../enter-once.ts';

let passed = 0;
const now = () => new Date(Date.now() + passed);
const newId = uuidV7Maker(now, randomBytes);
const folder = mkdtempSync(join(tmpdir(), 'remit-office-'));
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

const visit: Visit = (path, init) => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });

test('a link from a page, interviews from a phone, decisions in the office, and the end of the link', async () => {
  await driveFieldwork(
    {
      visit,
      async remit(...args) {
        const ended = await startRemit(...args, '--data', folder).ended;
        if (ended.code !== 0) throw new Error(`remit ${args.join(' ')}: ${ended.err}`);
        return ended.out;
      },
      later: () => {
        passed += 61_000;
      },
      async coordinator() {
        const exp = Math.floor(now().getTime() / 1000) + 600;
        const who = { kind: 'sign-in', jti: newId(), sub: 'cora', role: 'coordinator', exp } as const;
        const answer = await enterOnce(
          `http://127.0.0.1:${server.port}/dashboard/sign-in#${await signToken(who, data.secrets.signing)}`,
        );
        return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      },
    },
    drawSmallRound(),
  );
});
