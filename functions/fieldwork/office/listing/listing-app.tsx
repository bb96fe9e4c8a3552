/** Dwellings that enumerators listed on phones: what arrived, joined by place, the file that is drawn from, and what holds of what was drawn. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { mayDo } from '#functions/platform/identity/access.ts';
import type { Holds } from '#functions/fieldwork/drawing/settle-drawing.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { roundAddress } from '../round-page.tsx';
import type { ListedPlace } from './listed-places.ts';
import type { DrawingNotice } from './listing-page.tsx';

type Here = Context<OfficeVariables>;

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const maySettle = (c: Here, round: string): boolean => mayDo(c.get('identity'), 'run-round', round);
const seenHere = (c: Here) => seenRound(c.get('deps'), c.get('identity'), c.req.param('round') ?? '');

/** The studies of a round that name units within a place, each with its places and their lists; loaded for whoever asks for them. */
async function listed(c: Here, seen: SeenRound) {
  const { listedPlaces } = await import('./listed-places.ts');
  return listedPlaces(c.get('deps'), seen);
}

/** How many interviews of each place wait since the draw that they were made by does not hold; read where there may be any. */
async function apartIn(c: Here, seen: SeenRound, { studies }: Awaited<ReturnType<typeof listed>>) {
  const isAsked = studies.some(({ places }) =>
    places.some(({ drawn }) => drawn?.disputed === true || drawn?.decidedAt !== undefined),
  );
  if (!isAsked) return () => 0;
  const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
  const lines = filed.studies.flatMap((one) => one.lines).filter(({ isByLostDraw }) => isByLostDraw);
  return ({ instrument, psu }: ListedPlace): number =>
    lines.filter((line) => line.instrument === instrument && line.psu === psu).length;
}

async function listingPage(c: Here, seen: SeenRound, notice?: DrawingNotice) {
  const { ListingPage } = await import('./listing-page.tsx');
  const found = await listed(c, seen);
  return (
    <ListingPage
      wording={c.get('wording')}
      seen={seen}
      {...found}
      apart={await apartIn(c, seen, found)}
      maySettle={maySettle(c, seen.entry.round.id)}
      notice={notice}
    />
  );
}

const settleSchema = v.object({
  instrument: v.pipe(v.string(), v.minLength(1)),
  psu: v.pipe(v.string(), v.minLength(1)),
  seen: v.string(),
  holds: v.union([v.picklist(['joint', 'office', 'keep']), v.pipe(v.string(), v.regex(/^list:[0-9a-f]{32}$/))]),
});

const holdsIn = (text: string): Holds =>
  text === 'joint' || text === 'office' || text === 'keep'
    ? { kind: text }
    : { kind: 'list', id: text.slice('list:'.length) };

const statuses = { 'no-reason': 422, changed: 412, cannot: 409, frozen: 409 } as const;

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createListingApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/listing', async (c) => {
      const seen = await seenHere(c);
      if (seen === undefined) return nothing(c);
      return c.html(await listingPage(c, seen, c.req.query('done') === undefined ? undefined : 'done'));
    })
    .post('/rounds/:round/listing', async (c) => {
      const round = c.req.param('round');
      const seen = await seenHere(c);
      if (seen === undefined || !maySettle(c, round)) return nothing(c);
      const body = await c.req.parseBody();
      const [asked, reason] = [v.safeParse(settleSchema, body), reasonIn(body['reason'])];
      const refuse = async (notice: keyof typeof statuses) =>
        c.html(await listingPage(c, (await seenHere(c)) ?? seen, notice), statuses[notice]);
      if (!asked.success || reason === '') return refuse('no-reason');
      const { instrument, psu, holds, seen: stamp } = asked.output;
      const { settleDrawing } = await import('#functions/fieldwork/drawing/settle-drawing.ts');
      const deps = { ...c.get('deps'), by: c.get('identity').subject };
      const how = { holds: holdsIn(holds), seen: stamp, reason };
      const outcome = await settleDrawing(deps, { round, instrument, psu }, how);
      switch (outcome.kind) {
        case 'settled':
          c.get('rounds').forget(round);
          return c.redirect(`${roundAddress(round, '/listing')}?done=yes`, 303);
        case 'changed-meanwhile':
          return refuse('changed');
        case 'cannot-hold':
          return refuse('cannot');
        case 'frozen':
          return refuse('frozen');
      }
    })
    .get('/rounds/:round/listing.csv', async (c) => {
      const seen = await seenHere(c);
      // Parts of one team alone are no list to draw from.
      const asked = seen?.isWhole === true ? c.req.query('study') : undefined;
      const of =
        seen === undefined || asked === undefined
          ? undefined
          : (await listed(c, seen)).studies.find(({ study }) => study.instrument.id === asked);
      if (of === undefined) return nothing(c);
      const psu = c.req.query('psu');
      // A place whose number the frame says has been drawn in, or was never to be listed: it is asked for by name.
      const places = of.places.filter((place) =>
        psu === undefined ? place.unit?.units === undefined : place.psu === psu,
      );
      const [{ listingFile }, { asDrawnFrom }] = await Promise.all([
        import('./listing-file.ts'),
        import('./listed-places.ts'),
      ]);
      return c.body(listingFile(of.study, places.map(asDrawnFrom)), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="listing.csv"',
      });
    });
