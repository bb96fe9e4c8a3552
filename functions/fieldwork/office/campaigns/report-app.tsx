/** The report of campaigns: read once a minute, rounded for everybody but administrators; as a page and as a file. */
import { type Context, Hono } from 'hono';

import { showing } from '#analysis/registry/campaign-counts.ts';
import { type RegisteredRound, readRegistered } from '#functions/campaigns/read-registered.ts';
import { registrationOf } from '#functions/campaigns/registration-of.ts';
import { reportFile, reportLines } from '#functions/campaigns/report.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import { Nothing } from '../nothing.tsx';
import { seenRound } from '../read/seen.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { waitingFor } from './clerks-waiting.tsx';

type Here = Context<OfficeVariables>;

const rememberMs = 60_000;

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export function createCampaignReportApp() {
  const remembered = new Map<string, { readonly read: RegisteredRound; readonly until: number }>();

  /** What was read of a round, with its campaigns, for whoever may see them. */
  async function asked(c: Here) {
    const deps = c.get('deps');
    const id = c.req.param('round') ?? '';
    if (!mayDo(c.get('identity'), 'run-campaigns', id)) return undefined;
    const seen = await seenRound(deps, c.get('identity'), id);
    const study = seen && (await registrationOf(deps.studies, seen.entry.round));
    if (seen === undefined || study === undefined) return undefined;
    const campaigns = await deps.store.listCampaigns(id);
    const known = remembered.get(id);
    const isFresh = known !== undefined && known.until > deps.now().getTime();
    const read = isFresh ? known.read : await readRegistered(deps, id, study, campaigns);
    if (!isFresh) remembered.set(id, { read, until: deps.now().getTime() + rememberMs });
    const isExact = mayDo(c.get('identity'), 'see-exact-registrations', id);
    return { seen, campaigns, read, isExact, show: showing(isExact, seen.entry.round.settings.minimumCell) };
  }

  const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);

  return new Hono<OfficeVariables>()
    .get('/rounds/:round/campaign-report', async (c) => {
      const found = await asked(c);
      if (found === undefined) return nothing(c);
      const { seen, campaigns, read, isExact, show } = found;
      const of = [...read.each.keys(), ...campaigns.map(({ id }) => id)].find((id) => id === c.req.query('of'));
      const counts = of === undefined ? read.all : read.each.get(of);
      const { ReportPage } = await import('./report-page.tsx'); // it draws, and few ask for it
      return c.html(
        <ReportPage
          wording={c.get('wording')}
          seen={seen}
          lines={reportLines(read, campaigns, show)}
          counts={counts ?? { ...read.all, people: 0, late: 0, notSplit: 0, by: emptySplits }}
          of={of}
          readAt={read.readAt}
          show={show}
          isExact={isExact}
          waiting={await waitingFor(c.get('deps').store, c.get('identity'), seen.entry.round.id)}
        />,
      );
    })
    .get('/rounds/:round/campaign-report.csv', async (c) => {
      const found = await asked(c);
      if (found === undefined) return nothing(c);
      return c.body(reportFile(found.read, found.campaigns, found.show), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="campaigns-${found.seen.entry.round.id}.csv"`,
      });
    });
}

const emptySplits = { day: new Map(), hour: new Map(), country: new Map(), taken: new Map() };
