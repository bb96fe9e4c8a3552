/** HTTP face of releases: which there are, what one is made of, and its files. For analysts; releases never change. */
import { manifestName, releaseKey } from '#functions/publish/release/release-keys.ts';
import { credentialsOf, type Identify, type Identity, isStaff, mayDo } from '#functions/platform/identity/access.ts';
import { releasesSeenBy } from '#functions/platform/identity/seen-by.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { problem } from '#functions/platform/http/problem.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { Store } from '#functions/store/store.ts';
import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';

import type { Download } from './download.ts';

export type ExportsDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'listReleases' | 'getRelease'>;
  readonly identify: Identify;
  readonly download: Download;
};

/** Who asks, once it is known that they are staff. */
type StaffVariables = { readonly Variables: { identity: Identity } };

/** A release's bytes may be kept for ever by the reader who fetched them, and by nobody in between. */
const keepForEver = 'private, max-age=31536000, immutable';

/** The manifest is listed apart from the files that it names. */
const manifestOf = (release: ReleaseEntry) => ({
  name: manifestName,
  contentType: 'application/json',
  sha256: release.manifestSha256,
});

const analystsOnly = (identify: Identify) =>
  createMiddleware<StaffVariables>(async (c, next) => {
    const identity = await identify(credentialsOf(c));
    if (identity === undefined) return problem(c, 'not-signed-in');
    if (!isStaff(identity)) return problem(c, 'out-of-scope');
    c.set('identity', identity);
    await next();
    return undefined;
  });

async function sendFile(
  c: Context<StaffVariables>,
  deps: ExportsDeps,
  releaseId: string,
  name: string,
): Promise<Response> {
  const identity = c.get('identity');
  const release = await releasesSeenBy(identity, deps.store).getRelease(releaseId);
  if (release === undefined || !mayDo(identity, 'download-release', release.round))
    return problem(c, 'unknown-release');
  const file = [manifestOf(release), ...release.files].find((known) => known.name === name);
  if (file === undefined) return problem(c, 'not-found');
  const etag = `"${file.sha256}"`;
  const headers = { etag, 'cache-control': keepForEver };
  if (c.req.header('if-none-match')?.includes(etag) === true) return c.body(null, 304, headers);
  const filename = `${release.round}-${release.series}-${release.id.slice(0, 8)}-${name.replaceAll('/', '-')}`;
  const { contentType } = file;
  const delivery = await deps.download(releaseKey(releaseId, name), { filename, contentType });
  switch (delivery?.kind) {
    case undefined:
      return problem(c, 'not-found');
    case 'elsewhere':
      c.header('cache-control', 'private, no-store'); // the address expires, the file does not
      return c.redirect(delivery.url, 302);
    case 'bytes':
      return c.body(Uint8Array.from(delivery.bytes), 200, {
        ...headers,
        'content-type': contentType,
        'content-disposition': `attachment; filename="${filename}"`,
      });
  }
}

/** The routes; every one asks for an analyst. Mounted on a base app, which answers what goes wrong. */
export function createExportsApp(deps: ExportsDeps) {
  const analyst = analystsOnly(deps.identify);
  return (
    new Hono<StaffVariables>()
      .get('/v1/rounds/:round/releases', withLanguage, analyst, async (c) => {
        const store = releasesSeenBy(c.get('identity'), deps.store);
        const entry = await store.getRoundEntry(c.req.param('round'));
        if (entry === undefined) return problem(c, 'unknown-round');
        const { id } = entry.round;
        return c.json({ round: id, releases: await store.listReleases(id) }, 200, {
          'cache-control': 'private, no-cache',
        });
      })
      // plots have a folder
      .get('/v1/releases/:id/:file{.+}', withLanguage, analyst, (c) =>
        sendFile(c, deps, c.req.param('id'), c.req.param('file')),
      )
  );
}
