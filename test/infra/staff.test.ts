/** Who is staff of a stage, as its administrator sees to it: in every round or in one, and no further than was asked. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminRemoveUserFromGroupCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  ListGroupsCommand,
  ListUsersInGroupCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import { grantsOfGroups } from '#functions/platform/identity/access.ts';
import { readStaffRequest } from '../../infra/staff-request.ts';
import { addStaff, groupOf, listStaff, removeStaff } from '../../infra/staff-roles.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
const pool = { region: 'eu-central-1', id: 'pool' };
const ana = { email: 'ana@example.org', role: 'analyst' } as const;
const fault = { $metadata: {}, message: '' };

beforeEach(() => {
  cognito.reset();
  cognito.resolves({});
});
afterAll(() => {
  cognito.restore();
});
const groupsAsked = () => cognito.commandCalls(AdminAddUserToGroupCommand).map(({ args }) => args[0].input.GroupName);

test('an analyst of one round is put into the group of that round, and into no other', async () => {
  expect(await addStaff(pool, { ...ana, round: 'tj-2027' })).toBe('invited');
  expect(cognito.commandCalls(AdminCreateUserCommand).length).toBe(1);
  expect(cognito.commandCalls(CreateGroupCommand)[0]?.args[0].input).toEqual({
    UserPoolId: 'pool',
    GroupName: 'analyst:tj-2027',
  });
  expect(groupsAsked()).toEqual(['analyst:tj-2027']);
});

test('the second analyst of a round joins the group that is there', async () => {
  cognito.on(CreateGroupCommand).rejects(new GroupExistsException(fault));
  await addStaff(pool, { ...ana, round: 'tj-2027' });
  expect(groupsAsked()).toEqual(['analyst:tj-2027']);
});

test('an analyst of every round needs no group that the deployment did not make', async () => {
  await addStaff(pool, ana);
  expect(cognito.commandCalls(CreateGroupCommand)).toEqual([]);
  expect(groupsAsked()).toEqual(['analyst']);
});

test('a group that cannot be made ends the command before anybody is put anywhere', async () => {
  cognito.on(CreateGroupCommand).rejects(new Error('not authorised'));
  await expect(addStaff(pool, { ...ana, round: 'tj-2027' })).rejects.toThrow('not authorised');
  expect(groupsAsked()).toEqual([]);
});

test('a role that is taken away leaves the account and the other roles alone', async () => {
  expect(await removeStaff(pool, { ...ana, round: 'tj-2027' })).toBe('removed');
  const [call, ...others] = cognito.calls();
  expect(call?.args[0]).toBeInstanceOf(AdminRemoveUserFromGroupCommand);
  expect(call?.args[0].input).toMatchObject({ Username: 'ana@example.org', GroupName: 'analyst:tj-2027' });
  expect(others).toEqual([]);
});

test('whoever was never staff is said to be unknown', async () => {
  cognito.on(AdminRemoveUserFromGroupCommand).rejects(new UserNotFoundException(fault));
  expect(await removeStaff(pool, ana)).toBe('unknown');
});

describe('an administrator of every round', () => {
  const ben = { email: 'ben@example.org', role: 'administrator' } as const;
  const account = (email: string, Enabled = true) => ({
    Username: `id of ${email}`,
    Attributes: [{ Name: 'email', Value: email }],
    Enabled,
  });
  const areAdministrators = (...Users: readonly ReturnType<typeof account>[]) => {
    const [first, ...rest] = Users;
    const asked = { UserPoolId: 'pool', GroupName: 'administrator' };
    cognito
      .on(ListUsersInGroupCommand, asked)
      .resolves({ Users: first === undefined ? [] : [first], NextToken: 'more' })
      .on(ListUsersInGroupCommand, { ...asked, NextToken: 'more' })
      .resolves({ Users: rest });
  };
  const removals = () => cognito.commandCalls(AdminRemoveUserFromGroupCommand).length;

  test.each(['ben@example.org', 'Ben@Example.org', 'id of ben@example.org'])(
    'keeps the role while nobody else has it, named as %s',
    async (email) => {
      areAdministrators(account('ben@example.org'));
      expect(await removeStaff(pool, { ...ben, email })).toBe('last-administrator');
      expect(removals()).toBe(0);
    },
  );

  test('is the last also beside one whose account is switched off', async () => {
    areAdministrators(account('ben@example.org'), account('eva@example.org', false));
    expect(await removeStaff(pool, ben)).toBe('last-administrator');
    expect(removals()).toBe(0);
  });

  test('may go once there is another, on whatever page of the list', async () => {
    areAdministrators(account('ben@example.org'), account('eva@example.org'));
    expect(await removeStaff(pool, ben)).toBe('removed');
    expect(removals()).toBe(1);
  });

  test('has other roles that are taken away without asking, also when they are the last', async () => {
    areAdministrators(account('ben@example.org'));
    expect(await removeStaff(pool, { ...ben, round: 'tj-2027' })).toBe('removed');
    expect(await removeStaff(pool, { ...ben, role: 'coordinator' })).toBe('removed');
  });
});

test('the list names everybody with each of their roles, over all pages, and passes over groups that are not ours', async () => {
  cognito
    .on(ListGroupsCommand)
    .resolves({ Groups: [{ GroupName: 'analyst:kg-2027' }], NextToken: undefined })
    .on(ListGroupsCommand, { UserPoolId: 'pool', NextToken: undefined })
    .resolves({ Groups: [{ GroupName: 'administrator' }, { GroupName: 'visitors' }], NextToken: 'more' })
    .on(ListGroupsCommand, { UserPoolId: 'pool', NextToken: 'more' })
    .resolves({ Groups: [{ GroupName: 'analyst:kg-2027' }] });
  const person = (email: string) => ({ Username: 'u', Attributes: [{ Name: 'email', Value: email }] });
  cognito
    .on(ListUsersInGroupCommand, { GroupName: 'administrator' })
    .resolves({ Users: [person('ben@example.org')] })
    .on(ListUsersInGroupCommand, { GroupName: 'analyst:kg-2027' })
    .resolves({ Users: [person('ben@example.org'), person('ana@example.org')] });
  expect(await listStaff(pool)).toEqual([
    { email: 'ana@example.org', role: 'analyst', round: 'kg-2027' },
    { email: 'ben@example.org', role: 'administrator' },
    { email: 'ben@example.org', role: 'analyst', round: 'kg-2027' },
  ]);
});

test('the group that is written is the grant that the platform reads', () => {
  const supervisor = { role: 'supervisor', round: 'tj-2027', team: 'north' } as const;
  for (const grant of [{ role: 'analyst' }, { role: 'coordinator', round: 'tj-2027' }, supervisor] as const)
    expect(grantsOfGroups([groupOf(grant)])).toEqual([grant]);
});

describe('a request', () => {
  test.each([
    [undefined, {}, 'Say add, remove or list.'],
    ['add', { role: 'analyst' }, 'Say whom: --email ADDRESS.'],
    [
      'add',
      { email: 'a@b.c', role: 'king' },
      'Say which role: --role administrator, coordinator, analyst, clerk, caseworker, supervisor.',
    ],
    [
      'remove',
      { email: 'a@b.c' },
      'Say which role: --role administrator, coordinator, analyst, clerk, caseworker, supervisor.',
    ],
    ['add', { email: 'a@b.c', role: 'analyst', round: 'TJ 2027' }, '"TJ 2027" is not the id of a round.'],
    [
      'add',
      { email: 'a@b.c', role: 'supervisor', round: 'tj-2027' },
      'A supervisor is one of a team: --round ID --team ID.',
    ],
    [
      'add',
      { email: 'a@b.c', role: 'supervisor', team: 'north' },
      'A supervisor is one of a team: --round ID --team ID.',
    ],
    [
      'add',
      { email: 'a@b.c', role: 'analyst', round: 'tj-2027', team: 'north' },
      'Only a supervisor is one of a team: leave --team out.',
    ],
    ['add', { email: 'a@b.c', role: 'supervisor', round: 'tj-2027', team: 'n:s' }, '"n:s" is not the id of a team.'],
  ])('%s %o is answered with a sentence', (action, typed, sentence) => {
    expect(readStaffRequest(action, typed)).toEqual({ kind: 'wrong', sentence });
  });

  test('for one round, for every round, and for the list', () => {
    const typed = { email: 'ana@example.org', role: 'analyst' };
    expect(readStaffRequest('add', { ...typed, round: 'tj-2027' })).toEqual({
      kind: 'add',
      member: { ...ana, round: 'tj-2027' },
    });
    expect(readStaffRequest('remove', typed)).toEqual({ kind: 'remove', member: ana });
    expect(readStaffRequest('list', {})).toEqual({ kind: 'list' });
  });
});
