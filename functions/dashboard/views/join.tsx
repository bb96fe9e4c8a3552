/** Where a colleague who was invited comes in: by a button, with the code that the address holds. */
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';
import { CodeForm, codeFormAssets } from './code-form.tsx';

type JoinPageProps = { readonly voice: PageVoice; readonly refused: boolean };

/** The page. `refused`: a code was shown that is worth nothing. */
export const JoinPage = ({ voice, refused }: JoinPageProps) => (
  <Page title={voice.say('join.title')} voice={voice} assets={codeFormAssets} address="/dashboard/join">
    <h1>{voice.say('join.title')}</h1>
    {refused ? (
      <p class="notice bad" role="alert">
        {voice.say('join.refused')}
      </p>
    ) : null}
    <p>{voice.say('join.lead')}</p>
    <CodeForm voice={voice} action="/dashboard/join" button={voice.say('join.button')} />
  </Page>
);
