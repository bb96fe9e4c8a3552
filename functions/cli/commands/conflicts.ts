/** `remit conflicts`: lists responses whose id came twice with other answers, compares them, and decides which counts. */
import { randomBytes } from 'node:crypto';

import { Command, InvalidArgumentError } from 'commander';

import { type Conflict, decideConflict, differencesOf, openConflicts } from '#functions/ingest/conflicts.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { withinRound } from '../open/within-round.ts';
import { whoActs } from '../../laptop/who-acts.ts';

type Options = Place & { readonly round: string };
type Chosen = Options & { readonly id: string; readonly instrument?: string };
type Deciding = Chosen & { readonly counts: number; readonly reason: string; readonly by: string };

function numberOf(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new InvalidArgumentError('a number of `remit conflicts show`');
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
    ofOne(new Command('decide'))
      .description('let one version count; the others are kept')
      .requiredOption('--counts <n>', 'the number of the version that counts, as shown', numberOf)
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
  const { counts: version, reason, by } = options;
  if (reason.trim() === '') throw new WrongUse('--reason says why, for the audit trail; it cannot be empty');
  const conflict = await chosen(platform, options);
  const now = () => new Date();
  const deps = { store: platform.store, now, newId: uuidV7Maker(now, randomBytes) };
  const outcome = await decideConflict(deps, conflict, { version, reason, by });
  switch (outcome.kind) {
    case 'decided':
      say(`Version ${version} of ${conflict.id} counts from the next release on; the others are kept.`);
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
