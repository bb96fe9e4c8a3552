/** The pages before a visit: asking for a link, word that it may be on its way, and opening what it leads to. */
import { Trap } from '#functions/platform/floods/trap.tsx';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';

import type { Way } from '#schemas/fieldwork/ways.ts';
import { linkMinutes } from '../visit.ts';

type Here = { readonly voice: PageVoice; readonly round: string; readonly title: string };

const addressOf = (round: string, part = ''): string => `/record/${encodeURIComponent(round)}${part}`;

/** Whom to ask instead, as the round says it. */
const Office = ({ voice, office }: Pick<AskProps, 'voice' | 'office'>) =>
  office.length === 0 ? null : (
    <>
      <h2>{voice.say('registry.contact')}</h2>
      {office.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );

type AskProps = Here & {
  /** How messages go out at all. */
  readonly canSend: readonly Way[];
  /** What the round says of whom to ask, in paragraphs. */
  readonly office: readonly string[];
  /** What was written that can be no contact, or none that is reached. */
  readonly wrong?: string;
  /** It is a contact, of a kind to which nothing is sent. */
  readonly isReachless?: boolean;
  readonly isOver?: boolean;
  /** Why nothing was done about it, whatever was written. */
  readonly held?: 'registry.trapped' | 'problems.too-many' | 'record.another';
};

/** The form that asks for a link; where no message can go out, word of whom to ask instead. */
export const AskPage = (props: AskProps) => {
  const { voice, round, title, canSend, isOver } = props;
  const { say } = voice;
  if (canSend.length > 0) return <AskForm {...props} />;
  return (
    <Page title={say('record.title')} voice={voice} address={addressOf(round) + voice.here}>
      <h1>{say('record.heading')}</h1>
      <p class="lead">{say('record.lead', { title })}</p>
      {isOver === true && (
        <p class="notice warn" role="status">
          {say('record.over')}
        </p>
      )}
      <p class="notice warn">{say('record.noMessages')}</p>
      <Office {...props} />
    </Page>
  );
};

const AskForm = ({ voice, round, title, wrong, isReachless, isOver, held, canSend, office }: AskProps) => {
  const { say } = voice;
  return (
    <Page title={say('record.title')} voice={voice} address={addressOf(round) + voice.here} assets={['forms.css']}>
      <h1>{say('record.heading')}</h1>
      <p class="lead">{say('record.lead', { title })}</p>
      {isOver === true && (
        <p class="notice warn" role="status">
          {say('record.over')}
        </p>
      )}
      {held !== undefined && (
        <p class="notice bad" role="alert">
          {say(held)}
        </p>
      )}
      <form method="post" action={addressOf(round, '/link')} class="card">
        <Trap label={say('registry.trap')} />
        <label for="contact">{say('record.contact')}</label>
        <p class="hint" id="contact-hint">
          {say('record.contactHint')}
        </p>
        {wrong !== undefined && (
          <p class="fault" id="contact-fault" role="alert">
            {say(isReachless === true ? 'record.noTexts' : 'record.noContact')}
          </p>
        )}
        <p>
          <input
            id="contact"
            class="box"
            name="contact"
            type="text"
            autocomplete="email"
            required
            maxlength={254}
            value={wrong ?? ''}
            aria-describedby={wrong === undefined ? 'contact-hint' : 'contact-hint contact-fault'}
            aria-invalid={wrong === undefined ? undefined : 'true'}
          />
        </p>
        <p class="actions">
          <button class="button">{say('record.ask')}</button>
        </p>
      </form>
      {!canSend.includes('sms') && wrong === undefined && <p>{say('record.noTexts')}</p>}
      {!canSend.includes('sms') && <Office voice={voice} office={office} />}
      <p>
        <a href={addressOf(round, '/enter')}>{say('record.haveCode')}</a>
      </p>
      <p>
        <a href={`/register/${encodeURIComponent(round)}`}>{say('record.notRegistered')}</a>
      </p>
    </Page>
  );
};

/** The same whoever asked, and for whom; a laptop that mails nothing says where messages lie. */
export const AskedPage = ({ voice, round, outboxAt }: Here & { readonly outboxAt?: string | undefined }) => {
  const { say } = voice;
  return (
    <Page title={say('record.title')} voice={voice} address={addressOf(round) + voice.here}>
      <h1>{say('record.asked')}</h1>
      <p>{say('record.askedLead', { minutes: voice.formats.number(linkMinutes) })}</p>
      <p>{say('record.askedNothing')}</p>
      {outboxAt === undefined ? null : (
        <p class="notice warn">
          {say('outbox.instead')} <a href={outboxAt}>{say('outbox.heading')}</a>
        </p>
      )}
      <p>
        <a href={addressOf(round, '/enter')}>{say('record.haveCode')}</a>
      </p>
    </Page>
  );
};

/** The code is filled in from the address by a script, or by hand; the button spends it, and nothing else does. */
export const EnterPage = ({ voice, round, refused }: Here & { readonly refused?: boolean }) => {
  const { say } = voice;
  return (
    <Page
      title={say('record.title')}
      voice={voice}
      address={addressOf(round, '/enter') + voice.here}
      assets={['forms.css', 'enter.js']}
    >
      <h1>{say('record.open')}</h1>
      {refused === true && (
        <p class="notice bad" role="alert">
          {say('record.refused')} <a href={addressOf(round)}>{say('record.askAgain')}</a>
        </p>
      )}
      <form method="post" action={addressOf(round, '/enter')} class="card">
        <label for="code">{say('record.code')}</label>
        <p class="hint" id="code-hint">
          {say('record.codeHint')}
        </p>
        <p>
          <input
            id="code"
            class="box"
            name="code"
            type="text"
            autocomplete="off"
            required
            aria-describedby="code-hint"
          />
        </p>
        <p class="actions">
          <button class="button">{say('record.openNow')}</button>
        </p>
      </form>
    </Page>
  );
};
