/** The receipt of a registration that a browser posted without scripts. */
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import * as v from 'valibot';

import { Invitation, type Site, siteOf } from '#functions/offers/invitation.tsx';
import { Offered } from '#functions/offers/offered.tsx';
import { type Offered as Given, offeredTo, type OffersStore } from '#functions/offers/offered-to.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import type { ProblemCode } from '#functions/platform/http/problem.ts';
import { Page } from '#functions/platform/http/page.tsx';
import type { Store } from '#functions/store/store.ts';
import { shortReceipt } from '#schemas/fieldwork/short-receipt.ts';
import type { Fault } from '#schemas/language/faults/fault.ts';
import { dateIn } from '#schemas/language/words/writing.ts';

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
const receivedPage = (voice: PageVoice, { id, receivedAt }: Receipt, offered: Given, invitation?: Child) => (
  <Page title={voice.say('registry.title')} voice={voice} address="" assets={['forms.css']}>
    <div class="notice good" role="status">
      <h1>{voice.say('filling.entry.receivedTitle')}</h1>
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
    <Offered voice={voice} offered={offered} />
    {invitation}
  </Page>
);

/** What was stored, as far as its receipt looks at it. */
const filedSchema = v.object({ round: v.string(), answers: v.record(v.string(), v.unknown()) });

/** The receipt as an answer; a store that cannot tell what is offered takes no receipt from anybody. */
export async function received(
  c: Context,
  store: OffersStore & Pick<Store, 'getRoundEntry'>,
  body: unknown,
  receipt: Receipt,
  site?: Site,
): Promise<Response> {
  const voice = c.get('voice');
  const { round: id, answers } = v.parse(filedSchema, body);
  const asked = { lives: answers['residence_country'], language: voice.language };
  const entry = await store.getRoundEntry(id).catch(() => undefined);
  if (entry === undefined) return c.html(receivedPage(voice, receipt, {}));
  const offered = await offeredTo(store, entry.round, asked).catch(() => ({}));
  const invitation = <Invitation voice={voice} entry={entry} site={siteOf(c, site)} />;
  return c.html(receivedPage(voice, receipt, offered, invitation));
}
