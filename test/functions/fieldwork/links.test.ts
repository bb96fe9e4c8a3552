/** Enumerators, their links and codes: what each lets them do, and what becomes of interviews when one has ended. */
import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { createLinksApp } from '#functions/fieldwork/links/app.ts';
import { endLink } from '#functions/fieldwork/links/end-link.ts';
import type { LinkDeps } from '#functions/fieldwork/links/link-deps.ts';
import { makeLink } from '#functions/fieldwork/links/make-link.ts';
import { setEnumerators, unassigned } from '#functions/fieldwork/links/set-enumerators.ts';
import { identifyByToken } from '#functions/platform/identity/identify-by-token.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { readLinkCode } from '#schemas/fieldwork/link-code.ts';
import { studies } from '../../studies.ts';
import { bodyOf, drawn, startIngest } from '../ingest/ingest-platform.ts';

const secret = 'a signing key for tests, long enough';
let at = Date.parse('2026-11-01T12:00:00.000Z');
const clock = (): Date => new Date(at);
const { app, store, post, close } = await startIngest((same) => same, clock);
afterAll(close);
app.route('/', createLinksApp({ store, secret, now: clock, identify: identifyByToken({ secret, now: clock }) }));

const deps: LinkDeps & { readonly random: (bytes: number) => Uint8Array } = {
  store,
  studies,
  now: clock,
  newId: uuidV7Maker(clock, randomBytes),
  by: 'coordinator@office',
  random: (bytes) => randomBytes(bytes),
};

const household = bodyOf('household');
const answers = v.parse(v.looseObject({ psu: v.string() }), household['answers']);
const [here, there] = [
  answers.psu,
  drawn.frame.find(({ instrument, psu }) => instrument === 'household' && psu !== answers.psu)?.psu ?? '',
];
const minutes = (n: number): string => new Date(at + n * 60_000).toISOString();
const zarina = (psus: readonly string[]) => ({
  id: 'zarina',
  name: 'Zarina',
  team: 'north',
  assignments: psus.map((psu) => ({ instrument: 'household', psu })),
});
const set = (entries: readonly unknown[]) => setEnumerators(deps, 'tests', { entries, reason: 'the sample was drawn' });

const workSchema = v.object({
  enumerator: v.string(),
  work: v.array(v.object({ instrument: v.string(), psu: v.exactOptional(v.string()), token: v.string() })),
});
const exchange = async (code: string, device = 'd'.repeat(22)) =>
  app.request('/v1/links/exchange', { method: 'POST', body: JSON.stringify({ code, device }) });
const workOf = async (answer: Response) => v.parse(workSchema, await answer.json());
const codeOf = async (answer: Response) => v.parse(v.object({ type: v.string() }), await answer.json()).type;

async function linkFor(more: { readonly quota?: number; readonly trial?: true; readonly days?: number } = {}) {
  const { days = 1, ...rest } = more;
  const wish = { round: 'tests', expiresAt: minutes(days * 1440), reason: 'fieldwork', ...rest };
  const made = await makeLink(deps, 'zarina', wish);
  if (made.kind !== 'made') throw new Error(made.kind);
  const { work } = await workOf(await exchange(made.code));
  const token = (psu: string) => work.find((each) => each.psu === psu)?.token ?? '';
  return { ...made, work, token };
}

let ids = 0;
const interview = (dwelling: string, begun = 0, psu = here) => {
  const stratum = drawn.frame.find((unit) => unit.instrument === 'household' && unit.psu === psu)?.stratum;
  const id = `01890a5d-ac96-774b-bcce-a402${String(10000000 + (ids += 1))}`;
  const times = { startedAt: minutes(begun - 20), endedAt: minutes(begun - 1) };
  return { ...household, ...times, id, answers: { ...answers, psu, stratum, dwelling } };
};
const stored = (id: string) => store.getResponse({ id, round: 'tests', instrument: 'household' });

beforeEach(async () => {
  at += 60 * 60_000; // what was remembered is forgotten
  await set([zarina([here, there])]);
});

test('one interview that is sent fifty times at once counts once of what a link may file', async () => {
  const { token } = await linkFor({ quota: 2 });
  const [first, second, third] = [interview('70'), interview('71'), interview('72')];
  const heard = await Promise.all(Array.from({ length: 50 }, () => post(first, token(here))));
  expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([200, 201]));
  for (const each of [second, third]) expect((await post(each, token(here))).status).toBe(201);
  const states = [await stored(first.id), await stored(second.id), await stored(third.id)].map(
    (one) => one?.review?.state,
  );
  expect(states).toEqual([undefined, undefined, 'quarantined']);
});

