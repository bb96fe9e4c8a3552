/** `remit sign-in`: prints a new address of the dashboard that signs in once, when the one printed at start is lost or spent. */
import { randomBytes } from 'node:crypto';

import { Command, Option } from 'commander';

import { type StaffRole, staffRoles } from '#schemas/fieldwork/staff.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { mintSignIn } from '../../laptop/addresses.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import { openPlatform, type Place, withWhere } from '../open/open-platform.ts';

type Options = Place & {
  readonly role: StaffRole;
  readonly round?: string[];
  readonly team?: string;
  readonly json?: true;
};

/** It is opened at once: an hour is long, and an address that lies about is no key for a month. */
const lifetimeSeconds = 60 * 60;

/** The command. */
export function makeCommand(): Command {
  const command = new Command('sign-in').description(
    'print an address of the dashboard that signs in once, within an hour',
  );
  return withWhere(command)
    .addOption(new Option('--role <name>', 'what whoever opens it may do').choices(staffRoles).default('analyst'))
    .option('--round <id...>', 'the rounds that they may see (default: every round)')
    .option('--team <id>', 'of a supervisor: whose work they see')
    .option('--json', 'print one line of JSON')
    .action(async (options: Options) => {
      const { role, round: rounds, team } = options;
      if ((role === 'supervisor') !== (team !== undefined))
        throw new WrongUse('a supervisor is one of a team, and nobody else is: --role supervisor --round ID --team ID');
      if (role === 'supervisor' && rounds === undefined)
        throw new WrongUse('say of which round the team is: --round ID');
      const platform = await openPlatform(options, 'refuse');
      try {
        const { site, signIn, isServed, secrets } = platform;
        if (signIn === 'account')
          throw new CommandFailure(`people sign in at ${site}/sign-in with an account of their own`);
        if (!isServed)
          throw new CommandFailure('nobody serves the folder now; start remit serve, which prints the address');
        const now = () => new Date();
        const minting = { secret: secrets.signing, now, newId: uuidV7Maker(now, randomBytes), by: whoActs() };
        const dashboard = await mintSignIn(minting, site, lifetimeSeconds, {
          role,
          ...(rounds !== undefined && { rounds }),
          ...(team !== undefined && { team }),
        });
        process.stdout.write(options.json === true ? `${JSON.stringify({ dashboard })}\n` : `${dashboard}\n`);
      } finally {
        await platform.close();
      }
    });
}
