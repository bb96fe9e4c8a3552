/** Registering without scripts: one page with every question, and one that sends what was filled in. */
import { createHash } from 'node:crypto';

import { endingsOf } from '#functions/client/engine/problems.ts';
import { begin } from '#functions/client/engine/step.ts';
import type { World } from '#functions/client/engine/world.ts';
import { worldAt } from '#functions/client/filling/world.ts';
import { localMoment } from '#functions/client/filling/local-moment.ts';
import { tellingIn } from '#functions/client/screens/telling.ts';
import { Answers } from '#functions/client/screens/review.tsx';
import type { View } from '#functions/client/screens/view.ts';
import { isTrapped, Trap } from '#functions/platform/floods/trap.tsx';
import { formStudyIn } from '#functions/platform/form-study.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';
import { hashedUuid } from '#functions/store/hashed-uuid.ts';
import { likelyCurrencies } from '#functions/platform/likely-currencies.ts';
import { ruleSentence } from '#schemas/language/words/speak.ts';
import { loadFormWords } from '#schemas/words/form-words.ts';
import { whoIn } from '../asked-anew.ts';
import { isDeclined } from '../declined.ts';
import { Themselves } from '../themselves.tsx';
import { plainAddress } from './plain-address.ts';
import type { Registration, RegistryDeps } from '../registration.ts';
import { fields, type Played, type Posted, playPosted } from './fields.ts';
import { givenMark, givenMoment } from './given.ts';
import { Attention, PlainForm } from './plain-form.tsx';
import { plainView } from './plain-view.ts';
import { postedAnew, WhoWas } from './who-was.tsx';

type Asked = { readonly voice: PageVoice; readonly path: string; readonly posted: Posted };

type AgainProps = { readonly view: View; readonly asked: Asked };

/** Back to what was filled in. */
const Again = ({ view, asked: { voice, path, posted } }: AgainProps) => (
  <form method="post" action={plainAddress(path, voice)}>
    {posted
      .filter(([name]) => name !== fields.check)
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    <p>
      <button class="button quiet">{view.telling.say('asking.change')}</button>
    </p>
  </form>
);

/** Nothing would be kept: by what, and the way back. */
const Declined = ({ view, asked }: AgainProps) => (
  <Page title={asked.voice.say('registry.title')} voice={asked.voice} assets={['forms.css']}>
    <h1>{asked.voice.say('filling.entry.nothingKept')}</h1>
    <p>{asked.voice.say('filling.entry.declined')}</p>
    {endingsOf(view.world, view.state).map(({ rule }) => (
      <p>{ruleSentence(view.telling.words, rule)}</p>
    ))}
    <Again view={view} asked={asked} />
  </Page>
);

type ReadyProps = AgainProps & { readonly body: string };

/** Everything is there: what was read is told back; one button sends it, as the form with scripts would, another leads back. */
const Ready = ({ view, asked, asked: { voice }, body }: ReadyProps) => (
  <Page title={voice.say('registry.title')} voice={voice} assets={['forms.css']}>
    <h1>{voice.say('registry.ready')}</h1>
    <p>{voice.say('registry.readyLead')}</p>
    <form method="post" action="/v1/registrations">
      <input type="hidden" name="response" value={body} />
      <button class="button">{voice.say('registry.send')}</button>
    </form>
    <Again view={view} asked={asked} />
    <div class="review">
      <Answers view={view} isOver />
    </div>
  </Page>
);

type FillProps = Pick<Played, 'isShown' | 'sure'> & {
  readonly view: View;
  readonly asked: Asked;
  readonly mark: string;
  readonly began: string;
};

const Fill = ({ view, isShown, sure, asked: { voice, path, posted }, mark, began }: FillProps) => (
  <Page title={voice.say('registry.title')} voice={voice} address={plainAddress(path, voice)} assets={['forms.css']}>
    <h1>{voice.say('registry.heading')}</h1>
    <Attention view={view} isShown={isShown} />
    <p>{voice.say('registry.plainLead')}</p>
    {whoIn(view.state) === 'child' && <Themselves voice={voice} href={plainAddress(path, voice)} />}
    {isTrapped(posted) && (
      <p class="notice bad" role="alert">
        {voice.say('registry.trapped')}
      </p>
    )}
    <form method="post" action={plainAddress(path, voice)}>
      <Trap label={voice.say('registry.trap')} />
      <input type="hidden" name={fields.id} value={mark} />
      <input type="hidden" name={fields.began} value={began} />
      <WhoWas state={view.state} />
      <PlainForm view={view} isShown={isShown} sure={sure} />
      <p>
        <button class="button" name={fields.check} value="yes">
          {voice.say('registry.check')}
        </button>
      </p>
    </form>
  </Page>
);

/**
 * The id of what is sent from a page: the same for the same answers, and another one for whoever goes back and changes them, or
 * fills the page in for the next person; nothing of the one is then kept under the other.
 *
 * @param mark that the page was given, which nobody else knows
 */
function idOf(mark: string, sent: object): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([mark, sent]))
    .digest('hex');
  return hashedUuid(mark.replace('-', '').slice(0, 12), hash);
}

/** The page after what was posted to it; nothing was, when it is opened. */
export async function plainPage({ now, newId }: RegistryDeps, registration: Registration, asked: Asked) {
  const { voice } = asked;
  const posted = postedAnew(asked.posted);
  const { round, study, regions, known } = registration;
  const [words, form] = await Promise.all([loadFormWords(voice.language), formStudyIn(study, voice.language)]);
  const opened = localMoment(now());
  const world: World = worldAt({
    ...form,
    known,
    country: round.country,
    currencies: likelyCurrencies(round),
    regions,
    period: round.referencePeriod,
    today: opened.slice(0, 10),
  });
  const mark = givenMark(posted, newId);
  const began = givenMoment(posted, () => opened);
  const { state, isShown, sure, answers } = playPosted(world, begin(world, voice.language, {}, newId), posted, newId);
  const view = plainView({ world, telling: tellingIn(words, form.words), newId }, state);
  if (answers !== undefined && isDeclined(study.collection.purposes ?? [], answers))
    return <Declined view={view} asked={asked} />;
  if (answers !== undefined && !isTrapped(posted)) {
    const { id: instrument, version } = study.instrument;
    // Checked twice it says the same: both times are the one at which the page was opened.
    const sent = { round: round.id, instrument, version, startedAt: began, endedAt: began, answers };
    return <Ready view={view} asked={asked} body={JSON.stringify({ id: idOf(mark, sent), ...sent })} />;
  }
  return <Fill view={view} isShown={isShown} sure={sure} asked={asked} mark={mark} began={began} />;
}
