/**
 * The page of enumerators. It is the same for every questionnaire, place and link, which its script learns from its
 * address and from the server, so that one copy on a device opens them all.
 */
import { Filling } from '#functions/platform/http/filling.tsx';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';

/** What the page may have to say before the questionnaire is there. */
const said = ({ say, words }: PageVoice) => ({
  locale: words.locale,
  'valid-until': words.sentences['collect.validUntil'],
  incomplete: say('collect.incomplete'),
  'incomplete-advice': say('collect.incompleteAdvice'),
  'not-allowed': say('collect.notAllowed'),
  'not-allowed-advice': say('collect.notAllowedAdvice'),
  'not-open': say('collect.notOpen'),
  'not-open-advice': say('collect.notOpenAdvice'),
  closed: say('collect.closed'),
  'closed-advice': say('collect.closedAdvice'),
  unreachable: say('collect.unreachable'),
  'unreachable-advice': say('collect.unreachableAdvice'),
  bring: say('bring.title'),
  lock: say('pin.lock'),
  'not-loaded': say('collect.notLoaded'),
  'not-loaded-advice': say('collect.notLoadedAdvice'),
});

/** The whole document, in the language of a voice. */
export const FillingPage = ({ voice }: { readonly voice: PageVoice }) => (
  <Page
    title={voice.say('collect.title')}
    voice={voice}
    assets={[`manifest/${voice.language}.webmanifest`, 'icon-180.png', 'forms.css', 'ahead.js', 'collect.js']}
  >
    <h1 id="title">{voice.say('collect.title')}</h1>
    <p id="assignment" class="muted" hidden></p>
    <Filling voice={voice} opening={voice.say('collect.opening')} data={said(voice)} />
    <div id="bring"></div>
    <div id="pin"></div>
    <p id="work" hidden>
      <a href="/collect">{voice.say('collect.work')}</a>
    </p>
    <div id="offline" class="muted"></div>
  </Page>
);
