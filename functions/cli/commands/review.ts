/** `remit review`: where the interviews of a round stand, and what the office decides about them. */
import { randomBytes } from 'node:crypto';

import { Command, InvalidArgumentError } from 'commander';

import { editInterview } from '#functions/fieldwork/review/edit-interview.ts';
import { moveInterview } from '#functions/fieldwork/review/move-interview.ts';
import type { OfficeMove, ReviewDeps } from '#functions/fieldwork/review/review-deps.ts';
import { whoIsShown } from '#functions/fieldwork/review/who-is-shown.ts';
import { namesIn } from '#functions/platform/members/people.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { stateOf } from '#functions/store/standing.ts';
import { movesFrom, type StoredState, storedStates } from '#schemas/fieldwork/interview-states.ts';
import { inWords } from '#schemas/language/words/speak.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { englishFor } from '../english.ts';
import { readChanges } from '../files/read-changes.ts';
import { mustSayWhy } from '../open/must-say-why.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { withinRound } from '../open/within-round.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { describeInterview, lineOfInterview } from '../review/tell-interview.ts';

type Options = Place & { readonly round: string };
type Filter = {
  readonly state?: StoredState;
  readonly enumerator?: string;
  readonly link?: string;
  readonly psu?: string;
  readonly instrument?: string;
};
type Listing = Options & Filter & { readonly json?: true };
type Chosen = Options & { readonly id: string; readonly instrument?: string };
type Moving = Options & Filter & { readonly id?: readonly string[]; readonly reason: string; readonly by: string };
type Editing = Chosen & { readonly answers: string; readonly reason: string; readonly by: string };

function stateNamed(text: string): StoredState {
  const state = storedStates.find((known) => known === text);
  if (state === undefined) throw new InvalidArgumentError(`one of ${storedStates.join(', ')}`);
  return state;
}

const ofRound = (command: Command): Command => withWhere(command.requiredOption('--round <id>', 'the round'));
const filtered = (command: Command): Command =>
  ofRound(command)
    .option('--state <state>', `only those that are ${storedStates.join(', ')}`, stateNamed)
    .option('--enumerator <id>', 'only those of an enumerator')
    .option('--link <id>', 'only those that came by a link')
    .option('--psu <id>', 'only those of a place')
    .option('--instrument <id>', 'only those of a questionnaire');
const signed = (command: Command): Command =>
  command
    .requiredOption('--reason <text>', 'why, for the audit trail')
    .option('--by <name>', 'who decides, for the audit trail', whoActs());
const ofOne = (command: Command): Command =>
  ofRound(command)
    .requiredOption('--id <id>', 'the id of the interview')
    .option('--instrument <id>', 'its questionnaire, should two have the same id');

const moves: readonly (readonly [OfficeMove, string])[] = [
  ['accept', 'accept interviews'],
  ['send-back', 'send interviews back to whoever filed them, who reads the reason'],
  ['set-aside', 'take interviews out of the figures; they are kept'],
];

