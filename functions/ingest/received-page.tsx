/** The receipt of a registration that a browser posted without scripts. */
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import * as v from 'valibot';

import { Invitation, type Site, siteOf } from '#functions/offers/invitation.tsx';
import { Offered } from '#functions/offers/offered.tsx';
import { type Offered as Given, offeredTo, type OffersStore } from '#functions/offers/offered-to.ts';
import { contactQuestions } from '#functions/messages/contact-questions.ts';
import { isReached } from '#functions/messages/is-reached.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import type { ProblemCode } from '#functions/platform/http/problem.ts';
import { Page } from '#functions/platform/http/page.tsx';
import type { Store } from '#functions/store/store.ts';
import { isOfChild } from '#schemas/fieldwork/of-age.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';
import type { Studies } from '#schemas/language/study/study.ts';
import { dateIn } from '#schemas/language/words/writing.ts';

import type { Messages } from './tell-registrant.ts';

/** Why a registration was not taken; the browser still has what was filled in. */
export const notTakenPage = (voice: PageVoice, code: ProblemCode, faults: readonly Fault[] = []) => (
  <Page title={voice.say('registry.title')} voice={voice} address="" assets={['forms.css']}>
    <div class="notice bad" role="alert">
      <h1>{voice.say('registry.notTaken')}</h1>
      <p>{voice.say(`problems.${code}`)}</p>
      <ul>
        {faults.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
      <p>{voice.say('registry.notTakenAdvice')}</p>
    </div>
  </Page>
);

type Receipt = { readonly id: string; readonly receivedAt: string };

/** When it was received, in universal time, under which number, and what whoever registered is offered. */
const receivedPage = (
  voice: PageVoice,
  { id, receivedAt }: Receipt,
  {
    offered = {},
    invitation,
    reached,
    ofChild,
  }: {
    readonly offered?: Given;
    readonly invitation?: Child;
    readonly reached: boolean;
    /** Whether a guardian registered somebody else. */
    readonly ofChild: boolean;
  },
) => (
  <Page title={voice.say('registry.title')} voice={voice} address="" assets={['forms.css']}>
    <div class="notice good" role="status">
      <h1>{voice.say(ofChild ? 'registry.childReceived' : 'filling.entry.receivedTitle')}</h1>
      <p>{voice.say('filling.entry.receivedBody')}</p>
    </div>
    <dl class="facts">
      <div>
        <dt>{voice.say('filling.received')}</dt>
        <dd>{dateIn(voice.words.locale, new Date(receivedAt), { year: true, time: true })} UTC</dd>
      </div>
      <div>
        <dt>{voice.say('filling.receipt')}</dt>
        <dd class="receipt">{shortReceipt(id)}</dd>
      </div>
    </dl>
    {reached ? null : <p class="notice warn">{voice.say('registry.unreached')}</p>}
    <Offered voice={voice} offered={offered} />
    {invitation}
  </Page>
);

/** What was stored, as far as its receipt looks at it. */
const filedSchema = v.object({
  round: v.string(),
  instrument: v.string(),
  version: v.number(),
  answers: v.record(v.string(), v.unknown()),
});

type ReceivedDeps = {
  readonly store: OffersStore & Pick<Store, 'getRoundEntry'>;
  readonly studies: Pick<Studies, 'find'>;
  readonly site?: Site;
  /** How people are written to; absent where nobody is. */
  readonly messages?: Pick<Messages, 'canSend'>;
};

/** The receipt as an answer; a store that cannot tell what is offered takes no receipt from anybody. */
export async function received(
  c: Context,
  { store, studies, site, messages }: ReceivedDeps,
  body: unknown,
  receipt: Receipt,
): Promise<Response> {
  const voice = c.get('voice');
  const { round: id, instrument, version, answers } = v.parse(filedSchema, body);
  const study = await studies.find(instrument, version);
  const contacts = study && contactQuestions(study.instrument, messages?.canSend ?? []);
  const reached = contacts === undefined || isReached(contacts, answers);
  const ofChild = isOfChild({ answers });
  const asked = { lives: answers['residence_country'], language: voice.language };
  const entry = await store.getRoundEntry(id).catch(() => undefined);
  if (entry === undefined) return c.html(receivedPage(voice, receipt, { reached, ofChild }));
  const offered = await offeredTo(store, entry.round, asked).catch(() => ({}));
  const invitation = <Invitation voice={voice} entry={entry} site={siteOf(c, site)} />;
  return c.html(receivedPage(voice, receipt, { offered, invitation, reached, ofChild }));
}
