/**
 * The page of a kiosk: the same for every round and campaign, which its script learns from its address and from the server, so that one
 * copy on a tablet opens them all. It holds every sentence that the script shows.
 */
import type { PageVoice } from '#functions/platform/http/language.ts';
import { languages, ownNames } from '#schemas/words/languages.ts';
import { raw } from 'hono/html';

import { Purposes } from '../start-page.tsx';

/** A text of the round, which the script fills in; it stands aside where there is none. */
const Fact = ({ voice, name }: { readonly voice: PageVoice; readonly name: 'office' | 'kept' | 'contact' }) => (
  <div id={name} hidden>
    <h2>{voice.say(`registry.${name}`)}</h2>
  </div>
);

const Start = ({ voice }: { readonly voice: PageVoice }) => {
  const { say } = voice;
  return (
    <section id="start" hidden>
      <p class="lead" id="lead" data-says={say('registry.lead', { title: '{title}' })}></p>
      <Fact voice={voice} name="office" />
      <div class="card" id="asks-consent">
        <Purposes voice={voice} />
      </div>
      <Fact voice={voice} name="kept" />
      <Fact voice={voice} name="contact" />
      <p class="actions">
        <button type="button" class="button" id="begin" disabled>
          {say('registry.begin')}
        </button>
      </p>
    </section>
  );
};

/** After somebody has finished: the number, what becomes of it, and how long it stands here. */
const Done = ({ voice: { say } }: { readonly voice: PageVoice }) => (
  <section id="done" class="notice good" hidden aria-labelledby="done-heading">
    <h2
      id="done-heading"
      tabindex={-1}
      data-sent={say('kiosk.sent')}
      data-child={say('registry.childReceived')}
      data-saved={say('kiosk.saved')}
      data-stuck={say('kiosk.stuck')}
    ></h2>
    <dl class="facts">
      <div>
        <dt>{say('filling.receipt')}</dt>
        <dd class="receipt" id="number"></dd>
      </div>
    </dl>
    <p>{say('kiosk.writeDown')}</p>
    <p id="note" data-says={say('kiosk.note', { address: '{address}' })} data-unreached={say('registry.unreached')}></p>
    <p class="muted" role="timer" id="clears" data-says={say('kiosk.clears', { seconds: '{seconds}' })}></p>
    <p class="actions">
      <button type="button" class="button" id="clear">
        {say('kiosk.clear')}
      </button>
      <button type="button" class="button quiet" id="longer">
        {say('kiosk.longer')}
      </button>
    </p>
  </section>
);

/** After nobody has touched the page for a while. */
const Still = ({ voice: { say } }: { readonly voice: PageVoice }) => (
  <dialog id="still" aria-labelledby="still-heading">
    <h2 id="still-heading">{say('kiosk.still')}</h2>
    <p role="timer" id="still-clears" data-says={say('kiosk.stillLead', { seconds: '{seconds}' })}></p>
    <p class="actions">
      <button type="button" class="button" id="go-on">
        {say('kiosk.goOn')}
      </button>
      <button type="button" class="button quiet" id="stop-now">
        {say('kiosk.stop')}
      </button>
    </p>
  </dialog>
);

/** For whoever looks after the tablet: how many wait, and the way out. Nothing of what anybody answered. */
const Staff = ({ voice: { say } }: { readonly voice: PageVoice }) => (
  <dialog id="staff" aria-labelledby="staff-heading">
    <h2 id="staff-heading">{say('kiosk.staff')}</h2>
    <form id="word-form" method="dialog">
      <label for="word">{say('kiosk.word')}</label>
      <p class="hint" id="word-hint">
        {say('kiosk.wordHint')}
      </p>
      <p
        class="fault"
        id="word-fault"
        role="alert"
        data-wrong={say('kiosk.wrong')}
        data-often={say('kiosk.tooOften')}
      ></p>
      <input
        id="word"
        class="box"
        inputmode="numeric"
        autocomplete="off"
        maxlength={6}
        aria-describedby="word-hint word-fault"
      />
      <p class="actions">
        <button class="button">{say('kiosk.open')}</button>
        <button type="button" class="button quiet" id="word-back">
          {say('kiosk.back')}
        </button>
      </p>
    </form>
    <div id="panel" hidden>
      <p id="waiting" tabindex={-1} data-says={say('kiosk.waiting', { count: '{count}' })}></p>
      <p id="not-taken" data-says={say('kiosk.notTaken', { count: '{count}' })}></p>
      <p class="notice warn" id="end-waits" role="alert" hidden>
        {say('kiosk.endWaits')}
      </p>
      <p class="actions">
        <button type="button" class="button" id="send">
          {say('kiosk.send')}
        </button>
        <button type="button" class="button quiet" id="back">
          {say('kiosk.back')}
        </button>
        <button type="button" class="button quiet" id="end">
          {say('kiosk.end')}
        </button>
      </p>
    </div>
  </dialog>
);

/** Why nobody can register; one of them is shown. */
const reasons = ['unset', 'over', 'not-loaded'] as const;

const Reasons = ({ voice: { say } }: { readonly voice: PageVoice }) => (
  <>
    {reasons.map((reason) => (
      <section id={reason} class="notice warn" hidden>
        <h2>{say(`kiosk.${reason}`)}</h2>
        <p>{say(`kiosk.${reason}Advice`)}</p>
      </section>
    ))}
  </>
);

/** The whole document. */
export const KioskPage = ({ voice }: { readonly voice: PageVoice }) => {
  const { say } = voice;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={voice.language} dir={voice.words.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{say('kiosk.title')} · remit</title>
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/assets/page.css" />
          <link rel="stylesheet" href="/assets/forms.css" />
          <link rel="stylesheet" href="/assets/kiosk.css" />
          <script type="module" src="/assets/kiosk.js"></script>
        </head>
        <body class="kiosk">
          <header class="site">
            <div class="site-inner">
              <span class="brand">remit</span>
            </div>
          </header>
          <main id="main" tabindex={-1} class="text">
            <h1>{say('kiosk.title')}</h1>
            <nav id="speak" aria-label={say('pages.languages')}>
              <ul>
                {languages.map((language) => (
                  <li>
                    <a
                      href={`${language}.html`}
                      lang={language}
                      hreflang={language}
                      class="button quiet"
                      aria-current={language === voice.language ? 'page' : undefined}
                    >
                      {ownNames[language]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <noscript>
              <p class="notice warn">{say('pages.javascript')}</p>
            </noscript>
            <Reasons voice={voice} />
            <Start voice={voice} />
            <Done voice={voice} />
            <div id="status" role="status" aria-live="polite"></div>
            <div id="filling" hidden></div>
            <p class="actions" id="stop-place" hidden>
              <button type="button" class="button quiet" id="stop">
                {say('kiosk.stop')}
              </button>
            </p>
            <div hidden>
              <div id="held"></div>
              <div id="delivered"></div>
            </div>
          </main>
          <Still voice={voice} />
          <Staff voice={voice} />
          <footer class="kiosk-foot muted">
            <span id="offline" data-ready={say('kiosk.ready')} data-not={say('kiosk.notReady')}></span>
            <button type="button" class="button quiet" id="for-staff" hidden>
              {say('kiosk.staff')}
            </button>
          </footer>
        </body>
      </html>
    </>
  );
};
