/** `remit remarks`: what interviewers noted beside the answers of a round, and what they said is right though unlikely. */
import { Command } from 'commander';

import type { ResponseRecord } from '#functions/store/response-record.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { type Place, withWhere, within } from '../open/open-platform.ts';

type Options = Place & { readonly round: string; readonly instrument?: string };

/** The command. */
export function makeCommand(): Command {
  const command = new Command('remarks').description('Print what interviewers noted, for the office alone');
  return withWhere(command.requiredOption('--round <id>', 'the round'))
    .option('--instrument <id>', 'one questionnaire alone')
    .action(printRemarks);
}

const lines = ({ id, instrument, answers, remarks = [] }: ResponseRecord): readonly string[] =>
  remarks.map(({ pointer, rule, note }) => {
    const place = typeof answers['psu'] === 'string' ? answers['psu'] : '–';
    const said = [rule === undefined ? [] : [`right: ${rule}`], note === undefined ? [] : [JSON.stringify(note)]];
    return [id, instrument, place, pointer.replace('/answers/', ''), said.flat().join(' ')].join('  ');
  });

async function printRemarks(options: Options): Promise<void> {
  await within(options, 'refuse', async ({ store }) => {
    const round = await store.getRound(options.round);
    if (round === undefined) throw new CommandFailure(`there is no round "${options.round}" here`);
    const asked = Object.keys(round.instruments).filter((id) => id === (options.instrument ?? id));
    let count = 0;
    for (const instrument of asked) {
      for await (const record of store.readRound(round.id, instrument)) {
        for (const line of lines(record)) process.stdout.write(`${line}\n`);
        count += record.remarks?.length ?? 0;
      }
    }
    if (count === 0) process.stdout.write('Nobody remarked anything.\n');
  });
}
