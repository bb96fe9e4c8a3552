/** `remit benchmark`: brings figures from outside into a round – balance of payments, national accounts, migrants abroad. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';

import { Command, Option } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import type { Benchmark } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { bringIn, type BroughtIn, type Change, sorted } from '../benchmark/bring-in.ts';
import { type LayoutName, layoutNames, readBenchmarks } from '../benchmark/read-file.ts';
import { counted } from '../counted.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { faulty } from '../round/round-files.ts';
import { notChanged, unknownRound } from '../round/round-refusals.ts';

type Listing = Place & { readonly round: string; readonly json?: true };
type Importing = Listing & {
  readonly layout: LayoutName;
  readonly sheet?: string;
  readonly source?: string;
  readonly encoding?: Encoding;
  readonly anySize?: true;
  readonly replace?: true;
  readonly dryRun?: true;
  readonly reason?: string;
  readonly by: string;
};

const ofRound = (command: Command): Command =>
  withWhere(command.requiredOption('--round <id>', 'the round')).option('--json', 'print one line of JSON');

/** The command. */
export function makeCommand(): Command {
  const command = new Command('benchmark').description('Bring in figures from outside that a survey is held against');
  command.addCommand(
    ofRound(new Command('import'))
      .argument('<file>', 'a table: CSV, or a workbook (.xlsx)')
      .description('add the figures of a table to a round; one of the same series, country and year is replaced')
      .addOption(new Option('--layout <name>', 'how the table is laid out').choices(layoutNames).makeOptionMandatory())
      .option('--sheet <name>', 'the sheet of a workbook that has several')
      .option('--source <text>', 'who says so, where the table does not')
      .option('--any-size', 'take figures that are far from the size of the country: the round is of a part of it')
      .option('--replace', 'take out the figures that the round has')
      .option('--dry-run', 'check the table and print what would change')
      .option('--reason <text>', 'why, for the audit trail')
      .option('--by <name>', 'who acts, for the audit trail', whoActs())
      .addOption(encodingOption('the table'))
      .action((file: string, options: Importing) =>
        within(options, 'refuse', (platform) => importFile(platform, file, options)),
      ),
  );
  command.addCommand(
    ofRound(new Command('list'))
      .description('print the figures from outside that a round has')
      .action((options: Listing) => within(options, 'refuse', (platform) => list(platform, options))),
  );
  return command;
}

async function roundOf({ store }: OpenPlatform, id: string): Promise<Round> {
  const entry = await store.getRoundEntry(id);
  if (entry !== undefined) return entry.round;
  const rounds = await store.listRounds();
  throw unknownRound(
    id,
    rounds.map(({ round }) => round.id),
  );
}

async function importFile(platform: OpenPlatform, file: string, options: Importing): Promise<void> {
  const { layout, sheet, source, encoding, anySize = false, replace = false, dryRun = false, by, reason } = options;
  const now = () => new Date();
  const deps = { store: platform.store, now, newId: uuidV7Maker(now, randomBytes), by };
  let notes: readonly string[] = [];
  const read = async (round: Round): Promise<readonly Benchmark[]> => {
    const from = { file, layout, sheet, source, encoding, anySize };
    const reading = await readBenchmarks(from, round, now().getUTCFullYear());
    if (reading.faults.length > 0)
      throw faulty(basename(file), 'table of benchmarks that could be used; nothing was changed', reading.faults);
    notes = reading.notes;
    return reading.benchmarks;
  };
  const how = { replace, dryRun, reason: reason ?? `benchmarks of ${basename(file)}` };
  const done = await bringIn(deps, () => roundOf(platform, options.round), read, how);
  const outcome = saidOf(options.round, done.outcome);
  for (const told of notes) process.stderr.write(`remit: note: ${inLines(told)}\n`);
  const { benchmarks, counts, changes } = done;
  if (options.json === true) say(JSON.stringify({ outcome, ...counts, notes, changes, benchmarks }));
  else {
    const what = outcome === 'checked' ? 'nothing was changed, this was a check' : outcome;
    say(
      `Round ${options.round}: ${counted(done.read, 'figure')} read: ${counts.new} new, ${counts.changed} changed, ${counts.same} as before, ${counts.removed} taken out (${what})`,
    );
    for (const change of changes) if (dryRun || change.before !== undefined) say(changeInWords(change));
  }
}

const nameOf = ({ series, country, sex, age_class: age, year }: Benchmark): string =>
  [series, country, sex, age, year].flatMap((part) => part ?? []).join(' ');
const valueOf = ({ value, unit, source }: Benchmark): string => `${value} ${unit} (${source})`;

/** The figure that was there, and what it becomes. */
function changeInWords({ before, after }: Change): string {
  if (after === undefined) return before === undefined ? '' : `  ${nameOf(before)}: ${valueOf(before)} → taken out`;
  return `  ${nameOf(after)}: ${before === undefined ? 'none' : valueOf(before)} → ${valueOf(after)}`;
}

/** What was done, in a word. @throws {CommandFailure} nothing was */
function saidOf(id: string, outcome: BroughtIn['outcome']): string {
  switch (outcome.kind) {
    case 'checked':
    case 'changed':
    case 'unchanged':
      return outcome.kind;
    case 'unknown-round':
      throw new CommandFailure(`the round "${id}" is not there any more`);
    case 'frozen':
    case 'loses-interviews':
    case 'faulty-frame':
    case 'not-comparable':
    case 'changed-meanwhile':
      throw notChanged(id, outcome);
  }
}

async function list(platform: OpenPlatform, { round: id, json }: Listing): Promise<void> {
  const benchmarks = sorted((await roundOf(platform, id)).benchmarks ?? []);
  if (json === true) {
    say(JSON.stringify(benchmarks));
    return;
  }
  if (benchmarks.length === 0) say(`The round ${id} has no figures from outside.`);
  for (const benchmark of benchmarks) {
    const { value, unit, source } = benchmark;
    say(`${nameOf(benchmark)}: ${value} ${unit}  (${source})`);
  }
}

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}
