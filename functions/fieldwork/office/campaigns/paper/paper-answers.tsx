/** Shows forms on paper, and gives numbers to new ones. Loaded when somebody asks for them: a page holds whole questionnaires. */
import type { Context } from 'hono';

import { numberForms } from '#functions/campaigns/number-forms.ts';
import { registrationOf } from '#functions/campaigns/registration-of.ts';
import type { StoredCampaign } from '#functions/store/store.ts';
import { formNumber } from '#schemas/fieldwork/paper-form.ts';
import type { SeenRound } from '../../read/deps.ts';
import { siteOf } from '../../read/site-of.ts';
import type { OfficeVariables } from '../../read/variables.ts';
import { campaignsAddress } from '../campaign-parts.tsx';
import { countIn, PaperPage, type PaperFault, printingOf, wishIn } from './paper-page.tsx';

type Here = Context<OfficeVariables>;
type One = { readonly seen: SeenRound; readonly campaign: StoredCampaign };

/** The page as its address asks for it; undefined where the round registers nobody. */
export async function paperPage(c: Here, { seen, campaign }: One, fault?: PaperFault) {
  const { studies, store } = c.get('deps');
  const { round } = seen.entry;
  const study = await registrationOf(studies, round);
  if (study === undefined) return undefined;
  const wish = wishIn(round, study, campaign, c.req.query());
  const printing = await printingOf({ round, study, frame: await store.getFrame(round.id) }, campaign, wish.language);
  const page = { wording: c.get('wording'), seen, campaign, study, printing, wish, site: siteOf(c) };
  return <PaperPage {...page} fault={fault} />;
}

/** Gives numbers to new forms, and leads to them; nothing is given where it is not said how many, or where the round registers nobody (undefined). */
export async function answerNumbered(c: Here, one: One): Promise<Response | undefined> {
  const [round, { id }] = [one.seen.entry.round, one.campaign];
  if ((await registrationOf(c.get('deps').studies, round)) === undefined) return undefined;
  const form = await c.req.parseBody();
  const again = async (status: 409 | 412 | 422, fault: PaperFault) =>
    c.html((await paperPage(c, one, fault)) ?? '', status);
  const count = countIn(form['count']);
  if (count === undefined) return again(422, 'count');
  const { say } = c.get('wording');
  const outcome = await numberForms(
    { ...c.get('deps'), by: c.get('identity').subject },
    { round: round.id, id },
    count,
    (first, last) => say('paper.reason', { first: formNumber({ id }, first), last: formNumber({ id }, last) }),
  );
  if (outcome.kind === 'full' || outcome.kind === 'round-over') return again(409, outcome.kind);
  if (outcome.kind !== 'given') return again(412, 'busy');
  const query = new URLSearchParams({ from: String(outcome.first), count: String(count) });
  if (typeof form['in'] === 'string') query.set('in', form['in']);
  return c.redirect(`${campaignsAddress(round.id, id, '/paper')}?${query.toString()}`, 303);
}
