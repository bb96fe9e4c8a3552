/**
 * `npm run administrator -- --context stage=NAME --email ADDRESS`: invites a person and gives them the role of
 * administrator. AWS mails them a password that they change when they first sign in.
 */
import { parseArgs } from 'node:util';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';

import { stageFromFiles } from './config/stage-files.ts';
import { reasonNotToDeploy } from './preflight.ts';
import { outputOf } from './stack-outputs.ts';

async function invite(stage: string, email: string): Promise<void> {
  const UserPoolId = await outputOf(`remit-${stage}-auth`, 'UserPoolId');
  const client = new CognitoIdentityProviderClient({});
  const person = new AdminCreateUserCommand({
    UserPoolId,
    Username: email,
    DesiredDeliveryMediums: ['EMAIL'],
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  await client.send(person).catch((error: unknown) => {
    if (!(error instanceof UsernameExistsException)) throw error; // invited before: only the role is given
  });
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName: 'administrator' }));
}

const { values } = parseArgs({
  options: { context: { type: 'string', short: 'c', multiple: true }, email: { type: 'string' } },
});
const stage = values.context?.find((entry) => entry.startsWith('stage='))?.slice('stage='.length);
const found = stageFromFiles(stage);
const problem =
  found.kind === 'wrong'
    ? found.sentence
    : values.email === undefined
      ? 'Say whom: --email ADDRESS.'
      : await reasonNotToDeploy(found.config, process.env);
if (problem !== undefined || found.kind === 'wrong' || values.email === undefined) {
  process.stderr.write(`${problem ?? ''}\n`);
  process.exitCode = 1;
} else {
  await invite(found.config.stage, values.email);
  process.stdout.write(
    `${values.email} is an administrator of "${found.config.stage}"; the password is in their mail.\n`,
  );
}
