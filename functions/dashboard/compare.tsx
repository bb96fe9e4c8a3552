/** A release beside another one of its round and series; loaded when somebody asks for it. */
import type { Context } from 'hono';
import * as v from 'valibot';

import { compareReleases } from './read/compare-releases.ts';
import type { StaffVariables } from './read/deps.ts';
import { readReleaseContents } from './read/release-contents.ts';
import { wordingFor } from './read/wording-for.ts';
import { viewSchema } from './tables/data-table.ts';
import { ComparisonPage } from './views/comparison.tsx';
import { Nothing } from './views/nothing.tsx';

/** Answers with the page; 404 where the two are not of one round and series. */
export async function compare(c: Context<StaffVariables>) {
  const deps = c.get('deps');
  const wording = c.get('wording');
  const [after, before] = await Promise.all([
    deps.store.getRelease(c.req.param('release') ?? ''),
    deps.store.getRelease(c.req.param('other') ?? ''),
  ]);
  if (after === undefined || before?.round !== after.round || before.series !== after.series)
    return c.html(<Nothing wording={wording} why="comparison.none" />, 404);
  const [earlier, later, released] = await Promise.all([
    readReleaseContents(deps, before),
    readReleaseContents(deps, after),
    deps.store.listReleases(after.round),
  ]);
  return c.html(
    <ComparisonPage
      before={before}
      after={after}
      others={released.filter(({ series }) => series === after.series)}
      round={later.manifest.round}
      comparison={compareReleases(earlier, later)}
      view={v.parse(viewSchema, c.req.query())}
      wording={wordingFor(later, wording)}
    />,
  );
}
