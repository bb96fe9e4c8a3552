/** What strangers and interviewers ask of the platform. */
import { sealBackup } from '#functions/client/backup/seal-backup.ts';
import * as v from 'valibot';

import type { Canary } from './people.ts';
import { bodiesOf, drawn, kioskOfAirport, type Platform, registrationOf, type Role } from './platform.ts';
import { roles, type Visit } from './visit.ts';

const round = drawn.round.id;
const own = { isOwn: true } as const;
const offers = `/offers/${round}`;
const kiosk = `${round}/airport-x/${kioskOfAirport}`;
const hexId = (n: number): string => n.toString(16).padStart(32, '0');
const nobody = { authorization: '' };

/**
 * Everybody's doors, and those of interviewers.
 *
 * @param spare people who are not registered yet
 */
export function visitsOfInterviewers(platform: Platform, spare: readonly Canary[]): readonly Visit[] {
  const { ask, places, store } = platform;
  const psu = places.get('household');
  const household = bodiesOf('household').filter(({ answers }) => answers['psu'] === psu);
  const [first] = household;
  let [at, said] = [0, 0];
  const canary = (): Canary => {
    const one = spare[at++ % spare.length];
    if (one === undefined) throw new Error('nobody is spare');
    return one;
  };
  const registration = () => registrationOf(canary(), 5000 + at);
  const enumerators = ['enumerator', 'interviewer at the border'] as const;
  const everywhere = (path: string): Visit => ({ route: `GET ${path}`, as: roles, ask: () => ({ path }) });
  const listed = { revision: 1, startedAt: '2026-11-01T08:00:00Z', dwellings: [{ address: 'hut' }] };
  return [
    everywhere('/'),
    everywhere('/v1/health'),
    everywhere('/v1/openapi.json'),
    everywhere('/v1/registrations/challenge'),
    ...['/go', '/kiosk', '/collect', '/worker.js'].map(everywhere),
    { route: 'GET /v1/kiosk', as: roles, ask: () => ({ path: '/v1/kiosk', headers: { kiosk } }) },
    { route: 'GET /collect/:instrument', as: roles, ask: () => ({ path: '/collect/household' }) },
    { route: 'GET /assets/:name{.+}', as: roles, ask: () => ({ path: '/assets/page.js' }) },
    { route: 'GET /v1/studies/:id/:version', as: roles, ask: () => ({ path: '/v1/studies/registration/2' }) },
    {
      route: 'POST /v1/responses',
      as: ['enumerator'],
      ask: () => ({ path: '/v1/responses', json: first }),
      also: [
        // Two versions of one interview, for the office to decide between.
        { path: '/v1/responses', json: { ...first, endedAt: '2026-10-01T10:00:00.000+05:00' } },
        { path: '/v1/responses', json: registration() },
        { path: '/v1/responses', json: JSON.stringify(registration()).slice(0, -9) },
        ...household.slice(1).map((json) => ({ path: '/v1/responses', json })),
      ],
    },
    {
      route: 'POST /v1/registrations',
      as: ['stranger'],
      ask: () => ({ path: '/v1/registrations', json: registration(), headers: {} }),
      also: [
        ...badBodies(registration()).map((body) => ({ path: '/v1/registrations', ...body })),
        // Nobody finds a question that there is not unless its name is told: to whoever sent it, and to no log.
        { path: '/v1/registrations', json: withStrangeKey(registration()), headers: {}, ...own },
      ],
    },
    { route: 'GET /v1/backup-key', as: enumerators, ask: () => ({ path: '/v1/backup-key' }) },
    {
      route: 'POST /v1/backups',
      as: ['enumerator'],
      ask: async () => {
        const { text } = await ask('enumerator', 'GET', { path: '/v1/backup-key' });
        const { key } = v.parse(v.object({ key: v.string() }), JSON.parse(text));
        const body = registration();
        const common = { round, version: 2, startedAt: '2026-10-01T10:00:00.000+05:00', form: {} };
        const entry = { ...common, id: body.id, instrument: 'registration', state: 'unsent' as const };
        const bytes = await sealBackup({
          ...{ round, instrument: 'household', savedAt: '2026-11-01T12:00:00+05:00' },
          entries: [{ ...entry, body: JSON.stringify(body) }],
          publicKey: Uint8Array.from(Buffer.from(key, 'base64')),
        });
        return { path: '/v1/backups', bytes };
      },
    },
    {
      route: 'POST /v1/links/hand-back',
      as: ['enumerator'],
      ask: () => ({
        path: '/v1/links/hand-back',
        json: { id: hexId((said += 1)), at: '2026-11-01T11:00:00.000Z', reason: 'the bridge is down' },
      }),
      also: [{ path: '/v1/links/hand-back', json: { reason: canary().name } }],
    },
    {
      route: 'POST /v1/links/shift-sheet',
      as: ['interviewer at the border'],
      ask: () => ({
        path: '/v1/links/shift-sheet',
        json: {
          ...{ id: hexId((said += 1)), at: '2026-11-01T11:00:00.000Z', startedAt: '2026-11-01T08:00:00.000Z' },
          ...{ interval: 3, first: 1, counted: 90, nonresponse: 1, interviews: 9 },
          refusals: { female: 1, male: 1, unknown: 0 },
        },
      }),
    },
    {
      route: 'POST /v1/links/listing',
      as: ['enumerator'],
      ask: () => ({ path: '/v1/links/listing', json: { id: hexId((said += 1)), ...listed } }),
      also: [{ path: '/v1/links/listing', json: { dwellings: [{ address: canary().name }] } }],
    },
    { route: 'GET /v1/links/sent-back', as: enumerators, ask: () => ({ path: '/v1/links/sent-back' }) },
    { route: 'GET /v1/links/notices', as: enumerators, ask: () => ({ path: '/v1/links/notices' }) },
    {
      route: 'GET /collect/:instrument/assignment',
      as: enumerators,
      ask: (role: Role) => ({
        path: `/collect/${role === 'enumerator' ? 'household' : 'border'}/assignment`,
      }),
    },
    {
      route: 'POST /v1/links/exchange',
      as: ['enumerator'],
      ask: async (role) => {
        const path = `/fieldwork/rounds/${round}/people/links`;
        await store.putEnumerator(round, {
          ...{ id: 'nora', name: 'Nora N.', team: 'north' },
          assignments: [{ instrument: 'household', ...(psu !== undefined && { psu }) }],
        });
        const { text } = await ask('coordinator', 'POST', { path, form: { who: 'nora', days: '3' } });
        const code = /<dd class="code">([^<]*)</.exec(text)?.[1] ?? '';
        const answer = await ask(role === 'enumerator' ? 'stranger' : role, 'POST', {
          path: '/v1/links/exchange',
          json: { code, device: 'd'.repeat(32) },
        });
        const token = /"token":"([^"]*)"/.exec(answer.text)?.[1];
        if (token !== undefined) platform.equip('enumerator', { authorization: `Bearer ${token}` });
        return { path: '/v1/links/exchange', json: { code, device: 'd'.repeat(32) } };
      },
    },
    { route: 'GET /v1/links/work', as: ['enumerator'], ask: () => ({ path: '/v1/links/work' }) },
    {
      route: 'GET /register/:round/:study?',
      as: roles,
      ask: () => ({ path: `/register/${round}?campaign=airport-x&mode=airport` }),
      also: [{ path: `/register/${round}?form=plain` }],
    },
    { route: 'GET /offers/:round', as: roles, ask: () => ({ path: offers }) },
    { route: 'POST /offers/:round', as: roles, ask: () => ({ path: offers, form: { country: canary().name } }) },
    {
      route: 'POST /register/:round/:study?',
      as: roles,
      ask: () => {
        const { name, email, birthDate } = canary();
        const said = { 'chose consent_registry': 'yes', 'chose consent_statistics': 'yes', check: 'yes' };
        const typed = { 'typed name|': name, 'typed email|': `${email}@`, 'typed birth_date|': `${birthDate}!` };
        return { path: `/register/${round}?form=plain`, form: { ...said, ...typed }, ...own };
      },
    },
  ];
}

