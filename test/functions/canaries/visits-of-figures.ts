/** What members of staff ask of figures and of skills. */
import type { Canary } from './people.ts';
import { drawn, type Platform } from './platform.ts';
import { office, ofFieldwork, ofFigures, roles, type Visit } from './visit.ts';

const round = drawn.round.id;

/** Pages of figures, and their files. */
export async function visitsOfFigures(platform: Platform): Promise<readonly Visit[]> {
  const { store, token, newId, exp } = platform;
  const releases = await store.listReleases(round);
  const [newest] = releases;
  if (newest === undefined) throw new Error('nothing was released');
  const release = `/dashboard/releases/${newest.id}`;
  const files = newest.files.map(({ name }) => ({ path: `/v1/releases/${newest.id}/${name}` }));
  const { text } = await platform.ask('analyst', 'GET', { path: release });
  const linked = (what: string): string => new RegExp(`/${what}/([^"?#]+)`).exec(text)?.[1] ?? 'none';
  const [plot, table] = [linked('plots'), linked('tables')];
  const page = (pattern: string, path: string): Visit => ({
    ...{ route: `GET /dashboard${pattern}`, as: ofFigures },
    ask: () => ({ path }),
  });
  const rounds = `/dashboard/rounds/${round}`;
  return [
    { route: 'GET /dashboard/sign-in', as: roles, ask: () => ({ path: '/dashboard/sign-in' }) },
    {
      route: 'POST /dashboard/sign-in',
      as: roles,
      ask: async () => {
        const claims = { kind: 'sign-in', jti: newId(), sub: 'ana', role: 'analyst', exp } as const;
        return { path: '/dashboard/sign-in', form: { code: await token(claims) } };
      },
    },
    { route: 'GET /dashboard/join', as: roles, ask: () => ({ path: '/dashboard/join' }) },
    { route: 'POST /dashboard/sign-out', as: roles, ask: () => ({ path: '/dashboard/sign-out' }) },
    { route: 'GET /v1/rounds/:round/releases', as: ofFigures, ask: () => ({ path: `/v1/rounds/${round}/releases` }) },
    {
      route: 'GET /v1/releases/:id/:file{.+}',
      as: ofFigures,
      ask: () => ({ path: `/v1/releases/${newest.id}/manifest.json` }),
      also: files,
    },
    { ...page('', '/dashboard'), as: [...ofFigures, ...ofFieldwork, 'caseworker', 'clerk'] },
    page('/rounds/:round', rounds),
    { route: 'POST /dashboard/rounds/:round/compute', as: ofFigures, ask: () => ({ path: `${rounds}/compute` }) },
    page('/rounds/:round/computing', `${rounds}/computing`),
    { route: 'POST /dashboard/rounds/:round/publish', as: office, ask: () => ({ path: `${rounds}/publish` }) },
    { ...page('/rounds/:round/publishing', `${rounds}/publishing`), as: office },
    page('/rounds/:round/preview', `${rounds}/preview`),
    { ...page('/rounds/:round/preview/plots/:plot', `${rounds}/preview/plots/${plot}`), as: [] },
    { ...page('/releases/:release/plots/:plot', `${release}/plots/${plot}`), as: [] },
    page('/rounds/:round/preview/tables/:table', `${rounds}/preview/tables/${table}`),
    page('/releases/:release', release),
    page('/releases/:release/provenance', `${release}/provenance`),
    page('/releases/:release/tables/:table', `${release}/tables/${table}`),
    page('/releases/:release/compared-with/:other', `${release}/compared-with/${newest.id}`),
  ];
}

/** Shortages, and the people who fit them. */
export function visitsOfSkills(ask: Platform['ask'], person: Canary): readonly Visit[] {
  const skills = `/skills/rounds/${round}`;
  const row = `${skills}/shortlist/2512%7C%7C`;
  const letter = {
    who: 'A hospital',
    text: 'We look for somebody, and would like to talk.',
    answer: 'jobs@example.org',
  };
  return [
    { route: 'GET /skills', as: [...ofFigures, 'caseworker'], ask: () => ({ path: '/skills' }) },
    {
      route: 'POST /skills/rounds/:round/list',
      as: office,
      ask: () => ({ path: `${skills}/list`, form: { list: 'occupation,needed\n2512,900' } }),
    },
    { route: 'GET /skills/rounds/:round', as: [...ofFigures, 'caseworker'], ask: () => ({ path: skills }) },
    { route: 'GET /skills/rounds/:round/counts.csv', as: ofFigures, ask: () => ({ path: `${skills}/counts.csv` }) },
    { route: 'GET /skills/rounds/:round/shortlist/:row', as: ['caseworker'], ask: () => ({ path: row }) },
    {
      route: 'POST /skills/rounds/:round/shortlist/:row/:ref',
      as: ['caseworker'],
      ask: async () => {
        const { text } = await ask('caseworker', 'GET', { path: row });
        return { path: `${row}/${/article class="card" id="(\w+)"/.exec(text)?.[1] ?? ''}`, form: letter };
      },
      also: [{ path: `${row}/nobody`, form: { ...letter, who: 'x', answer: 'x', text: person.name }, isOwn: true }],
    },
  ];
}
