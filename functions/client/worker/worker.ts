/**
 * The service worker of the forms: keeps the page, its scripts and its words, and answers with them, connection or not.
 * One version is fetched whole, each file held against its digest, so that neither a hotel's sign-in page nor half a
 * deployment gets in. It takes over when no page of the version before is open, or when a person says so. Questions and
 * answers are no business of it: pages keep those. No address that it keeps holds a token, which is in the fragment.
 * At the short address it keeps nothing, and leads to the page, as the server does where there is a connection.
 */
import { getCacheKeyForURL, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

import { languages, spokenLanguage } from '#schemas/words/languages.ts';

import { doorScope, shellName, type ToWorker, workerScope } from './messages.ts';
import { patientReader } from './patient-reader.ts';

type Late = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Told = Late & { readonly data: ToWorker; readonly ports: readonly MessagePort[] };

/** As far as this worker uses what it runs in; the types of a page say that it is a window. */
declare const self: {
  /** Everything that it keeps; put in when it is bundled. */
  readonly __WB_MANIFEST: (PrecacheEntry & { readonly revision: string | null; readonly integrity: string })[];
  readonly caches: CacheStorage;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly navigator: Navigator;
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'activate', listen: (event: Late) => void) => void) &
    ((type: 'message', listen: (event: Told) => void) => void);
};

const kept = self.__WB_MANIFEST;

/** So long the memory of the browser has to say whether all is there. Milliseconds. */
const longestLook = 60_000;

const keptOrFetched = patientReader();

const isDoor = new URL(self.registration.scope).pathname === doorScope;

if (isDoor)
  registerRoute(
    // The browser takes what stands after the # along.
    new NavigationRoute(({ url }) => Promise.resolve(Response.redirect(workerScope + url.search)), {
      allowlist: [/^\/go(?:\?|$)/],
    }),
  );
else {
  precache(kept);
  registerRoute(
    ({ url }) => getCacheKeyForURL(url.href) !== undefined,
    ({ request }) => keptOrFetched(matchPrecache(request), () => fetch(request)),
  );
}

const settings = 'remit-settings';
const languageKey = '/language';

/** The language that the page was last seen in; a cookie says the same to the server, but no script may read it. */
async function lastLanguage(): Promise<string | undefined> {
  const stored = await self.caches.match(languageKey, { cacheName: settings });
  return stored?.text();
}

async function rememberLanguage(language: string): Promise<void> {
  const cache = await self.caches.open(settings);
  await cache.put(languageKey, new Response(language));
}

/** The language of an address: what it says, else the last one, else what the browser asks for. */
async function languageOf({ searchParams }: URL) {
  const wanted = [searchParams.get('lang'), await lastLanguage(), ...self.navigator.languages];
  return wanted.map((one) => one && spokenLanguage(one)).find(Boolean) || languages[0];
}

registerRoute(
  new NavigationRoute(
    ({ url, request }) =>
      keptOrFetched(
        languageOf(url).then((language) => matchPrecache(`/assets/${shellName(language)}`)),
        () => fetch(request),
      ),
    { allowlist: [/^\/collect(?:\/[^/?]*)?(?:\?|$)/] },
  ),
);

/** Fetches one file again that the browser has lost; whether it is there now. */
async function mend({ url, integrity }: (typeof kept)[number]): Promise<boolean> {
  if ((await matchPrecache(url)) !== undefined) return true;
  const key = getCacheKeyForURL(url);
  const answer = await fetch(url, { cache: 'reload', integrity }).catch(() => undefined);
  const precache = (await self.caches.keys()).find(
    (name) => name.includes('precache') && name.endsWith(self.registration.scope), // that of no other pages of the site
  );
  if (answer?.ok !== true || key === undefined || precache === undefined) return false;
  const cache = await self.caches.open(precache);
  return cache.put(key, answer).then(
    () => true,
    () => false,
  );
}

const isComplete = (): Promise<boolean> =>
  Promise.race([
    Promise.all(kept.map(mend)).then((mended) => mended.every(Boolean)),
    new Promise<boolean>((resolve) => {
      setTimeout(resolve, longestLook, false);
    }),
  ]);

self.addEventListener('activate', (event) => {
  // The page that installed it loads nothing more from elsewhere, either.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  switch (data.kind) {
    case 'speak':
      event.waitUntil(rememberLanguage(data.language));
      break;
    case 'complete':
      event.waitUntil(
        isComplete().then((complete) => {
          ports[0]?.postMessage(complete);
        }),
      );
      break;
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
  }
});
