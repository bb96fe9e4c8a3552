/** What people ask of the platform who come to their own record. */
import { filledIn } from '../record/filled-in.ts';
import type { Canary } from './people.ts';
import { drawn, type Platform } from './platform.ts';
import { roles, type Visit } from './visit.ts';

const round = drawn.round.id;
const own = { isOwn: true } as const;

/**
 * What people do with their own record. The first of them does all there is to do; the second is erased.
 *
 * @param stranger somebody who never registered
 */
export function visitsOfRecords(
  { ask, codeFor, equip }: Platform,
  [first, second]: readonly [Canary, Canary],
  [changed, stranger]: readonly [Canary, Canary],
): readonly Visit[] {
  const at = (path: string): string => `/record/${round}${path}`;
  const as = ['the person'] as const;
  const press = (path: string, form: Readonly<Record<string, string>> = {}): Visit => ({
    ...{ route: `POST /record/:round${path}`, as },
    ask: async () => {
      const { text } = await ask('the person', 'GET', { path: at(''), ...own });
      const [, record = ''] = /name="record" value="([^"]*)"/.exec(text) ?? [];
      return { path: at(path), form: { record, ...form }, ...own };
    },
  });
  const enter = async (contact: string): Promise<void> => {
    const form = { code: await codeFor(contact) };
    const { headers } = await ask('the person', 'POST', { path: at('/enter'), form, headers: browser, ...own });
    equip('the person', { cookie: headers.get('set-cookie')?.split(';')[0] ?? '' });
  };
  const browser = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
  return [
    {
      route: 'POST /record/:round/link',
      as: roles,
      ask: () => ({ path: at('/link'), form: { contact: stranger.email } }),
      also: [
        { path: at('/link'), form: { contact: first.email } },
        { path: at('/link'), form: { contact: first.phone } },
        { path: at('/link'), form: { contact: `${first.name} ${first.birthDate}` }, ...own },
      ],
    },
    { route: 'GET /record/:round/enter', as: roles, ask: () => ({ path: at('/enter') }) },
    {
      route: 'POST /record/:round/enter',
      as,
      ask: async (role) => {
        if (role === 'the person') await enter(first.email);
        return { path: at('/enter'), form: { code: first.email } };
      },
    },
    { route: 'GET /record/:round', as, ask: () => ({ path: at(''), ...own }) },
    press('/pause', { to: 'paused' }),
    press('/pause', { to: 'resumed' }),
    press('/refresh'),
    press('/stop-matching'),
    press('/purposes', { purpose: 'consent_statistics' }),
    press('/take-away'),
    { route: 'GET /record/:round/correct', as, ask: () => ({ path: at('/correct'), ...own }) },
    {
      route: 'POST /record/:round/correct',
      as,
      ask: async (role) => {
        const { text } = await ask('the person', 'GET', { path: at('/correct'), ...own });
        const typed = { 'typed name|': changed.name, 'typed email|': changed.email };
        const form = role === 'the person' ? filledIn(text, typed) : typed;
        return { path: at('/correct'), form, ...own };
      },
    },
    press('/leave'),
    {
      route: 'GET /record/:round/erase',
      as,
      ask: async (role) => {
        if (role === 'the person') await enter(second.email);
        return { path: at('/erase'), ...own };
      },
    },
    { ...press('/erase', { sure: 'yes' }) },
  ];
}
