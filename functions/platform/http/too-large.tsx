/** What is said of a form that is larger than any of ours: what happened, that nothing was changed, and what to do. */
import type { Voice } from '#schemas/words/voice.ts';

import type { PageVoice } from './language.ts';
import { Page } from './page.tsx';

/** Nothing of what was sent is in it: it was not read. */
export const TooLargeSaid = ({ say }: Pick<Voice, 'say'>) => (
  <>
    <h1>{say('taking.tooLarge')}</h1>
    <div class="notice bad" role="alert">
      <p>{say('taking.tooLargeKept')}</p>
    </div>
    <p>{say('taking.tooLargeDo')}</p>
  </>
);

/** The page, for people who filled it in by themself. */
export const TooLarge = ({ voice, voice: { say } }: { readonly voice: PageVoice }) => (
  <Page title={say('taking.tooLarge')} voice={voice} assets={['forms.css']}>
    <TooLargeSaid say={say} />
  </Page>
);
