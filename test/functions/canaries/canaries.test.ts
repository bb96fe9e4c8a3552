/**
 * Hundreds of people register whose names, contacts and days of birth stand nowhere else. Every route is used by whoever may
 * use it, commands are run, and then everything that was said and every byte that is kept is searched for them.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { findTraces } from '../../faults/find-traces.ts';
import { remitHere } from '../cli/remit-here.ts';
import { drawCanaries } from './people.ts';
import {
  bodiesOf,
  drawn,
  openPlatform,
  type Platform,
  registrationOf,
  registrationOfGuardian,
  kioskOfAirport,
} from './platform.ts';
import { findSaid, type Said, tracesOf, unpacked } from './search.ts';
import { letIn, visitAll, type Visit } from './visit.ts';
import { visitsOfAssociations } from './visits-of-associations.ts';
import { visitsOfInterviewers } from './visits-of-people.ts';
import { visitsOfRecords } from './visits-of-records.ts';
import { visitsOfFigures } from './visits-of-figures.ts';
import { visitsOfClerks } from './visits-of-clerks.ts';
import { visitsOfGroups, visitsOfStopping } from './visits-of-groups.ts';
import { visitsOfFieldwork } from './visits-of-staff.ts';

const count = 240;
const people = drawCanaries(count + 60, 14);
const [registered, spare] = [people.slice(0, count), people.slice(count)];
const traces = tracesOf(people);
const folder = mkdtempSync(join(tmpdir(), 'remit-canaries-'));
let platform: Platform;
let visits: readonly Visit[] = [];
/** What commands printed. */
const printed: Said[] = [];

/** Routes that let nobody in, and why. */
const left: Readonly<Record<string, string>> = {
  'GET /record': 'an address without a round: it says that there is nothing, whoever asks',
  'GET /dashboard/rounds/:round/preview/plots/:plot': 'asked; so small a round has no plot',
  'GET /dashboard/releases/:release/plots/:plot': 'asked; so small a round has no plot',
  'POST /fieldwork/rounds/:round/interviews/:instrument/:id/conflict': 'asked, and not decided: 412',
  'POST /registrants/rounds/:round/paper/:number/decide': 'asked by one clerk alone: 412, since two type a form',
  'POST /registrants/rounds/:round/paper/:number/file': 'the same',
};

const at = (n: number) => {
  const one = people[n];
  if (one === undefined) throw new Error('too few people');
  return one;
};

beforeAll(async () => {
  platform = await openPlatform(folder);
  const { store, ask, publish } = platform;
  const digest = createHash('sha256').update(`kiosk ${kioskOfAirport}`).digest('hex');
  const kiosk = { digest, mostAnHour: 9 };
  await store.putCampaign(drawn.round.id, {
    id: 'airport-x',
    name: 'X',
    mode: 'airport',
    begins: '2026-06-01',
    kiosk,
    printed: 9,
  });
  for (const [n, person] of registered.entries()) {
    const json = n % 10 === 8 ? registrationOfGuardian(person, n) : registrationOf(person, n);
    const answer = await ask('stranger', 'POST', { path: '/v1/registrations', json });
    expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
  }
  const headers = { authorization: `Bearer ${await platform.link('household')}` };
  for (const json of bodiesOf('household').slice(0, 12))
    await ask('stranger', 'POST', { path: '/v1/responses', json, headers });
  await platform.idle();
  const asked = [
    visitsOfInterviewers(platform, spare.slice(2)),
    visitsOfRecords(platform, [at(1), at(2)], [at(count), at(count + 1)]),
    visitsOfFieldwork(platform, at(4)),
    visitsOfClerks(platform, at(7)),
    visitsOfAssociations(platform, at(4)),
    visitsOfGroups(platform),
    visitsOfStopping(platform),
  ];
  for (const some of asked) await visitAll(platform, some);
  expect((await publish()).kind).toBe('published');
  const figures = await visitsOfFigures(platform);
  await visitAll(platform, figures);
  visits = [...asked.flat(), ...figures];
  const inMessages = await platform.addressesSent();
  expect(inMessages.length).toBeGreaterThan(count);
  platform.said.push(...inMessages);
  await platform.close();
  for (const command of commands) {
    const { code, out, err } = await remitHere(...command.split(' '), '--data', folder);
    printed.push({ where: `remit ${command}`, text: out + err });
    expect([command, code, code === 0 ? '' : err]).toEqual([command, 0, '']);
  }
}); // every route as every role: on a busy machine that takes minutes
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const commands = [
  ...['round show --round tests', 'round history --round tests', 'round list', 'round progress tests'],
  ...['campaign list --round tests', 'registrant erased --round tests', 'links list --round tests'],
];

