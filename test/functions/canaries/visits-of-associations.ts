/** What the office and everybody ask of the directory of organisations of people abroad. */
import type { Canary } from './people.ts';
import { drawn, type Platform, type Role } from './platform.ts';
import { office, roles, type Visit } from './visit.ts';

const round = drawn.round.id;
const under = '/fieldwork/rounds/:round/associations';
const at = (path = ''): string => `/fieldwork/rounds/${round}/associations${path}`;
const club = {
  ...{ country: 'DE', kind: 'sports', languages: 'tg', email: 'club@club.example' },
  ...{ consentBy: 'The chair', consentOn: '2026-10-01' },
};

/** The office lists one for each role, everybody reads them, and they are taken out. */
export function visitsOfAssociations({ store }: Platform, { name, email }: Canary): readonly Visit[] {
  const nameFor = (role: Role): string => `Club of ${role}`;
  const pathOf = async (role: Role, path = ''): Promise<string> => {
    const one = (await store.listAssociations(round)).find((known) => known.name === nameFor(role));
    return at(`/${one?.id ?? 'none'}${path}`);
  };
  const open = (path: string): Visit => ({
    ...{ route: `GET ${path}`, as: roles, ask: () => ({ path: path.replace(':round', round) }) },
  });
  const mixedUp = { name: email, country: name, kind: name, email: name };
  return [
    { route: `GET ${under}`, as: office, ask: () => ({ path: at() }) },
    {
      ...{ route: `POST ${under}`, as: office },
      ask: (role) => ({ path: at(), form: { ...club, name: nameFor(role) } }),
      also: [{ path: at(), form: mixedUp, isOwn: true }],
    },
    { route: `GET ${under}/:id`, as: office, ask: async (role) => ({ path: await pathOf(role) }) },
    {
      ...{ route: `POST ${under}/:id`, as: office },
      ask: async (role) => ({
        path: await pathOf(role),
        form: { ...club, name: nameFor(role), members: '9', revision: '1' },
      }),
    },
    ...['/associations/:round', '/v1/rounds/:round/associations', '/v1/rounds/:round/associations.csv'].map(open),
    ...['erase-contact', 'withdraw'].map((what, n): Visit => ({
      ...{ route: `POST ${under}/:id/${what}`, as: office },
      ask: async (role) => ({
        path: await pathOf(role, `/${what}`),
        form: { reason: 'they asked', revision: String(n + 2) },
      }),
    })),
  ];
}
