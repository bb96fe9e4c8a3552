/** `remit links`: the links of a round, and their end before their time. */

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { endOf, type LinkEntry } from '#schemas/fieldwork/enumerators.ts';
import { endLink } from '#functions/fieldwork/links/end-link.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { linkDeps, refuseUnknown } from '../fieldwork/link-deps.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';

type OfRound = Place & { readonly round: string; readonly json?: true };
type Ending = OfRound & { readonly id: string; readonly reason: string; readonly by: string };

/** The command. */
export function makeCommand(): Command {
  const command = new Command('links').description('See the links of a round, and end one');
  command.addCommand(
    withWhere(new Command('list').requiredOption('--round <id>', 'the round'))
      .description('print the links that enumerators were given; not their codes, which are kept nowhere')
      .option('--json', 'print JSON')
      .action((options: OfRound) => within(options, 'refuse', (platform) => list(platform, options))),
  );
  command.addCommand(
    withWhere(new Command('end').requiredOption('--round <id>', 'the round'))
      .description('end a link: what was begun before is kept apart for a decision, nothing new is taken')
      .requiredOption('--id <link>', 'the link, as listed')
      .requiredOption('--reason <text>', 'why, for the audit trail')
      .option('--by <name>', 'who ends it, for the audit trail', whoActs())
      .action((options: Ending) => within(options, 'refuse', (platform) => end(platform, options))),
  );
  return command;
}

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}

function inWords(link: LinkEntry, now: string): string {
  const { at, why } = endOf(link);
  const standing =
    why === 'revoked' ? `ended ${at}: ${link.ended?.reason ?? ''}` : `${at <= now ? 'expired' : 'until'} ${at}`;
  const whose = link.enumerator ?? [link.instrument, link.psu].filter(Boolean).join(' ');
  const more = [
    ...(link.quota === undefined ? [] : [`at most ${link.quota}`]),
    ...(link.trial === true ? ['for practice'] : []),
  ];
  return [link.id, whose, standing, ...more].join('  ');
}

async function list(platform: OpenPlatform, { round, json }: OfRound): Promise<void> {
  await refuseUnknown(platform, round);
  const links = await platform.store.listLinks(round);
  if (json === true) say(JSON.stringify(links));
  else if (links.length === 0) say('No link was given out yet; make them with remit enumerator link.');
  else for (const link of links) say(inWords(link, new Date().toISOString()));
}

async function end(platform: OpenPlatform, { round, id, reason, by }: Ending): Promise<void> {
  mustSayWhy({ reason });
  await refuseUnknown(platform, round);
  const outcome = await endLink(linkDeps(platform, by), { round, id }, reason);
  switch (outcome.kind) {
    case 'ended':
      say(`The link ${id} has ended. What was begun before comes in and is kept apart until somebody decides.`);
      return;
    case 'ended-before':
      say(
        `The link ${id} had ended already${outcome.link.ended === undefined ? '' : ` (${outcome.link.ended.at})`}; nothing changed.`,
      );
      return;
    case 'unknown':
      throw new CommandFailure(`the round "${round}" has no link "${id}"; see remit links list`);
  }
}
