/** The pages of clerks over a registry into which people registered, asked as anybody. */
import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import * as v from 'valibot';

import { createClerkApp } from '#functions/clerk/app.tsx';
import type { LinkRequest } from '#functions/messages/link-request.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import type { Grant, Identity } from '#functions/platform/identity/access.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { studies } from '../../studies.ts';
import { child } from '../../survey-schemas/family-samples.ts';
import { bodyOf, drawn, now, startIngest } from '../ingest/ingest-platform.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

export const round = drawn.round;
export const elsewhere = { ...round, id: 'elsewhere', title: 'A round elsewhere' };

export const staff = (...grants: readonly Grant[]): Identity => ({ role: 'staff', subject: 'staff-7', grants });
export const clerk = staff({ role: 'clerk', round: round.id });
export const secondClerk: Identity = {
  role: 'staff',
  subject: 'staff-8',
  grants: [{ role: 'clerk', round: round.id }],
};

/** Opens the store and the app over it. */
export async function openClerk() {
  const { store, post, close } = await startIngest();
  afterAll(close);
  await putRound(store, elsewhere);
  await putFrame(store, elsewhere.id, drawn.frame);
  const logged: string[] = [];
  const mailed: LinkRequest[] = [];
  const later = (request: LinkRequest) => Promise.resolve(void mailed.push(request));
  const messages = { canSend: ['email'] as const, later };
  const appFor = (identity: Identity | undefined, of: typeof store = store) => {
    const newId = uuidV7Maker(now, randomBytes);
    const app = createBaseApp({ log: createLineLog((line) => logged.push(line), now), now, newId });
    const identify = () => Promise.resolve(identity);
    app.route('/', createClerkApp({ identify, store: of, studies, digestKey: 'digest', now, newId, messages }));
    return app;
  };
  const told = async (answer: Response) => ({
    status: answer.status,
    headers: answer.headers,
    html: await answer.text(),
  });
  const posted = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  const body = bodyOf('registration');
  const answersOf = v.parse(v.looseObject({}), body['answers']);
  let people = 0;
  return {
    store,
    logged,
    /** What was handed on to be sent. */
    mailed,
    /** A guardian registers a child under a name. */
    registerChild: async (name: string, more: object = {}): Promise<string> => {
      people += 1;
      const id = `019b7700-0000-7000-8000-${String(people).padStart(12, '0')}`;
      const { status } = await post({ ...body, id, answers: { ...child, name, ...more } });
      if (status !== 201) throw new Error(`the registration was answered with ${status}`);
      return id;
    },
    /** Somebody registers under a name, and a contact of their own unless it is said. */
    register: async (name: string, more: object = {}): Promise<string> => {
      people += 1;
      const id = `019b7700-0000-7000-8000-${String(people).padStart(12, '0')}`;
      const own = { email: `person${people}@example.org`, phone: undefined, birth_date: undefined, arrival_year: 2015 };
      const answers = { ...answersOf, ...own, name, birth_year: 1980, origin_district: 'North', ...more };
      const { status } = await post({ ...body, id, answers });
      if (status !== 201) throw new Error(`the registration was answered with ${status}`);
      return id;
    },
    see: async (identity: Identity | undefined, path: string, language = 'en', of: typeof store = store) =>
      told(await appFor(identity, of).request(`/registrants${path}`, { headers: { 'accept-language': language } })),
    /** A form as a browser posts it. */
    post: async (identity: Identity | undefined, path: string, form: string, of: typeof store = store) =>
      told(await appFor(identity, of).request(`/registrants${path}`, { method: 'POST', headers: posted, body: form })),
    send: async (
      identity: Identity | undefined,
      path: string,
      fields: Readonly<Record<string, string>>,
      {
        headers = { 'sec-fetch-site': 'same-origin' },
        of = store,
      }: { readonly headers?: Readonly<Record<string, string>>; readonly of?: typeof store } = {},
    ) =>
      told(
        await appFor(identity, of).request(`/registrants${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
  };
}
