/**
 * Exchanges a code that stands behind the # of an address, which no server and no log sees: a script fills it in, and a button
 * alone sends it, so that whoever looks at addresses before people do opens a page and spends nothing. Without scripts it is
 * typed or pasted.
 */
import type { PageVoice } from '#functions/platform/http/language.ts';

type CodeFormProps = { readonly voice: PageVoice; readonly action: string; readonly button: string };

/** Styles and script of a page with this form. */
export const codeFormAssets = ['dashboard.css', 'join.js'] as const;

/** The form; `button`: what it says. */
export const CodeForm = ({ voice, action, button }: CodeFormProps) => (
  <form method="post" action={action} class="join">
    <p>
      <label for="code">{voice.say('join.code')}</label>
      <input
        id="code"
        name="code"
        maxlength={2048}
        required
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
      />
    </p>
    <button class="button">{button}</button>
  </form>
);
