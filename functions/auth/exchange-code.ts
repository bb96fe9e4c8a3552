/** Trades the code of a sign-in for an access token at the user pool. */
import * as v from 'valibot';

const answerSchema = v.object({ access_token: v.string(), expires_in: v.pipe(v.number(), v.minValue(1)) });

export type Exchange = {
  readonly signInUrl: string;
  readonly client: string;
  readonly redirectUri: string;
  readonly code: string;
  readonly verifier: string;
};

export type ExchangeOutcome =
  | { readonly kind: 'token'; readonly token: string; readonly seconds: number }
  /** The pool refused: code spent or expired, or the verifier is not the one of the challenge. */
  | { readonly kind: 'refused' }
  /** The pool does not answer, or cannot now. */
  | { readonly kind: 'unreachable' };

/** Asks for the token; again when the connection was dead, as one is that slept with its function. */
export async function exchangeCode(exchange: Exchange, ask: typeof fetch): Promise<ExchangeOutcome> {
  const question = () =>
    ask(`${exchange.signInUrl}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: exchange.client,
        code: exchange.code,
        redirect_uri: exchange.redirectUri,
        code_verifier: exchange.verifier,
      }),
    });
  const answer = await question()
    .catch(question)
    .catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return { kind: 'unreachable' };
  if (!answer.ok) return { kind: 'refused' };
  const read = v.safeParse(answerSchema, await answer.json().catch(() => undefined));
  if (!read.success) return { kind: 'unreachable' }; // something in between answered
  return { kind: 'token', token: read.output.access_token, seconds: read.output.expires_in };
}
