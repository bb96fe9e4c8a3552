/** The platform of one machine in a folder, with people registered on it, asked as anybody; everything it says is kept. */
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';

import { demoPopulation } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { sendLater } from '#functions/laptop/later.ts';
import { openData } from '#functions/laptop/data/open-data.ts';
import { createPlatform } from '#functions/laptop/platform.ts';
import { outboxIn, readOutbox } from '#functions/messages/outbox.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { type Claims, signToken } from '#functions/platform/identity/tokens.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { previewRound } from '#functions/publish/preview-round.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { Store } from '#functions/store/store.ts';
import { putFrame, putRound } from '../store/lay-out.ts';
import { child } from '../../survey-schemas/family-samples.ts';
import { type Canary } from './people.ts';
import type { Said } from './search.ts';

export const drawn = drawRound(
  demoPopulation(),
  7,
  {
    villagesPerStratum: 1,
    dwellingsPerVillage: 4,
    shiftsPerPoint: 1,
    travellersPerShift: 1,
    registrants: 30,
    quotes: 1,
  },
  'tests',
);

const bodySchema = v.looseObject({ id: v.string(), version: v.number(), answers: v.looseObject({}) });
export const bodiesOf = (instrument: 'household' | 'border' | 'registration') =>
  [...drawn.bodies(instrument)].map((body) => v.parse(bodySchema, body));

const agrees = { consent_registry: 'yes', consent_statistics: 'yes', consent_matching: 'yes', consent_news: 'yes' };
const registrants = bodiesOf('registration').filter(({ answers }) => answers['consent_registry'] === 'yes');

/** The code of the kiosk of `airport-x`. */
export const kioskOfAirport = 'A'.repeat(22);

/** What one of them posts; every third has a telephone number alone. */
export function registrationOf({ name, email, phone, birthDate }: Canary, n: number, campaign = 'airport-x') {
  const body = registrants[n % registrants.length];
  if (body === undefined) throw new Error('nobody was drawn');
  const contact = n % 3 === 0 ? { phone } : { email, phone };
  const said = { name, ...contact, birth_date: birthDate, birth_year: Number(birthDate.slice(0, 4)) };
  return {
    ...body,
    id: `019b7700-0000-7000-8000-${String(n).padStart(12, '0')}`,
    answers: {
      ...body.answers,
      email: undefined,
      ...said,
      ...agrees,
      occupation: '2512',
      campaign,
      intake_mode: 'airport',
    },
  };
}

/** What one of them posts as the guardian of a child: then it is their own name and contact that must stand nowhere. */
export function registrationOfGuardian(canary: Canary, n: number) {
  const { answers, ...body } = registrationOf(canary, n);
  const { campaign, intake_mode, email, phone } = answers;
  return { ...body, answers: { ...child, campaign, intake_mode, email, phone, guardian_name: canary.name } };
}

export type Role =
  | 'stranger'
  | 'enumerator'
  | 'interviewer at the border'
  | 'supervisor'
  | 'caseworker'
  | 'clerk'
  | 'analyst'
  | 'coordinator'
  | 'administrator'
  | 'the person';

export type Asked = {
  readonly path: string;
  readonly form?: Readonly<Record<string, string>> | string;
  readonly json?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** In the place of those of the role. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer goes to whom it is about: it may tell them who they are. */
  readonly isOwn?: true;
};

export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };

const textual = /^(text\/|application\/(problem\+)?json|image\/svg)/;

