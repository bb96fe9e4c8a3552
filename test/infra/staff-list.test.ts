/** The list of staff of a stage says of everybody what they may do, wherever it is written. */
import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, expect, test } from 'vitest';

import { staffMethods } from '#functions/store/staff-methods.ts';
import { staffLines } from '../../infra/staff-list.ts';
import { listAccounts, readRoll } from '../../infra/staff-roll.ts';

const [cognito, dynamo] = [mockClient(CognitoIdentityProviderClient), mockClient(DynamoDBDocumentClient)];
afterAll(() => {
  cognito.restore();
  dynamo.restore();
});

const account = (name: string) => ({
  subject: `sub-${name}`,
  email: `${name}@example.org`,
  isSwitchedOff: false,
  cameIn: true,
});
const zarina = { id: 'staff-1', name: 'Zarina', role: 'coordinator', subject: 'sub-zarina' } as const;

test('whoever was invited from the page stands there with role, rounds and team', () => {
  const team = { id: 'staff-2', name: 'Ben', role: 'supervisor', rounds: ['tj-2027'], team: 'north' };
  expect(staffLines([zarina, { ...team, subject: 'sub-ben' }], [], [account('zarina'), account('ben')])).toEqual([
    'ben@example.org  supervisor  round tj-2027, team north  on the roll: Ben (staff-2)',
    'zarina@example.org  coordinator  every round  on the roll: Zarina (staff-1)',
  ]);
});

test('of a role by the command it is said whether it counts', () => {
  const groups = [
    { email: 'Zarina@example.org', role: 'administrator' },
    { email: 'eva@example.org', role: 'analyst', round: 'tj-2027' },
  ] as const;
  expect(staffLines([zarina], groups, [account('zarina'), account('eva')]).map((line) => line.split('  '))).toEqual([
    [
      'Zarina@example.org',
      'administrator',
      'every round',
      'by the command, does not count: the roll says what they may do',
    ],
    ['eva@example.org', 'analyst', 'round tj-2027', 'by the command'],
    ['zarina@example.org', 'coordinator', 'every round', 'on the roll: Zarina (staff-1)'],
  ]);
});

test('nobody is left out: not those without a role, without an account, switched off, or whose access ended', () => {
  const ended = { ...zarina, ended: '2027-03-01T00:00:00Z' };
  const lost = { id: 'staff-3', name: 'Lost', role: 'analyst', subject: 'sub-lost' };
  const accounts = [
    account('zarina'),
    { ...account('idle'), cameIn: false },
    { ...account('off'), isSwitchedOff: true },
  ];
  expect(staffLines([ended, lost], [], accounts)).toEqual([
    'idle@example.org  no role  has not signed in yet',
    'off@example.org  no role  account switched off',
    'zarina@example.org  coordinator  every round  on the roll: Zarina (staff-1)  access ended 2027-03-01',
    '–  analyst  every round  on the roll: Lost (staff-3)  no account in the pool',
  ]);
});

test('the roll is read as the platform writes it, and an empty one holds nobody', async () => {
  let written: Readonly<Record<string, unknown>> | undefined;
  const table = {
    get: () => Promise.resolve(undefined),
    putNew: (item: Readonly<Record<string, unknown>>) => {
      written = item;
      return Promise.resolve(true);
    },
    replaceIf: () => Promise.resolve(false),
  };
  const line = { id: 'a', round: '*', at: '', by: 'terminal: root', subject: 'staff-1', reason: '' };
  const { changeStaff } = staffMethods(table, () => Promise.resolve());
  const members = [{ ...zarina, revision: 1 }];
  expect(await changeStaff({ members: [], revision: 0 }, members, { ...line, action: 'staff-invited' })).toBe(
    'changed',
  );
  const { pk, sk } = written ?? {};
  dynamo.on(GetCommand).resolves({});
  expect(await readRoll('eu-central-1', 'platform')).toEqual([]);
  dynamo.on(GetCommand, { TableName: 'platform', Key: { pk, sk } }).resolves({ Item: written ?? {} });
  expect(await readRoll('eu-central-1', 'platform')).toMatchObject([zarina]);
});

test('accounts are read over all pages of the pool', async () => {
  const user = (name: string, UserStatus: 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD') => ({
    Username: `sub-${name}`,
    Attributes: [{ Name: 'email', Value: `${name}@example.org` }],
    Enabled: true,
    UserStatus,
  });
  cognito
    .on(ListUsersCommand)
    .resolves({ Users: [user('zarina', 'CONFIRMED')], PaginationToken: 'more' })
    .on(ListUsersCommand, { UserPoolId: 'pool', PaginationToken: 'more' })
    .resolves({ Users: [user('idle', 'FORCE_CHANGE_PASSWORD')] });
  expect(await listAccounts({ region: 'eu-central-1', id: 'pool' })).toEqual([
    account('zarina'),
    { ...account('idle'), cameIn: false },
  ]);
});