test('a place that is given twice to one person stands once on their list', async () => {
  await set([zarina([here, there, here])]);
  expect((await linkFor()).work.map(({ psu }) => psu)).toEqual([here, there]);
});

test('a list of work names what was drawn in each place, and nothing of another place', async () => {
  await store.putDrawn(
    { round: 'tests', instrument: 'household', psu: here },
    { units: [{ code: '7', address: 'Rudaki 12' }, { code: '9' }] },
  );
  const { code } = await linkFor();
  const list: unknown = await (await exchange(code)).json();
  expect(list).toMatchObject({
    work: [{ psu: here, units: [{ code: '7', address: 'Rudaki 12' }, { code: '9' }] }, { psu: there }],
  });
  expect(JSON.stringify(list).split('"units"').length).toBe(2);
});

describe('a list of enumerators', () => {
  test('is taken whole or not at all, with every fault at once', async () => {
    const outcome = await set([
      { id: 'Anna B', name: 'Anna', assignments: [] },
      { id: 'farrukh', name: 'Farrukh', assignments: [{ instrument: 'household', psu: 'nowhere' }] },
      { id: 'farrukh', name: 'Farrukh', assignments: [{ instrument: 'registration' }, { instrument: 'census' }] },
    ]);
    if (outcome.kind !== 'faulty') throw new Error(outcome.kind);
    expect(outcome.faults.map(({ at: place, kind }) => [place, kind])).toEqual([
      [0, 'malformed'],
      [1, 'unknown-place'],
      [2, 'twice'],
      [2, 'no-link'],
      [2, 'unknown-instrument'],
    ]);
    expect((await store.listEnumerators('tests')).map(({ id }) => id)).toEqual(['zarina']);
  });

  test('given again changes nothing, and what it changes is in the trail', async () => {
    expect(await set([zarina([there, here])])).toMatchObject({ added: [], changed: [] });
    expect(await set([zarina([here])])).toMatchObject({ added: [], changed: ['zarina'] });
    const lines = (await store.listAudit('tests')).filter(({ subject }) => subject === 'zarina');
    expect(lines.at(-1)).toMatchObject({ action: 'enumerator-changed', by: 'coordinator@office' });
  });

  test('leaves the places that nobody visits to be told', async () => {
    await set([zarina([here])]);
    const open = unassigned(drawn.frame, await store.listEnumerators('tests'));
    expect(open.some(({ psu }) => psu === there)).toBe(true);
    expect(open.some(({ instrument, psu }) => instrument === 'household' && psu === here)).toBe(false);
  });
});

