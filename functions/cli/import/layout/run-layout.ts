/** `remit import --layout`: a file of others whose columns the platform knows, into a round that exists or is made for it. */
import { basename, join, resolve } from 'node:path';

import { toCountry } from '#schemas/reference/countries.ts';
import type { Layout } from '#schemas/language/study/layout.ts';
import type { Study } from '#schemas/language/study/study.ts';
import { type Round, usualSettings } from '#schemas/fieldwork/round.ts';
import type { Store } from '#functions/store/store.ts';

import { CommandFailure, WrongUse } from '../../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../../laptop/data/open-data.ts';
import { englishFor } from '../../english.ts';
import type { Place } from '../../open/open-platform.ts';
import type { Encoding } from '../../files/encodings.ts';
import { ErrorFile } from '../error-file.ts';
import { openNew, roundThere } from '../find-round.ts';
import { type Bars, sayLine } from '../progress.ts';
import { readOtherwise } from '../read-otherwise.ts';
import { FlagFile } from './flag-file.ts';
import { type CheckedLayout, checkLayout, type LayoutJob, loadLayout, type Outputs } from './import-layout.ts';
import { RowSpool } from './row-spool.ts';
import { layoutData, layoutLines, type LayoutSummary } from './report-layout.ts';

export type LayoutOptions = Place & {
  readonly round: string;
  readonly instrument: string;
  readonly layout: string;
  readonly country?: string;
  readonly encoding?: Encoding;
  readonly errors?: string;
  /** Where flags go, instead of to the data folder. */
  readonly flags?: string;
  readonly acceptPartial?: true;
  readonly json?: true;
};

type WithLayout = { readonly study: Study; readonly layout: Layout };

/** The study that reads the layout: of the version that the round asks, or the latest where the round is yet to be made. */
async function findLayout(
  studies: OpenPlatform['studies'],
  { instrument, layout: name }: LayoutOptions,
  round: Round | undefined,
): Promise<WithLayout> {
  const all = (await studies.list()).filter((study) => study.instrument.id === instrument);
  const asked = round?.instruments[instrument];
  if (round !== undefined && asked === undefined)
    throw new CommandFailure(`the round "${round.id}" does not ask "${instrument}"`);
  const versionOf = ({ instrument: { version } }: Study): number => version;
  const readers = all.filter(({ layouts }) => layouts !== undefined && Object.hasOwn(layouts, name));
  const [latest] = readers.toSorted((a, b) => versionOf(b) - versionOf(a));
  const study = asked === undefined ? latest : readers.find((reader) => versionOf(reader) === asked);
  const layout = await study?.layouts?.[name]?.();
  if (study !== undefined && layout !== undefined) return { study, layout };
  if (latest !== undefined && round !== undefined)
    throw new CommandFailure(
      `the round "${round.id}" asks version ${asked} of "${instrument}", which knows no layout "${name}"; import into a round that asks version ${versionOf(latest)}`,
    );
  const known = [...new Set(all.flatMap(({ layouts }) => Object.keys(layouts ?? {})))];
  throw new CommandFailure(
    `"${instrument}" knows no layout "${name}"${known.length === 0 ? '; describe the file in a map (--map)' : `; it knows ${known.join(', ')}`}`,
  );
}

/** A round for the rows of a file, from the first day in it to the last. */
function roundFor(options: LayoutOptions, { study, layout }: WithLayout, { tally }: CheckedLayout): Round {
  const country = toCountry(options.country ?? '');
  if (country === undefined)
    throw new CommandFailure(
      `there is no round "${options.round}"; say --country with the country that makes it, such as KE, and one is made for the file. Nothing was stored`,
    );
  const periods = Object.keys(tally.periods).filter((period) => period !== '');
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  return {
    id: options.round,
    title: `${layout.title}, ${first === last ? first : `${first} to ${last}`}`,
    country,
    referencePeriod: tally.days ?? { start: '2000-01-01', end: '2000-01-01' },
    reportingCurrency: 'USD',
    instruments: { [study.instrument.id]: study.instrument.version },
    exchangeRates: [],
    settings: usualSettings,
  };
}

/** A person's own folder is not littered: of a stage, which has no folder, flags go to where the command runs. */
const flagFileOf = (file: string, { data, stage }: Place): string => {
  const name = `${basename(file)}.flags.csv`;
  return stage === undefined ? join(data, 'imports', name) : name;
};

