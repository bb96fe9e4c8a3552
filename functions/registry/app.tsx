/** The page where a person abroad registers by themself. No link, no account: whoever has the address may register. */
import { beginningRefusal } from '#schemas/fieldwork/life-cycle.ts';
import { Hono } from 'hono';
import * as v from 'valibot';

import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import { Filling } from '#functions/platform/http/filling.tsx';
import { type PageVoice, withLanguage } from '#functions/platform/http/language.ts';
import { NotFound } from '#functions/platform/http/not-found.tsx';
import { Page } from '#functions/platform/http/page.tsx';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { regionsOf, wordingInUse } from '#schemas/fieldwork/known-answers.ts';
import type { KnownAnswers, Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';
import { intakeModes } from '#schemas/reference/lists.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import type { Studies, Study } from '#schemas/language/study/study.ts';
import { studyAsked, UnreadableStudy } from '#schemas/language/study/study.ts';
import { StartPage } from './start-page.tsx';

export type RegistryDeps = {
  readonly store: Pick<Store, 'getRoundEntry' | 'getFrame'>;
  readonly studies: Pick<Studies, 'find'>;
};

/** Said of people who come by themselves. */
const noCampaign = 'none';

/** What a campaign's address may say about where it was found; anything else in it is ignored. */
const campaignSchema = v.object({
  campaign: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)), noCampaign), noCampaign),
  mode: v.optional(v.fallback(v.picklist(intakeModes.codes), 'web'), 'web'),
});

type Registration = {
  readonly round: Round;
  readonly study: Study;
  readonly regions: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly voice: PageVoice;
};

/** What is known of whoever opens the page, as far as the questionnaire asks it. */
function knownOf(instrument: Instrument, query: Registration['query']): KnownAnswers {
  const { campaign, mode } = v.parse(campaignSchema, query);
  const { questions } = planOf(instrument);
  const told = Object.entries({ campaign, intake_mode: mode }).filter(([name]) => questions.has(name));
  return { ...Object.fromEntries(told), ...wordingInUse(instrument) };
}

const RegistrationPage = ({ round, study, regions, query, voice }: Registration) => {
  const { say } = voice;
  const { instrument, collection } = study;
  return (
    <Page title={say('registry.title')} voice={voice} assets={['forms.css', 'register.js']}>
      <h1>{say('registry.heading')}</h1>
      <StartPage
        title={round.title}
        texts={round.settings.registration}
        voice={voice}
        asksConsent={collection.purposes !== undefined}
      />
      <Filling
        voice={voice}
        data={{
          'not-loaded': say('registry.notLoaded'),
          'not-loaded-advice': say('registry.notLoadedAdvice'),
          instrument: instrument.id,
          round: round.id,
          version: String(instrument.version),
          prefilled: JSON.stringify(knownOf(instrument, query)),
          purposes: (collection.purposes ?? []).join(' '),
          regions: JSON.stringify(regions),
          currencies: likelyCurrencies(round).join(' '),
        }}
      />
    </Page>
  );
};

/**
 * The study that people file by themselves: the one that is named, or the first of the round that can be read.
 *
 * @throws {UnreadableStudy} none can be filed, and one was altered that perhaps could
 */
async function selfFiled(
  studies: RegistryDeps['studies'],
  round: Round,
  id: string | undefined,
): Promise<Study | undefined> {
  const asked = id === undefined ? Object.keys(round.instruments).sort() : [id];
  let unreadable: UnreadableStudy | undefined;
  for (const one of asked) {
    try {
      const study = await studyAsked(studies, round.instruments, one);
      if (study?.collection.files.includes('self') === true) return study;
    } catch (error) {
      if (!(error instanceof UnreadableStudy)) throw error;
      unreadable ??= error; // another study of the round may be what people file
    }
  }
  if (unreadable !== undefined) throw unreadable;
  return undefined;
}

const Closed = ({ voice }: { readonly voice: PageVoice }) => (
  <Page title={voice.say('registry.closedTitle')} voice={voice}>
    <h1>{voice.say('registry.closed')}</h1>
    <p>{voice.say('registry.closedAdvice')}</p>
  </Page>
);

/** `/register/{round}?campaign=…&mode=…`, and `/register/{round}/{study}` where a round has several such studies. */
export const createRegistryApp = (deps: RegistryDeps) =>
  new Hono().use('/register/*', withSecurityHeaders, withLanguage).get('/register/:round/:study?', async (c) => {
    const voice = c.get('voice');
    const entry = await deps.store.getRoundEntry(c.req.param('round'));
    const round = entry?.round;
    const refusal = entry && beginningRefusal(entry);
    if (refusal === 'round-closing' || refusal === 'round-closed') return c.html(<Closed voice={voice} />, 410);
    const study = round && (await selfFiled(deps.studies, round, c.req.param('study')));
    if (round === undefined || study === undefined || refusal !== undefined) {
      return c.html(<NotFound voice={voice} what={voice.say('registry.none')} />, 404);
    }
    const regions = regionsOf(await deps.store.getFrame(round.id));
    return c.html(
      <RegistrationPage round={round} study={study} regions={regions} query={c.req.query()} voice={voice} />,
    );
  });
