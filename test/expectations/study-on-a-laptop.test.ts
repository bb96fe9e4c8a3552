/** A study from its file to the dashboard, as processes on this machine: one that serves, and commands beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, test } from 'vitest';

import { type Running, startRemit } from '../functions/cli/remit-process.ts';
import { driveStudy, type StudyPlace } from './study-from-a-file.ts';
import { enterOnce } from '../enter-once.ts';

const addresses = v.object({ url: v.string(), tokens: v.looseObject({ analyst: v.string() }) });
const root = await mkdtemp(join(tmpdir(), 'remit-clubs-'));
const data = join(root, 'data');
let serving: Running;
let place: StudyPlace;

const remit: StudyPlace['remit'] = async (...args) => {
  const ended = await startRemit(...args, '--data', data).ended;
  if (ended.code !== 0) throw new Error(`remit ${args.join(' ')}: ${ended.err}`);
  return ended.out;
};

beforeAll(async () => {
  serving = startRemit('serve', '--port', '0', '--data', data, '--json');
  const { url, tokens } = v.parse(addresses, JSON.parse(await serving.firstLine));
  const visit: StudyPlace['visit'] = (path, init) => fetch(`${url}${path}`, { redirect: 'manual', ...init });
  const headers = { authorization: `Bearer ${tokens.analyst}` };
  place = {
    visit,
    remit,
    analystToken: () => Promise.resolve(tokens.analyst),
    async signIn() {
      const answer = await enterOnce((await remit('sign-in')).trim());
      return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    },
    download: async (path) => (await visit(path, { headers })).text(),
  };
});

afterAll(async () => {
  serving.child.kill('SIGTERM');
  await serving.ended;
  await rm(root, { recursive: true });
});

test('it is added to a running platform, filled in, imported, computed and shown', () => driveStudy(place));
