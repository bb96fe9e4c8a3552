/** `remit import`: existing microdata into a round, through a map of columns to questions. */
import { basename, resolve } from 'node:path';

import { Command, Option } from 'commander';

import { type Study, studyAsked } from '#schemas/language/study/study.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';
import { doubtLine } from '#functions/fieldwork/describing/doubt-lines.ts';
import { doubtsAbout } from '#functions/fieldwork/describing/doubts.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import { counted } from '../counted.ts';
import { readTextFile } from '../files/decode-file.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { ErrorFile } from '../import/error-file.ts';
import { type BackupOptions, importBackup } from '../import/backup/import-backup.ts';
import { checkFile, type Job, loadFile } from '../import/import-file.ts';
import { type ImportMap, readMap } from '../import/map-schema.ts';
import { openNew, roundThere } from '../import/find-round.ts';
import { importLayout } from '../import/layout/run-layout.ts';
import { progressBars, sayLine } from '../import/progress.ts';
import { readOtherwise } from '../import/read-otherwise.ts';
import { englishFor } from '../english.ts';
import { openPlatform, type Place, studiesAt, within, withWhere } from '../open/open-platform.ts';

type Options = Place & {
  readonly round: string;
  readonly instrument: string;
  readonly map?: string;
  readonly layout?: string;
  readonly country?: string;
  readonly encoding?: Encoding;
  readonly errors?: string;
  readonly flags?: string;
  readonly acceptPartial?: true;
  readonly json?: true;
};

async function loadMap(file: string, known: readonly Study[]): Promise<ImportMap> {
  const read = readMap(await readTextFile({ file, holds: 'json' }), known);
  if (read.kind === 'faulty') throw new CommandFailure(`${file} is not a map:\n  ${read.faults.join('\n  ')}`);
  return read.map;
}

/** The round to import into: the one that exists, or the one the map describes. */
async function findRound(store: Store, id: string, map: ImportMap): Promise<{ round: Round; isNew: boolean }> {
  if (map.round !== undefined && map.round.id !== id)
    throw new CommandFailure(`the map describes the round "${map.round.id}", not "${id}"`);
  const there = await roundThere(store, id);
  if (there !== undefined) return { round: there, isNew: false };
  if (map.round !== undefined) return { round: map.round, isNew: true };
  throw new CommandFailure(`there is no round "${id}"; describe it in the map, under "round"`);
}

/** Where refused rows go. What an earlier import wrote there is removed, so it must be no file of the person's own. */
function errorPath(file: string, map: string, { errors }: Options): string {
  const path = resolve(errors ?? `${file}.errors.csv`);
  if ([file, map].some((own) => resolve(own) === path))
    throw new WrongUse('--errors names the file or the map of the import; name another');
  return path;
}

type Typed = Omit<Options, 'round' | 'instrument'> &
  Partial<Pick<Options, 'round' | 'instrument'>> &
  Partial<BackupOptions>;

/** A backup file says itself what it is; anything else is brought into a round that is named. */
async function dispatch(file: string | undefined, options: Typed): Promise<void> {
  const { backup, round, instrument, ...more } = options;
  if (backup !== undefined) {
    const others = [
      file,
      instrument,
      options.map,
      options.layout,
      options.errors,
      options.flags,
      options.acceptPartial,
    ];
    if (others.some((other) => other !== undefined))
      throw new WrongUse('a backup file says itself what it holds: --backup FILE stands without a map or another file');
    return within(options, 'refuse', (platform) => importBackup(platform, { ...options, backup }));
  }
  if (options.dryRun !== undefined || options.rest !== undefined)
    throw new WrongUse('--dry-run and --rest go with --backup');
  if (file === undefined) throw new WrongUse('name the file to import, or a backup file of a phone with --backup');
  if (round === undefined) throw new WrongUse('say which round to import into: --round ID');
  if (instrument === undefined) throw new WrongUse('say which questionnaire the rows answer: --instrument ID');
  return run(file, { ...more, round, instrument });
}

/** By a map, or by a layout that the questionnaire knows: one of the two. */
async function run(file: string, options: Options): Promise<void> {
  const { map, layout } = options;
  if (map !== undefined && layout === undefined) {
    if (options.flags !== undefined) throw new WrongUse('--flags goes with --layout; a map writes no flags');
    return runMap(file, map, options);
  }
  if (layout === undefined || map !== undefined)
    throw new WrongUse('say which column answers which question with --map, or name a known layout with --layout');
  const data = await openPlatform(options, 'make');
  try {
    await importLayout(data, file, { ...options, layout }, progressBars());
  } finally {
    await data.close();
  }
}

