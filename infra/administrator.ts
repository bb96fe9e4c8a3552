/**
 * `npm run administrator -- --context stage=NAME --email ADDRESS`: invites a person and gives them the role of
 * administrator. AWS mails them a password that they change when they first sign in.
 */
import { parseArgs } from 'node:util';

import { stageFromFiles } from './config/stage-files.ts';
import { reasonNotToDeploy } from './preflight.ts';
import { outputOf } from './stack-outputs.ts';
import { addStaff } from './staff-roles.ts';

const sentences = {
  invited: 'the password is in their mail',
  known: 'they sign in with the password they have',
} as const;

const { values } = parseArgs({
  options: { context: { type: 'string', short: 'c', multiple: true }, email: { type: 'string' } },
});
const name = values.context?.find((entry) => entry.startsWith('stage='))?.slice('stage='.length);
const found = stageFromFiles(name);
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
  const { region, stage } = found.config;
  const id = await outputOf({ region, stack: `remit-${stage}-auth` }, 'UserPoolId');
  const invitation = await addStaff({ region, id }, { email: values.email, role: 'administrator' });
  process.stdout.write(`${values.email} is an administrator of "${stage}"; ${sentences[invitation]}.\n`);
}
