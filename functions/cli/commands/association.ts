/** `remit association`: organisations of people abroad, as everybody finds them in the directory of a round. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';

import { Command } from 'commander';

import { officeCsv } from '#functions/associations/associations-csv.ts';
import { importAssociations } from '#functions/associations/import-associations.ts';
import { type AssociationTableFault, mostAssociations } from '#functions/associations/read-associations.ts';
import { type SetAssociationOutcome, takeOut } from '#functions/associations/set-association.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { inLines } from '#schemas/basics/control-characters.ts';
import { associations as said } from '#schemas/words/en/associations.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { readTextFile } from '../files/decode-file.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { withinRound } from '../open/within-round.ts';
import { faulty } from '../round/round-files.ts';

type OfRound = Place & { readonly round: string };
type Importing = OfRound & { readonly by: string; readonly encoding?: Encoding; readonly dryRun?: true };
type Taking = OfRound & { readonly by: string; readonly reason: string };

const say = (line: string): void => {
  process.stdout.write(`${inLines(line)}\n`);
};

const ofRound = (name: string): Command => withWhere(new Command(name).requiredOption('--round <id>', 'the round'));
const acting = (command: Command): Command =>
  command.option('--by <name>', 'who does so, for the audit trail', whoActs());
const taking = (name: string): Command =>
  acting(ofRound(name).argument('<id>', 'as list prints it')).requiredOption('--reason <text>', 'why, for the trail');

/** The command. */
export function makeCommand(): Command {
  const command = new Command('association').description('Say which organisations of people abroad there are');
  command.addCommand(
    acting(ofRound('import'))
      .description('bring in a table: each line adds one, or changes it; a table with a fault is not brought in')
      .argument('<file>', 'CSV with name,country,kind and, where known, the other columns that export writes')
      .option('--dry-run', 'say what would come of it, and keep nothing')
      .addOption(encodingOption())
      .action((file: string, options: Importing) =>
        withinRound(options, (platform) => bringIn(platform, file, options)),
      ),
  );
  command.addCommand(
    ofRound('list')
      .description('print them, a line each')
      .option('--json', 'print JSON')
      .action((options: OfRound & { readonly json?: true }) =>
        withinRound(options, (platform) => list(platform, options)),
      ),
  );
  command.addCommand(
    ofRound('export')
      .description('print the table that import reads, with who agreed to a contact: for the office alone')
      .action((options: OfRound) =>
        withinRound(options, async ({ store }) => {
          process.stdout.write(officeCsv(await store.listAssociations(options.round)));
        }),
      ),
  );
  command.addCommand(
    taking('withdraw')
      .description('take one out of the directory, its contact for good')
      .action((id: string, options: Taking) =>
        withinRound(options, (platform) => out(platform, { id, what: 'association' }, options)),
      ),
  );
  command.addCommand(
    taking('erase-contact')
      .description('take out how one is reached, at once, when it takes its consent back; nothing of it is left')
      .action((id: string, options: Taking) =>
        withinRound(options, (platform) => out(platform, { id, what: 'contact' }, options)),
      ),
  );
  return command;
}

const depsOf = ({ store }: OpenPlatform, by: string) => {
  const now = () => new Date();
  return { store, now, newId: uuidV7Maker(now, randomBytes), by };
};

/** What is wrong with a table, where, and what to do. */
export function tableFaultInWords(fault: AssociationTableFault): string {
  const where = fault.line === undefined ? '' : `line ${fault.line}`;
  switch (fault.kind) {
    case 'field':
      return `${where}, ${fault.column}: ${said[`associations.fault.${fault.fault}`]}`;
    case 'twice':
      return `${where}: the same organisation stands in line ${fault.otherLine} as well; put them together`;
    case 'known-as':
      return `${where}: it is there already as "${fault.subject}"; write that id, or leave the id out`;
    case 'no-rows':
      return 'there are no lines under the header; write one for each organisation';
    case 'too-many':
      return `at most ${mostAssociations} lines; bring them in in parts`;
    case 'unreadable':
      return `${where}: it cannot be read: look at its quotation marks and columns (${fault.subject})`;
    case 'column-missing':
      return `the column ${fault.subject} is missing; add it to the header`;
    case 'column-strange':
      return `there is no column "${fault.subject}"; known: ${fault.other ?? ''}. Rename it or take it out`;
    case 'column-twice':
      return `two columns are called "${fault.subject}"; take one out`;
  }
}

async function bringIn(platform: OpenPlatform, file: string, { round, by, encoding, dryRun }: Importing) {
  const text = await readTextFile({ file, encoding, holds: 'table' });
  const how = { reason: `from ${basename(file)}`, isTrial: dryRun === true };
  const outcome = await importAssociations(depsOf(platform, by), round, text, how);
  switch (outcome.kind) {
    case 'faulty':
      throw faulty(file, 'table of associations', outcome.faults.map(tableFaultInWords));
    case 'unknown-round':
      throw new CommandFailure(`there is no round "${round}" here`);
    case 'round-over':
      throw new CommandFailure(`the round "${round}" is archived, and is not changed any more`);
    case 'imported': {
      const { added, changed, unchanged, withdrawn, changedMeanwhile } = outcome;
      const would = dryRun === true ? 'Would be' : 'Associations';
      say(`${would}: ${added} added, ${changed} changed, ${unchanged} as they were.`);
      if (withdrawn > 0) say(`${withdrawn} are withdrawn and stay so; bring them back on their page.`);
      if (changedMeanwhile.length > 0)
        throw new CommandFailure(
          `somebody else wrote ${changedMeanwhile.join(', ')} in the meantime; look at them, and run this again`,
        );
    }
  }
}

async function list({ store }: OpenPlatform, { round, json }: OfRound & { readonly json?: true }): Promise<void> {
  const all = await store.listAssociations(round);
  if (json === true) {
    say(JSON.stringify({ associations: all }));
    return;
  }
  if (all.length === 0) say('There are no associations yet; bring them in with remit association import.');
  for (const { id, name, country, city = '', withdrawn, contact, revision } of all) {
    const standing = withdrawn === true ? 'withdrawn' : contact === undefined ? 'without contact' : 'with contact';
    say([id, name, `${country} ${city}`.trim(), standing, `revision ${revision}`].join('  '));
  }
}

async function out(
  platform: OpenPlatform,
  which: { readonly id: string; readonly what: 'contact' | 'association' },
  { round, reason, by }: Taking,
): Promise<void> {
  mustSayWhy({ reason });
  const outcome = await takeOut(depsOf(platform, by), round, which, { reason });
  tell(outcome, which.id);
}

function tell({ kind }: SetAssociationOutcome, id: string): void {
  if (kind === 'written' || kind === 'unchanged') say(`Association ${id}: ${kind === 'written' ? 'done' : kind}.`);
  else if (kind === 'changed-meanwhile')
    throw new CommandFailure(`somebody else wrote "${id}" at this moment; run this again`);
  else throw new CommandFailure(`there is no association "${id}" here; look with remit association list`);
}