/** Addresses in a page, as a browser would ask them. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\b(?:href|src|action|formaction)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

/** Opens it; `change` puts something in the place of a method of the store. */
export async function openPlatform(folder: string, change: (store: Store) => Partial<Store> = () => ({})) {
  const data = await openData(folder, 'alone', { sync: false });
  const { objects, studies, secrets } = data;
  const store = { ...data.store, ...change(data.store) };
  let moment = Date.parse('2026-11-01T12:00:00.000Z');
  const now = (): Date => new Date((moment += 1));
  const newId = uuidV7Maker(now, randomBytes);
  const said: Said[] = [];
  const logged: string[] = [];
  const log = createLineLog((line) => {
    logged.push(line);
    said.push({ where: 'the log', text: line });
  }, now);
  const outbox = join(folder, 'outbox');
  const later = sendLater(
    {
      ...{ store, now, newId, secret: secrets.signing, digestKey: secrets.digest, spendOnce: store.spendOnce },
      send: outboxIn(outbox, { now, newId, told: () => undefined }),
      site: () => 'http://localhost:8787',
      canSend: ['email', 'sms'],
      studies,
    },
    log,
  );
  const publishing = { store, objects, studies, now, newId, codeVersion: 'test' };
  /** Whoever asks for another one is shown the first. */
  let preview: ReturnType<typeof previewRound> | undefined;
  const asset = (name: string) => ({
    ...{ name, bytes: new TextEncoder().encode('//'), contentType: 'text/javascript', etag: '"1"' },
    cacheControl: 'no-cache',
  });
  const app = createPlatform({
    ...{ store, objects, studies, secrets, now, newId, log },
    assets: [asset('page.js'), asset('worker.js')],
    site: () => 'http://localhost',
    computePreview: (round) => (preview ??= previewRound(publishing, round)),
    publish: () => Promise.resolve({ kind: 'started' }), // a release would end the preview
    sendLater: later.ask,
    relayLater: later.relay,
    putJobs: later.group,
  });
  if (!(await data.store.getRound(drawn.round.id))) {
    await putRound(data.store, drawn.round);
    await putFrame(data.store, drawn.round.id, drawn.frame);
  }

  const token = (claims: Claims): Promise<string> => signToken(claims, secrets.signing);
  const exp = moment / 1000 + 86_400;
  const session = (claims: Omit<Extract<Claims, { kind: 'session' }>, 'kind' | 'jti' | 'sub' | 'exp'>) =>
    token({ kind: 'session', jti: newId(), sub: claims.role, exp, ...claims });
  const link = (instrument: string, psu?: string) =>
    token({ kind: 'link', jti: newId(), instrument, round: drawn.round.id, exp, ...(psu !== undefined && { psu }) });

  const carried = new Map<Role, Readonly<Record<string, string>>>();
  /** From now on this role carries these headers. */
  const equip = (role: Role, headers: Readonly<Record<string, string>>): void => void carried.set(role, headers);
  const places = new Map(drawn.frame.map(({ instrument, psu }) => [instrument, psu]));
  for (const role of ['caseworker', 'clerk', 'analyst', 'coordinator', 'administrator'] as const)
    equip(role, { authorization: `Bearer ${await session({ role })}` });
  equip('supervisor', {
    authorization: `Bearer ${await session({ role: 'supervisor', rounds: [drawn.round.id], team: 'north' })}`,
  });
  equip('enumerator', { authorization: `Bearer ${await link('household', places.get('household'))}` });
  equip('interviewer at the border', { authorization: `Bearer ${await link('border', places.get('border'))}` });

  /** Which request came from which role, by the number under which the log has it. */
  const askedBy = new Map<string, Role>();
  let senders = 0;
  const bodyOf = ({ form, json, bytes }: Asked): BodyInit | undefined => {
    if (form !== undefined) return typeof form === 'string' ? form : new URLSearchParams(form).toString();
    return json === undefined ? bytes : typeof json === 'string' ? json : JSON.stringify(json);
  };
  async function ask(role: Role, method: string, asked: Asked): Promise<Answer> {
    const request = randomUUID();
    askedBy.set(request, role);
    const body = method === 'POST' ? (bodyOf(asked) ?? '') : undefined;
    const type = asked.json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    const headers = {
      ...{ 'x-request-id': request, 'accept-language': 'en', accept: 'text/html' },
      ...(method === 'POST' && { 'content-type': type, 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }),
      ...(asked.headers ?? carried.get(role)),
    };
    const remoteAddress = `198.51.${++senders >> 8}.${senders & 255}`;
    const answer = await app.request(
      `http://localhost${asked.path}`,
      { method, headers, ...(body !== undefined && { body }) },
      { incoming: { socket: { remoteAddress } } },
    );
    const text = textual.test(answer.headers.get('content-type') ?? '') ? await answer.text() : '';
    const where = `${method} ${asked.path} as ${role}, ${answer.status}`;
    for (const [name, value] of answer.headers) said.push({ where: `${where}: ${name}`, text: value });
    for (const address of addressesIn(text)) said.push({ where: `${where}: an address`, text: address });
    if (asked.isOwn !== true) said.push({ where, text });
    return { status: answer.status, headers: answer.headers, text };
  }

  return {
    ...{ app, store, said, logged, askedBy, ask, equip, token, link, exp, folder, secrets, now, newId, places },
    idle: later.idle,
    publish: () => publishRelease(publishing, drawn.round.id, { series: 'estimates' }),
    /** The code that was sent to a contact last. */
    codeFor: async (contact: string): Promise<string> => {
      await later.idle();
      const message = (await readOutbox(outbox)).find(
        ({ to, text }) => to.address === contact && text.includes('/enter#'),
      );
      return /#(\S+)/.exec(message?.text ?? '')?.[1] ?? '';
    },
    /** Addresses that were put into messages: the messages themselves are for whom they are about. */
    addressesSent: async (): Promise<readonly Said[]> =>
      (await readOutbox(outbox)).flatMap(({ text }) =>
        [...text.matchAll(/https?:\/\/\S+/g)].map(([address]) => ({ where: 'a message', text: address })),
      ),
    close: async () => {
      await later.idle();
      await data.close();
    },
  };
}
export type Platform = Awaited<ReturnType<typeof openPlatform>>;