const withStrangeKey = (body: ReturnType<typeof registrationOf>) => ({
  ...body,
  answers: { ...body.answers, [body.answers.name]: 'yes' },
});

/** Registrations that are refused, each for another reason. */
function badBodies(body: ReturnType<typeof registrationOf>) {
  const { answers } = body;
  const headers = {};
  return [
    { ...body, answers: { ...answers, email: `${String(answers['email'])}@`, phone: undefined } },
    { ...body, answers: { ...answers, birth_year: 1990 } },
    { ...body, answers: { ...answers, sex: answers.name } },
    { ...body, answers: { ...answers, campaign: answers.name } },
    { ...body, answers: { ...answers, languages: [{ language: answers.name, level: answers.birth_date }] } },
    { ...body, round: answers.name },
    { ...body, instrument: answers.name },
    { ...body, id: answers.name },
    { ...body, startedAt: answers.birth_date },
    { ...body, answers: [answers.name] },
    { [answers.name]: answers.birth_date },
    `${JSON.stringify(body)}}`,
    JSON.stringify(answers.name),
  ]
    .map((json): { json: unknown; headers: Record<string, string> } => ({ json, headers }))
    .concat([
      { json: body, headers: { 'content-type': `text/plain; ${answers.birth_date}` } },
      { json: body, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      { json: body, headers: { ...nobody, authorization: `Bearer ${answers.birth_date}` } },
      { json: body, headers: { altcha: answers.birth_date } },
      { json: body, headers: { 'x-request-id': answers.birth_date } },
    ]);
}
