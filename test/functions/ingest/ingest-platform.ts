/** Ingestion on an embedded store, with a small simulated round, for tests that speak as people. */
import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { createIngestApp, type IngestDeps } from '#functions/ingest/app.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { type LinkClaims, signToken } from '#functions/platform/identity/tokens.ts';
import type { Store } from '#functions/store/store.ts';
import { studies } from '../../studies.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

import { openTestStore } from '../store/level/open-test-level.ts';
import { noFloods } from '../no-floods.ts';

const secret = 'a signing key for tests, long enough';

export const now = (): Date => new Date('2026-11-01T12:00:00.000Z');
const inAnHour = now().getTime() / 1000 + 3600;

/** A few villages and shifts of the simulated country. */
export const drawn = drawRound(
  demoPopulation(),
  7,
  {
    villagesPerStratum: 2,
    dwellingsPerVillage: 3,
    shiftsPerPoint: 2,
    travellersPerShift: 3,
    registrants: 5,
    quotes: 10,
  },
  'tests',
);

/** The first body of an instrument, as JSON that a test may change. */
export function bodyOf(instrument: 'household' | 'border' | 'registration' | 'price-quote'): Record<string, unknown> {
  const [body] = drawn.bodies(instrument);
  return { ...body };
}

/** The token of a link to one instrument of the round. */
export const linkTo = (instrument: string, more: Partial<LinkClaims> = {}): Promise<string> =>
  signToken({ kind: 'link', jti: 'link-1', instrument, round: 'tests', exp: inAnHour, ...more }, secret);

/** The token of an analyst's session. */
export const analyst = (): Promise<string> =>
  signToken({ kind: 'session', jti: 'session-1', sub: 'analyst', role: 'analyst', exp: inAnHour }, secret);

/** The app, its store and what it logged; `clock` tells the app the time, `more` who stands before whoever registers, and who is told. */
export async function startIngest(
  change: (store: Store) => Store = (store) => store,
  clock = now,
  more: Partial<Pick<IngestDeps, 'floods' | 'addressOf' | 'messages' | 'answerEveryMs'>> = {},
) {
  const { store, close } = await openTestStore();
  await putRound(store, drawn.round);
  await putFrame(store, drawn.round.id, drawn.frame);
  const logged: string[] = [];
  const log = createLineLog((line) => logged.push(line), clock);
  let minted = 0;
  const app = createBaseApp({ log, now: clock, newId: () => `request-${++minted}` });
  const deps = {
    store: change(store),
    studies,
    identify: identifyByToken({ secret, now: clock }),
    digestKey: 'digest',
    now: clock,
    ...noFloods,
    answerEveryMs: 0, // a test of what is answered waits for nothing
    ...more,
  };
  app.route('/', createIngestApp(deps));

  /** Posts a body, as JSON unless it is text or bytes already; without a token to the path that is open to everybody. */
  const post = async (body: unknown, token?: string, headers: Record<string, string> = {}) =>
    app.request(token === undefined ? '/v1/registrations' : '/v1/responses', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
    });
  return { app, store, logged, post, close };
}
