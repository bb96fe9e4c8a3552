/** The place on a page where a questionnaire is filled in; browser code in client/filling/ takes it over. */
import type { Voice } from '#schemas/words/voice.ts';

type FillingProps = {
  readonly voice: Voice;
  /** Read by the script of the page, as `data-…` attributes. */
  readonly data: Readonly<Record<string, string>>;
};

/** Status line, list of what this device still holds, the form itself, and what was delivered; says so when scripts do not run. */
export const Filling = ({ voice, data }: FillingProps) => (
  <>
    <noscript>
      <p class="notice warn">{voice.say('pages.javascript')}</p>
    </noscript>
    <div id="status" role="status" aria-live="polite"></div>
    <div id="held"></div>
    <div id="filling" {...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]))}></div>
    <div id="delivered"></div>
  </>
);
