/** Interviews of a round: the list, one of them, and what is decided about it. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import { officeMoves, type ReviewDeps } from '#functions/fieldwork/review/review-deps.ts';
import { decideConflict, openConflicts } from '#functions/ingest/conflicts.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { interviewAddress } from './address.ts';
import { answersTold, differing, tellingOf } from './answers.ts';
import { longestReason } from './decide-form.tsx';
import { InterviewPage, type Refused } from './interview-page.tsx';
import { ListPage } from './list-page.tsx';
import { filterIn } from './filter.ts';
import { keyOf, listedIn } from './listed.ts';
import { type OneInterview, readInterview } from './read-interview.ts';

type Found = { readonly seen: SeenRound; readonly one: OneInterview };

/** The interview of an address, as far as whoever asks may see it. */
async function found(c: Context<OfficeVariables>): Promise<Found | undefined> {
  const { round = '', instrument = '', id = '' } = c.req.param();
  const seen = await seenRound(c.get('deps'), c.get('identity'), round);
  if (seen === undefined) return undefined;
  const one = await readInterview(c.get('deps'), seen, { instrument, id });
  return one === undefined ? undefined : { seen, one };
}

/** As what somebody decides in a round. */
const deciderOf = (c: Context<OfficeVariables>, round: string): ReviewDeps['as'] =>
  mayDo(c.get('identity'), 'decide-interviews', round) ? 'coordinator' : 'supervisor';

const reviewDeps = (c: Context<OfficeVariables>, round: string): ReviewDeps => {
  const { store, now, newId } = c.get('deps');
  return { store, now, newId, by: c.get('identity').subject, as: deciderOf(c, round) };
};

async function page(c: Context<OfficeVariables>, { seen, one }: Found, refused?: Refused) {
  const wording = c.get('wording');
  const { record, study, history, conflict } = one;
  const telling = study === undefined ? undefined : await tellingOf(study, c.get('voice').language);
  const told = ({ answers }: Pick<OneInterview['record'], 'answers'>) =>
    study === undefined || telling === undefined ? [] : answersTold(telling, study, answers);
  const [frame, filed] = await Promise.all([
    c.get('deps').store.getFrame(record.round),
    c.get('rounds').read(seen.entry),
  ]);
  const { psu } = record.answers;
  const flags = filedFor(filed, seen)
    .studies.filter((each) => each.study.instrument.id === record.instrument)
    .flatMap(({ quality }) =>
      quality.flags.filter(({ interview, with: other }) => [interview, other].includes(record.id)),
    );
  return (
    <InterviewPage
      wording={wording}
      seen={seen}
      one={one}
      unit={frame.find((unit) => unit.instrument === record.instrument && unit.psu === psu)}
      flags={flags}
      as={deciderOf(c, record.round)}
      answers={told(record)}
      changes={history.length === 0 ? [] : differing([...history, record].map(told))}
      apart={conflict === undefined ? [] : differing(conflict.versions.map(told))}
      refused={refused}
      isDone={c.req.query('done') !== undefined}
    />
  );
}

const nothing = (c: Context<OfficeVariables>) =>
  c.html(<Nothing wording={c.get('wording')} why="office.noInterview" />, 404);

const reasonSchema = v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(longestReason)), '');
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
      return here === undefined ? nothing(c) : c.html(await page(c, here));
    })
    .post('/rounds/:round/interviews/:instrument/:id', async (c) => {
      const here = await found(c);
      if (here === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const reason = v.parse(reasonSchema, form['reason']);
      const asked = v.safeParse(decisionSchema, form);
      if (!asked.success) return c.html(await page(c, here, { notice: 'not-from-here', reason }), 422);
      if (reason === '') return c.html(await page(c, here, { notice: 'no-reason', reason }), 422);
      const { record } = here.one;
      const { move, revision } = asked.output;
      const outcome = await moveInterview(reviewDeps(c, record.round), { ...record, revision }, { move, reason });
      c.get('rounds').forget(record.round);
      switch (outcome.kind) {
        case 'moved':
          return c.redirect(`${interviewAddress(record.round, record)}?done=yes`, 303);
        case 'changed-meanwhile':
          // What it is by now is read anew.
          return c.html(await page(c, (await found(c)) ?? here, { notice: 'changed', reason }), 412);
        case 'not-from-here':
          return c.html(await page(c, here, { notice: 'not-from-here', reason }), 409);
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
      const reason = v.parse(reasonSchema, form['reason']);
      const asked = v.safeParse(choiceSchema, form);
      if (!asked.success) return c.html(await page(c, here, { notice: 'no-version', reason }), 422);
      if (reason === '') return c.html(await page(c, here, { notice: 'no-reason', reason }), 422);
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
          return c.html(await page(c, (await found(c)) ?? here, { notice: 'changed', reason }), 412);
        case 'no-such-version':
        case 'identity-of-first':
          return c.html(await page(c, here, { notice: 'no-version', reason }), 422);
      }
    });
