/** What an analyst sees and may do, through the pages as they are served. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import type { DashboardDeps } from '#functions/dashboard/read/deps.ts';
import type { Identity } from '#functions/platform/identity/access.ts';
import type { StaffRole } from '#schemas/fieldwork/staff.ts';
import { listed } from '../store/lay-out.ts';
import { analystCookie, dashboard, enumeratorLink, fixtureObjects, fixtureStore, release, round } from './fixture.ts';

const see = async (path: string, app = dashboard()) => {
  const answer = await app.request(path, { headers: { cookie: await analystCookie() } });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};

/** Corridors in the order in which the rows stand. */
const corridors = (html: string) => [...html.matchAll(/>([A-Z]\w+) → Tajikistan</g)].map(([, from]) => from);

describe('signing in', () => {
  test.each(['/dashboard', '/dashboard/rounds/demo-2026', '/dashboard/releases/release-1'])(
    'somebody without a session who asks for %s is sent to the sign-in page',
    async (path) => {
      const answer = await dashboard().request(path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/dashboard/sign-in');
    },
  );

  test('the link of an enumerator opens no page', async () => {
    const headers = { authorization: `Bearer ${await enumeratorLink()}` };
    expect((await dashboard().request('/dashboard', { headers })).status).toBe(303);
  });

  test('a session that somebody made up is no session', async () => {
    const answer = await dashboard().request('/dashboard', { headers: { cookie: 'remit_session=let.me.in' } });
    expect(answer.status).toBe(303);
  });

  const shown = (code: string) =>
    dashboard().request('/dashboard/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ code }).toString(),
    });

  test('a token in an address is neither read nor spent: it stands behind the #, and a button sends it', async () => {
    const answer = await dashboard().request('/dashboard/sign-in?token=fresh');
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await answer.text()).toContain('<form method="post" action="/dashboard/sign-in"');
  });

  test('a one-time token becomes a cookie that scripts cannot read', async () => {
    const answer = await shown('fresh');
    expect(answer.headers.get('location')).toBe('/dashboard');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^remit_session=a-session;.*Expires=Wed, 04 Mar 2026 03:00:00 GMT;.*HttpOnly;.*SameSite=Lax$/,
    );
  });

  test('a token that was spent says so and sets nothing', async () => {
    const answer = await shown('spent');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('it works once');
  });

  test('where sign-in is hosted, the page leads there', async () => {
    const signIn = { kind: 'elsewhere', signInAddress: '/auth/start', signOutAddress: '/auth/end' } as const;
    const answer = await dashboard({ signIn }).request('/dashboard/sign-in');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('href="/auth/start"');
  });

  test('signing out takes the cookie away', async () => {
    const answer = await dashboard().request('/dashboard/sign-out', {
      method: 'POST',
      headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^remit_session=;.*Max-Age=0/);
  });
});

