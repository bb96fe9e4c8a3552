/** Turns the permissions of a function's spec into policy statements: named actions on named resources. */
import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

import type { Permissions, SecretName } from '../function-spec.ts';
import { staffPartition, studyPartitions, type TableName, tableNames } from '../tables.ts';

/** What there is to be granted. */
export type Reachable = {
  readonly tables: Readonly<Record<TableName, Table>>;
  /** ARN of the bucket, written out so that findings about it can be accepted by name. */
  readonly releasesArn: string;
  /** The key of the vault, with which S3 encrypts the snapshots of registrants. */
  readonly vaultKeyArn: string;
  /** Who mail is from, and the identity in whose name it is sent; undefined in a stage that sends none. */
  readonly sender: { readonly address: string; readonly identityArn: string } | undefined;
  /** Queues of messages to many, what putting something in takes, and the set in which SES sends them; undefined in a stage that sends none. */
  readonly toMany:
    | { readonly queueArns: readonly string[]; readonly putActions: readonly string[]; readonly eventsArn: string }
    | undefined;
  /** Whether a policy may ask what a key is used for, and who a mail is from; a local AWS knows neither, and would refuse. */
  readonly asksContext: boolean;
  /** The user pool of staff. */
  readonly userPoolArn: string;
  readonly secretArns: Readonly<Record<SecretName, string>>;
  /** ARN of a function of this stage by its short name. */
  readonly functionArn: (name: string) => string;
};

const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

/** The objects below one prefix of the bucket. */
export const objectsArn = (to: Reachable, prefix: string): string => `${to.releasesArn}/${prefix}*`;

/** Statements for one function, its own log group included. */
export function statementsFor(may: Permissions, to: Reachable, logGroupArn: string): readonly PolicyStatement[] {
  const statements = [allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroupArn])];
  for (const name of tableNames) {
    const actions = may.tables?.[name];
    if (actions === undefined) continue;
    const table = to.tables[name];
    statements.push(...onTable(name, actions, table, may.partitions));
    if (table.encryptionKey !== undefined) statements.push(keyThroughTable(table.encryptionKey.keyArn, table));
  }
  for (const [prefix, actions] of Object.entries(may.objects ?? {})) {
    statements.push(
      allow(
        actions.map((action) => `s3:${action}`),
        [objectsArn(to, prefix)],
      ),
    );
  }
  if (may.objects?.['registrants/'] !== undefined) statements.push(keyThroughS3(to));
  if (may.tables?.vault?.includes('PutItem') === true) statements.push(sealing(to));
  if (may.tables?.vault?.includes('GetItem') === true) statements.push(opening(to));
  if (may.sends === true && to.sender !== undefined) statements.push(sending(to.sender, to));
  if (may.queues !== undefined && to.toMany !== undefined)
    statements.push(allow(may.queues === 'takes' ? takeActions : to.toMany.putActions, to.toMany.queueArns));
  if (may.invites === true)
    statements.push(allow(['cognito-idp:AdminCreateUser', 'cognito-idp:AdminGetUser'], [to.userPoolArn]));
  if (may.invokes !== undefined) statements.push(allow(['lambda:InvokeFunction'], may.invokes.map(to.functionArn)));
  for (const secret of may.secrets ?? []) {
    statements.push(allow(['secretsmanager:GetSecretValue'], [to.secretArns[secret]]));
  }
  return statements;
}

const isReading = (action: string): boolean => action === 'GetItem' || action === 'Query';

/**
 * Studies come to a stage by the hand of an administrator, and who may do what is written where colleagues are invited: whoever
 * answers other requests reads both, and writes none.
 */
function onTable(
  name: TableName,
  actions: readonly string[],
  { tableArn }: Table,
  partitions: readonly string[] | undefined,
): readonly PolicyStatement[] {
  const asIam = (some: readonly string[]): string[] => some.map((action) => `dynamodb:${action}`);
  const writing = actions.filter((action) => !isReading(action));
  if (name !== 'platform' || writing.length === 0) return [allow(asIam(actions), [tableArn])];
  const bounded = allow(asIam(writing), [tableArn]);
  if (partitions === undefined)
    bounded.addCondition('ForAllValues:StringNotEquals', {
      'dynamodb:LeadingKeys': [...studyPartitions, staffPartition],
    });
  else bounded.addCondition('ForAllValues:StringLike', { 'dynamodb:LeadingKeys': partitions });
  return [allow(asIam(actions.filter(isReading)), [tableArn]), bounded];
}

/** Whoever puts identities away has a data key made for each; to unwrap one needs another permission. */
function sealing({ vaultKeyArn, asksContext }: Reachable): PolicyStatement {
  const statement = allow(['kms:GenerateDataKey'], [vaultKeyArn]);
  if (asksContext) statement.addCondition('StringEquals', { 'kms:EncryptionContext:purpose': 'identity' });
  return statement;
}

/** Whoever may read identities unwraps their data keys, and nothing else that the key has wrapped. */
function opening({ vaultKeyArn, asksContext }: Reachable): PolicyStatement {
  const statement = allow(['kms:Decrypt'], [vaultKeyArn]);
  if (asksContext) statement.addCondition('StringEquals', { 'kms:EncryptionContext:purpose': 'identity' });
  return statement;
}

/** What Lambda takes out of a queue in the name of a function. */
const takeActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

/** Mail from one address, whatever else the identity could send. */
function sending(
  { address, identityArn }: NonNullable<Reachable['sender']>,
  { asksContext, toMany }: Reachable,
): PolicyStatement {
  const statement = allow(['ses:SendEmail'], [identityArn, ...(toMany === undefined ? [] : [toMany.eventsArn])]);
  if (asksContext) statement.addCondition('StringEquals', { 'ses:FromAddress': address });
  return statement;
}

/** S3 encrypts and decrypts with the key on behalf of the caller; the key is good for nothing else. */
function keyThroughS3({ vaultKeyArn, tables }: Reachable): PolicyStatement {
  const statement = allow(['kms:Decrypt', 'kms:GenerateDataKey'], [vaultKeyArn]);
  statement.addCondition('StringEquals', { 'kms:ViaService': `s3.${Stack.of(tables.vault).region}.amazonaws.com` });
  return statement;
}

/** DynamoDB opens a table with its key on behalf of the caller; the key is good for nothing else. */
function keyThroughTable(keyArn: string, table: Table): PolicyStatement {
  const statement = allow(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'], [keyArn]);
  statement.addCondition('StringEquals', { 'kms:ViaService': `dynamodb.${Stack.of(table).region}.amazonaws.com` });
  return statement;
}
