/** `remit round`: creates a round with its frame, or shows one. */
import { Command, Option } from 'commander';

import type { FrameUnit, Round } from '#schemas/fieldwork/round.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { readTextFile } from '../files/decode-file.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { openPlatform, type Place, studiesAt, withWhere } from '../open/open-platform.ts';
import { doubtsAbout } from '../round/doubts.ts';
import { type DroppedPsu, openRound } from '../round/open-round.ts';
import { type FrameDelimiter, frameDelimiters, readFrame } from '../round/read-frame.ts';
import { readRound } from '../round/read-round.ts';

type Options = Place & {
  readonly file?: string;
  readonly frame?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: FrameDelimiter;
  readonly round?: string;
  readonly replace?: true;
  readonly json?: true;
};

/** A frame with one wrong column has a fault in every row. */
const faultsShown = 20;

/** The command. */
export function makeCommand(): Command {
  const command = new Command('round')
    .description('Create a round with its frame, or show one')
    .addOption(new Option('--file <round.json>', 'the round to create').conflicts('round'))
    .option('--frame <frame.csv>', 'its primary sampling units, one a row')
    .addOption(encodingOption('the frame'))
    .addOption(
      new Option(
        '--delimiter <sign>',
        'what stands between its columns; after ";" the decimal mark is a comma',
      ).choices(frameDelimiters),
    )
    .option('--replace', 'replace the description or frame that is there')
    .option('--round <id>', 'the round to show');
  return withWhere(command)
    .option('--json', 'print one line of JSON')
    .action(async (options: Options) => {
      if (options.file === undefined && options.round === undefined)
        command.error("error: one of '--file' and '--round' is needed");
      if (options.file === undefined && (options.frame !== undefined || options.replace === true))
        command.error("error: '--frame' and '--replace' need '--file'");
      const read =
        options.file === undefined ? undefined : await readFiles(options.file, options, await studiesAt(options));
      const platform = await openPlatform(options, read === undefined ? 'refuse' : 'make');
      try {
        await (read === undefined ? show(platform, options.round ?? '', options) : create(platform, read, options));
      } finally {
        await platform.close();
      }
    });
}

type Files = { readonly round: Round; readonly frame: readonly FrameUnit[] | undefined };

/** Reads and checks everything before anything is opened or changed. */
async function readFiles(
  file: string,
  { frame: frameFile, encoding, delimiter }: Options,
  known: readonly Study[],
): Promise<Files> {
  const read = readRound(await readTextFile({ file, holds: 'json' }), known);
  if (read.kind === 'faulty') throw faulty(file, 'round', read.faults);
  if (frameFile === undefined) return { round: read.round, frame: undefined };
  const text = await readTextFile({ file: frameFile, encoding, holds: 'table' });
  const frame = readFrame(text, read.round, known, delimiter);
  if (frame.kind === 'faulty') throw faulty(frameFile, 'frame', frame.faults);
  return { round: read.round, frame: frame.units };
}

function faulty(file: string, what: string, faults: readonly string[]): CommandFailure {
  const more = faults.length > faultsShown ? [`and ${faults.length - faultsShown} more`] : [];
  return new CommandFailure(`${file} is not a ${what}:\n  ${[...faults.slice(0, faultsShown), ...more].join('\n  ')}`);
}

async function create({ store, studies }: OpenPlatform, { round, frame }: Files, options: Options): Promise<void> {
  const known = await studies.list();
  const outcome = await openRound(store, round, frame, { replace: options.replace === true, known });
  if (outcome.kind === 'differs')
    throw new CommandFailure(
      `the ${outcome.what.join(' and the ')} of "${round.id}" differ from what is there, and every later figure would change with them; nothing was changed: say --replace if you mean it`,
    );
  if (outcome.kind === 'faulty-frame')
    throw faulty(`the frame of "${round.id}"`, 'frame for this round', outcome.faults);
  if (outcome.kind === 'drops-interviews') throw dropsInterviews(round.id, outcome.psus);
  const warnings = doubtsAbout(round, outcome.frame, known);
  for (const warning of warnings) process.stderr.write(`remit: warning: ${warning}\n`);
  tell(round, outcome.frame, options, { outcome: outcome.round, warnings });
}

function dropsInterviews(id: string, psus: readonly DroppedPsu[]): CommandFailure {
  const total = psus.reduce((sum, { interviews }) => sum + interviews, 0);
  const lines = psus.map(({ instrument, psu, interviews }) => `${instrument} ${psu}: ${interviews}`);
  const more = lines.length > faultsShown ? [`and ${lines.length - faultsShown} more`] : [];
  return new CommandFailure(
    `the new frame of "${id}" leaves out ${psus.length} PSUs that hold ${total} interviews, which would fall out of every figure; nothing was changed: keep their rows in the frame\n  ${[...lines.slice(0, faultsShown), ...more].join('\n  ')}`,
  );
}

async function show({ store }: OpenPlatform, id: string, options: Options): Promise<void> {
  const round = await store.getRound(id);
  if (round === undefined) {
    const known = (await store.listRounds()).map((each) => each.id).join(', ');
    throw new CommandFailure(`there is no round "${id}"; there is ${known === '' ? 'none yet' : known}`);
  }
  tell(round, await store.getFrame(id), options);
}

type Done = { readonly outcome: string; readonly warnings: readonly string[] };

function tell(round: Round, frame: readonly FrameUnit[], { json }: Options, done?: Done): void {
  if (json === true) {
    say(JSON.stringify({ ...done, round, frame }));
    return;
  }
  const { start, end } = round.referencePeriod;
  say(`Round ${round.id}${done === undefined ? '' : ` (${done.outcome})`}: ${round.title}, ${start} to ${end}`);
  for (const [instrument, version] of Object.entries(round.instruments)) {
    const units = frame.filter((unit) => unit.instrument === instrument);
    const strata = new Set(units.map(({ stratum }) => stratum)).size;
    say(`  ${instrument} v${version}: ${units.length === 0 ? 'no frame' : `${units.length} PSUs in ${strata} strata`}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
