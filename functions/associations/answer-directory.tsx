/** The public directory as an answer: a page, a table, or JSON. A contact that is taken out is gone at the next request, so nothing in between may keep an answer. */
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import * as v from 'valibot';

import { NotFound } from '#functions/platform/http/not-found.tsx';
import { problem } from '#functions/platform/http/problem.ts';

import { directoryCsv } from './associations-csv.ts';
import { askedSchema, countsOf, type DirectoryStore, found, listedIn } from './directory.ts';
import { DirectoryPage } from './directory-page.tsx';

/** The map of the world takes 90 kB twice, a third of that packed. */
export const packed = compress();

/** What a round lists; undefined where there is none, or it has not begun. */
async function listOf(c: Context, store: DirectoryStore) {
  c.header('cache-control', 'no-store');
  const entry = await store.getRoundEntry(c.req.param('round') ?? '');
  if (entry === undefined || entry.state === 'draft') return undefined;
  const all = listedIn(await store.listAssociations(entry.round.id));
  return { round: entry.round, all, asked: v.parse(askedSchema, c.req.query()) };
}

/** The page. */
export async function answerDirectory(c: Context, store: DirectoryStore) {
  const voice = c.get('voice');
  const list = await listOf(c, store);
  if (list === undefined) return c.html(<NotFound voice={voice} what={voice.say('registry.none')} />, 404);
  return c.html(<DirectoryPage voice={voice} {...list} counts={countsOf(list.all)} />);
}

/** Those that are asked for, with counts of them. */
export async function answerDirectoryJson(c: Context, store: DirectoryStore) {
  const list = await listOf(c, store);
  if (list === undefined) return problem(c, 'unknown-round');
  const associations = found(list.all, list.asked);
  const { organisations, withoutContact, withoutMembers } = countsOf(associations);
  return c.json({ round: list.round.id, counts: { organisations, withoutContact, withoutMembers }, associations });
}

/** The same as a table. */
export async function answerDirectoryCsv(c: Context, store: DirectoryStore) {
  const list = await listOf(c, store);
  if (list === undefined) return problem(c, 'unknown-round');
  c.header('content-type', 'text/csv; charset=utf-8');
  c.header('content-disposition', `attachment; filename="associations-${list.round.id}.csv"`);
  return c.body(directoryCsv(found(list.all, list.asked)));
}