async function runMap(file: string, mapFile: string, options: Options): Promise<void> {
  const map = await loadMap(mapFile, await studiesAt(options));
  const data = await openPlatform(options, 'make');
  const { progress, done } = progressBars();
  try {
    const { round, isNew } = await findRound(data.store, options.round, map);
    const study = await studyAsked(data.studies, round.instruments, options.instrument);
    if (study === undefined) throw new CommandFailure(`the round "${round.id}" does not ask "${options.instrument}"`);
    const { instrument, collection } = study;
    if (!collection.files.includes('import'))
      throw new CommandFailure(`responses to "${instrument.id}" do not come out of files`);
    const { encoding } = options;
    const words = englishFor(study);
    const job: Job = { file: resolve(file), map, encoding, instrument, round, words, now: new Date(), progress };
    const errors = new ErrorFile(errorPath(file, mapFile, options));
    await errors.clear();
    const checked = await checkFile(job, errors).finally(() => errors.close());
    const why = `${basename(file)}: ${checked.refused} of ${checked.rows} rows refused, the first is ${errors.first}; the reasons are in ${errors.path}`;
    if (checked.refused > 0 && options.acceptPartial !== true)
      throw new CommandFailure(`${why}. Nothing was stored: mend the rows, or store the others with --accept-partial`);
    const warnings = [...(isNew ? doubtsAbout(round, [], [study]).map(doubtLine) : []), ...checked.warnings];
    if (isNew) await openNew(data.store, round, 'described by the map of an import');
    const loaded = await loadFile(job, checked, {
      store: data.store,
      digestKey: data.secrets.digest,
      now: () => new Date(),
    });
    done();
    for (const warning of warnings) process.stderr.write(`remit: warning: ${warning}\n`);
    report(options, { round: round.id, rows: checked.rows, refused: checked.refused, ...loaded, warnings }, errors);
    if (loaded.changed > 0)
      throw new CommandFailure(readOtherwise(loaded.changed, { round: round.id, instrument: instrument.id }));
  } finally {
    await data.close();
  }
}

type Summary = {
  readonly round: string;
  readonly rows: number;
  readonly refused: number;
  readonly stored: number;
  readonly alreadyStored: number;
  readonly changed: number;
  readonly warnings: readonly string[];
  readonly erased: number;
};

function report(options: Options, summary: Summary, errors: ErrorFile): void {
  if (options.json === true) {
    sayLine(JSON.stringify({ ...summary, ...(errors.isWritten ? { errors: errors.path } : {}) }));
    return;
  }
  sayLine(
    `${counted(summary.rows, 'row')}: ${summary.stored} stored, ${summary.alreadyStored} already there, ${summary.refused} refused`,
  );
  if (summary.erased > 0) sayLine(`${summary.erased} rows were erased here before, and are not stored again`);
  if (errors.isWritten) sayLine(`Reasons: ${errors.path}`);
}

/** Describes the command. */
export function makeCommand(): Command {
  const command = new Command('import')
    .description('bring existing microdata, or the backup file of a phone, into a round')
    .argument('[file]', 'the microdata: CSV, Stata (.dta) or SPSS (.sav); with a layout CSV or a workbook (.xlsx)')
    .addOption(new Option('--round <id>', 'round to import into; created when the map describes it'))
    .addOption(new Option('--instrument <id>', 'questionnaire that the rows answer'))
    .addOption(new Option('--map <map.json>', 'which column answers which question'))
    .addOption(new Option('--layout <name>', 'a file whose columns are known, in place of a map: rpw'))
    .addOption(new Option('--country <code>', 'with --layout: the country of a round that is made for the file'))
    .addOption(encodingOption())
    .addOption(new Option('--errors <file>', 'where refused rows go (default: FILE.errors.csv)'))
    .addOption(new Option('--backup <file>', 'file what a phone saved and could not send; nothing else is named then'))
    .addOption(new Option('--dry-run', 'with --backup: say what would be filed, and file nothing'))
    .addOption(new Option('--rest <file>', 'with --backup: where goes what cannot be filed (default: FILE.rest.json)'))
    .addOption(
      new Option(
        '--flags <file>',
        'with --layout: where flags of rows that are kept go (default: imports/FILE.flags.csv of the data folder)',
      ),
    )
    .addOption(new Option('--accept-partial', 'store the good rows although others are refused'));
  return withWhere(command)
    .addOption(new Option('--json', 'print the summary as JSON'))
    .action((file: string | undefined, options: Typed) => dispatch(file, options));
}
