/** A round in the field with two teams, another round, and the pages of fieldwork over them, asked as anybody. */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { afterAll } from 'vitest';

import { createFieldworkApp } from '#functions/fieldwork/app.tsx';
import type { OfficeDeps } from '#functions/fieldwork/office/read/deps.ts';
import { createBaseApp } from '#functions/platform/http/base-app.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Grant, Identity } from '#functions/platform/identity/access.ts';
import { createLineLog } from '#functions/platform/logger.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { studies } from '../../../studies.ts';
import { drawn } from '../../ingest/ingest-platform.ts';
import { openTestStore } from '../../store/level/open-test-level.ts';
import { putFrame, putRound } from '../../store/lay-out.ts';

export const round = drawn.round;
export const elsewhere = { ...round, id: 'elsewhere', title: 'A round elsewhere' };

const bodySchema = v.looseObject({ version: v.number(), answers: v.record(v.string(), v.any()) });
const whole = [...drawn.bodies('household')]
  .map((body) => v.parse(bodySchema, body))
  .find(({ answers }) => answers['disposition'] === 'complete');
if (whole === undefined) throw new Error('nobody answered');
const household = whole;
const places = drawn.frame.filter(({ instrument }) => instrument === 'household').map(({ psu }) => psu);
const [here, there = ''] = [String(household.answers['psu']), places.find((psu) => psu !== household.answers['psu'])];

/** Whoever grants these roles. */
export const staff = (...grants: readonly Grant[]): Identity => ({ role: 'staff', subject: 'ana', grants });
export const coordinator = staff({ role: 'coordinator', round: round.id });
export const supervisorOf = (team: string, of = round.id): Identity => staff({ role: 'supervisor', round: of, team });

/** What a coordinator typed, sent as a browser does. */
export type Form = Readonly<Record<string, string>>;

/**
 * Opens the place: enumerators `nora` of the north and `sami` of the south, who filed one interview each in both rounds.
 *
 * @param laidOut rounds that are there, where not both are
 */
export async function openPlace({ rounds = [round, elsewhere] }: { readonly rounds?: readonly Round[] } = {}) {
  const { store, close } = await openTestStore();
  afterAll(close);
  let moment = Date.parse('2026-11-01T12:00:00.000Z');
  const now = (): Date => new Date((moment += 1000));
  const newId = uuidV7Maker(now, randomBytes);

  async function file(of: string, enumerator: string | undefined, more: Partial<ResponseRecord> = {}): Promise<string> {
    const id = more.id ?? newId();
    await store.putResponse({
      id,
      round: of,
      instrument: 'household',
      version: household.version,
      startedAt: '2026-10-30T10:00:00.000+05:00',
      endedAt: '2026-10-30T10:40:00.000+05:00',
      answers: { ...household.answers, psu: enumerator === 'sami' ? there : here, dwelling: id.slice(-8) },
      receivedAt: '2026-10-30T12:00:00.000Z',
      contentDigest: newId(),
      source: 'link',
      link: `link-of-${enumerator ?? 'nobody'}`,
      ...(enumerator !== undefined && { enumerator }),
      ...more,
    });
    return id;
  }

  for (const each of rounds) {
    await putRound(store, each);
    await putFrame(store, each.id, drawn.frame);
    for (const [id, name, team, psu] of [
      ['nora', 'Nora N.', 'north', here],
      ['sami', 'Sami S.', 'south', there],
    ] as const)
      await store.putEnumerator(each.id, { id, name, team, assignments: [{ instrument: 'household', psu }] });
  }
  const filed = {
    ofNora: await file(round.id, 'nora'),
    ofSami: await file(round.id, 'sami'),
    ofNobody: await file(round.id, undefined),
    elsewhere: await file(elsewhere.id, 'nora'),
  };

  const logged: string[] = [];
  const deps = (identity: Identity | undefined): OfficeDeps => ({
    identify: () => Promise.resolve(identity),
    store,
    studies,
    now,
    newId,
    random: (bytes) => randomBytes(bytes),
  });
  const appFor = (identity: Identity | undefined, more: Partial<OfficeDeps> = {}) => {
    const app = createBaseApp({ log: createLineLog((line) => logged.push(line), now), now, newId });
    app.route('/', createFieldworkApp({ ...deps(identity), ...more }));
    return app;
  };
  const asked = async (answer: Response) => ({
    status: answer.status,
    headers: answer.headers,
    html: await answer.text(),
  });
  /** Opens a page as somebody. */
  const see = async (identity: Identity | undefined, path: string, language = 'en') =>
    asked(await appFor(identity).request(`/fieldwork${path}`, { headers: { 'accept-language': language } }));
  /** Sends a form as somebody; `headers` tell where it comes from: a page of ours, unless said otherwise. */
  const sendAll = async (
    identity: Identity | undefined,
    path: string,
    fields: readonly (readonly [name: string, value: string])[],
    headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
  ) =>
    asked(
      await appFor(identity).request(`/fieldwork${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      }),
    );
  /** Sends a form with files, as a browser does. */
  const sendFiles = async (
    identity: Identity | undefined,
    path: string,
    fields: readonly (readonly [name: string, value: string | File])[],
    headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
  ) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return asked(await appFor(identity).request(`/fieldwork${path}`, { method: 'POST', headers, body }));
  };
  /** The same of a form in which no name comes twice. */
  const send = (identity: Identity | undefined, path: string, form: Form, headers?: Readonly<Record<string, string>>) =>
    sendAll(identity, path, Object.entries(form), headers);
  return { store, file, filed, see, send, sendAll, sendFiles, appFor, logged, places: { here, there } };
}
