/** Publishing a release from a page: it is started, the page waits for it, and leads to it. */
import type { Context } from 'hono';

import type { PreviewRefusal } from '#functions/store/preview-entry.ts';
import type { StaffVariables } from './read/deps.ts';
import { summarise } from './round-summary.ts';
import { ComputingPage } from './views/computing.tsx';
import { Nothing } from './views/nothing.tsx';
import { RoundPage } from './views/round.tsx';
import { publishCommand } from './views/shown.tsx';
import { whyNoPreview } from './views/why-no-preview.ts';

type Here = Context<StaffVariables>;

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="dashboard.noRound" />, 404);

const releaseAddress = (id: string): string => `/dashboard/releases/${encodeURIComponent(id)}`;

const waitingAddress = (round: string, after: string, told = ''): string =>
  `/dashboard/rounds/${encodeURIComponent(round)}/publishing?${new URLSearchParams({ after, told }).toString()}`;

/** What is there before anything is asked for, by which whoever waits sees what is new. */
async function standing(c: Here, round: string) {
  const { store } = c.get('deps');
  const [releases, told] = await Promise.all([store.listReleases(round), store.getPreview(round)]);
  return { release: releases.find(({ series }) => series === 'estimates')?.id ?? '', told };
}

/** The page of the round, with why nothing was published. */
async function notPublished(c: Here, round: string, refused: PreviewRefusal, status: 200 | 409 | 422) {
  const deps = c.get('deps');
  const [summary, wording] = [await summarise(deps, round), c.get('wording')];
  if (summary === undefined) return nothing(c);
  const page = { ...summary, wording, publishWith: publishCommand(round, deps.stage), mayPublish: true };
  return c.html(<RoundPage {...page} notice={whyNoPreview(refused, wording)} />, status);
}

/** The button: whoever mounts it has seen that staff ask. */
export async function publishNow(c: Here): Promise<Response> {
  const round = c.req.param('round') ?? '';
  if (!c.get('deps').mayPublish(round)) return nothing(c);
  const before = await standing(c, round);
  const outcome = await c.get('deps').publish(round);
  switch (outcome.kind) {
    case 'published':
      return c.redirect(releaseAddress(outcome.releaseId), 303);
    case 'started':
      return c.redirect(waitingAddress(round, before.release, before.told?.id), 303);
    case 'unchanged':
    case 'no-responses':
    case 'not-computed-any-more':
      return notPublished(c, round, outcome, 409);
    case 'clock-behind':
    case 'cannot-compute':
      return notPublished(c, round, outcome, 422);
    case 'unknown-round':
      return nothing(c);
  }
}

/** The page that waits. */
export async function publishing(c: Here): Promise<Response> {
  const round = c.req.param('round') ?? '';
  const { after = '', told } = c.req.query();
  const { mayPublish, store } = c.get('deps');
  if (!mayPublish(round) || (await store.getRoundEntry(round)) === undefined) return nothing(c);
  const now = await standing(c, round);
  if (now.release !== after) return c.redirect(releaseAddress(now.release), 303);
  if (now.told?.refused !== undefined && now.told.id !== told) return notPublished(c, round, now.told.refused, 200);
  const address = waitingAddress(round, after, told);
  return c.html(<ComputingPage wording={c.get('wording')} round={round} address={address} what="release" />, 202);
}
