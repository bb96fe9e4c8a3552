/** Interviews of a round: the list, one of them, and what is decided about it. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import { type OfficeMove, officeMoves } from '#functions/fieldwork/review/review-deps.ts';
import { decideConflict, openConflicts } from '#functions/ingest/conflicts.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { Nothing } from '../nothing.tsx';
import { filedFor } from '../read/of-team.ts';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { addressesFor } from './addresses.ts';
import { interviewAddress } from './address.ts';
import { reasonIn } from './decide-form.tsx';
import type { ListProps } from './list-page.tsx';
import { type Filter, filterAsQuery, filterIn } from './filter.ts';
import { deciderOf, found, interviewPage, reviewDeps } from './found.tsx';
import { keyOf, listedIn } from './listed.ts';
import { asPick, moveMany, picksIn } from './move-many.ts';

const nothing = (c: Context<OfficeVariables>) =>
  c.html(<Nothing wording={c.get('wording')} why="office.noInterview" />, 404);

const decisionSchema = v.object({
  move: v.picklist(officeMoves),
  revision: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
});
const choiceSchema = v.object({
  counts: v.pipe(v.string(), v.regex(/^[1-9]\d?$/), v.transform(Number)),
  versions: v.pipe(v.string(), v.regex(/^[1-9]\d?$/), v.transform(Number)),
  revision: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)),
});

const textSchema = v.fallback(v.pipe(v.string(), v.maxLength(1000)), '');

/** Moves of many at once that whoever asks may make: what is sent back has a reason of its own each. */
const movesOf = (c: Context<OfficeVariables>, round: string): readonly OfficeMove[] =>
  deciderOf(c, round) === 'coordinator' ? ['accept', 'set-aside'] : ['accept'];

type NotDone = ListProps['notDone'];

/** What the frame calls places, and what those are called whose work is seen. */
function namesIn({ enumerators }: SeenRound, frame: readonly FrameUnit[]): ListProps['names'] {
  const places = new Map(frame.map(({ instrument, psu, label }) => [`${instrument}\n${psu}`, label]));
  const people = new Map(enumerators.map(({ id, name }) => [id, name]));
  return {
    place: ({ instrument, psu = '' }) => places.get(`${instrument}\n${psu}`),
    enumerator: (id) => people.get(id),
  };
}

