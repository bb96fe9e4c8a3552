/**
 * Pages on which a clerk compares registrations that may be of one person, and decides; and takes those of others. The function that opens the vault serves
 * them; who sees what is decided before anything is read, and forged posts from other sites are refused before any of it runs.
 */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';

import { reasonIn } from '#functions/fieldwork/office/interviews/decide-form.tsx';
import { withLanguage } from '#functions/platform/http/language.ts';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { mayDo, mayDoSomewhere } from '#functions/platform/identity/access.ts';
import { withStaff } from '#functions/platform/staff/with-staff.ts';
import { withWording } from '#functions/platform/staff/with-wording.ts';
import { decidePair, type Decision, putBack } from '#functions/registry/office/duplicates/decide-pair.ts';
import { listPairs } from '#functions/registry/office/duplicates/list-pairs.ts';
import { type Pair, paired, sideUnder } from '#functions/registry/office/duplicates/pairs.ts';
import { writeAudit } from '#functions/registry/office/record.ts';
import { idOfDay } from '#functions/store/id-of-day.ts';
import type { Registry } from '#functions/registry/paper/take.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { compared } from './beside.ts';
import {
  actingDeps,
  type ClerkDeps,
  type ClerkVariables,
  type Here,
  nothing,
  registryOf,
  seenRegistry,
} from './deps.ts';
import { limitTo } from './limit-form.tsx';
import { AsidePage } from './pages/aside-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { PairPage } from './pages/pair-page.tsx';
import { type DonePair, donePairs, type PairNotice, pairsAddress } from './pages/parts.tsx';
import { RoundsPage } from './pages/rounds-page.tsx';
import { createHereApp } from './taking/here-app.tsx';
import { createPaperApp } from './taking/paper-app.tsx';

const limitForm = limitTo(16 * 1024);
const seen = (c: Here) => seenRegistry(c, 'decide-pairs');

const requestFor = ({ round, study: { instrument } }: Registry, id: string, reason: string) => ({
  ...{ round: round.id, instrument, id, reason },
});

/** What the two of an address share or were decided to be; undefined for any other two: nobody looks at people at will. */
async function pairOf(c: Here, { round, study }: Registry): Promise<Pair | undefined> {
  const deps = c.get('deps');
  const [one, two] = [c.req.param('one') ?? '', c.req.param('two') ?? ''];
  if (one === two) return undefined;
  const key = { round: round.id, instrument: study.instrument.id };
  const sides = await Promise.all([one, two].map((id) => sideUnder(deps, { ...key, id })));
  const [first, second] = sides;
  if (first === undefined || second === undefined) return undefined;
  const pair = paired(deps, first, second);
  return pair.shares.length > 0 || pair.decided !== undefined ? pair : undefined;
}

/** Whoever is shown is written down first: one line a person, clerk and day. */
async function pairPage(
  c: Here,
  registry: Registry,
  pair: Pair,
  more: { readonly reason?: string; readonly notice?: PairNotice } = {},
) {
  const deps = actingDeps(c);
  const { round, study } = registry;
  for (const { response } of [pair.one, pair.two]) {
    const newId = () => idOfDay(deps.now(), `compared ${deps.by} ${round.id} ${response.id}`);
    const request = requestFor(registry, response.id, c.get('wording').say('pairs.reasonOnPage'));
    await writeAudit({ ...deps, newId }, 'registrant-compared', request);
  }
  const shown = await compared(study, pair, c.get('voice').language);
  return <PairPage wording={c.get('wording')} round={round} pair={pair} shown={shown} {...more} />;
}

const doneIn = (c: Here): DonePair | undefined => donePairs.find((done) => done === c.req.query('done'));
const backTo = (c: Here, { round }: Registry, done: DonePair, under = '') =>
  c.redirect(`${pairsAddress(round.id, under)}?done=${done}`, 303);

/** What a form says of the two; undefined where it says nothing that could be. */
function decisionIn(form: Readonly<Record<string, unknown>>, { one, two }: Pair): Decision | undefined {
  const other = two.response.id;
  const seen = typeof form['seen'] === 'string' ? form['seen'] : '';
  if (form['as'] === 'two-people') return { other, as: { kind: 'two-people' }, seen };
  const stays = [one, two].map(({ response }) => response.id).find((id) => id === form['as']);
  return stays === undefined ? undefined : { other, as: { kind: 'one-person', stays }, seen };
}

