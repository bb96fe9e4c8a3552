/** Enumerators of a round and their links: seen by whoever sees their work, made and ended by a coordinator. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { endLink } from '#functions/fieldwork/links/end-link.ts';
import { unassigned } from '#functions/fieldwork/links/set-enumerators.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import { siteOf } from '../read/site-of.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { roundAddress } from '../round-page.tsx';
import { giveLinks } from './give.ts';
import { type Delivered, PeoplePage } from './people-page.tsx';
import { wishSchema } from './wish.ts';

type Here = Context<OfficeVariables>;
type Notice = Parameters<typeof PeoplePage>[0]['notice'];

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);

const mayGive = (c: Here, round: string): boolean => mayDo(c.get('identity'), 'give-links', round);

const linkDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });

/** What each has delivered, as whoever asks may see it. */
async function deliveredIn(c: Here, seen: SeenRound): Promise<ReadonlyMap<string, Delivered>> {
  const { studies } = await c.get('rounds').read(seen.entry);
  const delivered = new Map<string, Delivered>();
  for (const { enumerator, endedAt } of studies.flatMap(({ lines }) => lines)) {
    if (enumerator === undefined || !seen.sees(enumerator)) continue;
    const { count = 0, last = '' } = delivered.get(enumerator) ?? {};
    delivered.set(enumerator, {
      count: count + 1,
      last: Date.parse(endedAt) > Date.parse(last || '1970') ? endedAt : last,
    });
  }
  return delivered;
}

/** How many were just added and changed, as the address says it; undefined where it does not. */
function setIn(query: unknown) {
  const whole = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number));
  const read = v.safeParse(v.object({ added: whole, changed: whole }), query);
  return read.success ? read.output : undefined;
}

async function peoplePage(c: Here, seen: SeenRound, notice?: Notice) {
  const { store, now } = c.get('deps');
  const { id } = seen.entry.round;
  const [links, frame] = await Promise.all([store.listLinks(id), store.getFrame(id)]);
  return (
    <PeoplePage
      wording={c.get('wording')}
      seen={seen}
      delivered={await deliveredIn(c, seen)}
      links={links.filter(({ enumerator }) => seen.sees(enumerator)).toReversed()}
      unvisited={unassigned(frame, seen.enumerators).length}
      hasPlaces={frame.length > 0}
      mayGive={mayGive(c, id)}
      mayAssign={mayDo(c.get('identity'), 'assign-places', id)}
      set={setIn(c.req.query())}
      now={now().toISOString()}
      notice={notice}
    />
  );
}

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createPeopleApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/people', async (c) => {
      const seen = await seenRound(c.get('deps'), c.get('identity'), c.req.param('round'));
      return seen === undefined ? nothing(c) : c.html(await peoplePage(c, seen));
    })
    .post('/rounds/:round/people/links', async (c) => {
      const round = c.req.param('round');
      const seen = await seenRound(c.get('deps'), c.get('identity'), round);
      if (seen === undefined || !mayGive(c, round)) return nothing(c);
      const wish = v.safeParse(wishSchema, await c.req.parseBody());
      if (!wish.success) return c.html(await peoplePage(c, seen, 'not-a-wish'), 422);
      const { who, ...rest } = wish.output;
      const people = seen.enumerators.filter(
        ({ id, assignments }) => assignments.length > 0 && (who === '' || id === who),
      );
      if (people.length === 0) return c.html(await peoplePage(c, seen, 'nobody'), 422);
      const reason = c.get('wording').say('office.giveReason');
      const given = await giveLinks(linkDeps(c), people, { ...rest, round, reason }, siteOf(c));
      if (given.handed.length === 0) return c.html(await peoplePage(c, seen, 'nobody'), 409);
      const frame = await c.get('deps').store.getFrame(round);
      const placeOf = (instrument: string, psu: string | undefined): string =>
        frame.find((unit) => unit.instrument === instrument && unit.psu === psu)?.label ?? psu ?? instrument;
      const { SheetsPage } = await import('./sheets-page.tsx'); // it draws, and few ask for it
      return c.html(<SheetsPage wording={c.get('wording')} seen={seen} given={given} placeOf={placeOf} />);
    })
    .post('/rounds/:round/people/links/:id/end', async (c) => {
      const { round, id } = c.req.param();
      const seen = await seenRound(c.get('deps'), c.get('identity'), round);
      if (seen === undefined || !mayGive(c, round)) return nothing(c);
      const reason = reasonIn((await c.req.parseBody())['reason']);
      if (reason === '') return c.html(await peoplePage(c, seen, 'no-reason'), 422);
      const outcome = await endLink(linkDeps(c), { round, id }, reason);
      switch (outcome.kind) {
        case 'ended':
          return c.redirect(roundAddress(round, '/people'), 303);
        case 'ended-before':
          return c.html(await peoplePage(c, seen, 'ended-before'), 409);
        case 'unknown':
          return nothing(c);
      }
    });
