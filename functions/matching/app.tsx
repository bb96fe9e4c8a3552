/**
 * Pages on which shortages are held against skills. Who sees what is decided before anything is read; forged posts from other
 * sites are refused before any of it runs.
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';

import { mayReach } from '#functions/messages/reach.ts';
import { withLanguage } from '#functions/platform/http/language.ts';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { mayDo, mayDoSomewhere } from '#functions/platform/identity/access.ts';
import { withStaff } from '#functions/platform/staff/with-staff.ts';
import { withWording } from '#functions/platform/staff/with-wording.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import type { RelayEntry } from '#schemas/fieldwork/relays.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { type Shortage, shortageKey } from '#schemas/fieldwork/shortages.ts';

import { countRows, countsCsv } from './counted.ts';
import type { MatchingDeps, MatchingVariables } from './deps.ts';
import { factsIn } from './facts.ts';
import { type Brought, ListPage } from './pages/list-page.tsx';
import { Nothing } from './pages/nothing.tsx';
import { RoundsPage, skillsAddress } from './pages/rounds-page.tsx';
import { type NotSent, ShortlistPage } from './pages/shortlist-page.tsx';
import { matchingStudies } from './registrants.ts';
import { readTyped, typedIn } from './relay.ts';
import { type Shortlist, shortlistFor, writeSeen } from './shortlist.ts';

type Here = Context<MatchingVariables>;

/** A list of 2000 rows takes about 60 KB. Bytes. */
const largestList = 512 * 1024;
const limitForm = bodyLimit({ maxSize: 64 * 1024 });

/** Lambda forgets an event after an hour. Milliseconds. */
const waitingMs = 2 * 3_600_000;

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} />, 404);

const may = (c: Here, action: 'count-skills' | 'see-shortlists' | 'bring-shortages', round: string): boolean =>
  mayDo(c.get('identity'), action, round);