/** Set aside as that of somebody who is registered, the newest first. */
async function asideIn(c: Here, { round, study }: Registry): Promise<readonly ResponseRecord[]> {
  const found: ResponseRecord[] = [];
  for await (const record of c.get('deps').store.readRound(round.id, study.instrument.id))
    if (record.decided?.some(({ as }) => as === 'set-aside') === true) found.push(record);
  return found.toSorted((a, b) => (a.receivedAt > b.receivedAt ? -1 : 1));
}

const asidePage = async (c: Here, registry: Registry, notice?: PairNotice) => (
  <AsidePage
    wording={c.get('wording')}
    round={registry.round}
    records={await asideIn(c, registry)}
    done={doneIn(c)}
    notice={notice}
  />
);

const createPagesApp = (deps: ClerkDeps) =>
  new Hono<ClerkVariables>()
    .use(withStaff(deps))
    .use(withWording(deps.studies))
    .route('/', createPaperApp())
    .route('/', createHereApp())
    .get('/', async (c) => {
      if (!mayDoSomewhere(c.get('identity'), 'decide-pairs')) return nothing(c);
      const rounds: Round[] = [];
      for (const { round } of await deps.store.listRounds())
        if (mayDo(c.get('identity'), 'decide-pairs', round.id) && (await registryOf(deps, round)) !== undefined)
          rounds.push(round);
      return c.html(<RoundsPage wording={c.get('wording')} rounds={rounds} />);
    })
    .get('/rounds/:round', async (c) => {
      const registry = await seen(c);
      if (registry === undefined) return nothing(c);
      const found = await listPairs(deps, registry.round.id, registry.study.instrument.id);
      const waiting = { kind: 'pairs', count: found.pairs.length, at: deps.now().toISOString() } as const;
      await deps.store.putWaiting(registry.round.id, waiting);
      const page = /^[1-9]\d{0,5}$/.exec(c.req.query('page') ?? '')?.[0] ?? '1';
      return c.html(
        <ListPage
          wording={c.get('wording')}
          round={registry.round}
          found={found}
          done={doneIn(c)}
          page={Number(page)}
        />,
      );
    })
    .get('/rounds/:round/aside', async (c) => {
      const registry = await seen(c);
      return registry === undefined ? nothing(c) : c.html(await asidePage(c, registry));
    })
    .post('/rounds/:round/aside/:id', limitForm, async (c) => {
      const registry = await seen(c);
      if (registry === undefined) return nothing(c);
      const reason = reasonIn((await c.req.parseBody())['reason']);
      if (reason === '') return c.html(await asidePage(c, registry, 'no-reason'), 422);
      const { kind } = await putBack(actingDeps(c), requestFor(registry, c.req.param('id'), reason));
      switch (kind) {
        case 'put-back':
          return backTo(c, registry, 'put-back', '/aside');
        case 'not-set-aside': // somebody else was faster
          return c.html(await asidePage(c, registry, kind), 412);
        case 'changed-meanwhile':
          return c.html(await asidePage(c, registry, kind), 412);
        case 'unknown':
          return nothing(c);
      }
    })
    .get('/rounds/:round/pairs/:one/:two', async (c) => {
      const registry = await seen(c);
      const pair = registry && (await pairOf(c, registry));
      if (registry === undefined || pair === undefined) return nothing(c);
      return c.html(await pairPage(c, registry, pair));
    })
    .post('/rounds/:round/pairs/:one/:two', limitForm, async (c) => {
      const registry = await seen(c);
      const pair = registry && (await pairOf(c, registry));
      if (registry === undefined || pair === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const [decision, reason] = [decisionIn(form, pair), reasonIn(form['reason'])];
      if (decision === undefined || reason === '')
        return c.html(await pairPage(c, registry, pair, { reason, notice: 'faulty' }), 422);
      const outcome = await decidePair(actingDeps(c), requestFor(registry, pair.one.response.id, reason), decision);
      switch (outcome.kind) {
        case 'decided':
        case 'as-before':
          return backTo(c, registry, decision.as.kind);
        case 'changed-meanwhile': {
          const now = await pairOf(c, registry);
          if (now === undefined) return nothing(c);
          return c.html(await pairPage(c, registry, now, { reason, notice: outcome.kind }), 412);
        }
        case 'unknown':
        case 'share-nothing':
          return nothing(c);
      }
    });

/** `/registrants` and everything below it; nothing of it may be kept by a browser or on the way. */
export const createClerkApp = (deps: ClerkDeps) =>
  new Hono()
    .use('/registrants/*', withSecurityHeaders, withLanguage)
    .use('/registrants/*', csrf(deps.origin === undefined ? {} : { origin: deps.origin }))
    .route('/registrants', createPagesApp(deps));
