/** How to sign in: on one machine with the address printed in the terminal, elsewhere with the hosted page. */
import type { PageVoice } from '#functions/platform/http/language.ts';
import { Page } from '#functions/platform/http/page.tsx';
import type { SignIn } from '../read/deps.ts';
import { CodeForm, codeFormAssets } from './code-form.tsx';

const ByTerminal = ({ voice }: { readonly voice: PageVoice }) => (
  <>
    <p>{voice.say('signIn.terminal')}</p>
    <CodeForm voice={voice} action="/dashboard/sign-in" button={voice.say('signIn.button')} />
    <p>{voice.say('signIn.invited')}</p>
    <p class="muted">{voice.pieces('signIn.lost', { command: <code>npx remit sign-in</code> })}</p>
  </>
);

type SignInPageProps = { readonly voice: PageVoice; readonly signIn: SignIn; readonly refused: boolean };

/** The page for whoever has no session. `refused`: a token was shown that is worth nothing. */
export const SignInPage = ({ voice, signIn, refused }: SignInPageProps) => (
  <Page
    title={voice.say('signIn.title')}
    voice={voice}
    {...(signIn.kind === 'one-time-token' && { assets: codeFormAssets, address: '/dashboard/sign-in' })}
  >
    <h1>{voice.say('signIn.title')}</h1>
    {refused ? (
      <p class="notice bad" role="alert">
        {voice.say('signIn.refused')}
      </p>
    ) : null}
    {signIn.kind === 'one-time-token' ? (
      <ByTerminal voice={voice} />
    ) : (
      <p>
        <a class="button" href={signIn.signInAddress}>
          {voice.say('signIn.button')}
        </a>
      </p>
    )}
  </Page>
);
