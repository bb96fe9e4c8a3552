/** Rounds, and how far the fieldwork of each is. */
import { Hono } from 'hono';

import { fieldworkOf } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { handedBackOf } from '#functions/fieldwork/progress/handed-back.ts';
import { Nothing } from '../nothing.tsx';
import type { OfficeVariables } from '../read/variables.ts';
import { filedFor } from '../read/of-team.ts';
import { roundsOf, seenRound } from '../read/seen.ts';
import { HomePage } from './home.tsx';
import { ProgressPage } from './progress-page.tsx';
import { splitIn } from './splits.ts';

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createProgressApp = () =>
  new Hono<OfficeVariables>()
    .get('/', async (c) =>
      c.html(<HomePage wording={c.get('wording')} rounds={await roundsOf(c.get('deps'), c.get('identity'))} />),
    )
    .get('/rounds/:round', async (c) => {
      const [deps, wording] = [c.get('deps'), c.get('wording')];
      const seen = await seenRound(deps, c.get('identity'), c.req.param('round'));
      if (seen === undefined) return c.html(<Nothing wording={wording} why="office.noRound" />, 404);
      const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
      const today = deps.now().toISOString().slice(0, 10);
      const { dwellings, days } = seen.entry.round.settings.fieldwork ?? {};
      const handedBack = await deps.store.listHandBacks(seen.entry.round.id);
      const studies = filed.studies.map((one) => ({
        ...one,
        handedBack: handedBackOf(handedBack, one.study.instrument.id, seen.enumerators, one.frame),
      }));
      const fieldwork = fieldworkOf(studies, { today, perPlace: dwellings, period: days });
      const split = splitIn(c.req.query('by'));
      return c.html(<ProgressPage wording={wording} seen={seen} split={split} filed={filed} fieldwork={fieldwork} />);
    });
