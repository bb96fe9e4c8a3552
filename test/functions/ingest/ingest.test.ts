/** People in the field file responses; each reply says exactly what became of theirs. */
import { gzipSync } from 'node:zlib';

import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { collect } from '../store/sample-records.ts';
import { analyst, bodyOf, drawn, linkTo, startIngest } from './ingest-platform.ts';
import { putFrame, putRound } from '../store/lay-out.ts';

const { app, store, logged, post, close } = await startIngest();
afterAll(close);

const household = await linkTo('household');
const body = bodyOf('household');
const answersSchema = v.record(v.string(), v.unknown());
const answers = v.parse(answersSchema, body['answers']);
const faultSchema = v.object({ pointer: v.string(), rule: v.string(), message: v.string() });
const problemSchema = v.object({ type: v.string(), status: v.number(), faults: v.optional(v.array(faultSchema), []) });

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { type, status, faults } = v.parse(problemSchema, await response.json());
  expect(status).toBe(response.status);
  return { status, code: type.replace('urn:remit:problem:', ''), faults };
}
const rules = async (response: Response) =>
  (await problemOf(response)).faults.map(({ pointer, rule }) => `${pointer} ${rule}`);
const countStored = () => store.countResponses('tests', 'household');

test('an enumerator files an interview and gets a receipt; a retry gets the same one', async () => {
  const first = await post(body, household);
  expect(first.status).toBe(201);
  const receipt: unknown = await first.json();
  const receivedAt = '2026-11-01T12:00:00.000Z';
  expect(receipt).toEqual({ id: body['id'], round: 'tests', instrument: 'household', version: 4, receivedAt });
  const reversed = (record: Record<string, unknown>) => Object.fromEntries(Object.entries(record).reverse());
  const shuffled = reversed({ ...body, answers: reversed(answers) });
  const again = await post(shuffled, household);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(receipt);
  expect(await countStored()).toBe(1);
});

test('another interview under the same id is refused, and kept for review', async () => {
  const other = { ...body, endedAt: '2026-10-31T23:59:59Z' };
  expect(await problemOf(await post(other, household))).toMatchObject({ status: 409, code: 'response-id-reused' });
  const kept = await collect(store.listConflicts('tests'));
  expect(kept.map(({ endedAt }) => endedAt)).toEqual(['2026-10-31T23:59:59Z']);
  expect(await countStored()).toBe(1);
});

test('everything the simulator draws is accepted through its own link', async () => {
  for (const instrument of ['household', 'border', 'price-quote'] as const) {
    const token = await linkTo(instrument);
    for (const drawnBody of drawn.bodies(instrument)) expect((await post(drawnBody, token)).status).toBeLessThan(202);
  }
});

test('a person registers without a link, and who they are lies apart from what they answered', async () => {
  const registration = bodyOf('registration');
  const given = v.parse(answersSchema, registration['answers']);
  expect((await post(registration)).status).toBe(201);
  const [record] = await collect(store.readRound('tests', 'registration'));
  if (record === undefined) throw new Error('the registration was not stored');
  const identifying = ['name', 'email', 'phone', 'birth_date'];
  expect(Object.keys(record.answers).filter((name) => identifying.includes(name))).toEqual([]);
  expect(record).toMatchObject({ source: 'self', answers: { birth_year: given['birth_year'] } });
  expect((await store.getIdentity(record))?.identity).toMatchObject({ name: given['name'] });
});

test('a person registers from a browser where an analyst is signed in', async () => {
  const headers = { cookie: `remit_session=${await analyst()}` };
  expect((await post(bodyOf('registration'), undefined, headers)).status).toBeLessThan(202);
});

test('without a valid token nothing but a registration is taken', async () => {
  const forged = `${household.slice(0, -4)}AAAA`;
  const claims = { kind: 'link', jti: 'x', instrument: 'household', round: 'tests', exp: 9e9 };
  const unsigned = [{ alg: 'none', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  for (const token of [undefined, forged, 'no-token', `${unsigned}.`]) {
    const refused = await post(body, token);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'not-signed-in' });
  }
  expect((await post(bodyOf('registration'), forged)).status).toBe(401);
  const unseen = { ...body, id: '01890a5d-ac96-774b-bcce-b30200ffff01' };
  const expired = await post(unseen, await linkTo('household', { exp: 1 }));
  expect(await problemOf(expired)).toMatchObject({ status: 410, code: 'link-ended' });
});

test('the path of links takes nothing from anybody without a link, so that no flood of registrations reaches it', async () => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify(bodyOf('registration'));
  const refused = await app.request('/v1/responses', { ...init, body });
  expect(await problemOf(refused)).toMatchObject({ status: 401, code: 'not-signed-in' });
  expect((await app.request('/v1/registrations', { ...init, body })).status).toBeLessThan(202);
});

