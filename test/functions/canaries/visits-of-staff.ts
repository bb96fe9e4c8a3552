/** What members of staff ask of the platform, in their rounds. */
import { stampOfPlace } from '#functions/fieldwork/drawing/settle-drawing.ts';
import type { Canary } from './people.ts';
import { drawn, type Platform, type Role } from './platform.ts';
import { office, ofFieldwork, type Visit } from './visit.ts';
import { visitsOfSkills } from './visits-of-figures.ts';

const round = drawn.round.id;
const at = (path = ''): string => `/fieldwork/rounds/${round}${path}`;
const route = (method: 'GET' | 'POST', path = ''): string => `${method} /fieldwork/rounds/:round${path}`;

/** Pages of fieldwork: read, then changed. */
export function visitsOfFieldwork(platform: Platform, person: Canary): readonly Visit[] {
  const { ask, store } = platform;
  const see = (path: string, as: readonly Role[] = ofFieldwork): Visit => ({
    ...{ route: route('GET', path), as, ask: () => ({ path: at(path) }) },
  });
  const send = (
    path: string,
    form: (role: Role) => Promise<Readonly<Record<string, string>>>,
    where = path,
  ): Visit => ({
    route: route('POST', path),
    as: office,
    ask: async (role) => ({ path: at(where.replace('ROLE', role)), form: await form(role) }),
    also: [{ path: at(where.replace('ROLE', 'coordinator')), form: bad(person), isOwn: true }],
  });
  const plain = (form: Readonly<Record<string, string>>) => () => Promise.resolve(form);
  const revisionOf = async (id: string): Promise<string> => String((await store.getRoundEntry(id))?.revision ?? 0);
  const interviews: { readonly id: string; readonly revision: number }[] = [];
  const readInterviews = async (): Promise<void> => {
    interviews.length = 0;
    for await (const { id, answers, revision = 0 } of store.readRound(round, 'household'))
      if (answers['psu'] !== platform.places.get('household')) interviews.push({ id, revision });
  };
  const interview = async (n: number) => {
    await readInterviews();
    const one = interviews[n];
    if (one === undefined) throw new Error('too few interviews');
    return { path: at(`/interviews/household/${one.id}`), ...one };
  };
  const decided = async (path: string, n: number, form: Readonly<Record<string, string>>) => {
    const one = await interview(n);
    return { path: `${one.path}${path}`, form: { ...form, revision: String(one.revision), reason: 'looked at' } };
  };
  const own = (role: Role): string => `c-${role.replaceAll(' ', '-')}`;
  const offer = { language: 'en', title: 'Welcome', text: 'Hello', links: '' };
  const countryOf = (role: Role): string => (role === 'coordinator' ? 'KZ' : role === 'administrator' ? 'RU' : 'PL');
  const offerAt = (role: Role): string => at(`/offers/${countryOf(role)}/en`);
  const seenBy = async (role: Role) => String((await store.getOffer(round, countryOf(role), 'en'))?.revision ?? 0);
  const one = '/interviews/:instrument/:id';
  const turn = (role: Role): number => (role === 'administrator' ? 2 : 1);
  return [
    { route: 'GET /fieldwork', as: ofFieldwork, ask: () => ({ path: '/fieldwork' }) },
    see(''),
    see('/shifts'),
    see('/listing'),
    { ...see('/listing.csv', office), ask: () => ({ path: at('/listing.csv?study=household') }) },
    see('/interviews'),
    { ...see(one), as: office, ask: async () => ({ path: (await interview(0)).path }) },
    see('/flags'),
    see('/people'),
    see('/people/assign', office),
    see('/about'),
    see('/campaigns', office),
    see('/campaign-report', office),
    see('/campaign-report.csv', office),
    { ...see('/campaigns/:id', office), ask: () => ({ path: at('/campaigns/airport-x') }) },
    { ...see('/campaigns/:id/poster', office), ask: () => ({ path: at('/campaigns/airport-x/poster') }) },
    { ...see('/campaigns/:id/paper', office), ask: () => ({ path: at('/campaigns/airport-x/paper') }) },
    { ...see('/forms/:study'), ask: () => ({ path: at('/forms/household') }) },
    { ...see(`${one}/edit`, office), ask: async () => ({ path: `${(await interview(1)).path}/edit` }) },
    { route: route('POST', `${one}/edit`), as: office, ask: () => decided('/edit', 1, {}) },
    { route: route('POST', one), as: office, ask: (role) => decided('', turn(role), { move: 'accept' }) },
    {
      route: route('POST', '/interviews/move'),
      as: office,
      ask: async (role) => {
        const { id, revision } = await interview(turn(role) + 2);
        const form = { pick: `household/${id}/${revision}`, move: 'accept', reason: 'looked at' };
        return { path: at('/interviews/move'), form };
      },
    },
    {
      route: route('POST', `${one}/conflict`),
      as: [],
      ask: async () => {
        const ids: string[] = [];
        for await (const conflict of store.listConflicts(round))
          if (conflict.instrument === 'household') ids.push(conflict.id);
        const [id = ''] = ids;
        const { text } = await ask('coordinator', 'GET', { path: at(`/interviews/household/${id}`) });
        const shown = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1] ?? '';
        const form = { counts: '1', versions: shown('versions'), revision: shown('revision'), reason: 'the first' };
        return { path: at(`/interviews/household/${id}/conflict`), form };
      },
    },
    send('/people/person', (role) =>
      Promise.resolve({
        id: `p-${role}`.replaceAll(' ', '-'),
        name: 'Sami S.',
        team: 'south',
        places: '',
        revision: '',
      }),
    ),
    send('/people/table', plain({ table: 'id,name,team\nzafar,Zafar Z.,north' })),
    send('/people/links', plain({ who: 'nora', days: '3' })),
    {
      ...send('/people/links/:id/end', plain({ reason: 'lost' })),
      ask: async () => {
        const open = (await store.listLinks(round)).filter(({ ended }) => ended === undefined);
        return { path: at(`/people/links/${open.at(-1)?.id ?? ''}/end`), form: { reason: 'lost' } };
      },
    },
    send('/handed-back', async () => {
      const said = {
        id: platform.newId(),
        instrument: 'household',
        psu: platform.places.get('household') ?? '',
        by: 'nora',
      };
      const when = platform.now().toISOString();
      await store.putHandBack({ ...said, round, at: when, receivedAt: when, reason: 'no road' });
      return { ...said, reason: 'seen' };
    }),
    send('/practice', plain({ study: 'household' })),
    send('/drawing', async () => ({
      ...{ instrument: 'household', seed: '7', dwellings: '5' },
      revision: await revisionOf(round),
    })),
    send('/listing', async () => {
      const of = { round, instrument: 'household', psu: 'drawn-here' };
      if ((await store.getDrawn(of)) === undefined) await store.putDrawn(of, { units: [{ code: '1' }] });
      const seen = stampOfPlace(await store.listListingsOf(of), await store.getDrawn(of));
      return { instrument: of.instrument, psu: of.psu, holds: 'office', seen, reason: 'seen' };
    }),
    send('/plan', async () => ({ dwellings: '5', from: '', until: '', revision: await revisionOf(round) })),
    send('/campaigns', (role) =>
      Promise.resolve({
        id: `c-${role.replaceAll(' ', '-')}`,
        name: 'Airport Y',
        mode: 'airport',
        begins: '2026-06-01',
      }),
    ),
    {
      ...send('/campaigns/:id', plain({})),
      ask: async (role) => {
        const id = `c-${role.replaceAll(' ', '-')}`;
        const { revision = 0 } = (await store.getCampaign(round, id)) ?? {};
        const form = { name: 'Airport Z', mode: 'airport', begins: '2026-06-01', revision: String(revision) };
        return { path: at(`/campaigns/${id}`), form };
      },
    },
    {
      ...send('/campaigns/:id/kiosk', plain({})),
      ask: (role) => ({ path: at(`/campaigns/${own(role)}/kiosk`), form: { most: '9' } }),
    },
    {
      ...send('/campaigns/:id/kiosk-end', plain({})),
      ask: (role) => ({ path: at(`/campaigns/${own(role)}/kiosk-end`), form: {} }),
    },
    {
      ...send('/campaigns/:id/paper', plain({})),
      ask: (role) => ({ path: at(`/campaigns/${own(role)}/paper`), form: { count: '1', in: 'en' } }),
    },
    {
      ...send('/campaigns/:id/end', plain({})),
      ask: (role) => ({ path: at(`/campaigns/c-${role.replaceAll(' ', '-')}/end`), form: { reason: 'over' } }),
    },
    see('/offers', office),
    send('/offers', (role) => Promise.resolve({ ...offer, country: countryOf(role) })),
    { ...see('/offers/:country/:language', office), ask: (role) => ({ path: offerAt(role) }) },
    {
      ...send('/offers/:country/:language', plain({})),
      ask: async (role) => ({ path: offerAt(role), form: { ...offer, title: 'Hello', revision: await seenBy(role) } }),
    },
    {
      ...send('/offers/:country/:language/take-back', plain({})),
      ask: async (role) => ({
        path: `${offerAt(role)}/take-back`,
        form: { reason: 'over', revision: await seenBy(role) },
      }),
    },
    { route: 'GET /fieldwork/new-round', as: office, ask: () => ({ path: '/fieldwork/new-round' }) },
    {
      route: 'POST /fieldwork/new-round',
      as: office,
      ask: (role) => ({ path: '/fieldwork/new-round', form: draft(role) }),
    },
    {
      ...see('/describe', office),
      ask: (role) => ({ path: `/fieldwork/rounds/${draft(role).id}/describe` }),
    },
    {
      route: route('POST', '/describe'),
      as: office,
      ask: async (role) => {
        const form = { ...draft(role), title: 'Another spring', revision: await revisionOf(draft(role).id) };
        return { path: `/fieldwork/rounds/${draft(role).id}/describe`, form };
      },
    },
    {
      route: route('POST', '/step'),
      as: office,
      ask: async (role) => ({
        path: `/fieldwork/rounds/${draft(role).id}/step`,
        form: { step: 'open', reason: 'off we go', revision: await revisionOf(draft(role).id) },
      }),
    },
    ...visitsOfAdministrators(platform, person),
    ...visitsOfSkills(ask, person),
  ];
}

