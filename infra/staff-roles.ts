/** Roles of staff in the user pool of a stage: a group for each, in every round (`analyst`), in one (`analyst:ROUND`), or for one team of it (`supervisor:ROUND:TEAM`). */
import {
  AdminAddUserToGroupCommand,
  AdminRemoveUserFromGroupCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  paginateListGroups,
  paginateListUsersInGroup,
  ResourceNotFoundException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';

import { type Invitation, invite, type Pool } from './invite.ts';
import { roles } from './stacks/auth.ts';

export type Role = (typeof roles)[number];
export type Grant = { readonly role: Role; readonly round?: string | undefined; readonly team?: string | undefined };
export type Member = Grant & { readonly email: string };

/** The group that stands for a grant; what it means to the platform is read in platform/identity/access.ts. */
export const groupOf = ({ role, round, team }: Grant): string =>
  [role, round, team].filter((part) => part !== undefined).join(':');

/** The grant that a group stands for; undefined for one that is none of ours. */
function grantOf(group: string): Grant | undefined {
  const [name, ...rest] = group.split(':');
  const role = roles.find((known) => known === name);
  if (role === undefined) return undefined;
  if (role === 'supervisor') {
    const [round, team] = rest;
    return round === undefined || team === undefined ? undefined : { role, round, team };
  }
  return rest.length === 0 ? { role } : { role, round: rest.join(':') };
}

/** Gives a person a role, inviting them if they are new. Repeating it changes nothing but the password that is in the mail. */
export async function addStaff(pool: Pool, { email, ...grant }: Member): Promise<Invitation> {
  const client = new CognitoIdentityProviderClient({ region: pool.region });
  const invitation = await invite(pool, email);
  const GroupName = groupOf(grant);
  if (grant.round !== undefined)
    await client.send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName })).catch((error: unknown) => {
      if (!(error instanceof GroupExistsException)) throw error;
    });
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId: pool.id, Username: email, GroupName }));
  return invitation;
}

/** Whether nobody but this person administers every round; of those whose account is switched off, none does. */
async function isLastAdministrator(client: CognitoIdentityProviderClient, UserPoolId: string, email: string) {
  const asked = email.toLowerCase(); // as the pool takes addresses when people sign in
  let [isOne, others] = [false, 0];
  const GroupName = groupOf({ role: 'administrator' });
  for await (const { Users = [] } of paginateListUsersInGroup({ client }, { UserPoolId, GroupName }))
    for (const { Attributes = [], Username, Enabled } of Users) {
      const names = [Username, Attributes.find(({ Name }) => Name === 'email')?.Value];
      if (names.some((name) => name?.toLowerCase() === asked)) isOne = true;
      else if (Enabled !== false) others += 1;
    }
  return isOne && others === 0;
}

/**
 * Takes a role away; the account stays, and so do the other roles of the person. The last administrator of every round
 * keeps theirs. Cognito writes under no condition: two who remove each other in the same moment may both succeed.
 */
export async function removeStaff(
  pool: Pool,
  { email, ...grant }: Member,
): Promise<'removed' | 'unknown' | 'last-administrator'> {
  const client = new CognitoIdentityProviderClient({ region: pool.region });
  const everywhere = grant.role === 'administrator' && grant.round === undefined;
  if (everywhere && (await isLastAdministrator(client, pool.id, email))) return 'last-administrator';
  const asked = { UserPoolId: pool.id, Username: email, GroupName: groupOf(grant) };
  return client.send(new AdminRemoveUserFromGroupCommand(asked)).then(
    () => 'removed' as const,
    (error: unknown) => {
      if (error instanceof UserNotFoundException || error instanceof ResourceNotFoundException) return 'unknown';
      throw error;
    },
  );
}

/** Who has which role by a group of the pool, by address; on the roll stand others. */
export async function listStaff({ region, id: UserPoolId }: Pool): Promise<readonly Member[]> {
  const client = new CognitoIdentityProviderClient({ region });
  const members: Member[] = [];
  for await (const { Groups = [] } of paginateListGroups({ client }, { UserPoolId })) {
    for (const { GroupName = '' } of Groups) {
      const grant = grantOf(GroupName);
      if (grant === undefined) continue;
      for await (const { Users = [] } of paginateListUsersInGroup({ client }, { UserPoolId, GroupName }))
        for (const { Attributes = [], Username = '' } of Users)
          members.push({ email: Attributes.find(({ Name }) => Name === 'email')?.Value ?? Username, ...grant });
    }
  }
  return members.toSorted((a, b) => (`${a.email} ${groupOf(a)}` < `${b.email} ${groupOf(b)}` ? -1 : 1));
}
