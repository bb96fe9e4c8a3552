/** The place on a page where a questionnaire is filled in; browser code in client/filling/ takes it over. */
import type { Child } from 'hono/jsx';
import type { Voice } from '#schemas/words/voice.ts';

type FillingProps = {
  readonly voice: Voice;
  /** Shown in place of a word about scripts, where something can be done without them. */
  readonly without?: Child;
  /** Stands where the questionnaire will, until it does. */
  readonly opening?: string;
  /** Read by the script of the page, as `data-…` attributes. */
  readonly data: Readonly<Record<string, string>>;
};

/** Status line, list of what this device still holds, the form itself, and what was delivered; says so when scripts do not run. */
export const Filling = ({ voice, without, opening, data }: FillingProps) => (
  <>
    <noscript>
      <p class="notice warn">{without ?? voice.say('pages.javascript')}</p>
    </noscript>
    <div id="status" role="status" aria-live="polite"></div>
    <div id="held"></div>
    <div id="filling" {...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]))}>
      {opening === undefined ? null : <p class="opening">{opening}</p>}
    </div>
    <div id="delivered"></div>
  </>
);
