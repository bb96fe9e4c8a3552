/** Campaigns of a registration: made, changed and ended by whoever runs the round, with posters to print. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';

import { endCampaign } from '#functions/campaigns/end-campaign.ts';
import { registrationOf } from '#functions/campaigns/registration-of.ts';
import { setCampaign, type SetCampaignOutcome } from '#functions/campaigns/set-campaign.ts';
import { type CampaignFaults, type TypedCampaign, typedCampaign } from '#functions/campaigns/typed-campaign.ts';
import { mayDo } from '#functions/platform/identity/access.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';
import { reasonIn } from '../interviews/decide-form.tsx';
import { Nothing } from '../nothing.tsx';
import type { SeenRound } from '../read/deps.ts';
import { seenRound } from '../read/seen.ts';
import { siteOf } from '../read/site-of.ts';
import type { OfficeVariables } from '../read/variables.ts';
import { languagesOf } from '../trying/forms-section.tsx';
import { type CampaignNotice, campaignsAddress } from './campaign-parts.tsx';
import { waitingFor } from './clerks-waiting.tsx';

type Here = Context<OfficeVariables>;
type Typed = {
  readonly typed?: TypedCampaign;
  readonly faults?: CampaignFaults;
  readonly notice?: CampaignNotice;
  readonly isFaulty?: true;
};
type One = { readonly seen: SeenRound; readonly campaign: StoredCampaign };

const nothing = (c: Here) => c.html(<Nothing wording={c.get('wording')} why="office.noRound" />, 404);
const campaignDeps = (c: Here) => ({ ...c.get('deps'), by: c.get('identity').subject });

/** The round of an address, for whoever may run its campaigns. */
async function toRun(c: Here): Promise<SeenRound | undefined> {
  const round = c.req.param('round') ?? '';
  if (!mayDo(c.get('identity'), 'run-campaigns', round)) return undefined;
  return seenRound(c.get('deps'), c.get('identity'), round);
}

/** The campaign of an address, likewise. */
async function campaignOf(c: Here): Promise<One | undefined> {
  const seen = await toRun(c);
  const campaign = seen && (await c.get('deps').store.getCampaign(seen.entry.round.id, c.req.param('id') ?? ''));
  return seen && campaign && { seen, campaign };
}

async function campaignsPage(c: Here, seen: SeenRound, typed: Typed = {}) {
  const { store, studies, now } = c.get('deps');
  const { round } = seen.entry;
  const { CampaignsPage } = await import('./campaigns-page.tsx');
  return (
    <CampaignsPage
      wording={c.get('wording')}
      seen={seen}
      campaigns={await store.listCampaigns(round.id)}
      waiting={await waitingFor(store, c.get('identity'), round.id)}
      site={siteOf(c)}
      now={now().getTime()}
      asksNobody={(await registrationOf(studies, round)) === undefined}
      {...typed}
    />
  );
}

async function campaignPage(c: Here, { seen, campaign }: One, typed: Typed = {}) {
  const { CampaignPage } = await import('./campaign-page.tsx');
  return (
    <CampaignPage
      wording={c.get('wording')}
      seen={seen}
      campaign={campaign}
      site={siteOf(c)}
      now={c.get('deps').now().getTime()}
      isDone={c.req.query('done') !== undefined}
      {...typed}
    />
  );
}

/** Why nothing was done about a kiosk, on the page of its campaign as it is now. */
const kioskAgain = (c: Here, one: One) => async (status: 409 | 412 | 422, more: Typed) =>
  c.html(await campaignPage(c, (await campaignOf(c)) ?? one, more), status);

/** What came of it: the campaign, or `page` with what was typed and why it was not taken. */
async function told(
  c: Here,
  outcome: SetCampaignOutcome,
  typed: TypedCampaign,
  page: (typed: Typed) => ReturnType<typeof campaignPage>,
) {
  const shown = async (status: 409 | 412 | 422, more: Typed) => c.html(await page({ typed, ...more }), status);
  switch (outcome.kind) {
    case 'added':
    case 'changed':
    case 'unchanged':
      return c.redirect(`${campaignsAddress(c.req.param('round') ?? '', outcome.campaign.id)}?done=yes`, 303);
    case 'faulty':
      return shown(422, { faults: outcome.faults, notice: outcome.kind });
    case 'changed-meanwhile':
      return shown(412, { notice: outcome.kind });
    case 'round-over':
    case 'no-registration':
      return shown(409, { notice: outcome.kind });
    case 'unknown-round':
      return nothing(c);
  }
}