/** The command. */
export function makeCommand(): Command {
  const command = new Command('review').description('Look at interviews and decide about them');
  command.addCommand(
    filtered(new Command('list'))
      .description('print where interviews stand, a line each; never what they answer')
      .option('--json', 'print a line of JSON for each')
      .action((options: Listing) => withinRound(options, (platform) => list(platform, options))),
  );
  command.addCommand(
    ofOne(new Command('show'))
      .description(
        'print one interview: where it stands, what was decided and why, and what its versions answer differently',
      )
      .action((options: Chosen) => withinRound(options, (platform) => show(platform, options))),
  );
  for (const [move, does] of moves) {
    command.addCommand(
      signed(filtered(new Command(move)))
        .description(does)
        .option('--id <id...>', 'interviews by their ids; without it, all that the other options name')
        .action((options: Moving) => withinRound(options, (platform) => moveAll(platform, options, move))),
    );
  }
  command.addCommand(
    signed(ofOne(new Command('edit')))
      .description('put answers in the place of others; what was filed is kept')
      .requiredOption('--answers <file.json>', 'question → new answer, null to take one away; - reads standard input')
      .action((options: Editing) => withinRound(options, (platform) => edit(platform, options))),
  );
  return command;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const depsOf = ({ store }: OpenPlatform, by: string): ReviewDeps => {
  const now = () => new Date();
  return { store, now, newId: uuidV7Maker(now, randomBytes), by, as: 'coordinator' };
};

/** Interviews of a round that a filter names; registrations, which people file about themselves, are none. */
async function* interviews({ store }: OpenPlatform, { round: id, ...filter }: Options & Filter) {
  const round = await store.getRound(id);
  const { instrument, state, enumerator, link, psu } = filter;
  const asked = Object.keys(round?.instruments ?? {}).filter((known) => known === (instrument ?? known));
  if (asked.length === 0) throw new CommandFailure(`the round "${id}" does not ask "${instrument ?? ''}"`);
  for (const known of asked) {
    for await (const record of store.readRound(id, known)) {
      const isMeant =
        record.source !== 'self' &&
        (state === undefined || stateOf(record) === state) &&
        (enumerator === undefined || record.enumerator === enumerator) &&
        (link === undefined || record.link === link) &&
        (psu === undefined || record.answers['psu'] === psu);
      if (isMeant) yield record;
    }
  }
}

async function list(platform: OpenPlatform, options: Listing): Promise<void> {
  const counts = new Map<string, number>();
  for await (const record of interviews(platform, options)) {
    const state = stateOf(record);
    counts.set(state, (counts.get(state) ?? 0) + 1);
    say(lineOfInterview(record, options.json === true));
  }
  const total = [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
  if (options.json !== true) process.stderr.write(`remit: ${total === '' ? 'no such interview' : total}\n`);
}

async function chosen(platform: OpenPlatform, { round, id, instrument }: Chosen): Promise<ResponseRecord> {
  const asked = Object.keys((await platform.store.getRound(round))?.instruments ?? {});
  const found: ResponseRecord[] = [];
  for (const known of asked.filter((each) => each === (instrument ?? each))) {
    const record = await platform.store.getResponse({ round, id, instrument: known });
    if (record !== undefined && record.source !== 'self') found.push(record);
  }
  const [one, two] = found;
  if (one === undefined)
    throw new CommandFailure(`there is no interview ${id} in the round "${round}"; see remit review list`);
  if (two !== undefined) throw new WrongUse(`${id} is of ${one.instrument} and of ${two.instrument}; say --instrument`);
  return one;
}

async function show(platform: OpenPlatform, options: Chosen): Promise<void> {
  const record = await chosen(platform, options);
  const trail = (await platform.store.listAudit(options.round)).filter(({ subject }) => subject === record.id);
  const history = await platform.store.listHistory(record);
  const nameOf = namesIn(await platform.store.readStaff());
  for (const line of describeInterview(record, history, trail, nameOf)) say(line);
  say(`what may be done: ${movesFrom(stateOf(record), 'coordinator').join(', ')}`);
}

const reasonOf = (options: { readonly reason: string }): string => {
  mustSayWhy(options);
  return options.reason;
};

async function moveAll(platform: OpenPlatform, options: Moving, move: OfficeMove): Promise<void> {
  const { id, round, by } = options;
  const reason = reasonOf(options);
  const named = [options.state, options.enumerator, options.link, options.psu].some((each) => each !== undefined);
  if (id === undefined && !named)
    throw new WrongUse('say which: --id, or --link, --enumerator, --psu or --state; nothing moves a whole round');
  const meant: ResponseRecord[] = [];
  if (id === undefined) for await (const record of interviews(platform, options)) meant.push(record);
  else for (const one of id) meant.push(await chosen(platform, { ...options, id: one }));
  if (meant.length === 0) throw new CommandFailure('no interview is meant by that; see remit review list');
  const isShown = await whoIsShown({ store: platform.store, now: () => new Date() }, round);
  const unseen: string[] = [];
  let [moved, not] = [0, 0];
  for (const record of meant) {
    const seen = { round, id: record.id, instrument: record.instrument, revision: record.revision ?? 0 };
    const outcome = await moveInterview(depsOf(platform, by), seen, { move, reason });
    if (outcome.kind === 'moved') {
      moved += 1;
      if (move === 'send-back' && !isShown(record)) unseen.push(record.id);
    } else {
      not += 1;
      const why = outcome.kind === 'not-from-here' ? `it is ${outcome.state}` : whyNot[outcome.kind];
      process.stderr.write(`remit: ${record.id} stays as it is: ${why}\n`);
    }
  }
  if (unseen.length > 0)
    process.stderr.write(
      `remit: nobody in the field is shown that ${unseen.length === 1 ? 'this one is' : 'these are'} sent back: the link has ended, or there was none; tell whoever filed ${unseen.length === 1 ? 'it' : 'them'} yourself: ${unseen.join(', ')}\n`,
    );
  say(`${moved} of ${meant.length}: ${move}. The next release is computed with what was decided.`);
  if (not > 0) throw new CommandFailure(`${not} stay as they were; the lines above say why`);
}

const whyNot = {
  unknown: 'it is not there any more',
  'no-interview': 'a person registered themselves; use remit registrant',
  'changed-meanwhile': 'somebody else changed it in the meantime; look at it again',
} as const;

async function edit(platform: OpenPlatform, options: Editing): Promise<void> {
  const reason = reasonOf(options);
  const record = await chosen(platform, options);
  const study = await platform.studies.find(record.instrument, record.version);
  if (study === undefined)
    throw new CommandFailure(`version ${record.version} of ${record.instrument} is not known here`);
  const changes = await readChanges(options.answers);
  const seen = { ...record, revision: record.revision ?? 0 };
  const outcome = await editInterview(depsOf(platform, options.by), study.instrument, seen, { changes, reason });
  switch (outcome.kind) {
    case 'edited':
      say(`Changed: ${outcome.questions.join(', ')}. What was there before is in the history.`);
      return;
    case 'nothing-changed':
      throw new CommandFailure('nothing was changed: the answers are what they were');
    case 'of-the-design':
      throw new CommandFailure(
        `nothing was changed: "${outcome.question}" says where in the sample the interview is; set it aside and file it anew`,
      );
    case 'not-from-here':
      throw new CommandFailure(`nothing was changed: it is ${outcome.state}`);
    case 'faulty': {
      const faults = inWords(englishFor(study), outcome.faults);
      const told = faults.map(({ pointer, message }) => `${pointer.replace('/answers/', '')}: ${message}`);
      throw new CommandFailure(`nothing was changed: ${told.join(' ')}`);
    }
    case 'unknown':
    case 'no-interview':
    case 'changed-meanwhile':
      throw new CommandFailure(`nothing was changed: ${whyNot[outcome.kind]}`);
  }
}
