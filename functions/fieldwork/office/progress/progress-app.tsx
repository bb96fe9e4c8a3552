/** Rounds, and how far the fieldwork of each is. */
import { Hono } from 'hono';

import { fieldworkOf } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { Nothing } from '../nothing.tsx';
import type { OfficeVariables } from '../read/variables.ts';
import { filedFor } from '../read/of-team.ts';
import { roundsOf, seenRound } from '../read/seen.ts';
import { HomePage } from './home.tsx';
import { planIn } from './plan.ts';
import { ProgressPage } from './progress-page.tsx';

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
      const plan = planIn(c.req.query());
      const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
      const today = deps.now().toISOString().slice(0, 10);
      const fieldwork = fieldworkOf(filed.studies, { today, perPlace: plan.dwellings, period: plan.period });
      return c.html(<ProgressPage wording={wording} seen={seen} plan={plan} filed={filed} fieldwork={fieldwork} />);
    });
