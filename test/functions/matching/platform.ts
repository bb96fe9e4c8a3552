/** The pages of skills over a registry of a few dozen people, asked as anybody. */
import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';

import type { MatchingDeps } from '#functions/matching/deps.ts';
import { createMatchingApp } from '#functions/matching/app.tsx';
import type { Relay } from '#functions/matching/relay.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import type { Grant, Identity } from '#functions/platform/identity/access.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { JsonObject } from '#functions/store/json.ts';
import { studies } from '../../studies.ts';
import { bodyOf, drawn } from '../ingest/ingest-platform.ts';
import { openTestStore } from '../store/level/open-test-level.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

export const round = drawn.round;
export const elsewhere = { ...round, id: 'elsewhere', title: 'A round elsewhere' };

export const staff = (...grants: readonly Grant[]): Identity => ({ role: 'staff', subject: 'ana', grants });
export const caseworker = staff({ role: 'caseworker', round: round.id });
export const analyst = staff({ role: 'analyst', round: round.id });
export const coordinator = staff({ role: 'coordinator', round: round.id });

/** Opens the store and the app over it. */
export async function openSkills(more: Partial<MatchingDeps> = {}) {
  const { store, close } = await openTestStore();
  afterAll(close);
  const clock = { now: Date.parse('2026-11-02T12:00:00.000Z') };
  const now = (): Date => new Date((clock.now += 1000));
  const newId = uuidV7Maker(now, randomBytes);
  for (const each of [round, elsewhere]) {
    await putRound(store, each);
    await putFrame(store, each.id, drawn.frame);
  }
  const logged: string[] = [];
  const relayed: Relay[] = [];
  const later = (relay: Relay) => {
    relayed.push(relay);
    return Promise.resolve();
  };
  const canSend = ['email'] as const;
  const appFor = (identity: Identity | undefined) => {
    const app = createBaseApp({ log: createLineLog((line) => logged.push(line), now), now, newId });
    app.route(
      '/',
      createMatchingApp({
        ...{ store, studies, now, newId, later, canSend },
        identify: () => Promise.resolve(identity),
        ...more,
      }),
    );
    return app;
  };
  const told = async (answer: Response) => ({
    status: answer.status,
    headers: answer.headers,
    html: await answer.text(),
  });
  const body = bodyOf('registration');
  return {
    store,
    clock,
    now,
    newId,
    logged,
    relayed,
    /** Somebody registers; `answers` are said beside those of the form. */
    register: async (answers: JsonObject, of = round.id): Promise<string> => {
      const id = newId();
      const said: JsonObject = {
        consent_registry: 'yes',
        consent_matching: 'yes',
        birth_year: 1985,
        sex: 'female',
        residence_country: 'DE',
        ...answers,
      };
      await store.putResponse({
        ...{ id, round: of, instrument: 'registration', version: Number(body['version']) },
        ...{ startedAt: '2026-10-30T10:00:00.000+05:00', endedAt: '2026-10-30T10:05:00.000+05:00' },
        ...{ answers: said, receivedAt: '2026-10-30T12:00:00.000Z', contentDigest: newId(), source: 'self' },
      });
      return id;
    },
    see: async (identity: Identity | undefined, path: string, language = 'en') =>
      told(await appFor(identity).request(`/skills${path}`, { headers: { 'accept-language': language } })),
    send: async (
      identity: Identity | undefined,
      path: string,
      fields: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
    ) =>
      told(
        await appFor(identity).request(`/skills${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
  };
}
