/** How long a clerk waits for the list of pairs, and what it holds in memory. Run with `npm run bench:pairs -- [registrants]`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openData } from '#functions/laptop/data/open-data.ts';
import { listPairs } from '#functions/registry/office/duplicates/list-pairs.ts';

import { sampleRecord } from '../../functions/store/sample-records.ts';

const count = Number(process.argv[2] ?? 100_000);
/** One in so many registers a second time. */
const oneIn = 100;
const atOnce = 200;
const [round, instrument] = ['bench', 'registration'];

const folder = await mkdtemp(join(tmpdir(), 'remit-pairs-'));
const { store, secrets, close } = await openData(folder, 'alone', { sync: false });
const digest = (kind: string, n: number): string => `${kind}${String(n).padStart(40, '0')}`;

/** Digests of a contact, and of how a name sounds: of whoever comes twice, those of the one before. */
async function register(n: number): Promise<void> {
  const who = n % oneIn === 1 ? n - 1 : n;
  const id = `019b7700-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
  const { receivedAt, contentDigest, ...record } = sampleRecord(n, {});
  const identity = { name: `Somebody ${n}`, email: `somebody-${n}@example.org` };
  const key = { id, round, instrument, receivedAt, contentDigest };
  const likenesses = [0, 1, 2, 3].map((kind) => digest(`y${kind}`, who));
  await store.putIdentity({ ...key, identity, contacts: [digest('c', who)], likenesses });
  await store.putResponse({ ...record, ...key, source: 'self' });
}

for (let from = 0; from < count; from += atOnce)
  await Promise.all(Array.from({ length: Math.min(atOnce, count - from) }, (_, n) => register(from + n)));
const heapMB = () => process.memoryUsage().heapUsed / 1e6;
globalThis.gc?.();
const before = heapMB();
let most = 0;
const watch = setInterval(() => (most = Math.max(most, heapMB())), 20);
const began = performance.now();
const { pairs } = await listPairs({ store, digestKey: secrets.digest }, round, instrument);
clearInterval(watch);
process.stdout.write(
  `${count} registrants, ${pairs.length} pairs: ${((performance.now() - began) / 1000).toFixed(1)} s, ${Math.round(most - before)} MB at most beyond ${Math.round(before)} MB\n`,
);
await close();
await rm(folder, { recursive: true });