function paths(file: string, options: LayoutOptions) {
  const [source, errors, flags] = [
    resolve(file),
    resolve(options.errors ?? `${file}.errors.csv`),
    resolve(options.flags ?? flagFileOf(file, options)),
  ];
  if (errors === source || errors === flags)
    throw new WrongUse('--errors names the file of the import or its flags; name another');
  if (flags === source) throw new WrongUse('--flags names the file of the import; name another');
  return { errors, flags };
}

async function check(job: LayoutJob, outputs: Outputs, takesPart: boolean): Promise<CheckedLayout> {
  const { errors, flags } = outputs;
  let stores = false;
  await Promise.all([errors.clear(), flags.clear()]);
  try {
    const checked = await checkLayout(job, outputs);
    stores = checked.refused === 0 || takesPart;
    return checked;
  } finally {
    await Promise.all([errors.close(), flags.close()]);
    if (!stores) await flags.clear(); // it lists rows that are kept, and none is
  }
}

/** What a person must do about refused rows. */
function refusal(file: string, { rows, refused }: CheckedLayout, errors: ErrorFile): string {
  const what = `${basename(file)}: ${refused} of ${rows} rows refused, the first is ${errors.first}; the reasons are in ${errors.path}`;
  const others = refused < rows ? ', or store the others with --accept-partial' : '';
  return `${what}. Nothing was stored: mend the rows${others}`;
}

async function madeOrThere(store: Store, made: Round | undefined, there: Round | undefined): Promise<Round> {
  if (there !== undefined) return there;
  if (made === undefined) throw new Error('a round is there or is made');
  await openNew(store, made, 'made for an imported file');
  return made;
}

/**
 * Imports one file.
 *
 * @throws {CommandFailure} the file or some of its rows cannot be imported; nothing was stored then
 */
export async function importLayout(
  data: Pick<OpenPlatform, 'store' | 'studies' | 'secrets'>,
  file: string,
  options: LayoutOptions,
  { progress, done }: Bars,
): Promise<void> {
  const spool = new RowSpool();
  try {
    await importRows(data, file, options, { progress, done }, spool);
  } finally {
    spool.close();
  }
}

async function importRows(
  data: Pick<OpenPlatform, 'store' | 'studies' | 'secrets'>,
  file: string,
  options: LayoutOptions,
  { progress, done }: Bars,
  spool: RowSpool,
): Promise<void> {
  const there = await roundThere(data.store, options.round);
  const found = await findLayout(data.studies, options, there);
  const { errors: errorPath, flags: flagPath } = paths(file, options);
  const [errors, flags] = [new ErrorFile(errorPath, true), new FlagFile(flagPath, found.layout.flags)];
  const job: LayoutJob = {
    ...{ file: resolve(file), name: basename(file), layout: found.layout, encoding: options.encoding },
    ...{ instrument: found.study.instrument, round: options.round, words: englishFor(found.study) },
    ...{ now: new Date(), progress },
  };
  const takesPart = options.acceptPartial === true;
  const checked = await check(job, { errors, flags, spool }, takesPart);
  const isForNothing = there === undefined && checked.refused === checked.rows; // no day to make a round of
  if ((checked.refused > 0 && !takesPart) || isForNothing) throw new CommandFailure(refusal(file, checked, errors));
  const made = there === undefined ? roundFor(options, found, checked) : undefined;
  const { referencePeriod } = await madeOrThere(data.store, made, there);
  const loaded = await loadLayout(job, spool, checked, referencePeriod, {
    store: data.store,
    digestKey: data.secrets.digest,
    now: () => new Date(),
  });
  done();
  const written = {
    ...(errors.isWritten && { errors: errors.path }),
    ...(flags.isWritten && { flagFile: flags.path }),
  };
  const warnings = loaded.changed > 0 ? [readOtherwise(loaded.changed, options)] : [];
  for (const warning of warnings) process.stderr.write(`remit: warning: ${warning}\n`);
  report(options, found.layout, { round: options.round, checked, loaded, warnings, files: written });
}

function report({ json }: LayoutOptions, layout: Layout, summary: LayoutSummary): void {
  if (json === true) sayLine(JSON.stringify(layoutData(summary)));
  else for (const line of layoutLines(layout, summary)) sayLine(line);
}