describe('rounds and releases', () => {
  test('the first page counts responses by instrument and leads to the newest release', async () => {
    const { html } = await see('/dashboard');
    expect(html).toContain('>1,234<');
    expect(html).toContain('>56<');
    expect(html).toContain('/dashboard/releases/release-1');
  });

  describe('where there is no round yet', () => {
    const store: DashboardDeps['store'] = {
      listRounds: () => Promise.resolve([]),
      getRoundEntry: () => Promise.resolve(undefined),
      countResponses: () => Promise.resolve(0),
      listReleases: () => Promise.resolve([]),
      listAssociations: () => Promise.resolve([]),
      getRelease: () => Promise.resolve(undefined),
      getPreview: () => Promise.resolve(undefined),
    };
    const seenBy = async (role: StaffRole, more: Partial<DashboardDeps> = {}) => {
      const identity: Identity = { role: 'staff', subject: 'ana', grants: [{ role }] };
      const app = dashboard({ store, identify: () => Promise.resolve(identity), ...more });
      return (await see('/dashboard', app)).html;
    };

    test('whoever may make one is led to the page for it, on a laptop to the commands, too', async () => {
      const laptop = await seenBy('administrator');
      expect(laptop).toContain('Begin with <a href="/fieldwork/new-round">A new round</a>');
      expect(laptop).toContain('npx remit import');
      const stage = await seenBy('coordinator', { stage: 'pilot' });
      expect(stage).toContain('<a href="/fieldwork/new-round">A new round</a>');
      expect(stage).not.toContain('npx remit');
    });

    test('an analyst reads who makes rounds and when figures come, and nothing that is not theirs to do', async () => {
      const html = await seenBy('analyst');
      expect(html).toContain('in the night after the first answers');
      for (const notTheirs of ['/fieldwork/new-round', 'npx remit']) expect(html).not.toContain(notTheirs);
    });
  });

  test.each([
    ['draft', 'Once a coordinator has opened it'],
    ['open', 'in the night after the first answers; before that, “Compute now”'],
    ['archived', undefined],
  ] as const)('a %s round without a release says when the first one comes', async (state, says) => {
    const entry = listed(round, state);
    const store: DashboardDeps['store'] = {
      ...fixtureStore,
      listRounds: () => Promise.resolve([entry]),
      getRoundEntry: () => Promise.resolve(entry),
      listReleases: () => Promise.resolve([]),
    };
    const app = dashboard({ store });
    if (says !== undefined) expect((await see('/dashboard', app)).html).toContain(says);
    expect((await see(`/dashboard/rounds/${round.id}`, app)).html).toContain(says ?? 'Nothing was published.');
  });

  test('a release shows its warnings, tables, files and a plot that says its figures in words too', async () => {
    const { html } = await see('/dashboard/releases/release-1');
    expect(html).toContain('PSU P9 has no interviews.');
    expect(html).toContain('/dashboard/releases/release-1/tables/household-receipts');
    expect(html).toContain('href="/v1/releases/release-1/estimates.csv"');
    expect(html).toContain('Russia → Tajikistan 9.000 (8.100 to 9.900)');
    expect(html).toContain('in million TJS a year.');
  });

  test('a release begins with its country and period, and has the report and the workbook before its figures', async () => {
    const names = ['report.html', 'report.ru.html', 'estimates.xlsx'];
    const files = names.flatMap((name) => release.files.slice(0, 1).map((file) => ({ ...file, name })));
    const store = {
      ...fixtureStore,
      getRelease: () => Promise.resolve({ ...release, files: [...release.files, ...files] }),
    };
    const { html } = await see('/dashboard/releases/release-1', dashboard({ store }));
    const top = html.slice(0, html.indexOf('id="headline"'));
    expect(top).toContain('<dd>Tajikistan</dd>');
    expect(top).toMatch(/<dt>Reference period<\/dt><dd>1 January \d{4} to 31 December \d{4}<\/dd>/);
    expect(top).toContain('href="/v1/releases/release-1/report.html"');
    expect(top).toContain('href="/v1/releases/release-1/estimates.xlsx"');
    expect(top).not.toContain('report.ru.html');
    const russian = await see('/dashboard/releases/release-1?lang=ru', dashboard({ store }));
    expect(russian.html.slice(0, russian.html.indexOf('id="headline"'))).toContain('/report.ru.html"');
  });

  test('a release tells how many rows of a table are withheld, why, and what shows more', async () => {
    const { html } = await see('/dashboard/releases/release-1');
    const text = html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Household receipts: 12 of 20 rows withheld (too few answers, or differs from another figure by too few people: 9, would give away another figure: 3), 4 with caution, 1 incomplete.',
    );
    expect(text.split('A coarser breakdown, or more interviews, shows more.')).toHaveLength(2); // once, below all tables
  });

  test('a release of prices alone shows prices, and asks the bucket for nothing that it does not hold', async () => {
    const prices = { ...release, series: 'corridor-costs' as const, files: release.files.slice(2, 3) };
    const asked: string[] = [];
    const app = dashboard({
      store: { ...fixtureStore, getRelease: () => Promise.resolve(prices) },
      objects: {
        get: (key) => {
          asked.push(key);
          return fixtureObjects.get(key);
        },
      },
    });
    expect((await see('/dashboard/releases/release-1', app)).html).toContain('tables/corridor-costs');
    expect(asked).toEqual(['releases/release-1/manifest.json', 'releases/release-1/corridor-costs.json']);
  });

  test.each(['releases/nothing', 'releases/release-1/tables/nothing', 'rounds/nothing'])(
    'there is nothing at %s',
    async (path) => {
      expect((await see(`/dashboard/${path}`)).status).toBe(404);
    },
  );
});

