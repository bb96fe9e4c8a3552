/** The sheets of shifts that enumerators count on phones, for whoever sees their work. */
import { Hono } from 'hono';

import { toldShifts } from '#analysis/fieldwork/shifts/told-shifts.ts';
import { Nothing } from '../nothing.tsx';
import { filedFor } from '../read/of-team.ts';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { ShiftsPage } from './shifts-page.tsx';

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createShiftsApp = () =>
  new Hono<OfficeVariables>().get('/rounds/:round/shifts', async (c) => {
    const [deps, wording] = [c.get('deps'), c.get('wording')];
    const seen = await seenRound(deps, c.get('identity'), c.req.param('round'));
    if (seen === undefined) return c.html(<Nothing wording={wording} why="office.noRound" />, 404);
    const { studies, readAt } = filedFor(await c.get('rounds').read(seen.entry), seen);
    const asked = studies.filter(({ study }) => study.collection.weights.kind === 'shift');
    const today = deps.now().toISOString().slice(0, 10);
    const told = asked.map((one) => ({ ...one, shifts: toldShifts(one.sheets, one.interviews, one.frame, today) }));
    return c.html(<ShiftsPage wording={wording} seen={seen} readAt={readAt} studies={told} />);
  });
