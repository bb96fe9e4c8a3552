/** The page for an address where there is nothing. */
import type { PageVoice } from './language.ts';
import { Page } from './page.tsx';

type NotFoundProps = { readonly voice: PageVoice; readonly what: string; readonly home?: string };

/** One sentence that says what is missing and what to do. */
export const NotFound = ({ voice, what, home }: NotFoundProps) => (
  <Page title={voice.say('pages.notFound')} voice={voice} {...(home !== undefined && { home })}>
    <h1>{voice.say('pages.nothingHere')}</h1>
    <p>{what}</p>
  </Page>
);