/** A round whose registrants can be matched, for whoever may see its list. */
async function seenRound(c: Here): Promise<Round | undefined> {
  const id = c.req.param('round') ?? '';
  if (!may(c, 'count-skills', id) && !may(c, 'see-shortlists', id)) return undefined;
  const { store, studies } = c.get('deps');
  const round = (await store.getRoundEntry(id))?.round;
  return round !== undefined && (await matchingStudies(studies, round)).length > 0 ? round : undefined;
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;

/** What the address says of a list that was just kept. */
function broughtIn(c: Here): Brought | undefined {
  const [rows, enough] = [whole(c.req.query('rows')), whole(c.req.query('enough'))];
  return rows === undefined || enough === undefined ? undefined : { kind: 'imported', rows, enough };
}

/** Messages that whoever asks had sent, the newest first. What nobody could send within hours is not sent any more. */
async function relaysOf(c: Here, round: Round): Promise<readonly RelayEntry[]> {
  if (!may(c, 'see-shortlists', round.id)) return [];
  const { store, now } = c.get('deps');
  const over = new Date(now().getTime() - waitingMs).toISOString();
  const own = (await store.listRelays(round.id)).filter(({ by }) => by === c.get('identity').subject).toReversed();
  return own.map((one) => (one.state === 'waiting' && one.at < over ? { ...one, state: 'failed' } : one));
}

async function listPage(c: Here, round: Round, brought: Brought | undefined, typed = '') {
  const deps = c.get('deps');
  const list = await deps.store.getShortages(round.id);
  return (
    <ListPage
      wording={c.get('wording')}
      round={round}
      list={list}
      counted={may(c, 'count-skills', round.id) ? await countRows(deps, round, list?.rows ?? []) : undefined}
      seesShortlists={may(c, 'see-shortlists', round.id)}
      mayBring={may(c, 'bring-shortages', round.id)}
      typed={typed}
      regions={regionsOf(await deps.store.getFrame(round.id))}
      brought={brought}
      relays={await relaysOf(c, round)}
      isHanded={c.req.query('handed') === 'yes'}
    />
  );
}

type SeenRow = { readonly round: Round; readonly row: Shortage; readonly shortlist: Shortlist };

/** The row of an address. */
async function rowOf(c: Here, round: Round): Promise<Shortage | undefined> {
  const list = await c.get('deps').store.getShortages(round.id);
  return list?.rows.find((row) => shortageKey(row) === c.req.param('row'));
}

/** Whoever is on the list of a row, for a caseworker. */
async function seenRow(c: Here): Promise<SeenRow | undefined> {
  const round = await seenRound(c);
  const row = round && (await rowOf(c, round));
  if (round === undefined || row === undefined || !may(c, 'see-shortlists', round.id)) return undefined;
  return { round, row, shortlist: await shortlistFor(c.get('deps'), round, row) };
}

async function shortlistPage(c: Here, seen: SeenRow, notSent: NotSent | undefined) {
  const { round, row, shortlist } = seen;
  await writeSeen({ ...c.get('deps'), by: c.get('identity').subject }, round.id, row, shortlist.shown);
  const factsOf = await factsIn(shortlist.shown, c.get('voice').language);
  const { canSend } = c.get('deps');
  return <ShortlistPage wording={c.get('wording')} {...seen} {...{ canSend, factsOf, notSent }} />;
}

const createSkillsApp = (deps: MatchingDeps) =>
  new Hono<MatchingVariables>()
    .use(withStaff(deps))
    .use(withWording(deps.studies))
    .get('/', async (c) => {
      const identity = c.get('identity');
      if (!mayDoSomewhere(identity, 'count-skills') && !mayDoSomewhere(identity, 'see-shortlists')) return nothing(c);
      const seen: Round[] = [];
      for (const { round } of await deps.store.listRounds())
        if (
          (may(c, 'count-skills', round.id) || may(c, 'see-shortlists', round.id)) &&
          (await matchingStudies(deps.studies, round)).length > 0
        )
          seen.push(round);
      return c.html(<RoundsPage wording={c.get('wording')} rounds={seen} />);
    })
    .get('/rounds/:round', async (c) => {
      const round = await seenRound(c);
      return round === undefined ? nothing(c) : c.html(await listPage(c, round, broughtIn(c)));
    })
    .get('/rounds/:round/counts.csv', async (c) => {
      const round = await seenRound(c);
      const list = round && (await deps.store.getShortages(round.id));
      if (round === undefined || list === undefined || !may(c, 'count-skills', round.id)) return nothing(c);
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', `attachment; filename="shortages-${round.id}.csv"`);
      return c.body(countsCsv(list.rows, await countRows(deps, round, list.rows)));
    })
    .post('/rounds/:round/list', bodyLimit({ maxSize: largestList }), async (c) => {
      const round = await seenRound(c);
      if (round === undefined || !may(c, 'bring-shortages', round.id)) return nothing(c);
      const { list } = await c.req.parseBody();
      const text = typeof list === 'string' ? list : '';
      const by = c.get('identity').subject;
      const reason = c.get('wording').say('skills.reasonOnPage');
      const { importShortages } = await import('./import-shortages.ts');
      const outcome = await importShortages({ ...deps, by }, round.id, text, reason);
      switch (outcome.kind) {
        case 'imported': {
          const told = new URLSearchParams({ rows: String(outcome.rows), enough: String(outcome.enough) });
          return c.redirect(`${skillsAddress(round.id)}?${told.toString()}`, 303);
        }
        case 'faulty':
          return c.html(await listPage(c, round, outcome, text), 422);
        case 'archived':
          return c.html(await listPage(c, round, { kind: 'archived' }, text), 409);
        case 'unknown-round':
          return nothing(c);
      }
    })
    .get('/rounds/:round/shortlist/:row', async (c) => {
      const seen = await seenRow(c);
      if (seen === undefined) return nothing(c);
      return c.html(await shortlistPage(c, seen, undefined));
    })
    .post('/rounds/:round/shortlist/:row/:ref', limitForm, async (c) => {
      const seen = await seenRow(c);
      if (seen === undefined) return nothing(c);
      const ref = c.req.param('ref');
      const typed = typedIn(await c.req.parseBody());
      const read = readTyped(typed);
      if (read.kind === 'wrong') return c.html(await shortlistPage(c, seen, { ref, typed, why: read.field }), 422);
      const { round, row, shortlist } = seen;
      const candidate = shortlist.shown.find((one) => one.ref === ref);
      if (candidate === undefined) return c.html(await shortlistPage(c, seen, { ref, typed, why: 'gone' }), 409);
      if (!mayReach(candidate.response, deps.canSend))
        return c.html(await shortlistPage(c, seen, { ref, typed, why: 'no-contact' }), 409);
      const { id: response, instrument } = candidate.response;
      const [id, by, key] = [deps.newId(), c.get('identity').subject, shortageKey(row)];
      await deps.store.putRelay({ id, round: round.id, at: deps.now().toISOString(), by, row: key, state: 'waiting' });
      await deps.later({ ...read.written, id, round: round.id, instrument, response, by, row: key });
      return c.redirect(`${skillsAddress(round.id)}?handed=yes`, 303);
    });

/** `/skills` and everything below it. */
export const createMatchingApp = (deps: MatchingDeps) =>
  new Hono()
    .use('/skills/*', compress())
    .use('/skills/*', withSecurityHeaders, withLanguage)
    .use('/skills/*', csrf(deps.origin === undefined ? {} : { origin: deps.origin }))
    .route('/skills', createSkillsApp(deps));
