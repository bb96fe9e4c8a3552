/** The page where a person abroad registers by themself. No link, no account: whoever has the address may register. */
import { Hono } from 'hono';
import * as v from 'valibot';

import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import { Filling } from '#functions/platform/http/filling.tsx';
import { NotFound } from '#functions/platform/http/not-found.tsx';
import { Page } from '#functions/platform/http/page.tsx';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { regionsOf } from '#schemas/fieldwork/known-answers.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';
import { newestConsent } from '#schemas/reference/consents.ts';
import { Purposes } from './purposes.tsx';

export type RegistryDeps = { readonly store: Pick<Store, 'getRound' | 'getFrame'> };

/** Said of people who come by themselves. */
const noCampaign = 'none';

/** What a campaign's address may say about where it was found; anything else in it is ignored. */
const campaignSchema = v.object({
  campaign: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)), noCampaign), noCampaign),
  mode: v.optional(v.fallback(v.picklist(['web', 'border', 'airport', 'embassy']), 'web'), 'web'),
});

type Registration = {
  readonly round: Round;
  readonly version: number;
  readonly regions: readonly string[];
  readonly query: Readonly<Record<string, string>>;
};

const RegistrationPage = ({ round, version, regions, query }: Registration) => {
  const { campaign, mode } = v.parse(campaignSchema, query);
  const prefilled = { campaign, intake_mode: mode, consent_version: newestConsent.registration };
  return (
    <Page title="Register" assets={['forms.css', 'register.js']}>
      <h1>Register with the diaspora registry</h1>
      <Purposes title={round.title} />
      <Filling
        data={{
          instrument: 'registration',
          round: round.id,
          version: String(version),
          prefilled: JSON.stringify(prefilled),
          regions: JSON.stringify(regions),
          currencies: likelyCurrencies(round).join(' '),
        }}
      />
    </Page>
  );
};

/** `/register/{round}?campaign=…&mode=…`. */
export const createRegistryApp = (deps: RegistryDeps) =>
  new Hono().use('/register/*', withSecurityHeaders).get('/register/:round', async (c) => {
    const round = await deps.store.getRound(c.req.param('round'));
    const version = round?.instruments['registration'];
    if (round === undefined || version === undefined) {
      return c.html(
        <NotFound what="There is no open registration at this address. Check the link that you were given." />,
        404,
      );
    }
    const regions = regionsOf(await deps.store.getFrame(round.id));
    return c.html(<RegistrationPage round={round} version={version} regions={regions} query={c.req.query()} />);
  });
