/** `remit study`: studies that are files – check one, add one to a folder or a stage, list and show those that are there. */
import { randomBytes } from 'node:crypto';

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { studyFile } from '#schemas/language/study/file/write-study.ts';
import { addStudy } from '#functions/fieldwork/add-study.ts';
import { compiledStudies } from '#functions/platform/compiled-studies.ts';
import { namesIn } from '#functions/platform/members/people.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { platformTrail } from '#functions/store/audit.ts';
import { type StudyEntry, unreadableInWords } from '#functions/store/study-entry.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { ifThere, type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { lineInWords } from '../round/tell-round.ts';
import { knownStudy, type Named, namedStudy } from '../study/known-study.ts';
import { noStudy, notToAdd, readStudyFile } from '../study/read-study-file.ts';
import { standingOf } from '../study/standing.ts';
import { missingInWords, sourceInWords, studyInWords, studyLine } from '../study/tell-study.ts';

type Asking = Place & { readonly json?: true };
type Adding = Asking & { readonly why: string; readonly by: string };

const asking = (command: Command): Command => withWhere(command).option('--json', 'print JSON');
const say = (line: string): void => void process.stdout.write(`${inLines(line)}\n`);
const warn = (line: string): void => void process.stderr.write(`remit: warning: ${inLines(line)}\n`);

/** The command. */
export function makeCommand(): Command {
  const command = new Command('study')
    .description('Check, add and show studies: questionnaires with all that is computed from them')
    .enablePositionalOptions();
  command.addCommand(
    asking(new Command('check'))
      .description('read a study file, and tell everything that is wrong with it; nothing is stored')
      .argument('<file>', 'the study, as JSON')
      .action(check),
  );
  command.addCommand(
    asking(new Command('add'))
      .description('add a study to a folder or a stage; rounds can ask it from then on')
      .argument('<file>', 'the study, as JSON')
      .requiredOption('--why <text>', 'why, for the audit trail')
      .option('--by <name>', 'who acts, for the audit trail', whoActs())
      .action(add),
  );
  command.addCommand(asking(new Command('list')).description('print every study, a version a line').action(list));
  command.addCommand(
    asking(new Command('show'))
      .description('print one study; with --json as a file that `study check` reads')
      .argument('<study>', 'ID, which is the newest version, or ID@VERSION', namedStudy)
      .action(show),
  );
  command.addCommand(
    asking(new Command('history')).description('print who added which study, when and why').action(history),
  );
  return command;
}

async function check(file: string, options: Asking): Promise<void> {
  const { study, missing } = await readStudyFile(file);
  missingInWords(missing).forEach(warn);
  const { faults, note } = await ifThere(options, (platform) => standingOf(study, platform));
  const { id, version } = study.instrument;
  if (options.json === true) say(JSON.stringify({ id, version, missing, faults, ...(note !== undefined && { note }) }));
  else {
    studyInWords(study).forEach(say);
    if (faults.length === 0) say(`  nothing is wrong with it${note === undefined ? '' : `; ${note}`}`);
  }
  if (faults.length > 0) throw notToAdd(file, faults);
}

async function add(file: string, options: Adding): Promise<void> {
  const { study, missing, content } = await readStudyFile(file);
  await within(options, 'make', async ({ store, studies }) => {
    const now = () => new Date();
    const deps = { store, known: await studies.list(), now, newId: uuidV7Maker(now, randomBytes), by: options.by };
    const outcome = await addStudy(deps, content, options.why);
    if (outcome.kind === 'faulty') throw noStudy(file, outcome.faults);
    if (outcome.kind === 'frozen') throw frozen(outcome.entry, outcome.next);
    missingInWords(missing).forEach(warn);
    const { id, version, sha256 } = outcome.entry;
    if (options.json === true) say(JSON.stringify({ outcome: outcome.kind, id, version, sha256, missing }));
    else {
      if (outcome.kind === 'already-there') say('Already there:');
      [...studyInWords(study), ...sourceInWords(outcome.entry)].forEach(say);
    }
  });
}

function frozen({ added, sha256 }: StudyEntry, next: number): CommandFailure {
  const since = `added ${added.at.slice(0, 10)} by ${added.by}, content ${sha256.slice(0, 12)}`;
  return new CommandFailure(
    `${added.subject} is there with another content (${since}), and a version never changes; nothing was stored: say "version": ${next} in the file, and have rounds ask that one`,
  );
}

async function list(options: Asking): Promise<void> {
  await within(options, 'refuse', async ({ store, studies }) => {
    const [{ entries }, known] = [await store.listStudies(), await studies.list()];
    const lines = known.map((study) => {
      const { id, version } = study.instrument;
      return { study, entry: entries.find((entry) => entry.id === id && entry.version === version) };
    });
    (await studies.unreadable()).map(unreadableInWords).forEach(warn);
    if (options.json === true)
      say(
        JSON.stringify(
          lines.map(({ study: { instrument, words }, entry }) => ({
            id: instrument.id,
            version: instrument.version,
            title: words.en.title,
            ...(entry && { sha256: entry.sha256, added: entry.added }),
          })),
        ),
      );
    else lines.map(({ study, entry }) => studyLine(study, entry)).forEach(say);
  });
}

async function show(named: Named, options: Asking): Promise<void> {
  await ifThere(options, async (platform) => {
    const known = await (platform?.studies ?? compiledStudies()).list();
    const study = knownStudy(named, known, await platform?.studies.unreadable());
    const { id, version } = study.instrument;
    if (options.json === true) say(JSON.stringify(await studyFile(study), undefined, 2));
    else [...studyInWords(study), ...sourceInWords(await platform?.store.getStudy(id, version))].forEach(say);
  });
}

async function history(options: Asking): Promise<void> {
  await within(options, 'refuse', async ({ store }) => {
    const trail = (await store.listAudit(platformTrail)).filter(({ action }) => action === 'study-added');
    if (options.json === true) say(JSON.stringify(trail));
    else {
      const nameOf = namesIn(await store.readStaff());
      for (const line of trail) say(lineInWords(line, nameOf));
    }
  });
}
