/** `remit conflicts`: lists responses whose id came twice with other answers, compares them, and decides which counts. */
import { randomBytes } from 'node:crypto';

import { Command, InvalidArgumentError } from 'commander';

import { type Conflict, decideConflict, differencesOf, openConflicts } from '#functions/ingest/conflicts.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { withinRound } from '../open/within-round.ts';
import { whoActs } from '../../laptop/who-acts.ts';

type Options = Place & { readonly round: string };
type Chosen = Options & { readonly id: string; readonly instrument?: string };
/** A version by its number, or whichever came last. */
type Counts = number | 'newest';
type Deciding = Options & {
  readonly id?: string;
  readonly instrument?: string;
  readonly allImported?: true;
  readonly counts: Counts;
  readonly reason: string;
  readonly by: string;
};

function countsOf(text: string): Counts {
  if (text === 'newest') return text;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('a number of `remit conflicts show`, or newest');
}

const ofRound = (command: Command): Command => withWhere(command.requiredOption('--round <id>', 'the round'));
const ofOne = (command: Command): Command =>
  ofRound(command)
    .requiredOption('--id <id>', 'the id of the response')
    .option('--instrument <id>', 'its questionnaire, should two have the same id');

/** The command. */
export function makeCommand(): Command {
  const command = new Command('conflicts').description('Decide between two versions of one response');
  command.addCommand(
    ofRound(new Command('list'))
      .description('print the responses that nobody has decided about')
      .action((options: Options) => withinRound(options, (platform) => list(platform, options))),
  );
  command.addCommand(
    ofOne(new Command('show'))
      .description('print what the versions answer differently; names and contacts are not among it')
      .action((options: Chosen) => withinRound(options, (platform) => show(platform, options))),
  );
  command.addCommand(
    ofRound(new Command('decide'))
      .description('let one version count; the others are kept')
      .option('--id <id>', 'the id of the response')
      .option('--all-imported', 'all responses to --instrument of which every version came out of a file, at once')
      .option('--instrument <id>', 'its questionnaire, should two have the same id')
      .requiredOption('--counts <n>', 'the number of the version that counts, as shown, or newest', countsOf)
      .requiredOption('--reason <text>', 'why, for the audit trail')
      .option('--by <name>', 'who decides, for the audit trail', whoActs())
      .action((options: Deciding) => withinRound(options, (platform) => decide(platform, options))),
  );
  return command;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function list({ store }: OpenPlatform, { round }: Options): Promise<void> {
  const conflicts = await openConflicts(store, round);
  if (conflicts.length === 0) say('Nothing waits for a decision.');
  for (const { id, instrument, versions } of conflicts) {
    say(`${id}  ${instrument}  ${versions.length} versions, the last received ${versions.at(-1)?.receivedAt ?? ''}`);
  }
}

async function chosen({ store }: OpenPlatform, { round, id, instrument }: Chosen): Promise<Conflict> {
  const found = (await openConflicts(store, round)).filter(
    (conflict) => conflict.id === id && (instrument === undefined || conflict.instrument === instrument),
  );
  const [one, two] = found;
  if (one === undefined) throw new CommandFailure(`nothing under ${id} waits for a decision in the round "${round}"`);
  if (two !== undefined) throw new WrongUse(`${id} is of ${one.instrument} and of ${two.instrument}; say --instrument`);
  return one;
}

async function show(platform: OpenPlatform, options: Chosen): Promise<void> {
  const conflict = await chosen(platform, options);
  for (const [at, { receivedAt }] of conflict.versions.entries()) {
    say(`version ${at + 1}: received ${receivedAt}${at === 0 ? ', counts now' : ''}`);
  }
  const differences = differencesOf(conflict);
  if (differences.length === 0)
    say('They differ only in what identifies the person, which is kept of version 1 alone.');
  for (const { question, values } of differences) {
    say(question);
    for (const [at, value] of values.entries())
      say(`  ${at + 1}: ${value === undefined ? '–' : JSON.stringify(value)}`);
  }
}

async function decide(platform: OpenPlatform, options: Deciding): Promise<void> {
  const { id, allImported } = options;
  mustSayWhy(options);
  if (id !== undefined && allImported === undefined) return decideOne(platform, { ...options, id });
  if (id !== undefined || allImported === undefined)
    throw new WrongUse('say which response with --id, or --all-imported for all that came out of files');
  return decideImported(platform, options);
}

/** The version that is decided for: the last is the one that came last. */
const versionOf = ({ versions }: Conflict, counts: Counts): number => (counts === 'newest' ? versions.length : counts);

const decideWith = ({ store }: OpenPlatform, conflict: Conflict, { counts, reason, by }: Deciding) => {
  const now = () => new Date();
  const deps = { store, now, newId: uuidV7Maker(now, randomBytes) };
  return decideConflict(deps, conflict, { version: versionOf(conflict, counts), reason, by });
};

async function decideOne(platform: OpenPlatform, options: Deciding & { readonly id: string }): Promise<void> {
  const conflict = await chosen(platform, options);
  const outcome = await decideWith(platform, conflict, options);
  switch (outcome.kind) {
    case 'decided':
      say(
        `Version ${versionOf(conflict, options.counts)} of ${conflict.id} counts from the next release on; the others are kept.`,
      );
      return;
    case 'no-such-version':
      throw new WrongUse(`there are versions 1 to ${conflict.versions.length}`);
    case 'identity-of-first':
      throw new CommandFailure(
        'who a registrant is was kept of version 1 alone; decide for it, then use remit registrant correct',
      );
    case 'changed-meanwhile':
      throw new CommandFailure('somebody else changed this response in the meantime; look at it again');
  }
}

/** Rows of a file that a newer rule reads otherwise are too many to be decided about one by one; interviews are not. */
async function decideImported(platform: OpenPlatform, options: Deciding): Promise<void> {
  const { round, instrument } = options;
  if (instrument === undefined) throw new WrongUse('--all-imported needs --instrument, the questionnaire of the file');
  const conflicts = (await openConflicts(platform.store, round)).filter(
    (conflict) => conflict.instrument === instrument && conflict.versions.every(({ source }) => source === 'import'),
  );
  if (conflicts.length === 0)
    throw new CommandFailure(`no imported response to "${instrument}" waits for a decision in the round "${round}"`);
  let decided = 0;
  for (const conflict of conflicts)
    if ((await decideWith(platform, conflict, options)).kind === 'decided') decided += 1;
  say(
    `${decided} of ${conflicts.length} decided: ${options.counts === 'newest' ? 'the newest version' : `version ${options.counts}`} of each counts from the next release on; the others are kept.`,
  );
  if (decided < conflicts.length)
    throw new CommandFailure(
      `${conflicts.length - decided} have no such version, or were changed in the meantime; look at them with remit conflicts list`,
    );
}
