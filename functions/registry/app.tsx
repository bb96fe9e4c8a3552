/** The page where a person abroad registers by themself. No link, no account: whoever has the address may register. */
import { type Context, Hono } from 'hono';

import { contactQuestions } from '#functions/messages/contact-questions.ts';
import { Filling } from '#functions/platform/http/filling.tsx';
import { type PageVoice, withLanguage } from '#functions/platform/http/language.ts';
import { NotFound } from '#functions/platform/http/not-found.tsx';
import { Page } from '#functions/platform/http/page.tsx';
import { withSecurityHeaders } from '#functions/platform/http/security-headers.ts';
import { fieldIn, limitForm, postedIn } from './plain/posted.ts';
import { plainAddress } from './plain/plain-address.ts';
import { type Registration, registrationAt, type RegistryDeps } from './registration.ts';
import { StartPage } from './start-page.tsx';
import { Themselves } from './themselves.tsx';

const RegistrationPage = ({
  registration: { round, study, regions, known, notCounted },
  voice,
  here,
  plain,
  currencies,
  contacts,
}: {
  readonly registration: Registration;
  /** That people asked in the round are likely to name. */
  readonly currencies: readonly string[];
  /** Questions of contacts that people can be written to; undefined where none is asked for. */
  readonly contacts: readonly string[] | undefined;
  readonly voice: PageVoice;
  /** Where a registration for the same campaign begins anew. */
  readonly here: string;
  readonly plain: string;
}) => {
  const { say } = voice;
  const { instrument, collection } = study;
  return (
    <Page title={say('registry.title')} voice={voice} assets={['forms.css', 'register.js']}>
      <h1>{say('registry.heading')}</h1>
      {notCounted === undefined ? null : <p class="notice warn">{say(`registry.campaign.${notCounted}`)}</p>}
      <StartPage
        title={round.title}
        texts={round.settings.registration}
        voice={voice}
        asksConsent={collection.purposes !== undefined}
      />
      <Filling
        voice={voice}
        without={<a href={plain}>{say('registry.plain')}</a>}
        data={{
          'not-loaded': say('registry.notLoaded'),
          'not-loaded-advice': say('registry.notLoadedAdvice'),
          instrument: instrument.id,
          round: round.id,
          version: String(instrument.version),
          prefilled: JSON.stringify(known),
          purposes: (collection.purposes ?? []).join(' '),
          regions: JSON.stringify(regions),
          country: round.country,
          period: JSON.stringify(round.referencePeriod),
          currencies: currencies.join(' '),
          'child-received': say('registry.childReceived'),
          ...(contacts && { contacts: contacts.join(' '), unreached: say('registry.unreached') }),
        }}
      />
      <Themselves voice={voice} href={here} hidden />
      <p class="muted">
        {say('registry.ownRecord')} <a href={`/record/${encodeURIComponent(round.id)}`}>{say('record.title')}</a>
      </p>
    </Page>
  );
};

const Closed = ({ voice }: { readonly voice: PageVoice }) => (
  <Page title={voice.say('registry.closedTitle')} voice={voice}>
    <h1>{voice.say('registry.closed')}</h1>
    <p>{voice.say('registry.closedAdvice')}</p>
  </Page>
);

const path = '/register/:round/:study?';
/** Loaded for whoever is shown the form. */
const likely = async ({ round }: Registration) =>
  (await import('#functions/platform/likely-currencies.ts')).likelyCurrencies(round);
const ofKiosks = () => import('./kiosk/answer-kiosk.ts');

/** What a round offers, for whoever lives where `lives` says; it is loaded when somebody asks. */
const offered = async (c: Context, { store, site }: RegistryDeps, lives: string | undefined) =>
  (await import('#functions/offers/answer-offers.tsx')).answerOffers(c, store, lives, site);

/** Organisations of people abroad, likewise. */
const directory = () => import('#functions/associations/answer-directory.tsx');

/**
 * `/register/{round}?campaign=…&mode=…`, and `/register/{round}/{study}` where a round has several such studies. With
 * `form=plain` the questionnaire is one page that needs no scripts; it posts to itself until everything is there. `/offers/{round}` is
 * what those who register are offered, `/associations/{round}` lists organisations of people abroad, `/kiosk` leads to the page of a kiosk, which asks `/v1/kiosk` what it
 * registers for.
 */
export function createRegistryApp(deps: RegistryDeps) {
  const found = async (
    c: Context,
    show: (registration: Registration, voice: PageVoice) => Response | Promise<Response>,
  ) => {
    const voice = c.get('voice');
    const asked = { round: c.req.param('round') ?? '', study: c.req.param('study'), query: c.req.query() };
    const registration = await registrationAt(deps, asked);
    if (registration === 'closed') return c.html(<Closed voice={voice} />, 410);
    if (registration === undefined) return c.html(<NotFound voice={voice} what={voice.say('registry.none')} />, 404);
    return show(registration, voice);
  };
  const plain = async (c: Context, registration: Registration, voice: PageVoice) => {
    const { plainPage } = await import('./plain/plain-page.tsx'); // most people have scripts
    return c.html(await plainPage(deps, registration, { voice, path: c.req.path, posted: await postedIn(c) }));
  };
  return new Hono()
    .use('/register/*', withSecurityHeaders, withLanguage)
    .use('/offers/*', withSecurityHeaders, withLanguage)
    .use('/associations/*', withSecurityHeaders, withLanguage, async (c, next) => (await directory()).packed(c, next))
    .get('/associations/:round', async (c) => (await directory()).answerDirectory(c, deps.store))
    .get('/v1/rounds/:round/associations', withLanguage, async (c) =>
      (await directory()).answerDirectoryJson(c, deps.store),
    )
    .get('/v1/rounds/:round/associations.csv', withLanguage, async (c) =>
      (await directory()).answerDirectoryCsv(c, deps.store),
    )
    .use('/kiosk', withSecurityHeaders, withLanguage)
    .get('/kiosk', async (c) => (await ofKiosks()).leadToKiosk(c))
    .get('/v1/kiosk', async (c) => (await ofKiosks()).tellKiosk(c, deps))
    .get('/offers/:round', (c) => offered(c, deps, undefined))
    .post('/offers/:round', limitForm, async (c) => {
      const lives = fieldIn(await postedIn(c), 'country');
      return offered(c, deps, lives);
    })
    .get(path, (c) =>
      found(c, async (registration, voice) =>
        c.req.query('form') === 'plain'
          ? plain(c, registration, voice)
          : c.html(
              <RegistrationPage
                registration={registration}
                voice={voice}
                here={`${c.req.path}${voice.here}`}
                plain={plainAddress(c.req.path, voice)}
                currencies={await likely(registration)}
                contacts={contactQuestions(registration.study.instrument, deps.canSend ?? [])}
              />,
            ),
      ),
    )
    .post(path, limitForm, (c) => found(c, (registration, voice) => plain(c, registration, voice)));
}