/** What somebody types into every field who mixes up forms: a person in the place of whatever is asked. Told back to whoever typed it. */
const bad = ({ name, email, birthDate }: Canary) => ({
  ...{ who: name, id: name, table: `id,name\n${email},${name}`, days: birthDate, revision: birthDate, study: email },
});

const draft = (role: Role) => ({
  ...{ title: 'A spring', id: `d-${role.replaceAll(' ', '-')}`, country: 'TJ', start: '2027-03-01' },
  ...{ end: '2027-05-31', reportingCurrency: 'tjs', 'study.registration': '2' },
});

function visitsOfAdministrators({ ask, store }: Platform, person: Canary): readonly Visit[] {
  const as = ['administrator'] as const;
  const invited = { name: 'Ana A.', role: 'analyst', everywhere: 'yes' };
  const member = async (path: string, form: Readonly<Record<string, string>>) => {
    const [one] = (await store.readStaff()).members;
    const seen = { reason: 'as agreed', revision: String(one?.revision ?? 0) };
    return { path: `/fieldwork/staff/${one?.id ?? 'nobody'}/${path}`, form: { ...form, ...seen } };
  };
  return [
    { route: 'GET /fieldwork/staff', as, ask: () => ({ path: '/fieldwork/staff' }) },
    { route: 'POST /fieldwork/staff/invite', as, ask: () => ({ path: '/fieldwork/staff/invite', form: invited }) },
    {
      route: 'POST /dashboard/join',
      as: ['stranger'],
      ask: async (role) => {
        const sent = { path: '/fieldwork/staff/invite', form: { ...invited, name: `Ana of ${role}` } };
        const { text } = await ask('administrator', 'POST', sent);
        const code = /\/dashboard\/join#([^"<\s]*)/.exec(text)?.[1] ?? '';
        return { path: '/dashboard/join', form: { code } };
      },
      also: [{ path: '/dashboard/join', form: { code: person.email } }],
    },
    { route: 'POST /fieldwork/staff/:id/address', as, ask: () => member('address', {}) },
    { route: 'POST /fieldwork/staff/:id/change', as, ask: () => member('change', { ...invited, role: 'coordinator' }) },
    { route: 'POST /fieldwork/staff/:id/end', as, ask: () => member('end', {}) },
  ];
}
