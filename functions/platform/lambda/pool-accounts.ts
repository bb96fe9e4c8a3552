/** Accounts in Cognito: a function that makes them may do that in the pool of its stage, and nothing else there. */
import { AwsClient } from 'aws4fetch';
import * as v from 'valibot';

import type { Credentials } from '#functions/store/s3-bucket.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

import type { Account, Accounts } from '../members/accounts.ts';

export type AccountPool = {
  /** `REGION_xxxxxxxxx`. */
  readonly id: string;
  readonly region: string;
  readonly credentials: () => Credentials;
  /** A local AWS. */
  readonly endpoint?: string | undefined;
};

const attributes = v.array(v.object({ Name: v.string(), Value: v.optional(v.string(), '') }));
const created = v.object({ User: v.object({ Attributes: attributes }) });
const found = v.object({
  UserAttributes: attributes,
  UserStatus: v.string(),
  Enabled: v.optional(v.boolean(), true),
});
const refusal = v.fallback(v.object({ __type: v.string() }), { __type: '' });

/** Never signed in: the password of the mail is still to be changed. */
const isNew = 'FORCE_CHANGE_PASSWORD';

/** Milliseconds that Cognito has to answer. */
const patience = 8000;

const valueOf = (list: v.InferOutput<typeof attributes>, name: string): string =>
  list.find(({ Name }) => Name === name)?.Value ?? '';

type Answer = { readonly kind: 'done'; readonly body: unknown } | { readonly kind: 'refused'; readonly why: string };

/** The accounts of this pool. */
export function poolAccounts(pool: AccountPool, ask: typeof fetch = fetch): Accounts {
  const url = `${(pool.endpoint ?? `https://cognito-idp.${pool.region}.amazonaws.com`).replace(/\/+$/, '')}/`;

  async function call(action: string, body: object): Promise<Answer> {
    const client = new AwsClient({ ...pool.credentials(), region: pool.region, service: 'cognito-idp', retries: 0 });
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `AWSCognitoIdentityProviderService.${action}`,
    };
    const request = await client.sign(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ UserPoolId: pool.id, ...body }),
    });
    // Once: whether a mail went out cannot be told from an answer that did not come.
    const answer = await ask(request, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
    const said: unknown = await answer?.json().catch(() => undefined);
    if (answer?.ok === true) return { kind: 'done', body: said };
    const why = v.parse(refusal, said).__type.split('#').at(-1) ?? '';
    if (answer?.status === 400 && refusals.has(why)) return { kind: 'refused', why };
    throw new StoreUnavailable(`Cognito did not answer ${action} (${answer?.status ?? 'no answer'} ${why})`);
  }

  const create = (Username: string, more: object) =>
    call('AdminCreateUser', { Username, DesiredDeliveryMediums: ['EMAIL'], ...more });

  async function find(Username: string): Promise<v.InferOutput<typeof found> | undefined> {
    const answer = await call('AdminGetUser', { Username });
    return answer.kind === 'done' ? v.parse(found, answer.body) : undefined;
  }

  /** `known`: they changed it in the meantime. */
  async function resend(email: string): Promise<'invited' | 'known'> {
    const { kind } = await create(email, { MessageAction: 'RESEND' });
    return kind === 'done' ? 'invited' : 'known';
  }

  async function known(email: string): Promise<Account> {
    const user = await find(email);
    const subject = user === undefined ? '' : valueOf(user.UserAttributes, 'sub');
    if (user === undefined || subject === '') return { kind: 'no-address' };
    if (!user.Enabled) return { kind: 'switched-off' };
    return { kind: user.UserStatus === isNew ? await resend(email) : 'known', subject };
  }

  return {
    async invite(email) {
      const UserAttributes = [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ];
      const answer = await create(email, { UserAttributes });
      if (answer.kind === 'refused')
        return answer.why === 'UsernameExistsException' ? known(email) : { kind: 'no-address' };
      const subject = valueOf(v.parse(created, answer.body).User.Attributes, 'sub');
      return subject === '' ? known(email) : { kind: 'invited', subject };
    },
    async mailAgain(subject) {
      const user = await find(subject);
      if (user === undefined) return 'gone';
      if (user.UserStatus !== isNew) return 'known';
      return (await resend(valueOf(user.UserAttributes, 'email'))) === 'invited' ? 'mailed' : 'known';
    },
  };
}

/** What Cognito answers to a question that is as it should be, of an address or an account that is not. */
const refusals: ReadonlySet<string> = new Set([
  'UsernameExistsException',
  'UserNotFoundException',
  'InvalidParameterException',
  'UnsupportedUserStateException',
]);
