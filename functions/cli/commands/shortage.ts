/** `remit shortage`: which occupations a country lacks, for a round of its registry. */
import { basename } from 'node:path';
import { randomBytes } from 'node:crypto';

import { Command } from 'commander';

import type { ShortageFault } from '#functions/matching/fault.ts';
import { importShortages } from '#functions/matching/import-shortages.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { inLines } from '#schemas/basics/control-characters.ts';
import { fill } from '#schemas/language/words/sentence.ts';
import { skills } from '#schemas/words/en/skills.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { readTextFile } from '../files/decode-file.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, withWhere, within } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { faulty } from '../round/round-files.ts';

type Options = Place & { readonly round: string; readonly by: string; readonly encoding?: Encoding };

/** The command. */
export function makeCommand(): Command {
  const command = new Command('shortage').description('Say which occupations a country lacks');
  command.addCommand(
    withWhere(new Command('import').requiredOption('--round <id>', 'the round of the registry'))
      .description('put a list in the place of the one that the round had')
      .argument('<file>', 'CSV with occupation,region,needed; or with occupation,activity,vacancies,unemployed')
      .addOption(encodingOption())
      .option('--by <name>', 'who does so, for the audit trail', whoActs())
      .action((file: string, options: Options) => bringIn(file, options)),
  );
  command.addCommand(
    withWhere(new Command('show').requiredOption('--round <id>', 'the round of the registry'))
      .description('print the list of a round as JSON')
      .action((options: Options) => show(options)),
  );
  return command;
}

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}

/** A fault in English: the line and the column, what is wrong there, and what to do. */
export function faultInWords({ kind, line, column, ...places }: ShortageFault): string {
  const where = [...(line === undefined ? [] : [`line ${line}`]), ...(column === undefined ? [] : [column])].join(', ');
  const said = fill('en', skills[`skills.fault.${kind}`], { subject: '', other: '', otherLine: '', ...places });
  return where === '' ? said : `${where}: ${said}`;
}

const bringIn = (file: string, options: Options): Promise<void> =>
  within(options, 'refuse', async ({ store }) => {
    const { round, by, encoding } = options;
    const now = () => new Date();
    const text = await readTextFile({ file, encoding, holds: 'table' });
    const deps = { store, now, newId: uuidV7Maker(now, randomBytes), by };
    const outcome = await importShortages(deps, round, text, `from ${basename(file)}`);
    switch (outcome.kind) {
      case 'faulty':
        throw faulty(file, `shortage list of the round "${round}"`, outcome.faults.map(faultInWords));
      case 'unknown-round':
        throw new CommandFailure(`there is no round "${round}" here`);
      case 'archived':
        throw new CommandFailure(`the round "${round}" is archived, and is not changed any more`);
      case 'imported':
        say(`${outcome.rows} shortages are kept for the round "${round}", in the place of what was there.`);
        if (outcome.enough > 0)
          say(`${outcome.enough} lines have as many unemployed people as vacancies, or more, and are left out.`);
    }
  });

const show = (options: Options): Promise<void> =>
  within(options, 'refuse', async ({ store }) => {
    const list = await store.getShortages(options.round);
    if (list === undefined)
      throw new CommandFailure(`the round "${options.round}" has no shortage list; bring one in with import`);
    say(JSON.stringify(list));
  });