async function listPage(c: Context<OfficeVariables>, seen: SeenRound, filter: Filter, notDone?: NotDone) {
  const { store } = c.get('deps');
  const { id } = seen.entry.round;
  const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
  const twice = new Set((await openConflicts(store, id)).map(keyOf));
  const list = listedIn(filed, filter, twice);
  const { ListPage } = await import('./list-page.tsx');
  return (
    <ListPage
      wording={c.get('wording')}
      seen={seen}
      filed={filed}
      filter={filter}
      list={list}
      addressOf={await addressesFor(store, id, list.lines)}
      names={namesIn(seen, await store.getFrame(id))}
      moves={movesOf(c, id)}
      {...(notDone !== undefined && { notDone })}
    />
  );
}

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createInterviewsApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/interviews', async (c) => {
      const seen = await seenRound(c.get('deps'), c.get('identity'), c.req.param('round'));
      if (seen === undefined) return c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
      return c.html(await listPage(c, seen, filterIn(c.req.query())));
    })
    .post('/rounds/:round/interviews/move', async (c) => {
      const round = c.req.param('round');
      const seen = await seenRound(c.get('deps'), c.get('identity'), round);
      if (seen === undefined) return nothing(c);
      const form = await c.req.parseBody({ all: true });
      const filter = filterIn(Object.fromEntries(new URLSearchParams(v.parse(textSchema, form['filter']))));
      const [picks, reason] = [picksIn(form['pick']), reasonIn(form['reason'])];
      const asked = v.safeParse(v.picklist(movesOf(c, round)), form['move']);
      const notice = picks.length === 0 || !asked.success ? 'none' : reason === '' ? 'no-reason' : undefined;
      if (notice !== undefined || !asked.success) {
        const picked = new Set(picks.map(asPick));
        return c.html(await listPage(c, seen, filter, { notice: notice ?? 'none', picked, reason }), 422);
      }
      const moved = await moveMany(reviewDeps(c, round), seen, picks, { move: asked.output, reason });
      // Where somebody else was quicker, more is old than what was moved here.
      if (moved.notMoved.length > 0) c.get('rounds').forget(round);
      else c.get('rounds').moved(round, moved.responses);
      const { MovedPage } = await import('./moved-page.tsx');
      const page = <MovedPage wording={c.get('wording')} seen={seen} moved={moved} filter={filterAsQuery(filter)} />;
      return c.html(page, moved.notMoved.length === 0 ? 200 : 409);
    })
    .get('/rounds/:round/interviews/:instrument/:id', async (c) => {
      const here = await found(c);
      return here === undefined ? nothing(c) : c.html(await interviewPage(c, here));
    })
    .post('/rounds/:round/interviews/:instrument/:id', async (c) => {
      const here = await found(c);
      if (here === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const reason = reasonIn(form['reason']);
      const asked = v.safeParse(decisionSchema, form);
      if (!asked.success) return c.html(await interviewPage(c, here, { notice: 'not-from-here', reason }), 422);
      if (reason === '') return c.html(await interviewPage(c, here, { notice: 'no-reason', reason }), 422);
      const { record } = here.one;
      const { move, revision } = asked.output;
      const outcome = await moveInterview(reviewDeps(c, record.round), { ...record, revision }, { move, reason });
      // Somebody else changed something, or there is nothing of it any more: what is remembered is old.
      if (outcome.kind !== 'moved') c.get('rounds').forget(record.round);
      switch (outcome.kind) {
        case 'moved':
          c.get('rounds').moved(record.round, [outcome.response]);
          return c.redirect(`${interviewAddress(record.round, record)}?done=yes`, 303);
        case 'changed-meanwhile':
          // What it is by now is read anew.
          return c.html(await interviewPage(c, (await found(c)) ?? here, { notice: 'changed', reason }), 412);
        case 'not-from-here':
          return c.html(await interviewPage(c, here, { notice: 'not-from-here', reason }), 409);
        case 'unknown':
        case 'no-interview':
          return nothing(c);
      }
    })
    .post('/rounds/:round/interviews/:instrument/:id/conflict', async (c) => {
      const here = await found(c);
      if (here === undefined || deciderOf(c, here.one.record.round) !== 'coordinator') return nothing(c);
      const { record, conflict } = here.one;
      const form = await c.req.parseBody();
      const reason = reasonIn(form['reason']);
      const asked = v.safeParse(choiceSchema, form);
      if (!asked.success) return c.html(await interviewPage(c, here, { notice: 'no-version', reason }), 422);
      if (reason === '') return c.html(await interviewPage(c, here, { notice: 'no-reason', reason }), 422);
      const { counts, versions, revision } = asked.output;
      const isAsSeen = conflict?.versions.length === versions && (record.revision ?? 0) === revision;
      const { identity } = c.var;
      const outcome = isAsSeen
        ? await decideConflict(c.get('deps'), conflict, { version: counts, by: identity.subject, reason })
        : { kind: 'changed-meanwhile' as const };
      c.get('rounds').forget(record.round);
      switch (outcome.kind) {
        case 'decided':
          return c.redirect(`${interviewAddress(record.round, record)}?done=yes`, 303);
        case 'changed-meanwhile':
          return c.html(await interviewPage(c, (await found(c)) ?? here, { notice: 'changed', reason }), 412);
        case 'no-such-version':
        case 'identity-of-first':
          return c.html(await interviewPage(c, here, { notice: 'no-version', reason }), 422);
      }
    });
