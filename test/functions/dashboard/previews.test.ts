/** What an analyst sees of figures that are not published: who may look, how long, and that nothing of it can be downloaded. */
import { describe, expect, test } from 'vitest';

import { note } from '#schemas/words/note.ts';
import { analystCookie, dashboard, enumeratorLink, fixtureStore, now, preview, release } from './fixture.ts';

const see = async (path: string, app = dashboard()) => {
  const answer = await app.request(path, { headers: { cookie: await analystCookie() } });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};

const compute = async (app: ReturnType<typeof dashboard>, headers: Record<string, string> = {}) =>
  app.request('/dashboard/rounds/demo-2026/compute', {
    method: 'POST',
    headers: {
      cookie: await analystCookie(),
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://localhost',
      ...headers,
    },
  });

/** A place that lies in two strata. */
const twoStrata = note('design.unit-in-two-strata', { names: { names: ['P1: north, south'], more: 0 } });

const page = '/dashboard/rounds/demo-2026/preview';

describe('a preview', () => {
  test('shows what a release would, says above it that nothing is published, and how one publishes', async () => {
    const { html } = await see(page);
    expect(html).toContain('Preview – not published, no files');
    expect(html).toContain('npx remit release --round demo-2026');
    expect(html).toContain('4 March 2026');
    expect(html).toContain('Russia → Tajikistan 9.000 (8.100 to 9.900)');
    expect(html).toContain(`${page}/tables/household-receipts`);
  });

  test('on AWS names the stage that the command must be told', async () => {
    const app = dashboard({ stage: 'field' });
    for (const path of [page, '/dashboard/rounds/demo-2026']) {
      expect((await see(path, app)).html).toContain('npx remit release --round demo-2026 --stage field');
    }
  });

  test('has no files: no page of it leads to a download', async () => {
    for (const path of [page, `${page}/tables/household-receipts`]) {
      const { html } = await see(path);
      expect(html).not.toMatch(/download|\/v1\/|SHA-256/);
    }
  });

  test('says on each of its tables that it is not published', async () => {
    const { html } = await see(`${page}/tables/corridor-costs`);
    expect(html).toContain('Preview – not published, no files');
    expect((await see(`${page}/tables/nothing`)).status).toBe(404);
    expect((await see('/dashboard/releases/release-1/tables/corridor-costs')).html).not.toContain('not published');
  });

  test('is shown to no stranger and no enumerator', async () => {
    for (const path of [page, `${page}/tables/household-receipts`]) {
      expect((await dashboard().request(path)).status).toBe(303);
      const headers = { authorization: `Bearer ${await enumeratorLink()}` };
      expect((await dashboard().request(path, { headers })).status).toBe(303);
    }
  });

  test('is linked from its round, beside the releases and not among them', async () => {
    const { html } = await see('/dashboard/rounds/demo-2026');
    expect(html).toContain(`href="${page}"`);
    expect(html).not.toContain('/dashboard/releases/preview-1');
    expect((await see('/dashboard/releases/preview-1')).status).toBe(404);
  });

  test.each([
    ['after a day', dashboard({ now: () => new Date(Date.parse(preview.computedAt) + 86_400_000) })],
    [
      'when a release is published',
      dashboard({
        store: { ...fixtureStore, listReleases: () => Promise.resolve([{ ...release, id: 'release-2' }, release]) },
      }),
    ],
  ])('goes %s', async (_, app) => {
    expect((await see(page, app)).status).toBe(404);
    expect((await see(`${page}/tables/household-receipts`, app)).status).toBe(404);
    expect((await see('/dashboard/rounds/demo-2026', app)).html).not.toContain(`href="${page}"`);
  });

  test('stays when prices alone are published, of which it was not made', async () => {
    const prices = { ...release, id: 'prices', series: 'corridor-costs' as const };
    const store = { ...fixtureStore, listReleases: () => Promise.resolve([prices, release]) };
    expect((await see(page, dashboard({ store, now: () => now }))).status).toBe(200);
  });
});

describe('compute now', () => {
  test('leads to the preview that it made', async () => {
    const outcome = { kind: 'previewed', preview } as const;
    const answer = await compute(dashboard({ computePreview: () => Promise.resolve(outcome) }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/dashboard/rounds/demo-2026/preview');
  });

  test('leads to a page that waits when the work runs elsewhere', async () => {
    const answer = await compute(dashboard({ computePreview: () => Promise.resolve({ kind: 'started' }) }));
    expect(answer.headers.get('location')).toBe('/dashboard/rounds/demo-2026/computing?after=preview-1');
  });

  test('without responses says that there is nothing to compute', async () => {
    const answer = await compute(dashboard());
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('no response has come in');
  });

  test('says what is wrong with the data when they break the design', async () => {
    const message = 'PSU P1 is in strata north and south.';
    const answer = await compute(
      dashboard({ computePreview: () => Promise.resolve({ kind: 'cannot-compute', message, says: twoStrata }) }),
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('one place lies in two strata (P1: north, south)');
  });

  test('started from another site is refused before anything is computed', async () => {
    let computed = false;
    const app = dashboard({
      computePreview: () => {
        computed = true;
        return Promise.resolve({ kind: 'started' });
      },
    });
    const answer = await compute(app, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
    expect(computed).toBe(false);
  });

  test('behind a distribution is believed by the name of the site, also from a browser that says no more', async () => {
    const started = () => Promise.resolve({ kind: 'started' } as const);
    const app = dashboard({ origin: 'https://site.example', computePreview: started });
    expect((await compute(app, { origin: 'https://site.example' })).status).toBe(303);
    expect((await compute(app, { origin: 'http://localhost' })).status).toBe(403);
  });

  test('that was refused where nobody waited says why when the page looks again, and shows no figure', async () => {
    const refused = {
      ...preview,
      refused: { kind: 'cannot-compute', message: 'PSU P1 is in strata north and south.' },
    } as const;
    const app = dashboard({ store: { ...fixtureStore, getPreview: () => Promise.resolve(refused) } });
    const waiting = '/dashboard/rounds/demo-2026/computing?after=preview-0';
    const told = await see(waiting, app);
    expect(told.html).toContain('PSU P1 is in strata north and south.');
    expect((await see(page, app)).status).toBe(404);
    const saying = { ...refused, refused: { ...refused.refused, says: twoStrata } };
    const inRussian = dashboard({ store: { ...fixtureStore, getPreview: () => Promise.resolve(saying) } });
    expect((await see(`${waiting}&lang=ru`, inRussian)).html).toContain('одно место отнесено к двум слоям (P1: ');
  });

  test('waits on a page of its own until a newer preview is there', async () => {
    const waiting = await see('/dashboard/rounds/demo-2026/computing?after=preview-1');
    expect(waiting.html).toContain('Check again');
    const done = await see('/dashboard/rounds/demo-2026/computing?after=preview-0');
    expect(done.headers.get('location')).toBe('/dashboard/rounds/demo-2026/preview');
  });
});