const revisionSchema = v.fallback(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)), 0);

/** Pages below `/fieldwork`; whoever mounts them has seen that staff ask. */
export const createCampaignsApp = () =>
  new Hono<OfficeVariables>()
    .get('/rounds/:round/campaigns', async (c) => {
      const seen = await toRun(c);
      return seen === undefined ? nothing(c) : c.html(await campaignsPage(c, seen));
    })
    .post('/rounds/:round/campaigns', async (c) => {
      const seen = await toRun(c);
      if (seen === undefined) return nothing(c);
      const typed = typedCampaign(await c.req.parseBody());
      const how = { reason: c.get('wording').say('campaign.reason'), seen: 0 };
      const outcome = await setCampaign(campaignDeps(c), seen.entry.round.id, typed, how);
      return told(c, outcome, typed, (more) => campaignsPage(c, seen, more));
    })
    .get('/rounds/:round/campaigns/:id', async (c) => {
      const one = await campaignOf(c);
      return one === undefined ? nothing(c) : c.html(await campaignPage(c, one));
    })
    .post('/rounds/:round/campaigns/:id', async (c) => {
      const one = await campaignOf(c);
      if (one === undefined) return nothing(c);
      const form = await c.req.parseBody();
      const typed = { ...typedCampaign(form), id: one.campaign.id };
      const how = { reason: c.get('wording').say('campaign.reason'), seen: v.parse(revisionSchema, form['revision']) };
      const outcome = await setCampaign(campaignDeps(c), one.seen.entry.round.id, typed, how);
      // Of two who change it the second sees how it is now.
      const now = async () => (await campaignOf(c)) ?? one;
      return told(c, outcome, typed, async (more) =>
        campaignPage(c, await now(), outcome.kind === 'changed-meanwhile' ? { notice: outcome.kind } : more),
      );
    })
    .post('/rounds/:round/campaigns/:id/end', async (c) => {
      const one = await campaignOf(c);
      if (one === undefined) return nothing(c);
      const reason = reasonIn((await c.req.parseBody())['reason']);
      if (reason === '') return c.html(await campaignPage(c, one, { notice: 'no-reason' }), 422);
      const [round, { id }] = [one.seen.entry.round.id, one.campaign];
      const outcome = await endCampaign(campaignDeps(c), { round, id }, reason);
      if (outcome === 'ended-before') return c.html(await campaignPage(c, one, { notice: outcome }), 409);
      return c.redirect(`${campaignsAddress(round, id)}?done=yes`, 303);
    })
    .post('/rounds/:round/campaigns/:id/kiosk', async (c) => {
      const one = await campaignOf(c);
      if (one === undefined) return nothing(c);
      return (await import('./kiosk-answers.tsx')).answerMade(c, one, kioskAgain(c, one));
    })
    .post('/rounds/:round/campaigns/:id/kiosk-end', async (c) => {
      const one = await campaignOf(c);
      if (one === undefined) return nothing(c);
      return (await import('./kiosk-answers.tsx')).answerEnded(c, one, kioskAgain(c, one));
    })
    .get('/rounds/:round/campaigns/:id/poster', async (c) => {
      const one = await campaignOf(c);
      const study = one && (await registrationOf(c.get('deps').studies, one.seen.entry.round));
      if (one === undefined || study === undefined) return nothing(c);
      const { PosterPage, posterSizes } = await import('./poster-page.tsx'); // it draws, and few ask for it
      const { id } = study.instrument;
      const spoken = languagesOf(one.seen.entry.round, { id, speaks: Object.keys(study.words) });
      return c.html(
        <PosterPage
          wording={c.get('wording')}
          seen={one.seen}
          campaign={one.campaign}
          voices={await Promise.all(spoken.map(async (code) => voiceOf(await loadWords(code))))}
          size={posterSizes.find((size) => size === c.req.query('size')) ?? 'a4'}
          site={siteOf(c)}
        />,
      );
    })
    .get('/rounds/:round/campaigns/:id/paper', async (c) => {
      const one = await campaignOf(c);
      const page = one && (await (await import('./paper/paper-answers.tsx')).paperPage(c, one));
      return page === undefined ? nothing(c) : c.html(page);
    })
    .post('/rounds/:round/campaigns/:id/paper', async (c) => {
      const one = await campaignOf(c);
      const answer = one && (await (await import('./paper/paper-answers.tsx')).answerNumbered(c, one));
      return answer ?? nothing(c);
    });
