/** Rounds, and how far the fieldwork of each is. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import type { Called } from '#analysis/fieldwork/progress/to-do.ts';
import { fieldworkOf } from '#analysis/fieldwork/round/fieldwork-of.ts';
import { onTheDay } from '#functions/fieldwork/progress/on-the-day.ts';
import { settleHandBack } from '#functions/fieldwork/progress/settle-hand-back.ts';
import { mayDo, mayDoEverywhere } from '#functions/platform/identity/access.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { filedFor } from '../read/of-team.ts';
import { roundsOf, seenRound } from '../read/seen.ts';
import { waitingFor } from '../campaigns/clerks-waiting.tsx';
import { roundAddress } from '../round-page.tsx';
import type { HandBackNotice } from './handed-back-list.tsx';
import { HomePage } from './home.tsx';
import { splitIn } from './splits.ts';

type Here = Context<OfficeVariables>;

const saidSchema = v.object({ id: v.string(), instrument: v.string(), psu: v.string(), by: v.string() });

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);

/** What readers call places and people: by their names, with their codes. */
function calledIn(frame: readonly FrameUnit[], { enumerators }: SeenRound): Called {
  const [places, people] = [
    new Map(frame.map(({ psu, label }) => [psu, label])),
    new Map(enumerators.map(({ id, name }) => [id, name])),
  ];
  const named = (names: ReadonlyMap<string, string>) => (code: string) => {
    const name = names.get(code) ?? '';
    return name === '' || name === code ? code : `${name} (${code})`;
  };
  return { place: named(places), person: named(people) };
}

const maySettle = (c: Here, round: string): boolean => mayDo(c.get('identity'), 'assign-places', round);

async function progressPage(c: Here, seen: SeenRound, notice?: HandBackNotice) {
  const deps = c.get('deps');
  const filed = filedFor(await c.get('rounds').read(seen.entry), seen);
  const today = deps.now().toISOString().slice(0, 10);
  const { id, settings } = seen.entry.round;
  const { dwellings, days } = settings.fieldwork ?? {};
  const studies = (await onTheDay(deps, seen.entry, filed.studies, seen.enumerators)).map((one) => ({
    ...one,
    called: calledIn(one.frame, seen),
  }));
  const { ProgressPage } = await import('./progress-page.tsx'); // it draws; no other page waits for it
  return (
    <ProgressPage
      wording={c.get('wording')}
      seen={seen}
      split={splitIn(c.req.query('by'))}
      filed={filed}
      fieldwork={fieldworkOf(studies, { today, perPlace: dwellings, period: days })}
      handedBack={maySettle(c, id) ? studies.flatMap(({ handedBack }) => handedBack) : []}
      notice={notice}
      waiting={((await waitingFor(deps.store, c.get('identity'), id)) ?? []).filter(({ count }) => count > 0)}
    />
  );
}

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createProgressApp = () =>
  new Hono<OfficeVariables>()
    .get('/', async (c) => {
      const [identity, rounds] = [c.get('identity'), await roundsOf(c.get('deps'), c.get('identity'))];
      const mayMake = mayDoEverywhere(identity, 'make-rounds');
      return c.html(
        <HomePage
          wording={c.get('wording')}
          rounds={rounds}
          mayMake={mayMake}
          mayManage={mayDoEverywhere(identity, 'manage-staff')}
        />,
      );
    })
    .get('/rounds/:round', async (c) => {
      const seen = await seenRound(c.get('deps'), c.get('identity'), c.req.param('round'));
      return seen === undefined ? nothing(c) : c.html(await progressPage(c, seen));
    })
    .post('/rounds/:round/handed-back', async (c) => {
      const round = c.req.param('round');
      const seen = await seenRound(c.get('deps'), c.get('identity'), round);
      if (seen === undefined || !maySettle(c, round)) return nothing(c);
      const body = await c.req.parseBody();
      const [said, reason] = [v.safeParse(saidSchema, body), reasonIn(body['reason'])];
      if (!said.success || reason === '') return c.html(await progressPage(c, seen, 'no-reason'), 422);
      const deps = { ...c.get('deps'), by: c.get('identity').subject };
      const outcome = await settleHandBack(deps, { ...said.output, round }, reason);
      if (outcome === 'said-meanwhile') return c.html(await progressPage(c, seen, outcome), 409);
      return c.redirect(roundAddress(round, '#to-do'), 303);
    });