describe('tables', () => {
  const table = '/dashboard/releases/release-1/tables/household-receipts';

  test('stand in the order of the release until somebody sorts them', async () => {
    expect(corridors((await see(table)).html)).toEqual(['Kazakhstan', 'Russia', 'Germany', 'Uzbekistan']);
  });

  test('sort by a column in both directions, withheld rows last', async () => {
    const down = await see(`${table}?sort=estimate&order=desc`);
    expect(corridors(down.html)).toEqual(['Russia', 'Kazakhstan', 'Germany', 'Uzbekistan']);
    expect(down.html).toContain('aria-sort="descending"');
    const up = await see(`${table}?sort=estimate&order=asc`);
    expect(corridors(up.html)).toEqual(['Germany', 'Kazakhstan', 'Russia', 'Uzbekistan']);
  });

  test('keep the rows that hold every word asked for', async () => {
    expect(corridors((await see(`${table}?q=russia+publish`)).html)).toEqual(['Russia']);
  });

  test('say why a figure is withheld, and print none', async () => {
    const { html } = await see(`${table}?q=uzbekistan`);
    expect(html).toContain('Withheld');
    expect(html).toContain('too few answers, or differs from another figure by too few people');
    expect(html).toContain('or it differs from another figure by too few people, so that taking one from the other');
  });

  test('print what somebody typed into the filter as text, never as markup', async () => {
    const { html } = await see(`${table}?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E`);
    expect(html).not.toContain('<script>alert');
  });

  test('a price that was refused is shown with its quote, both rates and what is wrong', async () => {
    expect((await see('/dashboard/releases/release-1')).html).toContain('tables/refused-prices');
    const { html } = await see('/dashboard/releases/release-1/tables/refused-prices');
    for (const words of ['01890a5d-ac96-774b-bcce-b302099a8057', '8.4', '0.12', 'Upside down', 'Tajikistani Somoni'])
      expect(html).toContain(words);
  });

  test('of weights show each step, what was joined and why, what could not be done, and how the weights are spread', async () => {
    expect((await see('/dashboard/releases/release-1')).html).toContain('tables/weighting');
    const { html } = await see('/dashboard/releases/release-1/tables/weighting');
    for (const words of ['RR3', '82.0%', 'west, rural with west, urban: too few respondents', 'Not done'])
      expect(html).toContain(words);
    expect(html).toContain('Household survey: weights after 3 steps');
    expect(html).toContain('Base weights 45 (12 to 140)');
  });

  test('of corridor costs show fee, margin and what was left out', async () => {
    const { html } = await see('/dashboard/releases/release-1/tables/corridor-costs');
    expect(html).toContain('1.90%');
    for (const words of ['Rate unknown', 'Price refused', 'Price quotes', 'Q4 2025']) expect(html).toContain(words);
  });
});

test('a page is sent compressed to a browser that can read it so, and is the same page', async () => {
  const cookie = await analystCookie();
  const path = '/dashboard/releases/release-1/tables/household-receipts';
  const answer = await dashboard().request(path, { headers: { cookie, 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  const sent = new Uint8Array(await answer.arrayBuffer());
  expect(gunzipSync(sent).toString()).toBe((await see(path)).html);
  expect(sent.length).toBeLessThan((await see(path)).html.length / 2);
});

test('every page, also a refusal, carries the security headers and is not cached', async () => {
  const { headers } = await see('/dashboard');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
  expect(headers.get('permissions-policy')).toContain('geolocation=()');
  expect(headers.get('cache-control')).toBe('no-store');
  const refused = await dashboard().request('/dashboard');
  expect(refused.headers.get('x-frame-options')).toBe('DENY');
});

test.each(['household-receipts', 'corridor-costs'])(
  'the quality of a figure stands right beside it in %s',
  async (table) => {
    const { html } = await see(`/dashboard/releases/release-1/tables/${table}`);
    const [, head = ''] = /<thead(.*?)<\/thead>/s.exec(html) ?? [];
    const names = [...head.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').trim(),
    );
    const quality = names.findIndex((name) => name.startsWith('Quality'));
    expect(names[quality - 1]).toMatch(/^(Estimate|Total cost)/);
  },
);
