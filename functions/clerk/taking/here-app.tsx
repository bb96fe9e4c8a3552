/** Registrations of people who are there, taken by a colleague: filed at once, and the number is handed over on a slip. */
import { Hono } from 'hono';

import { tellingOf } from '#functions/fieldwork/office/interviews/answers.ts';
import { localMoment } from '#functions/client/filling/local-moment.ts';
import { addressesOf } from '#functions/ingest/contacts.ts';
import { isDeclined } from '#functions/registry/declined.ts';
import { idOfVisit } from '#functions/registry/paper/form-id.ts';
import { type Registry, take } from '#functions/registry/paper/take.ts';
import type { Posted } from '#functions/registry/plain/fields.ts';
import { givenMark, givenMoment } from '#functions/registry/plain/given.ts';
import { largestForm, postedIn } from '#functions/registry/plain/posted.ts';
import { isJsonObject } from '#functions/store/json.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { standingOf } from '#schemas/fieldwork/campaign.ts';
import { beginningRefusal, type FilingRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { loadWords } from '#schemas/words/registry.ts';
import { voiceOf } from '#schemas/words/voice.ts';

import { actingDeps, type ClerkVariables, type Here, nothing, seenRegistry, type SeenRegistry } from '../deps.ts';
import { limitTo } from '../limit-form.tsx';
import { entryOf, languageIn } from './entry.ts';
import { hereAddress } from '../pages/parts.tsx';
import { ChoosePage, HereForm, SlipOver, TakenPage } from './here-pages.tsx';
import type { TakingNotice } from './parts.tsx';
import { refusedBecause } from './refused.ts';

type One = { readonly registry: SeenRegistry; readonly campaign: StoredCampaign };

const goesOn = (c: Here, campaign: StoredCampaign): boolean =>
  standingOf(campaign, c.get('deps').now().getTime()) === 'on';

/** The campaign of an address. */
async function campaignHere(c: Here): Promise<One | undefined> {
  const registry = await seenRegistry(c, 'take-registrations');
  const campaign =
    registry && (await c.get('deps').store.getCampaign(registry.round.id, c.req.param('campaign') ?? ''));
  return registry && campaign && { registry, campaign };
}

/** The form with what was posted to it. */
async function formAt(c: Here, { registry, campaign }: One, posted: Posted) {
  const { store, newId, now } = c.get('deps');
  const language = languageIn(registry, c.req.query('in'));
  const today = localMoment(now()).slice(0, 10);
  const entry = await entryOf(registry, await store.getFrame(registry.round.id), {
    ...{ campaign, by: 'staff', posted, newId, language, today },
  });
  return {
    entry,
    voice: voiceOf(await loadWords(language)),
    mark: givenMark(posted, newId),
    began: givenMoment(posted, () => localMoment(now())),
  };
}

/** So long whoever registered somebody comes back to the slip. Minutes. */
const slipMinutes = 30;

/** The number of whoever is registered from a page with this mark, by whoever asks. */
const numberOf = (c: Here, { round }: Registry, mark: string): string =>
  idOfVisit(c.get('deps').digestKey, round.id, c.get('identity').subject, mark);

/**
 * The slip of whoever was registered from the page with this mark: for the account that registered them, since its name is in the
 * number. `over`: it was too long ago.
 */
async function slipOf(c: Here, registry: SeenRegistry, campaign: StoredCampaign) {
  const { store, messages, now } = c.get('deps');
  const { round, study } = registry;
  const id = numberOf(c, registry, c.req.param('mark') ?? '');
  const response = await store.getResponse({ round: round.id, instrument: study.instrument.id, id });
  if (response === undefined || response.answers['campaign'] !== campaign.id) return undefined;
  if (now().getTime() - Date.parse(response.receivedAt) > slipMinutes * 60_000) return 'over';
  const { identity = {} } = (await store.getIdentity(response)) ?? {};
  const isReached = addressesOf(study.instrument, identity).some(({ by }) => messages?.canSend.includes(by) === true);
  return { id, isReached };
}

/** Why nobody is registered any more, before anybody is asked; what was begun before is still taken. */
const refusalOf = ({ entry }: SeenRegistry): FilingRefusal | undefined => beginningRefusal(entry, false);

const notNow = (c: Here, registry: Registry, refusal: FilingRefusal) =>
  c.html(<ChoosePage wording={c.get('wording')} registry={registry} campaigns={[]} refusal={refusal} />, 409);

/** Pages below `/registrants`; whoever mounts them has seen that staff ask. */
export const createHereApp = () =>
  new Hono<ClerkVariables>()
    .get('/rounds/:round/here', async (c) => {
      const registry = await seenRegistry(c, 'take-registrations');
      if (registry === undefined) return nothing(c);
      const refusal = refusalOf(registry);
      if (refusal !== undefined) return notNow(c, registry, refusal);
      const campaigns = (await c.get('deps').store.listCampaigns(registry.round.id)).filter((one) => goesOn(c, one));
      return c.html(<ChoosePage wording={c.get('wording')} registry={registry} campaigns={campaigns} />);
    })
    .get('/rounds/:round/here/:campaign', async (c) => {
      const one = await campaignHere(c);
      if (one === undefined || !goesOn(c, one.campaign)) return nothing(c);
      const refusal = refusalOf(one.registry);
      if (refusal !== undefined) return notNow(c, one.registry, refusal);
      return c.html(<HereForm wording={c.get('wording')} {...one} {...await formAt(c, one, [])} />);
    })
    .get('/rounds/:round/here/:campaign/:mark', async (c) => {
      const one = await campaignHere(c); // also one that is over by now
      const slip = one && (await slipOf(c, one.registry, one.campaign));
      if (one === undefined || slip === undefined) return nothing(c);
      const { registry } = one;
      const { origin } = c.get('deps');
      const props = { wording: c.get('wording'), ...one, goesOn: goesOn(c, one.campaign) };
      if (slip === 'over') return c.html(<SlipOver {...props} minutes={slipMinutes} />, 410);
      const voice = voiceOf(await loadWords(languageIn(registry, c.req.query('in'))));
      const record = `${origin ?? new URL(c.req.url).origin}/record/${encodeURIComponent(registry.round.id)}`;
      return c.html(<TakenPage {...props} {...slip} voice={voice} mark={c.req.param('mark')} record={record} />);
    })
    .post('/rounds/:round/here/:campaign', limitTo(largestForm), async (c) => {
      const one = await campaignHere(c); // what was begun before it was over is taken, and its retry as well
      if (one === undefined) return nothing(c);
      const form = await formAt(c, one, await postedIn(c));
      const deps = actingDeps(c);
      const { answers, language } = form.entry;
      const { registry, campaign } = one;
      const props = { wording: c.get('wording'), ...one, ...form };
      const id = numberOf(c, registry, form.mark);
      const shown = (notice?: TakingNotice, faults?: readonly string[]) =>
        c.html(<HereForm {...props} notice={notice} faults={faults} />, 422);
      if (answers === undefined) return shown();
      if (isDeclined(registry.study.collection.purposes ?? [], answers)) return shown('declined');
      if (!isJsonObject(answers)) throw new TypeError('a form holds JSON alone');
      const outcome = await take(deps, registry, 'staff', {
        // Sent twice by one press it says the same: both times are the one at which the form was opened.
        ...{ id, startedAt: form.began, endedAt: form.began, language, answers },
        version: registry.study.instrument.version,
        reason: c.get('wording').say('taking.reasonHere', { campaign: campaign.id }),
      });
      // To a page of its own: loaded again, or come back to, it sends nothing.
      if (outcome.kind === 'stored' || outcome.kind === 'already-stored')
        return c.redirect(`${hereAddress(registry.round.id, campaign.id, form.mark)}?in=${language}`, 303);
      // Whoever went back and writes down the next person, or what the same one says otherwise: on a page of its own.
      if (outcome.kind === 'id-reused' || outcome.kind === 'erased') {
        const next = { mark: deps.newId(), began: localMoment(deps.now()) };
        return c.html(<HereForm {...props} {...next} notice="sent-before" />, 422);
      }
      const telling = await tellingOf(registry.study, c.get('voice').language);
      return shown('not-taken', refusedBecause(c.get('wording'), telling, registry.study, outcome));
    });
