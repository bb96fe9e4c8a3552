/** How to sign in: on one machine with the address printed in the terminal, elsewhere with the hosted page. */
import { Page } from '#functions/platform/http/page.tsx';
import type { SignIn } from '../read/deps.ts';

const Refused = () => (
  <p class="notice bad" role="alert">
    This sign-in address does not work any more: it works once, and only for a while. Ask for a new one.
  </p>
);

const ByTerminal = () => (
  <>
    <p>
      Open the dashboard address that the terminal printed when the platform started. It holds a token that signs you in
      once; the session then lasts twelve hours.
    </p>
    <p class="muted">
      The address is lost or spent? Run <code>npx remit sign-in</code> on the same machine: it prints a new one.
    </p>
  </>
);

/** The page for whoever has no session. `refused`: a token was shown that is worth nothing. */
export const SignInPage = ({ signIn, refused }: { readonly signIn: SignIn; readonly refused: boolean }) => (
  <Page title="Sign in">
    <h1>Sign in</h1>
    {refused ? <Refused /> : null}
    {signIn.kind === 'one-time-token' ? (
      <ByTerminal />
    ) : (
      <p>
        <a class="button" href={signIn.signInAddress}>
          Sign in to the dashboard
        </a>
      </p>
    )}
  </Page>
);
