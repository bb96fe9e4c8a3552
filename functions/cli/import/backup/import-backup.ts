/** `remit import --backup FILE`: files what a phone saved because it could not send it. */
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { largestBackup } from '#schemas/fieldwork/backup-file.ts';
import { type BackupHeader, backupVersions } from '#schemas/fieldwork/backup-header.ts';
import { inWords } from '#schemas/language/words/speak.ts';
import { bearerOf, countsOf, fileBackup, type FiledEntry, storingNothing } from '#functions/ingest/file-backup.ts';
import { createReaders } from '#functions/ingest/readers.ts';
import { openBackup } from '#functions/platform/backup/open-backup.ts';

import { CommandFailure, WrongUse } from '../../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../../laptop/data/open-data.ts';
import { counted } from '../../counted.ts';
import { englishFor } from '../../english.ts';
import { sayLine } from '../progress.ts';
import { type Rest, writeRest } from './rest-file.ts';

export type BackupOptions = {
  readonly backup: string;
  /** The round that it has to be of. */
  readonly round?: string;
  /** Where goes what could not be filed. */
  readonly rest?: string;
  readonly dryRun?: true;
  readonly json?: true;
};

const why = {
  unfinished: 'not finished on the phone',
  'refused-before': 'the server refused it before, or it was set aside, and nobody has corrected it',
  unreadable: 'its body is not JSON',
  faulty: 'it has faults',
  'not-signed-in': 'it may not be filed here',
  'out-of-scope': 'it is not of the round and the questionnaire of the file',
  'round-not-open': 'the round is not open yet',
  'round-closing': 'the round is closing, and it was begun after that',
  'round-closed': 'the round is closed',
  'link-ended': 'the link had ended',
  'unknown-campaign': 'the round has no such campaign',
  'taken-by-others': 'it says that the office took it',
  'too-many': 'too many name the same contact',
} as const;

/** What has to be kept of one; undefined where the platform has it, or may not have it any more. */
function restOf({ entry, outcome }: FiledEntry): Rest | undefined {
  switch (outcome.kind) {
    case 'stored':
    case 'already-stored':
    case 'id-reused':
    case 'erased':
      return undefined;
    case 'faulty': {
      const { study, faults } = outcome;
      return { entry, why: why.faulty, ...(study && { faults: inWords(englishFor(study), faults) }) };
    }
    case 'unfinished':
    case 'refused-before':
    case 'unreadable':
    case 'not-signed-in':
    case 'out-of-scope':
    case 'round-not-open':
    case 'round-closing':
    case 'round-closed':
    case 'link-ended':
    case 'unknown-campaign':
    case 'taken-by-others':
    case 'too-many':
      return { entry, why: entry.reason ?? why[outcome.kind] };
  }
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new CommandFailure(`there is no file ${file}`);
  if (found.size > largestBackup)
    throw new CommandFailure(`${file} is larger than any backup file of a phone (${largestBackup / 2 ** 20} MB)`);
  return Uint8Array.from(await readFile(file));
}

/** Opens the file, or says why not; nothing was filed then. */
async function opened({ backup: file, round }: BackupOptions, secret: string) {
  const found = openBackup(await bytesOf(file), secret, round);
  const nothing = 'Nothing was filed';
  switch (found.kind) {
    case 'opened':
      return found;
    case 'no-backup':
      throw new CommandFailure(`${file} is not a backup file of a phone, or its first line was changed. ${nothing}`);
    case 'other-version':
      throw new CommandFailure(
        `${file} is a backup file of version ${found.version}; this program reads version 1 and version 2: use a newer one. ${nothing}`,
      );
    case 'cut':
      throw new CommandFailure(
        `${file} has ${found.found} bytes and should have ${found.expected}: ${
          found.found < found.expected
            ? 'it was not copied whole. Copy it again'
            : 'something was added on the way, as programs do that take it for text and change the ends of lines. Copy it again as it is, or in a zip'
        }. ${nothing}`,
      );
    case 'other-round':
      throw new CommandFailure(`${file} is of the round "${found.round}", not "${String(round)}". ${nothing}`);
    case 'other-key':
      throw new CommandFailure(
        `${file}, of the round "${found.round}", was sealed for another platform, or for this one before its secrets were lost: open it where the phone's link leads. ${nothing}`,
      );
    case 'damaged':
      throw new CommandFailure(
        `${file} was changed since the phone saved it, and cannot be opened. Copy it again. ${nothing}`,
      );
  }
}

/** Files what the file holds, and tells what became of it. */
export async function importBackup(platform: OpenPlatform, options: BackupOptions): Promise<void> {
  const path = resolve(options.rest ?? `${options.backup}.rest.json`);
  if (path === resolve(options.backup)) throw new WrongUse('--rest names the backup file itself; name another');
  const { header, entries } = await opened(options, platform.secrets.digest);
  const { store, studies, secrets } = platform;
  if ((await store.getRoundEntry(header.round)) === undefined)
    throw new CommandFailure(`there is no round "${header.round}" here. Nothing was filed`);
  const now = () => new Date();
  const deps = {
    store: options.dryRun === true ? storingNothing(store) : store,
    studies,
    digestKey: secrets.digest,
    now,
    ...createReaders(store, now),
  };
  // A rescue file holds whatever the phone held, of every questionnaire and round of the platform.
  const isRescue = header.version === backupVersions.rescue;
  const filed = await fileBackup(deps, (entry) => bearerOf(isRescue ? entry : header), entries);
  const rest = filed.flatMap((one) => restOf(one) ?? []);
  if (options.dryRun !== true) await writeRest(path, rest);
  report(options, header, filed, rest.length > 0 && options.dryRun !== true ? path : undefined);
  const left = countsOf(filed).notFiled;
  if (left > 0 && options.dryRun !== true)
    throw new CommandFailure(`${counted(left, 'finished interview')} could not be filed; the reasons are in ${path}`);
}

function report(
  { backup, dryRun, json }: BackupOptions,
  { round, instrument, savedAt }: BackupHeader,
  filed: readonly FiledEntry[],
  rest: string | undefined,
): void {
  const counts = countsOf(filed);
  if (json === true) {
    sayLine(JSON.stringify({ round, instrument, savedAt, dryRun: dryRun === true, ...counts, ...(rest && { rest }) }));
    return;
  }
  const what = instrument === '' ? 'rescue file of a phone whose PIN was forgotten' : instrument;
  sayLine(`${basename(backup)}: ${what}, round ${round}, saved on the phone at ${savedAt}`);
  const would = dryRun === true ? 'would be filed' : 'filed';
  sayLine(`${counts.filed} ${would}, ${counts.alreadyHere} already here, ${counts.notFiled} cannot be filed`);
  if (counts.inConflict > 0)
    sayLine(`${counts.inConflict} have other answers here under their id; both are kept (remit conflicts list)`);
  if (counts.erased > 0) sayLine(`${counts.erased} were erased here before, and are not stored again`);
  const open = counts.unfinished + counts.refusedBefore;
  if (open > 0)
    sayLine(`${counts.unfinished} not finished, ${counts.refusedBefore} refused before or set aside: not filed`);
  if (rest !== undefined) sayLine(`What was not filed, for you to decide about: ${rest}`);
  if (dryRun === true && open + counts.notFiled > 0) sayLine('Without --dry-run that goes into a file of its own');
}
