/** What a clerk asks: registrations that may be of one person. Names are for them alone; whoever else asks is shown none. */
import { registrationStudy } from '#schemas/studies/registration/study.ts';
import { typedIn } from '../clerk/type-in.ts';
import type { Canary } from './people.ts';
import { drawn, type Platform, registrationOf, type Role } from './platform.ts';
import type { Visit } from './visit.ts';

/** @param person registered; somebody registers with their contacts once more */
export function visitsOfClerks({ ask }: Platform, person: Canary): readonly Visit[] {
  const as = ['clerk'] as const;
  const at = `/registrants/rounds/${drawn.round.id}`;
  const get = (pattern: string, path: string): Visit => ({
    ...{ route: `GET /registrants${pattern}`, as },
    ask: () => ({ path }),
  });
  let again = 0;
  const pair = async (): Promise<string> => {
    if (again === 0) {
      again += 1;
      await ask('stranger', 'POST', { path: '/v1/registrations', json: registrationOf(person, 7001) });
    }
    const { text } = await ask('clerk', 'GET', { path: at });
    return /href="([^"]*\/pairs\/[^"]*)"/.exec(text)?.[1] ?? `${at}/pairs/nobody/nobody`;
  };
  /** What is typed of somebody who is there, or wrote on paper. */
  const typed = (n: number, more: Readonly<Record<string, string>>): string => {
    const { answers } = registrationOf(person, n);
    return typedIn(registrationStudy.instrument, { ...answers, campaign: undefined, intake_mode: undefined }, more);
  };
  /** Whoever may see names is the one whom they are shown to. */
  const shown = (role: Role) => (role === 'clerk' ? ({ isOwn: true } as const) : {});
  const mark = '019b7700-0000-7000-8000-000000007004';
  const one = /\/([^/]+)\/[^/]+$/;
  return [
    get('', '/registrants'),
    get('/rounds/:round', at),
    {
      route: 'GET /registrants/rounds/:round/pairs/:one/:two',
      as,
      ask: async (role) => ({ path: await pair(), ...shown(role) }),
    },
    {
      route: 'POST /registrants/rounds/:round/pairs/:one/:two',
      as,
      ask: async (role) => {
        const path = await pair();
        const { text } = await ask('clerk', 'GET', { path, isOwn: true });
        const seen = /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? '';
        const form = { as: one.exec(path)?.[1] ?? '', reason: 'says so', seen };
        return { path, form, ...shown(role) };
      },
      also: [{ path: `${at}/pairs/nobody/nobody`, form: { as: person.name, reason: person.email } }],
    },
    get('/rounds/:round/paper', `${at}/paper`),
    {
      route: 'POST /registrants/rounds/:round/paper',
      as,
      ask: () => ({ path: `${at}/paper`, form: { campaign: 'airport-x', number: '1' } }),
    },
    get('/rounds/:round/paper/:number', `${at}/paper/airport-x-0001`),
    {
      route: 'POST /registrants/rounds/:round/paper/:number',
      as,
      ask: () => ({ path: `${at}/paper/airport-x-0001`, form: typed(7002, { day: '2026-10-30' }) }),
      // Typed once and left: it lies in the vault until another clerk types it.
      also: [{ path: `${at}/paper/airport-x-0002`, form: typed(7003, { day: '2026-10-30' }) }],
    },
    {
      route: 'POST /registrants/rounds/:round/paper/:number/throw-away',
      as,
      ask: () => ({ path: `${at}/paper/airport-x-0001/throw-away`, form: { seen: '1', reason: 'the sheet was torn' } }),
    },
    ...['decide', 'file'].map((what) => ({
      route: `POST /registrants/rounds/:round/paper/:number/${what}`,
      as: [],
      ask: () => ({ path: `${at}/paper/airport-x-0002/${what}`, form: { seen: '1' } }),
    })),
    get('/rounds/:round/here', `${at}/here`),
    get('/rounds/:round/here/:campaign', `${at}/here/airport-x`),
    {
      route: 'POST /registrants/rounds/:round/here/:campaign',
      as,
      ask: () => ({
        path: `${at}/here/airport-x`,
        form: typed(7004, { id: mark, began: '2026-10-30T10:00:00.000+05:00' }),
      }),
    },
    get('/rounds/:round/here/:campaign/:mark', `${at}/here/airport-x/${mark}`),
    get('/rounds/:round/aside', `${at}/aside`),
    {
      route: 'POST /registrants/rounds/:round/aside/:id',
      as,
      ask: async () => {
        const { text } = await ask('clerk', 'GET', { path: `${at}/aside` });
        const id = /data-aside="([^"]*)"/.exec(text)?.[1] ?? 'nobody';
        return { path: `${at}/aside/${id}`, form: { reason: 'they are two' } };
      },
    },
  ];
}
