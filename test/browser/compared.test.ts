/** Two releases side by side are read on a phone: of a figure the earlier value, the later one and the difference stand in sight. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';

import { analystCookie, dashboard, fixtureObjects, fixtureStore, release } from '../functions/dashboard/fixture.ts';
import { openBrowser, personWith } from './person.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

const later = { ...release, id: 'release-2', publishedAt: '2026-03-04T14:05:00.000Z', number: 2 };
const app = dashboard({
  store: {
    ...fixtureStore,
    listReleases: () => Promise.resolve([later, release]),
    getRelease: (id) => Promise.resolve(id === later.id ? later : release),
  },
  objects: {
    get: async (key) => {
      const stored = await fixtureObjects.get(key.replace('release-2', 'release-1'));
      const text = new TextDecoder().decode(stored?.bytes);
      const moved = text.replaceAll('9000000', key.includes('release-2') ? '109500000' : '9000000');
      return { bytes: new TextEncoder().encode(moved), contentType: 'application/json' };
    },
  },
});

const styles = ['client/browser/page.css', 'dashboard/browser/dashboard.css'].map((path) =>
  readFileSync(`functions/${path}`, 'utf8'),
);

test.each(['phone', 'small'] as const)('on a %s screen', async (device) => {
  const answer = await app.request('/dashboard/releases/release-2/compared-with/release-1', {
    headers: { cookie: await analystCookie() },
  });
  const { page, photograph, overflow } = await personWith(browser, device);
  await page.setContent((await answer.text()).replaceAll(/<link[^>]*>|<script.*?<\/script>/g, ''));
  await page.addStyleTag({ content: styles.join('\n') });
  await photograph('compared');
  const frame = await page.locator('.table-scroll').boundingBox();
  const [left, right] = [frame?.x ?? 0, (frame?.x ?? 0) + (frame?.width ?? 0)];
  const cells = page.locator('.table-scroll :is(td, thead a)');
  const texts = ['9,000,000', '109,500,000', '+100,500,000'];
  for (const name of [...texts, 'Earlier', 'Later', 'Difference']) {
    const box = await cells.and(page.getByText(name, { exact: true })).boundingBox();
    const isInSight = (box?.x ?? -1) >= left && (box?.x ?? 0) + (box?.width ?? Infinity) <= right;
    expect([name, isInSight]).toEqual([name, true]);
    expect([name, (box?.height ?? Infinity) < 40]).toEqual([name, true]); // in one line
  }
  expect(await overflow()).toBe(0);
});