test('a link takes its own instrument, round and PSU alone; an analyst files nothing', async () => {
  const tokens = [
    await linkTo('border'),
    await linkTo('household', { round: 'another' }),
    await linkTo('household', { psu: 'another' }),
    await analyst(),
  ];
  for (const token of tokens) {
    expect(await problemOf(await post(body, token))).toMatchObject({ status: 403, code: 'out-of-scope' });
  }
  const own = await linkTo('household', { psu: String(answers['psu']) });
  expect((await post(body, own)).status).toBe(200);
});

test('every fault of a body is reported at once, each with its place', async () => {
  const before = await countStored();
  const faulty = { ...body, id: 'x', extra: 1, answers: { ...answers, psu: 'nowhere', urban: 'perhaps' } };
  expect(await rules(await post(faulty, household))).toEqual(
    expect.arrayContaining(['/id id', '/extra unknown-key', '/answers/psu unknown-psu', '/answers/urban choice']),
  );
  expect(await countStored()).toBe(before);
});

test('a round, an instrument or a version that nobody uses is named', async () => {
  const elsewhere = await linkTo('household', { round: 'nowhere' });
  expect(await rules(await post({ ...body, round: 'nowhere' }, elsewhere))).toEqual(['/round unknown-round']);
  const unheard = await linkTo('unheard-of');
  const unknown = await post({ ...body, instrument: 'unheard-of' }, unheard);
  expect(await rules(unknown)).toEqual(['/instrument unknown-instrument']);
  expect(await rules(await post({ ...body, version: 9 }, household))).toContain('/version not-in-round');
  const wrongStratum = { ...body, answers: { ...answers, stratum: 'elsewhere' } };
  expect(await rules(await post(wrongStratum, household))).toEqual(['/answers/stratum not-of-psu']);
  await putRound(store, { ...drawn.round, id: 'homes', instruments: { household: 3 } });
  const atBorder = await linkTo('border', { round: 'homes' });
  expect(await rules(await post({ ...bodyOf('border'), round: 'homes' }, atBorder))).toEqual([
    '/instrument not-in-round',
  ]);
});

test('a shift at the border is no village of the household frame', async () => {
  const shift = drawn.frame.find(({ instrument }) => instrument === 'border');
  const elsewhere = { ...body, answers: { ...answers, psu: shift?.psu } };
  expect(await rules(await post(elsewhere, household))).toContain('/answers/psu unknown-psu');
});

test('a PSU added to the frame a moment ago is known at once', async () => {
  const unit = drawn.frame.find(({ psu }) => psu === answers['psu']);
  if (unit === undefined) throw new Error('the PSU of the body is not in the frame');
  await putFrame(store, 'tests', [...drawn.frame, { ...unit, psu: 'new-village' }]);
  const there = { ...body, id: '019b7700-0000-7000-8000-0000000000ff', answers: { ...answers, psu: 'new-village' } };
  expect((await post(there, household)).status).toBe(201);
});

test('what is not JSON in UTF-8 is refused', async () => {
  const invalidUtf8 = new Blob([Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]);
  for (const text of ['', '{', '{"id":', 'NaN', invalidUtf8]) {
    expect(await problemOf(await post(text, household))).toMatchObject({ status: 400, code: 'malformed-json' });
  }
});

test('what is not declared as JSON in UTF-8 is refused', async () => {
  for (const type of ['text/plain', 'application/xml', 'application/json; charset=latin1', 'application/jsonp', '']) {
    const refused = await post(body, household, { 'content-type': type });
    expect(await problemOf(refused)).toMatchObject({ status: 415, code: 'not-json' });
  }
  expect((await post(body, household, { 'content-type': 'Application/JSON; charset="UTF-8"' })).status).toBe(200);
});

test('a body that says it is compressed is refused and not stored, whether it is, is cut short, grows, or is plain', async () => {
  const before = await countStored();
  const unseen = JSON.stringify({ ...body, id: '019b7700-0000-7000-8000-0000000000fe' });
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
  const sent: readonly (readonly [string, string | Blob])[] = [
    ['gzip', unseen],
    ['gzip', new Blob([gzipSync(unseen)])],
    ['gzip', new Blob([gzipSync(unseen).subarray(0, 400)])],
    ['x-gzip', new Blob([bomb])],
    ['br', unseen],
    ['gzip, identity', unseen],
    ['what-nobody-knows', unseen],
  ];
  for (const [coding, text] of sent) {
    const refused = await post(text, household, { 'content-encoding': coding });
    expect(refused.headers.get('accept-encoding')).toBe('identity');
    expect(await problemOf(refused)).toMatchObject({ status: 415, code: 'encoded-body' });
  }
  expect(await countStored()).toBe(before);
  expect((await post(unseen, household, { 'content-encoding': 'Identity' })).status).toBe(201);
});

