/** Messages that lie on this machine, as whoever they are for would read them; and the way in. */
import type { Kept } from '#functions/messages/outbox.ts';
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';

type Here = { readonly voice: PageVoice };

/** For whoever has not shown the code; only this machine is asked for it. */
export const ClosedPage = ({ voice, isHere, refused }: Here & { isHere: boolean; refused: boolean }) => {
  const { say } = voice;
  return (
    <Page title={say('outbox.heading')} voice={voice} address="/outbox" assets={['forms.css', 'enter.js']}>
      <h1>{say('outbox.heading')}</h1>
      {refused ? (
        <p class="notice bad" role="alert">
          {say('outbox.refused')}
        </p>
      ) : null}
      <p>{say('outbox.notHere')}</p>
      {isHere ? (
        <form method="post" action="/outbox/open" class="card">
          <label for="code">{say('outbox.code')}</label>
          <p class="hint" id="code-hint">
            {say('outbox.codeHint')}
          </p>
          <input
            id="code"
            class="box"
            name="code"
            type="text"
            autocomplete="off"
            required
            aria-describedby="code-hint"
          />
          <p class="actions">
            <button class="button">{say('outbox.open')}</button>
          </p>
        </form>
      ) : null}
    </Page>
  );
};

/** A text with its addresses to be pressed. */
const Linked = ({ text }: { readonly text: string }) => (
  <p class="lines">
    {text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/).map((part, n) =>
      n % 2 === 0 ? (
        part
      ) : (
        <a href={part} rel="noreferrer noopener" target="_blank">
          {part}
        </a>
      ),
    )}
  </p>
);

const Message = ({ voice: { say, formats }, message }: Here & { readonly message: Kept }) => {
  const { to, subject, text, language, at } = message;
  return (
    <article class="card" data-to={to.by}>
      <h2>{say(`outbox.to.${to.by}`, { address: to.address })}</h2>
      <p class="muted">{formats.moment(at)}</p>
      <p lang={language}>
        <strong>{say('outbox.subject', { subject })}</strong>
      </p>
      <div lang={language}>
        <Linked text={text} />
      </div>
    </article>
  );
};

/** The newest first. */
export const OutboxPage = ({
  voice,
  messages,
  isCleared,
}: Here & { readonly messages: readonly Kept[]; readonly isCleared: boolean }) => {
  const { say } = voice;
  return (
    <Page title={say('outbox.heading')} voice={voice} address="/outbox" assets={['forms.css', 'fieldwork.css']}>
      <h1>{say('outbox.heading')}</h1>
      {isCleared ? (
        <p class="notice good" role="status">
          {say('outbox.cleared')}
        </p>
      ) : null}
      <p>{say('outbox.lead')}</p>
      {messages.length === 0 ? <p>{say('outbox.none')}</p> : null}
      {messages.map((message) => (
        <Message voice={voice} message={message} />
      ))}
      {messages.length === 0 ? null : (
        <form method="post" action="/outbox/clear">
          <p class="hint">{say('outbox.clearHint')}</p>
          <p class="actions">
            <button class="button quiet">{say('outbox.clear')}</button>
          </p>
        </form>
      )}
    </Page>
  );
};
