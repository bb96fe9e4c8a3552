/** `remit benchmark`: brings figures from outside into a round – balance of payments, national accounts, migrants abroad. */
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename } from 'node:path';

import { Command, Option } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { type Benchmark, benchmarkKey, benchmarkSeries } from '#schemas/fieldwork/benchmarks.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { changeRound } from '#functions/fieldwork/change-round.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { type LayoutName, layoutNames, readBenchmarks } from '../benchmark/read-file.ts';
import { counted } from '../counted.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { faulty } from '../round/round-files.ts';
import { notChanged, unknownRound } from '../round/round-refusals.ts';

type Listing = Place & { readonly round: string; readonly json?: true };
type Importing = Listing & {
  readonly layout: LayoutName;
  readonly sheet?: string;
  readonly source?: string;
  readonly encoding?: Encoding;
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
      .option('--replace', 'take out the figures that the round has')
      .option('--dry-run', 'check the table and print what would change')
      .option('--reason <text>', 'why, for the audit trail')
      .option('--by <name>', 'who acts, for the audit trail', userInfo().username)
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

const order = Object.keys(benchmarkSeries);
const sorted = (benchmarks: readonly Benchmark[]): readonly Benchmark[] =>
  benchmarks.toSorted(
    (a, b) =>
      order.indexOf(a.series) - order.indexOf(b.series) ||
      (a.country ?? '').localeCompare(b.country ?? '', 'en') ||
      b.year - a.year,
  );

/** Figures after an import, and how many of the new ones are there already, otherwise, or not yet. */
function merged(before: readonly Benchmark[], read: readonly Benchmark[], replace: boolean) {
  const known = new Map(before.map((each) => [benchmarkKey(each), each]));
  const same = ({ value, unit, source }: Benchmark) => JSON.stringify([value, unit, source]);
  const counts = { new: 0, changed: 0, same: 0 };
  for (const each of read) {
    const old = known.get(benchmarkKey(each));
    counts[old === undefined ? 'new' : same(old) === same(each) ? 'same' : 'changed'] += 1;
  }
  const all = new Map([...(replace ? [] : before), ...read].map((each) => [benchmarkKey(each), each]));
  const removed = [...known.keys()].filter((key) => !all.has(key)).length;
  return { benchmarks: sorted([...all.values()]), counts: { ...counts, removed } };
}

async function importFile(platform: OpenPlatform, file: string, options: Importing): Promise<void> {
  const { layout, sheet, source, encoding, replace = false } = options;
  const round = await roundOf(platform, options.round);
  const { benchmarks: read, faults, notes } = await readBenchmarks({ file, layout, sheet, source, encoding }, round);
  if (faults.length > 0)
    throw faulty(basename(file), 'table of benchmarks that could be used; nothing was changed', faults);
  const { benchmarks, counts } = merged(round.benchmarks ?? [], read, replace);
  const outcome =
    options.dryRun === true
      ? 'checked'
      : await change(platform, { ...round, benchmarks: [...benchmarks] }, file, options);
  for (const told of notes) process.stderr.write(`remit: note: ${inLines(told)}\n`);
  if (options.json === true) say(JSON.stringify({ outcome, ...counts, notes, benchmarks }));
  else {
    const what = outcome === 'checked' ? 'nothing was changed, this was a check' : outcome;
    say(
      `Round ${round.id}: ${counted(read.length, 'figure')} read: ${counts.new} new, ${counts.changed} changed, ${counts.same} as before, ${counts.removed} taken out (${what})`,
    );
  }
}

async function change(platform: OpenPlatform, round: Round, file: string, { by, reason }: Importing): Promise<string> {
  const now = () => new Date();
  const deps = { store: platform.store, now, newId: uuidV7Maker(now, randomBytes), by };
  const why = reason ?? `benchmarks of ${basename(file)}`;
  const outcome = await changeRound(deps, { round }, { reason: why, faultsIn: () => [] });
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      return outcome.kind;
    case 'unknown-round':
      throw new CommandFailure(`the round "${round.id}" is not there any more`);
    case 'frozen':
    case 'loses-interviews':
    case 'faulty-frame':
    case 'not-comparable':
    case 'changed-meanwhile':
      throw notChanged(round.id, outcome);
  }
}

async function list(platform: OpenPlatform, { round: id, json }: Listing): Promise<void> {
  const benchmarks = sorted((await roundOf(platform, id)).benchmarks ?? []);
  if (json === true) {
    say(JSON.stringify(benchmarks));
    return;
  }
  if (benchmarks.length === 0) say(`The round ${id} has no figures from outside.`);
  for (const { series, country, year, value, unit, source } of benchmarks)
    say(`${series}${country === undefined ? '' : ` ${country}`} ${year}: ${value} ${unit}  (${source})`);
}

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}
