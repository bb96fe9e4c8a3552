/** What each function does in a life: every use case that asks something of AWS, through the handler that is deployed. */
import { expect, vi } from 'vitest';

import { answerOf, sends, startBankServer } from '../../functions/rates/bank-server.ts';
import { digestOfCode } from '#functions/fieldwork/links/make-link.ts';
import { linkCode } from '#schemas/fieldwork/link-code.ts';
import { signToken } from '#functions/platform/identity/tokens.ts';
import { drawSmallRound } from '../../expectations/place.ts';
import { putRound } from '../../functions/store/lay-out.ts';
import { apiEvent, type Asked } from './api-event.ts';
import { decidedIn, holdingForm } from './holding.ts';
import { writeToMany } from './groups.ts';
import { liveMatching } from './matching.ts';
import { liveOwnRecord } from './own-record.ts';
import { liveClosing, livePublishing } from './closing.ts';
import { liveSayings } from './sayings.ts';
import { secret, siteUrl, type Stage } from './stage.ts';

export const small = drawSmallRound();
const { round } = small;

const link = async (instrument: string, psu?: string) => {
  const claims = { kind: 'link', jti: 'l', instrument, round: round.id, exp: 4e9 } as const;
  return { authorization: `Bearer ${await signToken(psu === undefined ? claims : { ...claims, psu }, secret)}` };
};

const placeOf = (id: string) => small.frame.find(({ instrument }) => instrument === id)?.psu;

/** Asks a handler, and answers the status and the headers. */
const asking =
  (handler: (event: ReturnType<typeof apiEvent>) => Promise<{ statusCode: number; headers?: unknown }>) =>
  async (path: string, asked?: Asked) =>
    handler(apiEvent(path, asked));

const newestRelease = async ({ store }: Stage) => (await store.listReleases(round.id))[0]?.id ?? 'none';

async function nights(stage: Stage, handler: (event: unknown) => Promise<void>): Promise<void> {
  await handler({}); // starts itself for each round
  await handler({ round: round.id, nightly: true });
  await handler({ round: round.id, nightly: true }); // nothing changed: the manifest of the last release says so
  await handler({ round: round.id }); // an operator wants it all the same: the snapshot is there already
  expect(await newestRelease(stage)).not.toBe('none');
}

