/** Accounts in Cognito, as it is asked and as it answers: the shapes are those of its API reference. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { poolAccounts } from '#functions/platform/lambda/pool-accounts.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

const bodySchema = v.record(v.string(), v.unknown());
type Said = readonly [status: number, body: object];
const user = (UserStatus: string, Enabled = true) => ({
  ...{ Username: 'sub-1', UserStatus, Enabled },
  UserAttributes: [
    { Name: 'sub', Value: 'sub-1' },
    { Name: 'email', Value: 'z@example.org' },
  ],
});
const created: Said = [200, { User: { Username: 'sub-1', Attributes: [{ Name: 'sub', Value: 'sub-1' }] } }];
const refused = (type: string): Said => [400, { __type: type, message: 'no' }];

/** A pool that says these things, one after the other, and what it was asked. */
function pool(...says: readonly Said[]) {
  const asked: { readonly action: string; readonly body: Record<string, unknown> }[] = [];
  const left = [...says];
  const ask: typeof fetch = async (input) => {
    const request = input instanceof Request ? input : new Request(input);
    expect(request.headers.get('authorization')).toContain('/eu-central-1/cognito-idp/aws4_request');
    const action = request.headers.get('x-amz-target')?.split('.')[1] ?? '';
    asked.push({ action, body: v.parse(bodySchema, await request.json()) });
    const [status, body] = left.shift() ?? [500, {}];
    return Response.json(body, { status });
  };
  const credentials = () => ({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' });
  return { asked, accounts: poolAccounts({ id: 'eu-central-1_pool', region: 'eu-central-1', credentials }, ask) };
}
const actions = (asked: ReturnType<typeof pool>['asked']) =>
  asked.map(({ action, body: { MessageAction = '' } }) => `${action} ${String(MessageAction)}`.trim());

test('somebody new gets an account, with a password by mail and an address that counts as theirs', async () => {
  const { asked, accounts } = pool(created);
  expect(await accounts.invite('z@example.org')).toEqual({ kind: 'invited', subject: 'sub-1' });
  expect(asked).toEqual([
    {
      action: 'AdminCreateUser',
      body: {
        UserPoolId: 'eu-central-1_pool',
        Username: 'z@example.org',
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [
          { Name: 'email', Value: 'z@example.org' },
          { Name: 'email_verified', Value: 'true' },
        ],
      },
    },
  ]);
});

test.each([
  ['never signed in, is mailed another password', 'FORCE_CHANGE_PASSWORD', 'invited', ['AdminCreateUser RESEND']],
  ['signed in before, keeps their own', 'CONFIRMED', 'known', []],
])('whoever is there already and %s', async (_, status, kind, more) => {
  const { asked, accounts } = pool(refused('UsernameExistsException'), [200, user(status)], created);
  expect(await accounts.invite('z@example.org')).toEqual({ kind, subject: 'sub-1' });
  expect(actions(asked)).toEqual(['AdminCreateUser', 'AdminGetUser', ...more]);
});

test('an account that was switched off stays so, and what is no address is told', async () => {
  const off = pool(refused('UsernameExistsException'), [200, user('CONFIRMED', false)]);
  expect(await off.accounts.invite('z@example.org')).toEqual({ kind: 'switched-off' });
  const none = pool(refused('com.amazonaws.cognito#InvalidParameterException'));
  expect(await none.accounts.invite('z@')).toEqual({ kind: 'no-address' });
});

test('a password is mailed again to whoever never signed in, by the address that the pool knows', async () => {
  const { asked, accounts } = pool([200, user('FORCE_CHANGE_PASSWORD')], created);
  expect(await accounts.mailAgain('sub-1')).toBe('mailed');
  expect(asked.map(({ body: { Username } }) => Username)).toEqual(['sub-1', 'z@example.org']);
  expect(await pool([200, user('CONFIRMED')]).accounts.mailAgain('sub-1')).toBe('known');
  expect(await pool(refused('UserNotFoundException')).accounts.mailAgain('sub-1')).toBe('gone');
});

test.each([
  ['is throttled', [400, { __type: 'TooManyRequestsException' }]],
  ['forbids it', [400, { __type: 'AccessDeniedException' }]],
  ['is not well', [500, {}]],
] as const)('while the pool %s, nobody is told that anything was done', async (_, says) => {
  await expect(pool(says).accounts.invite('z@example.org')).rejects.toThrow(StoreUnavailable);
});
