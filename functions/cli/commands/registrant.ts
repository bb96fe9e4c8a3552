/** `remit registrant`: what the office does when a person asks to see, correct, withdraw or erase what they gave. */
import { Command } from 'commander';

import { eraseAgain, eraseRegistrant } from '#functions/registry/office/erase.ts';
import { type OfficeDeps, type Request, showRegistrant } from '#functions/registry/office/record.ts';
import { correctRegistrant, type ReviseOutcome, withdrawConsent } from '#functions/registry/office/revise.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import { planOf } from '#schemas/language/questions/outline.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import { englishFor } from '../english.ts';
import { readChanges } from '../files/read-changes.ts';
import { openPlatform, type Place, withWhere, within } from '../open/open-platform.ts';
import { act, type Acting, type Asked, depsOf, say, unknown, withRecord } from '../registrant/act.ts';
import { readMarks } from '../registrant/marks.ts';
import { addPairCommands } from '../registrant/pairs.ts';

type Options = Place & Acting;

const released = 'Figures that were released before stay as they are; the next release counts anew.';

/** The command. */
export function makeCommand(): Command {
  const command = new Command('registrant').description('Show, correct, withdraw or erase what a person registered');
  command.addCommand(
    withRecord(new Command('show'))
      .description('print all that is kept about a person, as JSON')
      .action((options: Options) => act(options, show)),
  );
  command.addCommand(
    withRecord(new Command('correct'))
      .description('replace answers')
      .requiredOption('--answers <file.json>', 'question → new answer, null to take one away; - reads standard input')
      .action((options: Options & { answers: string }) =>
        act(options, async (deps, request) => {
          const changes = await readChanges(options.answers);
          say(revised(request, await correctRegistrant(deps, request, changes), 'corrected'));
        }),
      ),
  );
  command.addCommand(
    withRecord(new Command('withdraw'))
      .description('take consent to purposes back')
      .requiredOption('--purpose <question...>', 'questions of consent, such as consent_statistics')
      .action((options: Options & { purpose: readonly string[] }) =>
        act(options, async (deps, request) => {
          mustAskForConsent(request, options.purpose);
          say(revised(request, await withdrawConsent(deps, request, options.purpose), 'withdrawn'));
          say(released);
        }),
      ),
  );
  command.addCommand(
    withRecord(new Command('erase'))
      .description('erase a person: answers, name, contact, history')
      .action((options: Options) => act(options, erase)),
  );
  command.addCommand(
    withWhere(new Command('erased').requiredOption('--round <id>', 'the round of the registry'))
      .description('print the marks of everybody who was erased, to be kept apart from backups')
      .action((options: Options) => listErased(options)),
  );
  command.addCommand(
    withWhere(new Command('erase-again').requiredOption('--round <id>', 'the round of the registry'))
      .description('after a restore from a backup: erase again whoever was erased before')
      .option('--list <file>', 'marks that were printed after that backup was made, by remit registrant erased')
      .action((options: Options & { list?: string }) => again(options)),
  );
  command.addCommand(
    withWhere(new Command('seal'))
      .description('once, after an update from a version that kept names and contacts in clear: seal them')
      .action((place: Place) => sealAll(place)),
  );
  addPairCommands(command);
  return command;
}

async function show(deps: OfficeDeps, request: Request): Promise<void> {
  const outcome = await showRegistrant(deps, request);
  if (outcome.kind === 'unknown') throw unknown(request);
  const { response, identity, history, others } = outcome;
  const past = history.map(({ answers, revisedAt, receivedAt }) => ({ since: revisedAt ?? receivedAt, answers }));
  const { id, round, receivedAt, revisedAt, answers } = response;
  const otherVersions = others.map((other) => ({ receivedAt: other.receivedAt, answers: other.answers }));
  say(
    JSON.stringify({ id, round, receivedAt, revisedAt, identity, answers, history: past, otherVersions }, undefined, 2),
  );
}

async function erase(deps: OfficeDeps, request: Request): Promise<void> {
  const outcome = await eraseRegistrant(deps, request);
  if (outcome.kind === 'unknown') throw unknown(request);
  say(
    `Erased ${request.id}: its answers, its history and what identified the person (${outcome.identities} in the vault).`,
  );
  say(
    'What stays: a mark with its number and the date, so that it does not come back, and the line in the audit trail.',
  );
  say(released);
}

async function listErased({ round, ...place }: Options): Promise<void> {
  await within(place, 'refuse', async ({ store }) => {
    say(JSON.stringify(await store.listErased(round), undefined, 2));
  });
}

async function again(options: Options & { readonly list?: string }): Promise<void> {
  const marks = await readMarks(options.list);
  const platform = await openPlatform(options, 'refuse');
  try {
    const { erased, back } = await eraseAgain(depsOf(platform, options, ''), options.round, marks);
    say(`${erased} people had asked to be erased; ${back} of their records had come back and are erased again.`);
  } finally {
    await platform.close();
  }
}

async function sealAll(place: Place): Promise<void> {
  await within(place, 'refuse', async (platform) => {
    const sealed = await platform.sealVault((round, count) => {
      process.stderr.write(`${round}: ${count} identities sealed\n`);
    });
    say(
      sealed === 0
        ? 'Nothing was in clear.'
        : `Sealed: ${sealed}. Backups of before hold them in clear for as long as they are kept.`,
    );
  });
}

/** A purpose is a yes-or-no question; that for the entry itself is taken back by erasing it. */
function mustAskForConsent({ instrument }: Request, purposes: readonly string[]): void {
  const known = [...planOf(instrument).questions.keys()].filter(
    (name) => name.startsWith('consent_') && !['consent_version', 'consent_registry'].includes(name),
  );
  const wrong = purposes.find((purpose) => !known.includes(purpose));
  if (wrong === 'consent_registry') throw new WrongUse('without that consent nothing may be kept: use erase');
  if (wrong !== undefined)
    throw new WrongUse(`"${wrong}" is no purpose of this registry; name one of ${known.join(', ')}`);
}

function revised({ study }: Asked, outcome: ReviseOutcome, done: string): string {
  switch (outcome.kind) {
    case 'revised':
      return `${done[0]?.toUpperCase() ?? ''}${done.slice(1)}: ${outcome.questions.join(', ')}. What was there before is in the history.`;
    case 'agrees-to-nothing':
      throw new CommandFailure(
        'nothing was changed: the person would agree to nothing that an entry may be used for, and then none may be kept; erase it: remit registrant erase',
      );
    case 'unknown':
      throw new CommandFailure("nobody is registered under this number; it is on the person's receipt");
    case 'changed-meanwhile':
      throw new CommandFailure(
        'somebody else changed this record in the meantime; nothing was changed, look at it again',
      );
    case 'faulty': {
      const faults = inWords(englishFor(study), outcome.faults);
      const lines = faults.map(({ pointer, message }) => `${pointer.replace('/answers/', '')}: ${message}`);
      throw new CommandFailure(`nothing was changed: ${lines.join(' ')}`);
    }
  }
}