/** In the order in which a round sees them. */
export const lives: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async ingest(stage) {
    const ask = asking((await import('#functions/ingest/handler.ts')).handler);
    const post = (body: unknown, headers: Readonly<Record<string, string>>) =>
      ask('authorization' in headers ? '/v1/responses' : '/v1/registrations', { method: 'POST', headers, body });
    const [first, second] = small.bodies.household;
    const signed = await link('household');
    expect(await post(first, signed)).toMatchObject({ statusCode: 201 });
    expect(await post(first, signed)).toMatchObject({ statusCode: 200 });
    expect(await post({ ...second, id: first?.id }, signed)).toMatchObject({ statusCode: 409 });
    for (const body of small.bodies.household.slice(1)) await post(body, signed);
    const prices = await link('price-quote');
    for (const body of small.bodies['price-quote']) {
      expect(await post(body, prices)).toMatchObject({ statusCode: 201 });
    }
    for (const body of small.bodies.registration) expect(await post(body, {})).toMatchObject({ statusCode: 201 });
    const [registrant] = small.bodies.registration;
    if (registrant === undefined) throw new Error('nobody registered');
    const another = { ...registrant, startedAt: registrant.endedAt };
    expect(await post(another, {})).toMatchObject({ statusCode: 409 });
    await stage.store.eraseResponse({ ...registrant, instrument: 'registration', round: round.id }, '2026-05-01');
    expect(await post(registrant, {})).toMatchObject({ statusCode: 410 });
    expect(await ask('/v1/backup-key', { headers: signed })).toMatchObject({ statusCode: 200 });
    for (const heard of ['sent-back', 'notices'])
      expect(await ask(`/v1/links/${heard}`, { headers: signed })).toMatchObject({ statusCode: 200 });
    await liveSayings(ask, {
      village: await link('household', placeOf('household')),
      shift: await link('border', placeOf('border')),
    });
    expect(await ask('/v1/health')).toMatchObject({ statusCode: 200 });
  },

  async collect(stage) {
    const ask = asking((await import('#functions/collect/handler.ts')).handler);
    const psu = placeOf('household');
    const headers = await link('household', psu);
    expect(await ask('/collect/household')).toMatchObject({ statusCode: 200 });
    expect(await ask('/collect/household/assignment', { headers })).toMatchObject({ statusCode: 200 });
    const code = linkCode(new Uint8Array(10));
    const expiresAt = '2099-01-01T00:00:00.000Z';
    const known = { round: round.id, id: 'l', enumerator: 'e', madeAt: expiresAt, by: 'office', expiresAt };
    const place = { instrument: 'household', psu: psu ?? '' };
    await stage.store.putEnumerator(round.id, { id: 'e', name: 'E', assignments: [place] });
    await stage.store.putLink(known);
    await decidedIn(stage, { ...place, round: round.id });
    await stage.store.putLinkCode(digestOfCode(code), { round: round.id, link: 'l', expiresAt });
    const body = { code, device: 'd'.repeat(22) };
    expect(await ask('/v1/links/exchange', { method: 'POST', headers: {}, body })).toMatchObject({ statusCode: 200 });
    expect(await ask('/v1/links/work', { headers })).toMatchObject({ statusCode: 200 });
    const version = round.instruments['household'];
    expect(await ask(`/v1/studies/household/${version}`)).toMatchObject({ statusCode: 200 });
  },

  async registry() {
    const ask = asking((await import('#functions/registry/handler.ts')).handler);
    for (const page of ['register', 'offers', 'associations'])
      expect((await ask(`/${page}/${round.id}`)).statusCode).toBe(200);
    const headers = { kiosk: `${round.id}/summer/${'A'.repeat(22)}` };
    expect(await ask('/v1/kiosk', { headers })).toMatchObject({ statusCode: 404 });
  },

  matching: (stage) => liveMatching(stage, small),

  record: (stage) => liveOwnRecord(stage, small),

  async rates(stage) {
    const bank = await startBankServer();
    vi.stubEnv('RATES_MIRROR', bank.origin);
    vi.useFakeTimers({ now: new Date('2025-03-05T18:00:00Z'), toFake: ['Date'] });
    try {
      const { handler } = await import('#functions/rates/handler.ts');
      bank.behave(sends(answerOf('ecb-hist-90d.xml')));
      await handler();
      expect(await stage.store.getRateFeed('ecb')).toMatchObject({ newest: '2025-03-05' });
      bank.behave(sends('<html>', 'text/html'));
      await expect(handler()).rejects.toThrow('no new exchange rates of ecb');
    } finally {
      vi.useRealTimers();
      await bank.close();
    }
  },

  async publish(stage) {
    const { handler } = await import('#functions/publish/handler.ts');
    await nights(stage, handler);
    await handler({ round: round.id, asked: true }); // nothing has changed, which is told
    await handler({ round: round.id, preview: true });
  },

  async 'corridor-costs'(stage) {
    await nights(stage, (await import('#functions/corridor-costs/handler.ts')).handler);
  },

  async checks(stage) {
    const { handler } = await import('#functions/checks/handler.ts');
    // Somebody is to be asked whether their record is still right: handed on to whoever may.
    const refresh = { remindAfterMonths: 12 };
    await putRound(stage.store, { ...round, settings: { ...round.settings, refresh } });
    const [registrant] = small.bodies.registration;
    if (registrant === undefined) throw new Error('nobody registered');
    const id = '0190a1b2-0000-7000-8000-00000000dddd';
    const stored = { receivedAt: '2020-01-01T00:00:00.000Z', contentDigest: 'of somebody', source: 'self' } as const;
    await stage.store.putResponse({ ...registrant, ...stored, id });
    await handler({}); // starts itself for each round
    await handler({ round: round.id, nightly: true });
    const run = await stage.store.getCheckRun(round.id);
    expect([typeof run?.doneAt, run?.failed]).toEqual(['string', undefined]);
    expect(stage.handed().map((event) => event.includes(id))).toContain(true);
  },

  async dashboard(stage) {
    const ask = asking((await import('#functions/dashboard/handler.ts')).handler);
    for (const path of [
      '',
      `/rounds/${round.id}`,
      `/rounds/${round.id}/preview`,
      `/releases/${await newestRelease(stage)}`,
    ]) {
      expect(await ask(`/dashboard${path}`, { headers: stage.analyst })).toMatchObject({ statusCode: 200 });
    }
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl };
    await livePublishing(ask, `/dashboard/rounds/${round.id}`, { ...stage.coordinator, ...form });
  },

  async fieldwork(stage) {
    const ask = asking((await import('#functions/fieldwork/handler.ts')).handler);
    const { coordinator: headers } = stage;
    const at = `/rounds/${round.id}`;
    const [first, second] = small.bodies.household.map(({ id }) => `${at}/interviews/household/${id}`);
    for (const path of [
      '',
      at,
      `${at}/interviews`,
      `${at}/shifts`,
      `${at}/listing`,
      `${at}/flags`,
      `${at}/people`,
      `${at}/about`,
      `${at}/campaign-report`,
      `${at}/forms/household`,
      first,
    ])
      expect(await ask(`/fieldwork${path}`, { headers })).toMatchObject({ statusCode: 200 });
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: siteUrl };
    const send = (path: string | undefined, text: string) =>
      ask(`/fieldwork${path}`, { method: 'POST', headers: { ...headers, ...form }, text });
    expect(await send(second, 'move=accept&revision=0&reason=called')).toMatchObject({ statusCode: 303 });
    expect(await send(second, 'move=send-back&revision=1&reason=ages')).toMatchObject({ statusCode: 303 });
    // Somebody is given a link, and another one ends.
    const place = { instrument: 'household', psu: placeOf('household') ?? '' };
    await stage.store.putEnumerator(round.id, { id: 'f', name: 'F', assignments: [place] });
    const moment = '2026-05-03T00:00:00.000Z';
    const said = { ...place, round: round.id, id: 'f'.repeat(32), by: 'f', at: moment, receivedAt: moment };
    await stage.store.putHandBack({ ...said, reason: 'ill' });
    const settled = new URLSearchParams({ ...place, id: said.id, by: 'f', reason: 'called' }).toString();
    expect(await send(`${at}/handed-back`, settled)).toMatchObject({ statusCode: 303 });
    const holding = await holdingForm(stage, { ...place, round: round.id });
    expect(await send(`${at}/listing`, holding)).toMatchObject({ statusCode: 303 });
    const made = { madeAt: '2026-01-01T00:00:00.000Z', by: 'office', expiresAt: '2099-01-01T00:00:00.000Z' };
    await stage.store.putLink({ round: round.id, id: 'to-end', enumerator: 'f', ...made });
    const table = encodeURIComponent(`enumerator,name,place\ng,G,${place.psu}`);
    const campaign = `id=summer&name=Summer&mode=airport&begins=2026-06-01`;
    expect(await send(`${at}/campaigns`, campaign)).toMatchObject({ statusCode: 303 });
    expect(await send(`${at}/campaigns/summer/kiosk`, 'most=500')).toMatchObject({ statusCode: 200 });
    expect(await send(`${at}/campaigns/summer/end`, 'reason=over')).toMatchObject({ statusCode: 303 });
    expect(await send(`${at}/offers`, 'country=all&language=en&title=Hi&text=Hi')).toMatchObject({ statusCode: 303 });
    expect((await send(`${at}/associations`, 'name=A&country=DE&kind=other')).statusCode).toBe(303);
    await writeToMany(stage, round.id, (path, text) => send(at + path, text));
    expect(await send(`${at}/people/table`, `table=${table}`)).toMatchObject({ statusCode: 303 });
    expect(await send(`${at}/people/links`, 'who=f&days=1&quota=')).toMatchObject({ statusCode: 200 });
    expect(await send(`${at}/people/links/to-end/end`, 'reason=lost')).toMatchObject({ statusCode: 303 });
    expect(await send(`${at}/practice`, 'study=household')).toMatchObject({ statusCode: 200 });
    // The round is planned, and led on.
    const revision = async () => (await stage.store.getRoundEntry(round.id))?.revision ?? 0;
    await liveClosing(send, { at, studies: Object.keys(round.instruments), revision });
    // A colleague is invited, and mailed a password once more.
    const asAdministrator = { ...stage.administrator, ...form };
    const staff = (path: string, text: string) =>
      ask(`/fieldwork/staff/${path}`, { method: 'POST', headers: asAdministrator, text });
    expect((await staff('invite', 'name=Z&email=z%40example.org&role=analyst&everywhere=yes')).statusCode).toBe(303);
    expect(await staff('staff-1/address', 'revision=1')).toMatchObject({ statusCode: 303 });
    expect((await stage.store.readStaff()).members).toMatchObject([{ subject: 'somebody-new', role: 'analyst' }]);
    // A round is made with a frame.
    const parts = (fields: Readonly<Record<string, string>>) =>
      Object.entries(fields)
        .map(([name, value]) => {
          const file = name === 'frame' ? '; filename="frame.csv"\r\ncontent-type: text/csv' : '';
          return `--cut\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
        })
        .concat('--cut--\r\n')
        .join('');
    const sendFiles = (path: string, fields: Readonly<Record<string, string>>) => {
      const multipart = { 'content-type': 'multipart/form-data; boundary=cut', origin: siteUrl };
      return ask(path, { method: 'POST', headers: { ...headers, ...multipart }, text: parts(fields) });
    };
    const another = { ...round, id: 'made-here' };
    const frame = `instrument,psu,stratum,label,firstStageWeight\nhousehold,A,north,Dusti,12.5\n`;
    const described = { by: 'file', pasted: JSON.stringify(another), frame };
    expect(await ask('/fieldwork/new-round', { headers })).toMatchObject({ statusCode: 200 });
    expect(await sendFiles('/fieldwork/new-round', described)).toMatchObject({ statusCode: 303 });
    expect(await stage.store.getFrame(another.id)).toMatchObject([{ psu: 'A' }]);
    // The first came twice, with other answers; it was kept apart above, since the draw of its phone does not hold.
    expect(await send(`${first}/conflict`, 'counts=2&versions=2&revision=1&reason=asked')).toMatchObject({
      statusCode: 303,
    });
  },

  async exports(stage) {
    const ask = asking((await import('#functions/exports/handler.ts')).handler);
    const { analyst: headers } = stage;
    expect(await ask(`/v1/rounds/${round.id}/releases`, { headers })).toMatchObject({ statusCode: 200 });
    const file = await ask(`/v1/releases/${await newestRelease(stage)}/manifest.json`, { headers });
    expect(file).toMatchObject({ statusCode: 302 });
    const address = String(Object.entries(file.headers ?? {}).find(([name]) => name === 'location')?.[1]);
    expect((await fetch(address)).status).toBe(200); // S3 asks what the role of the signer may do
  },

  async door() {
    const { handler } = await import('#functions/door/handler.ts');
    expect(await handler({ identitySource: [secret] })).toEqual({ isAuthorized: true });
    expect(await handler({ identitySource: ['a guess'] })).toEqual({ isAuthorized: false });
  },

  async auth() {
    const ask = asking((await import('#functions/auth/handler.ts')).handler);
    expect(await ask('/sign-in')).toMatchObject({ statusCode: 302 });
    const headers = { cookie: 'remit_sign_in=mine~verifier~/dashboard' };
    expect(await ask('/sign-in/callback', { headers, query: 'code=abc&state=mine' })).toMatchObject({
      statusCode: 302,
    });
    expect(await ask('/sign-out')).toMatchObject({ statusCode: 200 });
  },
};
