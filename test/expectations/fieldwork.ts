/**
 * A coordinator and an enumerator: links are made on a page, a phone takes its work from a code and files, the office sees
 * it, decides, and ends the link. Driven by what a person types and what a browser asks alone, on the laptop and on a stage.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import * as v from 'valibot';

import { uuidV7Maker } from '#functions/platform/uuid.ts';

import type { SmallRound, Visit } from './place.ts';

export type FieldworkPlace = {
  readonly visit: Visit;
  /** Runs `remit …` there and answers what it printed; throws what it complained of. */
  readonly remit: (...args: readonly string[]) => Promise<string>;
  /** The cookies of a coordinator's browser, signed in as a person does. */
  readonly coordinator: () => Promise<string>;
  /** Lets the time go by in which a server remembers a link, where its clock can be set; elsewhere it is waited for. */
  readonly later: () => void;
};

const workSchema = v.object({
  work: v.array(v.object({ instrument: v.string(), psu: v.string(), token: v.string() })),
});
const answersSchema = v.looseObject({ psu: v.string(), disposition: v.literal('complete') });

/** What comes out of a page that holds it once. */
function only(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(pattern)].map(([, one = '']) => one);
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

/** A round that asks households, with one enumerator who has one place. */
async function openRound({ remit }: FieldworkPlace, small: SmallRound, psu: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-fieldwork-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const { household = 0 } = small.round.instruments;
  const round = { ...small.round, id: 'fieldwork', title: 'A round in the field', instruments: { household } };
  const columns = ['instrument', 'psu', 'stratum', 'label', 'firstStageWeight', 'units'] as const;
  const rows = small.frame
    .filter(({ instrument }) => instrument === 'household')
    .map((unit) => columns.map((column) => `"${String(unit[column] ?? '')}"`).join(','));
  const frame = file('frame.csv', [columns.join(','), ...rows].join('\n'));
  await remit('round', 'create', '--open', '--file', file('round.json', JSON.stringify(round)), '--frame', frame);
  const people = file('people.csv', `id,name,team,instrument,psu\nzarina,Zarina S.,north,household,${psu}`);
  await remit('enumerator', 'set', '--round', round.id, people);
  return round.id;
}

/** The whole story. */
export async function driveFieldwork(place: FieldworkPlace, small: SmallRound): Promise<void> {
  const [body] = small.bodies.household.filter(({ answers }) => v.is(answersSchema, answers));
  if (body === undefined) throw new Error('nobody answered');
  const { psu } = v.parse(answersSchema, body.answers);
  const round = await openRound(place, small, psu);
  const cookie = await place.coordinator();
  const pages = `/fieldwork/rounds/${round}`;
  const see = async (path: string): Promise<string> => {
    const answer = await place.visit(path, { headers: { cookie } });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.text();
  };
  const send = (path: string, form: Readonly<Record<string, string>>, more: Record<string, string> = {}) =>
    place.visit(path, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...more,
      },
      body: new URLSearchParams(form).toString(),
    });
  expect((await place.visit(`${pages}/people`)).status).toBe(303);

  // The coordinator makes a link, but no page of another site does it in their name.
  const wish = { who: 'zarina', days: '30', quota: '' };
  const forged = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await send(`${pages}/people/links`, wish, forged)).status).toBe(403);
  const sheet = await send(`${pages}/people/links`, wish);
  expect(sheet.status).toBe(200);
  const code = only(await sheet.text(), /<dd class="code">([^<]+)<\/dd>/g);

  // The phone of the enumerator takes its work, and files what it brought from the village, twice.
  const device = 'd'.repeat(22);
  const json = { 'content-type': 'application/json' };
  const exchange = () =>
    place.visit('/v1/links/exchange', { method: 'POST', headers: json, body: JSON.stringify({ code, device }) });
  const { work } = v.parse(workSchema, await (await exchange()).json());
  expect(work.map(({ psu: where }) => where)).toEqual([psu]);
  const newId = uuidV7Maker(() => new Date(), randomBytes);
  const post = async (one: object): Promise<number> => {
    const headers = { ...json, authorization: `Bearer ${work[0]?.token ?? ''}` };
    return (await place.visit('/v1/responses', { method: 'POST', headers, body: JSON.stringify(one) })).status;
  };
  const filed = ['F-1', 'F-2', 'F-3'].map((dwelling) => ({
    ...body,
    id: newId(),
    round,
    answers: { ...body.answers, dwelling },
  }));
  for (const one of filed) expect([await post(one), await post(one)]).toEqual([201, 200]);

  // The office finds the three, sets one aside, and of two who decide on one revision the second is told.
  const list = await see(`${pages}/interviews`);
  for (const { id } of filed) expect(list).toContain(id);
  const first = `${pages}/interviews/household/${filed[0]?.id ?? ''}`;
  const [, revision = '0'] = /name="revision" value="(\d+)"/.exec(await see(first)) ?? [];
  expect((await send(first, { move: 'set-aside', revision, reason: 'asked in the wrong village' })).status).toBe(303);
  expect((await send(first, { move: 'accept', revision, reason: 'looks right to me' })).status).toBe(412);
  expect(await see(first)).toContain('asked in the wrong village');
  expect(await see(`${pages}?by=psu`)).toContain('nobody in the office has looked at: 2.');
  await see(`${pages}/flags`);

  // Ended, the link takes nothing that begins now; what was begun before comes in apart.
  const end = only(await see(`${pages}/people`), /action="([^"]+\/links\/[^"]+\/end)"/g);
  expect((await send(end, { reason: 'the phone was stolen' })).status).toBe(303);
  place.later();
  const now = new Date(Date.now() + 1000).toISOString();
  await expect
    .poll(() => post({ ...filed[0], id: newId(), startedAt: now, endedAt: now }), { timeout: 90_000, interval: 1000 })
    .toBe(410);

  // The round is led on from its page: what comes now is told that it is closing.
  const about = await see(`${pages}/about`);
  const [, seen = ''] = /name="revision" value="(\d+)"/.exec(about) ?? [];
  const step = { step: 'close', revision: seen, reason: 'the last village is done' };
  expect((await send(`${pages}/step`, { ...step, revision: '999' })).status).toBe(412);
  // Places without an interview are open: whoever closes it nevertheless says so.
  const open = await send(`${pages}/step`, step);
  const [, anyway = ''] = /name="anyway" value="([^"]*)"/.exec(await open.text()) ?? [];
  expect([open.status, anyway]).toEqual([422, expect.stringContaining('closing.no-interview/household')]);
  expect((await send(`${pages}/step`, { ...step, anyway })).status).toBe(303);
  const trail = await place.remit('round', 'history', '--round', round, '--json');
  for (const reason of ['asked in the wrong village', 'the phone was stolen', step.reason])
    expect(trail).toContain(reason);
}
