/** Dwellings that enumerators listed on phones: what arrived, joined by place, and the file that is drawn from. */
import { type Context, Hono } from 'hono';

import { unitQuestion } from '#schemas/fieldwork/drawn-units.ts';
import { studyAsked } from '#schemas/language/study/study.ts';
import { Nothing } from '../nothing.tsx';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { jointListings } from '../../drawing/joint-listing.ts';
import { listingFile } from './listing-file.ts';
import { ListingPage } from './listing-page.tsx';

type Here = Context<OfficeVariables>;

/** The studies of a round that name units within a place, each with its places and their lists. */
async function listed(c: Here) {
  const deps = c.get('deps');
  const seen = await seenRound(deps, c.get('identity'), c.req.param('round') ?? '');
  if (seen === undefined) return undefined;
  const { round } = seen.entry;
  const [all, frame] = await Promise.all([deps.store.listListings(round.id), deps.store.getFrame(round.id)]);
  const lists = all.filter(({ by }) => seen.sees(by));
  const joint = jointListings(lists);
  const asked = await Promise.all(
    Object.keys(round.instruments).map((id) => studyAsked(deps.studies, round.instruments, id)),
  );
  const studies = asked.flatMap((study) => {
    if (study === undefined || unitQuestion(study.collection.unit) === undefined) return [];
    const { id } = study.instrument;
    const units = new Map(frame.flatMap((unit) => (unit.instrument === id ? [[unit.psu, unit] as const] : [])));
    return { study, units, places: joint.filter(({ instrument }) => instrument === id) };
  });
  return { seen, studies, trials: lists.filter(({ trial }) => trial === true).length };
}

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createListingApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/listing', async (c) => {
      const found = await listed(c);
      return found === undefined ? nothing(c) : c.html(<ListingPage wording={c.get('wording')} {...found} />);
    })
    .get('/rounds/:round/listing.csv', async (c) => {
      const found = await listed(c);
      // Parts of one team alone are no list to draw from.
      const asked = found?.seen.isWhole === true ? c.req.query('study') : undefined;
      const of = found?.studies.find(({ study }) => study.instrument.id === asked);
      if (of === undefined) return nothing(c);
      const psu = c.req.query('psu');
      // A place whose number the frame says has been drawn in, or was never to be listed: it is asked for by name.
      const places = of.places.filter((place) =>
        psu === undefined ? of.units.get(place.psu)?.units === undefined : place.psu === psu,
      );
      return c.body(listingFile(of.study, places), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="listing.csv"',
      });
    });
