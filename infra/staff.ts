/**
 * `npm run staff -- add|remove|list --context stage=NAME [--email ADDRESS --role ROLE [--round ID [--team ID]]]`: who may do
 * what on a stage, in every round, in one, or with one team of it. AWS mails whoever is new a password that they change when they first sign in.
 */
import { parseArgs } from 'node:util';

import { stageFromFiles } from './config/stage-files.ts';
import type { Pool } from './invite.ts';
import { reasonNotToDeploy } from './preflight.ts';
import { outputOf } from './stack-outputs.ts';
import { staffLines, whereOf } from './staff-list.ts';
import { addStaff, listStaff, removeStaff } from './staff-roles.ts';
import { listAccounts, readRoll } from './staff-roll.ts';
import { readStaffRequest, type StaffRequest } from './staff-request.ts';

const sentences = {
  invited: 'the password is in their mail',
  known: 'they sign in with the password they have',
} as const;

/** What was done, in lines. */
async function done(pool: Pool, stage: string, request: StaffRequest): Promise<readonly string[]> {
  if (request.kind === 'list') {
    const table = await outputOf({ region: pool.region, stack: `remit-${stage}-data` }, 'PlatformTable');
    const [roll, inGroups, accounts] = [
      await readRoll(pool.region, table),
      await listStaff(pool),
      await listAccounts(pool),
    ];
    return staffLines(roll, inGroups, accounts);
  }
  const { member } = request;
  const where = whereOf(member);
  if (request.kind === 'add') {
    const invitation = await addStaff(pool, member);
    return [`${member.email} is ${member.role} in ${where}; ${sentences[invitation]}.`];
  }
  const removed = await removeStaff(pool, member);
  if (removed === 'last-administrator') {
    process.exitCode = 1;
    return [`${member.email} is the last administrator; add another first. Nothing was changed.`];
  }
  if (removed === 'unknown') return [`${member.email} was not ${member.role} in ${where}; nothing was changed.`];
  return [`${member.email} is no longer ${member.role} in ${where}; who is signed in stays so for four hours at most.`];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    context: { type: 'string', short: 'c', multiple: true },
    email: { type: 'string' },
    role: { type: 'string' },
    round: { type: 'string' },
    team: { type: 'string' },
  },
});
const name = values.context?.find((entry) => entry.startsWith('stage='))?.slice('stage='.length);
const found = stageFromFiles(name);
const request = readStaffRequest(positionals[0], values);
const problem =
  found.kind === 'wrong'
    ? found.sentence
    : request.kind === 'wrong'
      ? request.sentence
      : await reasonNotToDeploy(found.config, process.env);
if (problem !== undefined || found.kind === 'wrong' || request.kind === 'wrong') {
  process.stderr.write(`${problem ?? ''}\n`);
  process.exitCode = 1;
} else {
  const { region, stage } = found.config;
  const id = await outputOf({ region, stack: `remit-${stage}-auth` }, 'UserPoolId');
  for (const line of await done({ region, id }, stage, request)) process.stdout.write(`${line}\n`);
}
