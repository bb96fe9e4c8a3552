/** Reads the roll of staff in the table of a stage, and the accounts of its user pool. */
import { CognitoIdentityProviderClient, paginateListUsers } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';

import type { Pool } from './invite.ts';
import type { OnRoll, PoolAccount } from './staff-list.ts';
import { staffPartition } from './tables.ts';

/** What is read of the roll; functions/store/staff-methods.ts writes it. */
const rollItem = v.object({
  members: v.pipe(
    v.string(),
    v.parseJson(),
    v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        role: v.string(),
        rounds: v.optional(v.array(v.string())),
        team: v.optional(v.string()),
        subject: v.optional(v.string()),
        ended: v.optional(v.string()),
      }),
    ),
  ),
});

/** Everybody on the roll, in the order in which they were invited; nobody where nobody was invited from the page. */
export async function readRoll(region: string, table: string): Promise<readonly OnRoll[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region }));
  const { Item } = await client.send(new GetCommand({ TableName: table, Key: { pk: staffPartition, sk: 'roll' } }));
  return Item === undefined ? [] : v.parse(rollItem, Item).members;
}

/** Every account of the pool. */
export async function listAccounts({ region, id: UserPoolId }: Pool): Promise<readonly PoolAccount[]> {
  const client = new CognitoIdentityProviderClient({ region });
  const accounts: PoolAccount[] = [];
  for await (const { Users = [] } of paginateListUsers({ client }, { UserPoolId }))
    for (const { Attributes = [], Username = '', Enabled, UserStatus } of Users) {
      const valueOf = (name: string) => Attributes.find(({ Name }) => Name === name)?.Value ?? Username;
      accounts.push({
        subject: valueOf('sub'),
        email: valueOf('email'),
        isSwitchedOff: Enabled === false,
        cameIn: UserStatus !== 'FORCE_CHANGE_PASSWORD',
      });
    }
  return accounts;
}