test('JSON that is no response is faulty, however strange or deep it is', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const strange = ['null', '[]', '1', '"text"', '{}', deep, `{"instrument":"household","answers":${deep}}`];
  for (const text of [...strange, '{"__proto__":{"instrument":"household"},"instrument":"household"}']) {
    expect(await problemOf(await post(text, household))).toMatchObject({ status: 422, code: 'faulty-body' });
  }
});

test('a body over 256 KB is refused, whether it declares its length or comes in chunks', async () => {
  const large = JSON.stringify({ ...body, note: 'x'.repeat(256 * 1024) });
  const declared = await post(large, household, { 'content-length': String(large.length) });
  expect(await problemOf(declared)).toMatchObject({ status: 413, code: 'body-too-large' });
  const chunks = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
    },
  });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${household}` };
  const init = { method: 'POST', headers, body: chunks, duplex: 'half' as const };
  expect((await app.request(new Request('http://localhost/v1/responses', init))).status).toBe(413);
});

test('a wrong address is not found, and a wrong method is told the right ones', async () => {
  expect(await problemOf(await app.request('/v1/nothing'))).toMatchObject({ status: 404, code: 'not-found' });
  const wrong = await app.request('/v1/responses', { method: 'PUT' });
  expect(wrong.headers.get('allow')).toBe('POST');
  expect(await problemOf(wrong)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  expect((await app.request('/v1/health', { method: 'HEAD' })).status).toBe(200);
});

test('logs hold ids, codes and times, and nothing that anybody answered, not even after a fault', async () => {
  const registration: Record<string, unknown> = { ...bodyOf('registration'), startedAt: 'SECRET-TIME' };
  await post(registration);
  await post('{"name": "SECRET-NAME"', household);
  await app.request('/v1/SECRET-PATH?token=SECRET-QUERY');
  const all = logged.join('\n');
  expect(logged.length).toBeGreaterThan(30);
  expect(all).not.toMatch(/SECRET/);
  expect(all).not.toContain(household);
  for (const value of Object.values(v.parse(answersSchema, registration['answers']))) {
    if (typeof value === 'string' && value.length > 6) expect(all).not.toContain(value);
  }
  const first: unknown = JSON.parse(logged[0] ?? '');
  expect(first).toMatchObject({ message: 'request', method: 'POST', route: '/v1/responses', status: 201 });
});

test('the number of a request is the caller’s own if it is an id; a name or a telephone number stays out of the log', async () => {
  const numbered = async (given: string) =>
    (await app.request('/v1/nothing', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
  for (const id of ['019b7700-0000-7000-8000-0000000000ff', '0af7651916cd43dd8448eb211c80319c']) {
    expect(await numbered(id)).toBe(id);
  }
  for (const strange of [
    'Ana-Example',
    '992901234567',
    'a'.repeat(65),
    '',
    '{"level":"ERROR"}',
    '0af7651916cd43dd/../x',
  ]) {
    expect(await numbered(strange)).toMatch(/^request-\d+$/);
  }
  expect(logged.join('\n')).not.toMatch(/Ana-Example|992901234567/);
});

test.each([16, 50])('%i phones that send the same at once are one interview, with one receipt', async (count) => {
  const id = `01890a5d-ac96-774b-bcce-a402${String(20000000 + count)}`;
  const before = await countStored();
  const heard = await Promise.all(Array.from({ length: count }, () => post({ ...body, id }, household)));
  expect(heard.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(heard.filter(({ status }) => status === 200)).toHaveLength(count - 1);
  const receipts = new Set(await Promise.all(heard.map((one) => one.text())));
  expect(receipts.size).toBe(1);
  expect(await countStored()).toBe(before + 1);
});

test('of many that send another interview under one id at once one is stored, and each of the others is kept for review', async () => {
  const id = '01890a5d-ac96-774b-bcce-a40230000000';
  const before = await countStored();
  const times = Array.from({ length: 16 }, (_, i) => `2026-10-31T22:${String(i + 10)}:00Z`);
  const heard = await Promise.all(times.map((endedAt) => post({ ...body, id, endedAt }, household)));
  expect(heard.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, ...times.slice(1).map(() => 409)]);
  expect(await countStored()).toBe(before + 1);
  const others = (await collect(store.listConflicts('tests'))).filter((one) => one.id === id);
  const stored = await store.getResponse({ id, round: 'tests', instrument: 'household' });
  expect([...others.map(({ endedAt }) => endedAt), stored?.endedAt].toSorted()).toEqual(times);
});
