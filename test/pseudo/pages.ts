/** The pages of the platform as they speak the words of tests: the dashboard over a small release, registration, interviews. */
import { createCollectApp } from '#functions/collect/app.tsx';
import { createRegistryApp } from '#functions/registry/app.tsx';
import { studiesOf } from '#schemas/language/study/study.ts';
import type { Words } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { Hono } from 'hono';

import { analystCookie, dashboard, round } from '../functions/dashboard/fixture.ts';
import { listed, noLinks } from '../functions/store/lay-out.ts';
import { catalogue } from '../studies.ts';
import { pseudoStudy, pseudoWords } from './pseudo-language.ts';

const studies = studiesOf(catalogue.map(pseudoStudy));
const open = { ...round, instruments: { ...round.instruments, registration: 2 } };
const now = () => new Date('2026-11-22T10:00:00Z');
const store = {
  ...noLinks,
  getRoundEntry: (id: string) => Promise.resolve(id === round.id ? listed(open, 'open') : undefined),
  getFrame: () => Promise.resolve([]),
  getCampaign: () => Promise.resolve(undefined),
  listOffers: () => Promise.resolve([]),
  listAssociations: () => Promise.resolve([]),
  getJoined: () => Promise.resolve(undefined),
  listCampaigns: () => Promise.resolve([]),
};

/** Every page of the platform, speaking these words. */
const speaking = (words: Words) =>
  new Hono()
    .use(async (c, next) => {
      c.set('voice', { ...voiceOf(words), here: '' });
      await next();
    })
    .route('/', dashboard({ studies }))
    .route('/', createRegistryApp({ studies, store, now, newId: () => 'id' }))
    .route(
      '/',
      createCollectApp({ studies, store, identify: () => Promise.resolve(undefined), secret: 'secret', now }),
    );

/** What a page says to an analyst. */
export async function see(path: string, words = pseudoWords): Promise<string> {
  const answer = await speaking(words).request(path, { headers: { cookie: await analystCookie() } });
  if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** The dashboard and whatever its links lead to, once each. */
export async function dashboardPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const asked = ['/dashboard'];
  for (let path = asked.pop(); path !== undefined; path = asked.pop()) {
    const html = await see(path);
    pages.set(path, html);
    const links = [...html.matchAll(/href="(\/dashboard[^"#?]*)["#?]/g)].map(([, link = '']) => link);
    asked.push(...links.filter((link) => !pages.has(link) && !asked.includes(link) && !/\.\w+$/.test(link)));
  }
  return pages;
}

/** Pages beside those of the dashboard. */
export const otherPages = [
  '/dashboard/sign-in',
  '/dashboard/rounds/nowhere',
  '/dashboard/releases/nowhere',
  `/register/${round.id}`,
  '/register/nowhere',
  '/collect/household',
];