test('every route lets in, at least once, everybody who may use it; a new one needs a visit, or a reason', () => {
  const routes = platform.app.routes.filter(({ method }) => method !== 'ALL');
  const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const visited = new Set(visits.filter(({ as }) => as.length > 0).map(({ route }) => route));
  expect([...known].filter((route) => !visited.has(route) && left[route] === undefined)).toEqual([]);
  const wished = visits.flatMap(({ route, as }) => as.map((role) => `${route} as ${role}`));
  const done = letIn(platform);
  expect(wished.filter((one) => !done.has(one))).toEqual([]);
});

test('nobody is found in lines of the log, in headers, addresses, errors and pages, nor in what commands print', () => {
  expect(platform.said.length).toBeGreaterThan(5000);
  expect(findSaid([...platform.said, ...printed], traces)).toEqual([]);
});

test('nobody is found in any file of the folder but in messages to them', () => {
  const found = findTraces(folder, traces, unpacked);
  const inMessages = found.filter(({ file }) => file.startsWith('outbox'));
  expect(inMessages.length).toBeGreaterThan(count / 2); // the search is not blind
  expect(found.filter(({ file }) => !file.startsWith('outbox'))).toEqual([]);
});

test('whatever way somebody is written down in, the same search finds them', () => {
  const planted = mkdtempSync(join(tmpdir(), 'remit-planted-'));
  const body = JSON.stringify({ answers: { name: at(1).name, email: at(2).email, phone: at(3).phone } });
  const seen = (text: string): number => new Set(findSaid([{ where: 'a line', text }], traces)).size;
  const bytes = Buffer.from(body);
  for (const text of [body, body.toLowerCase(), encodeURIComponent(body), bytes.toString('hex')])
    expect([text.slice(0, 20), seen(text)]).toEqual([text.slice(0, 20), 3]);
  for (const before of ['', '.', '..']) expect(seen(Buffer.from(before + body).toString('base64'))).toBe(3);
  expect(seen(Buffer.from(body).toString('base64url'))).toBe(3);
  expect(seen(inEscapes(at(1).name))).toBe(1);
  expect(seen(`called ${at(3).phone.slice(1)}, born ${at(5).birthDate.replaceAll('-', '')}`)).toBe(2);
  const files = {
    'a name in base64': Buffer.from(Buffer.from(at(1).name).toString('base64')),
    'a packed file': gzipSync(strToU8(body)),
    'a workbook': zipSync({ 'sheet1.xml': strToU8(body) }),
  };
  for (const [name, written] of Object.entries(files)) writeFileSync(join(planted, name), written);
  const found = new Set(findTraces(planted, traces, unpacked).map(({ file }) => file));
  rmSync(planted, { recursive: true });
  expect([...found].toSorted()).toEqual(Object.keys(files).toSorted());
});

const inEscapes = (text: string): string =>
  text.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

test('a log that holds what was posted, and a store that keeps names in clear, are found out', async () => {
  const leaking = mkdtempSync(join(tmpdir(), 'remit-leaking-'));
  const lines: Said[] = [];
  const leaky = await openPlatform(leaking, (store) => ({
    putResponse: (record, ...more) => {
      lines.push({ where: 'a line', text: JSON.stringify({ ...record, of: at(0) }) });
      return store.putResponse({ ...record, answers: { ...record.answers, note: at(0).name } }, ...more);
    },
  }));
  const { ask, store } = leaky;
  await store.putCampaign(drawn.round.id, {
    id: 'airport-x',
    name: 'X',
    mode: 'airport',
    begins: '2026-06-01',
    printed: 9,
  });
  await ask('stranger', 'POST', { path: '/v1/registrations', json: registrationOf(at(0), 0) });
  await leaky.close();
  const files = findTraces(leaking, traces, unpacked).filter(({ file }) => !file.startsWith('outbox'));
  rmSync(leaking, { recursive: true });
  expect(files.map(({ of }) => of)).toContain('name of 0');
  expect(findSaid(lines, traces)).toContain('birthDate of 0: a line');
});

test('a failure that quotes what was posted says neither to anybody nor to the log whom it was about', async () => {
  const failing = mkdtempSync(join(tmpdir(), 'remit-failing-'));
  const broken = await openPlatform(failing, () => ({
    putIdentity: (record) => Promise.reject(new Error(`cannot keep ${JSON.stringify(record)}`)),
    putResponse: (record) => Promise.reject(new TypeError(`${at(1).name} ${JSON.stringify(record)}`)),
  }));
  const { ask, store, said, logged } = broken;
  await store.putCampaign(drawn.round.id, {
    id: 'airport-x',
    name: 'X',
    mode: 'airport',
    begins: '2026-06-01',
    printed: 9,
  });
  const { status } = await ask('stranger', 'POST', { path: '/v1/registrations', json: registrationOf(at(1), 1) });
  await broken.close();
  rmSync(failing, { recursive: true });
  expect(status).toBe(500);
  expect(logged.join('\n')).toContain('"ERROR"');
  expect(findSaid(said, traces)).toEqual([]);
});
