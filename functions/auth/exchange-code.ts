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
  | { readonly kind: 'refused' };

/** Asks once; a code is good for one question. */
export async function exchangeCode(exchange: Exchange, ask: typeof fetch): Promise<ExchangeOutcome> {
  const answer = await ask(`${exchange.signInUrl}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: exchange.client,
      code: exchange.code,
      redirect_uri: exchange.redirectUri,
      code_verifier: exchange.verifier,
    }),
  });
  if (!answer.ok) return { kind: 'refused' };
  const { access_token: token, expires_in: seconds } = v.parse(answerSchema, await answer.json());
  return { kind: 'token', token, seconds };
}