describe('a code', () => {
  test('is short enough to be read out, and a slip in it is told before anything is asked', async () => {
    const { code } = await linkFor();
    expect(`https://collect.statistics.example/go#${code}`.length).toBeLessThanOrEqual(60);
    expect(readLinkCode(code.toLowerCase().replaceAll('-', ' '))).toEqual({ kind: 'code', code });
    const other = code.startsWith('7') ? '8' : '7';
    expect(readLinkCode(other + code.slice(1))).toEqual({ kind: 'mistyped' });
    expect(await codeOf(await exchange(other + code.slice(1)))).toBe('urn:remit:problem:code-mistyped');
  });

  test('gives a token for each thing to do, none of them wider than that', async () => {
    const { work, token } = await linkFor();
    expect(work.map(({ psu }) => psu).toSorted()).toEqual([here, there].toSorted());
    expect((await post(interview('L-1', 0, there), token(here))).status).toBe(403);
    expect((await post(interview('L-1'), token(here))).status).toBe(201);
  });

  test('is spent by the first device, which may ask again when the answer was lost; another gets nothing', async () => {
    const made = await makeLink(deps, 'zarina', { round: 'tests', expiresAt: minutes(60), reason: 'x' });
    if (made.kind !== 'made') throw new Error(made.kind);
    const devices = ['a'.repeat(22), 'b'.repeat(22)] as const;
    const answers = await Promise.all(devices.map((device) => exchange(made.code, device)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const again = await Promise.all(devices.map((device) => exchange(made.code, device)));
    expect(again.map(({ status }) => status)).toEqual(answers.map(({ status }) => status));
  });

  test('that nobody made is unknown', async () => {
    expect(await codeOf(await exchange('0000-0000-000'))).toBe('urn:remit:problem:code-unknown');
  });
});

describe('an interview', () => {
  test('says by which link of whom it came, so that those of a leaked link are found', async () => {
    const { link, token } = await linkFor();
    const body = interview('L-2');
    await post(body, token(here));
    expect(await stored(body.id)).toMatchObject({ link: link.id, enumerator: 'zarina' });
  });

  test('that was begun before its link was revoked is taken in apart; one that was begun after is not', async () => {
    const { link, token } = await linkFor();
    const [before, after, filed] = [interview('L-3'), interview('L-4', 30), interview('L-5')];
    expect((await post(filed, token(here))).status).toBe(201);
    await endLink(deps, link, 'the phone was lost');
    at += 31 * 60_000;
    expect((await post(before, token(here))).status).toBe(201);
    expect((await stored(before.id))?.review).toMatchObject({ state: 'quarantined', by: link.id });
    const refused = await post(after, token(here));
    expect([refused.status, await codeOf(refused)]).toEqual([410, 'urn:remit:problem:link-ended']);
    expect(await stored(after.id)).toBeUndefined();
    // Its receipt is given again all the same.
    expect((await post(filed, token(here))).status).toBe(200);
    expect((await stored(filed.id))?.review).toBeUndefined();
  });

  test('of a link that has expired is treated alike, and three months later not at all', async () => {
    const { token } = await linkFor();
    const [early, late, far] = [interview('L-6'), interview('L-7', 2000), interview('L-8')];
    at += 1500 * 60_000;
    expect((await post(early, token(here))).status).toBe(201);
    expect((await stored(early.id))?.review?.state).toBe('quarantined');
    at += 600 * 60_000;
    expect((await post(late, token(here))).status).toBe(410);
    at += 91 * 86_400_000;
    expect((await post(far, token(here))).status).toBe(410);
    at -= 91 * 86_400_000;
  });

  test('over the quota is taken in apart, and sent again it gets its receipt', async () => {
    const { token } = await linkFor({ quota: 1 });
    const [first, second] = [interview('L-9'), interview('L-10')];
    expect((await post(first, token(here))).status).toBe(201);
    expect((await post(second, token(here))).status).toBe(201);
    expect([(await stored(first.id))?.review?.state, (await stored(second.id))?.review?.state]).toEqual([
      undefined,
      'quarantined',
    ]);
    expect((await post(first, token(here))).status).toBe(200);
    expect((await stored(first.id))?.review).toBeUndefined();
  });

  test('of a place that was given to somebody else is taken in apart', async () => {
    const { token } = await linkFor();
    await set([zarina([there])]);
    at += 60_000;
    const body = interview('L-11');
    expect((await post(body, token(here))).status).toBe(201);
    expect((await stored(body.id))?.review?.state).toBe('quarantined');
  });

  test('of a trial link is a trial', async () => {
    const { token } = await linkFor({ trial: true });
    const body = interview('L-12');
    await post(body, token(here));
    expect((await stored(body.id))?.trial).toBe(true);
  });

  test('corrected through a link that has ended changes nothing, and is kept for review', async () => {
    const { link, token } = await linkFor();
    const body = interview('L-13');
    await post(body, token(here));
    await endLink(deps, link, 'the phone was lost');
    at += 60_000;
    const correction = { ...body, answers: { ...body.answers, dwelling: 'L-14' }, correction: 1 };
    expect((await post(correction, token(here))).status).toBe(409);
    expect((await stored(body.id))?.answers['dwelling']).toBe('L-13');
  });
});

test('a link is ended once, and whoever asks again is told that it was', async () => {
  const { link } = await linkFor();
  expect((await endLink(deps, link, 'a')).kind).toBe('ended');
  expect((await endLink(deps, link, 'b')).kind).toBe('ended-before');
  expect((await store.getLink('tests', link.id))?.ended?.reason).toBe('a');
});

test('whoever holds a token asks again what there is to do, until its link ends', async () => {
  const { link, token } = await linkFor();
  const ask = () => app.request('/v1/links/work', { headers: { authorization: `Bearer ${token(here)}` } });
  await set([zarina([there])]);
  expect((await workOf(await ask())).work.map(({ psu }) => psu)).toEqual([there]);
  await endLink(deps, link, 'x');
  expect((await ask()).status).toBe(410);
});
