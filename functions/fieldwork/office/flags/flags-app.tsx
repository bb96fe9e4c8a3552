/** Reasons to look at interviews and enumerators, each with its formula and what is behind it. */
import { Hono } from 'hono';

import { Nothing } from '../nothing.tsx';
import { flagCodes } from '../interviews/filter.ts';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { FlagsPage } from './flags-page.tsx';

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createFlagsApp = () =>
  new Hono<OfficeVariables>().get('/rounds/:round/flags', async (c) => {
    const seen = await seenRound(c.get('deps'), c.get('identity'), c.req.param('round'));
    if (seen === undefined) return c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
    const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
    const { store, now } = c.get('deps');
    const run = await store.getCheckRun(seen.entry.round.id);
    const whole = flagCodes.find((code) => code === c.req.query('whole'));
    return c.html(
      <FlagsPage wording={c.get('wording')} seen={seen} filed={filed} whole={whole} run={run} now={now()} />,
    );
  });
