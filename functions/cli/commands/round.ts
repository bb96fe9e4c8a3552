/** `remit round`: makes a round with its frame, changes it, and leads it through its life. */
import { randomBytes } from 'node:crypto';

import { Command, Option } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { permits, type RoundStep, roundSteps, stateAfter } from '#schemas/fieldwork/life-cycle.ts';
import { changeRound } from '#functions/fieldwork/change-round.ts';
import { createRound } from '#functions/fieldwork/create-round.ts';
import { frameFaultsWith } from '#functions/fieldwork/describing/frame-faults.ts';
import { moveRound } from '#functions/fieldwork/move-round.ts';
import type { RoundDeps } from '#functions/fieldwork/round-deps.ts';
import { namesIn } from '#functions/platform/members/people.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import { doubtLine } from '#functions/fieldwork/describing/doubt-lines.ts';
import { doubtsAbout } from '#functions/fieldwork/describing/doubts.ts';
import { frameDelimiters } from '#functions/fieldwork/describing/read-frame.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { encodingOption } from '../files/encoding-option.ts';
import { type Place, studiesAt, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { fieldworkCommands } from '../fieldwork/commands.ts';
import { faulty, readRoundFiles, type RoundFiles } from '../round/round-files.ts';
import { openLines } from '../round/open-lines.ts';
import { notChanged, notClosed, notComparable, notMoved, unknownRound } from '../round/round-refusals.ts';
import { shapesCommand } from '../round/shapes-command.ts';
import { drawingCommand } from '../sample/drawing-command.ts';
import { writeFrame } from '../round/write-frame.ts';
import { lineInWords, listInWords, roundInWords, standingInWords } from '../round/tell-round.ts';

type Where = Place & { readonly json?: true };
type Acting = Where & { readonly reason: string; readonly by: string };
type Making = Acting & RoundFiles & { readonly open?: true };
type OfOne = { readonly round: string };
type Showing = Where & OfOne & { readonly frameCsv?: string };
type Closing = Acting & OfOne & { readonly finally?: true; readonly anyway?: true };

const asking = (command: Command): Command => withWhere(command).option('--json', 'print one line of JSON');
const ofOne = (command: Command): Command => command.requiredOption('--round <id>', 'the round');
const acting = (command: Command, reason?: string): Command => {
  const why = new Option('--reason <text>', 'why, for the audit trail');
  const by = new Option('--by <name>', 'who acts, for the audit trail').default(whoActs());
  return asking(
    command.addOption(reason === undefined ? why.makeOptionMandatory() : why.default(reason)).addOption(by),
  );
};
const withFiles = (command: Command): Command =>
  command
    .requiredOption('--file <round.json>', 'its description')
    .option('--frame <frame.csv>', 'its primary sampling units, one a row; or the JSON of remit round show --json')
    .addOption(encodingOption('the frame'))
    .addOption(
      new Option(
        '--delimiter <sign>',
        'what stands between its columns; after ";" the decimal mark is a comma',
      ).choices(frameDelimiters),
    );

/** Steps of a life, as commands: what they say of themselves, and whether they need no reason. */
const steps: readonly (readonly [RoundStep, string, string?])[] = [
  [
    'open',
    'begin the fieldwork of a draft: interviews and registrations are taken from now on',
    'the fieldwork begins',
  ],
  ['reopen', 'take interviews again in a round that is closing or closed'],
  ['archive', 'put a closed round, or a draft that came to nothing, away for good'],
];

/** The command. */
export function makeCommand(): Command {
  const command = new Command('round')
    .description('Make rounds and lead them through their lives')
    .enablePositionalOptions();
  command.addCommand(
    withFiles(acting(new Command('create'), 'a new round'))
      .description('make a round with its frame; nobody can answer until it is opened')
      .option('--open', 'open it at once')
      .action(async (options: Making) => {
        const described = await readRoundFiles(options, await studiesAt(options));
        await within(options, 'make', (platform) => create(platform, described, options));
      }),
  );
  command.addCommand(
    withFiles(acting(new Command('update')))
      .description('change the description or the frame, as far as its state and the answers in it allow')
      .action(async (options: Making) => {
        const described = await readRoundFiles(options, await studiesAt(options));
        await within(options, 'refuse', (platform) => update(platform, described, options));
      }),
  );
  for (const [step, description, reason] of steps)
    command.addCommand(
      ofOne(acting(new Command(step), reason))
        .description(description)
        .action((options: Acting & OfOne) => within(options, 'refuse', (platform) => move(platform, step, options))),
    );
  command.addCommand(
    ofOne(acting(new Command('close')))
      .description('take no new interviews; those begun before may still come')
      .option('--finally', 'take nothing any more, and compute it one last time')
      .option('--anyway', 'although something is still open: conflicts, quarantine, places without an interview …')
      .action((options: Closing) => within(options, 'refuse', (platform) => close(platform, options))),
  );
  command.addCommand(
    ofOne(asking(new Command('show')))
      .description('print a round and its frame')
      .option('--frame-csv <file>', 'write its frame into this new file, as create and update take it')
      .action((options: Showing) => within(options, 'refuse', (platform) => show(platform, options))),
  );
  command.addCommand(
    ofOne(asking(new Command('history')))
      .description('print who did what to a round and to records in it, when and why')
      .action((options: Where & OfOne) => within(options, 'refuse', (platform) => history(platform, options))),
  );
  command.addCommand(
    asking(new Command('list'))
      .description('print every round with its state')
      .action((options: Where) => within(options, 'refuse', (platform) => list(platform, options))),
  );
  for (const each of [shapesCommand(), drawingCommand(), ...fieldworkCommands()]) command.addCommand(each);
  return withFormerOptions(command);
}

/** Who types what a guide of before says is told what it is called now. */
function withFormerOptions(command: Command): Command {
  for (const former of ['--file <f>', '--frame <f>', '--encoding <e>', '--delimiter <d>', '--round <id>', '--replace'])
    command.addOption(new Option(former).hideHelp());
  for (const place of ['--data <folder>', '--stage <name>', '--json']) command.addOption(new Option(place).hideHelp());
  return command.action(({ replace, file, round }: { replace?: true; file?: string; round?: string }) => {
    if (replace === true)
      command.error(
        "error: '--replace' is gone: say remit round update --file FILE --reason TEXT, which leaves a trace",
      );
    if (file !== undefined)
      command.error(
        'error: say remit round create --file FILE for a new round, remit round update for one that is there',
      );
    if (round !== undefined) command.error('error: say remit round show --round ID');
    command.help({ error: true });
  });
}

function depsOf({ store }: OpenPlatform, { by }: Acting): RoundDeps {
  const now = () => new Date();
  return { store, now, newId: uuidV7Maker(now, randomBytes), by };
}

type Files = Awaited<ReturnType<typeof readRoundFiles>>;

async function create(platform: OpenPlatform, described: Files, options: Making): Promise<void> {
  const { id } = described.round;
  const known = await platform.studies.list();
  const outcome = await createRound(depsOf(platform, options), described, {
    state: options.open === true ? 'open' : 'draft',
    reason: options.reason,
    faultsIn: frameFaultsWith(known),
  });
  switch (outcome.kind) {
    case 'faulty-frame':
      throw faulty(`the frame of "${id}"`, 'frame for this round', outcome.faults);
    case 'not-comparable':
      throw notComparable(id, outcome);
    case 'exists':
      throw new CommandFailure(
        `there is a round "${id}" with another description or frame (${standingInWords(outcome.entry)}); nothing was changed: say remit round update if it is this one that you mean to change`,
      );
    case 'created':
    case 'unchanged':
      await tell(platform, id, options, outcome.kind);
  }
}

async function update(platform: OpenPlatform, described: Files, options: Making): Promise<void> {
  const { id } = described.round;
  const known = await platform.studies.list();
  const { reason } = options;
  const outcome = await changeRound(depsOf(platform, options), described, { reason, faultsIn: frameFaultsWith(known) });
  if (outcome.kind === 'unknown-round') throw await unknown(platform, id);
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') throw notChanged(id, outcome);
  await tell(platform, id, options, outcome.kind === 'changed' ? `changed: ${outcome.parts.join(', ')}` : outcome.kind);
}

async function move(platform: OpenPlatform, step: RoundStep, options: Acting & OfOne): Promise<void> {
  const { round: id, reason } = options;
  const outcome = await moveRound(depsOf(platform, options), id, step, reason);
  switch (outcome.kind) {
    case 'unknown-round':
      throw await unknown(platform, id);
    case 'not-from-here':
    case 'changed-meanwhile':
      throw notMoved(id, step, outcome);
    case 'already':
    case 'moved': {
      const { state, since } = outcome.entry;
      if (options.json === true) say(JSON.stringify({ round: id, outcome: outcome.kind, state, since }));
      else say(`Round ${id}: ${outcome.kind === 'already' ? 'already ' : ''}${standingInWords(outcome.entry)}`);
      if (permits[roundSteps[step].to].nightly === 'once' && outcome.kind === 'moved' && options.json !== true)
        say('  The schedule computes it one last time; remit release does so now.');
    }
  }
}

/** First what is still open; with that, only whoever says that they know it closes the round. */
async function close(platform: OpenPlatform, options: Closing): Promise<void> {
  const step = options.finally === true ? 'close-finally' : 'close';
  const entry = await entryOf(platform, options.round);
  if (stateAfter(entry.state, step) !== undefined) {
    const open = await openLines(platform, entry);
    if (open.length > 0 && options.anyway !== true) throw notClosed(options.round, open);
    if (options.json !== true) for (const line of open) say(`still open: ${line}`);
  }
  await move(platform, step, options);
}

async function unknown({ store }: OpenPlatform, id: string): Promise<CommandFailure> {
  return unknownRound(
    id,
    (await store.listRounds()).map(({ round }) => round.id),
  );
}

async function entryOf(platform: OpenPlatform, id: string): Promise<RoundEntry> {
  const entry = await platform.store.getRoundEntry(id);
  if (entry === undefined) throw await unknown(platform, id);
  return entry;
}

/** What was done, what it is now, and what is mostly a slip in it. */
async function tell(platform: OpenPlatform, id: string, options: Where, outcome: string): Promise<void> {
  const entry = await entryOf(platform, id);
  const frame = await platform.store.getFrame(id);
  const warnings = doubtsAbout(entry.round, frame, await platform.studies.list()).map(doubtLine);
  for (const warning of warnings) process.stderr.write(`remit: warning: ${inLines(warning)}\n`);
  const { round, state, since } = entry;
  if (options.json === true) say(JSON.stringify({ outcome, warnings, round, state, since, frame }));
  else roundInWords(round, entry, frame, outcome).forEach(say);
}

async function show(platform: OpenPlatform, options: Showing): Promise<void> {
  const entry = await entryOf(platform, options.round);
  const frame = await platform.store.getFrame(options.round);
  if (options.frameCsv !== undefined) await writeFrame(options.frameCsv, options.round, frame);
  const { round, state, since } = entry;
  if (options.json === true) say(JSON.stringify({ round, state, since, frame }));
  else roundInWords(round, entry, frame).forEach(say);
}

async function history(platform: OpenPlatform, options: Where & OfOne): Promise<void> {
  await entryOf(platform, options.round);
  const trail = await platform.store.listAudit(options.round);
  if (options.json === true) say(JSON.stringify(trail));
  else {
    const nameOf = namesIn(await platform.store.readStaff());
    for (const line of trail) say(lineInWords(line, nameOf));
  }
}

async function list({ store }: OpenPlatform, options: Where): Promise<void> {
  const rounds = await store.listRounds();
  if (options.json === true)
    say(JSON.stringify(rounds.map(({ round, state, since }) => ({ id: round.id, title: round.title, state, since }))));
  else listInWords(rounds).forEach(say);
}

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}
