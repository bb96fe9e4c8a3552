/** Interviews of a round: the list, one of them, and what is decided about it. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import { officeMoves } from '#functions/fieldwork/review/review-deps.ts';
import { decideConflict, openConflicts } from '#functions/ingest/conflicts.ts';
import { Nothing } from '../nothing.tsx';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { interviewAddress } from './address.ts';
import { reasonIn } from './decide-form.tsx';
import { ListPage } from './list-page.tsx';
import { filterIn } from './filter.ts';
import { deciderOf, found, interviewPage, reviewDeps } from './found.tsx';
import { keyOf, listedIn } from './listed.ts';

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

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createInterviewsApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/interviews', async (c) => {
      const [deps, wording] = [c.get('deps'), c.get('wording')];
      const seen = await seenRound(deps, c.get('identity'), c.req.param('round'));
      if (seen === undefined) return c.html(<Nothing wording={wording} why="office.noRound" />, 404);
      const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
      const filter = filterIn(c.req.query());
      const twice = new Set((await openConflicts(deps.store, seen.entry.round.id)).map(keyOf));
      const list = listedIn(filed, filter, twice);
      return c.html(<ListPage wording={wording} seen={seen} filed={filed} filter={filter} list={list} />);
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
      c.get('rounds').forget(record.round);
      switch (outcome.kind) {
        case 'moved':
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
