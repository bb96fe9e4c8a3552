/** The whole platform on an embedded store, with a round and its frame, as one machine serves it. */
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { createPlatform } from '#functions/laptop/platform.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { type Claims, signToken } from '#functions/platform/identity/tokens.ts';
import type { ObjectStore } from '#functions/store/object-store.ts';
import { studies } from '../../studies.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

import { openTestStore } from '../store/level/open-test-level.ts';

const signing = 'a signing key for tests, long enough';
export const now = (): Date => new Date('2026-11-01T12:00:00.000Z');
export const inAnHour = now().getTime() / 1000 + 3600;

/** A handful of dwellings and travellers. */
export const drawn = drawRound(
  demoPopulation(),
  7,
  {
    villagesPerStratum: 2,
    dwellingsPerVillage: 1,
    shiftsPerPoint: 1,
    travellersPerShift: 1,
    registrants: 1,
    quotes: 1,
  },
  'tests',
);

/** A token that the platform believes. */
export const tokenFor = (claims: Claims): Promise<string> => signToken(claims, signing);

/** The token of somebody at the office. */
export const staff = (role: 'analyst' | 'administrator'): Promise<string> =>
  tokenFor({ kind: 'session', jti: 'session-1', sub: 'somebody', role, exp: inAnHour });

const noObjects: ObjectStore = { put: () => Promise.resolve(), get: () => Promise.resolve(undefined) };

/** Starts it; `logged` grows with every line of the log. */
export async function startWholePlatform() {
  const { store, close } = await openTestStore();
  await putRound(store, drawn.round);
  await putFrame(store, drawn.round.id, drawn.frame);
  const logged: string[] = [];
  let minted = 0;
  const app = createPlatform({
    studies,
    store,
    objects: noObjects,
    secrets: { signing, digest: 'digest' },
    assets: [],
    site: () => 'https://laptop.example.org',
    now,
    newId: () => `request-${++minted}`,
    log: createLineLog((line) => logged.push(line), now),
    computePreview: () => Promise.resolve({ kind: 'no-responses', series: 'estimates' }),
    publish: () => Promise.resolve({ kind: 'no-responses', series: 'estimates' }),
    sendLater: () => Promise.resolve(),
    relayLater: () => Promise.resolve(),
  });
  return { app, store, logged, close };
}
