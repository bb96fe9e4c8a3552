/** `remit rates`: exchange rates of central banks and of files – fetch them, import them, and see what there is. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { Command, InvalidArgumentError } from 'commander';

import { isDay } from '#schemas/basics/calendar.ts';
import { dayIn } from '#functions/platform/days.ts';
import type { Bank } from '#functions/rates/banks/bank.ts';
import { bankOf, banks } from '#functions/rates/banks/banks.ts';
import { firstDay, type RateFault } from '#functions/rates/check-days.ts';
import { faultNote } from '#functions/rates/faults.ts';
import { fetchSource } from '#functions/rates/fetch-source.ts';
import { keepDays } from '#functions/rates/keep-days.ts';
import type { Store } from '#functions/store/store.ts';
import { inEnglish } from '#functions/platform/in-english.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import { counted } from '../counted.ts';
import type { Encoding } from '../files/encodings.ts';
import { encodingOption } from '../files/encoding-option.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { againstSource } from '../rates/against-source.ts';
import { readRatesFile, type RatesFile } from '../rates/read-rates.ts';
import { daysAsCsv, feedInWords, fetchedInWords, sourceInDoubt } from '../rates/tell-rates.ts';

type Asking = Place & { readonly json?: true };
type Fetching = Asking & { readonly since?: string; readonly mirror?: string; readonly acceptLeaps?: true };
type Importing = Asking & {
  readonly source: string;
  readonly replace?: true;
  readonly acceptLeaps?: true;
  readonly encoding?: Encoding;
};
type Listing = Asking & { readonly from: string; readonly to?: string };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const warn = (line: string): void => void process.stderr.write(`remit: warning: ${line}\n`);
const now = (): Date => new Date();

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('write the day as YYYY-MM-DD');
  return text;
}

function sourceName(text: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(text) || text === 'feeds')
    throw new InvalidArgumentError('a source is lower-case letters, digits and hyphens, such as nbkr');
  return text;
}

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol) || url.pathname !== '/')
    throw new InvalidArgumentError('a mirror is an address without a path, such as https://rates.example.org');
  return url.origin;
}

const known = banks.map(({ id, title }) => `${id} (${title})`).join(', ');
const asking = (command: Command): Command => withWhere(command).option('--json', 'print JSON');
const leaps = ['--accept-leaps', 'take rates that leap from one day to the next: you looked them up'] as const;

/** The command. */
export function makeCommand(): Command {
  const command = new Command('rates').description('Fetch, import and show exchange rates').enablePositionalOptions();
  command.addCommand(
    asking(new Command('fetch'))
      .description('fetch what is missing of the sources that rounds name, or of those that are named here')
      .argument('[source...]', known)
      .option('--since <day>', 'first day to have, such as the first of the reference period', day)
      .option('--mirror <address>', 'ask this host in the place of the bank', origin)
      .option(...leaps)
      .action(fetchThem),
  );
  command.addCommand(
    asking(new Command('import'))
      .description(
        'import rates from a CSV file with the columns date,currency,rate,base: so much of currency for one base',
      )
      .argument('<file>', 'the file')
      .requiredOption('--source <name>', 'name by which rounds ask for these rates', sourceName)
      .option('--replace', 'put them over days that are there with other rates')
      .option(...leaps)
      .addOption(encodingOption())
      .action(importThem),
  );
  command.addCommand(
    asking(new Command('list'))
      .description('print the sources and how they stand, or the rates of one, as CSV that `rates import` reads')
      .argument('[source]', 'the source', sourceName)
      .option('--from <day>', 'first day', day, firstDay)
      .option('--to <day>', 'last day', day)
      .action(listThem),
  );
  command.addCommand(
    withWhere(new Command('needed'))
      .description('name the rates that answers of a round need and do not have; for those who may read the answers')
      .requiredOption('--round <id>', 'the round')
      .action((options: Place & { readonly round: string }) =>
        within(options, 'refuse', async (platform) => {
          const { neededLines } = await import('../rates/needed-rates.ts');
          (await neededLines(platform, options.round, now)).forEach(say);
        }),
      ),
  );
  return command;
}

async function namedBanks(store: Store, named: readonly string[]): Promise<readonly Bank[]> {
  const wanted = named.length > 0 ? named : (await store.listRounds()).flatMap(({ round }) => round.rateSource ?? []);
  const unknown = named.find((id) => bankOf(id) === undefined);
  if (unknown !== undefined) throw new WrongUse(`no source "${unknown}" can be fetched; those that can: ${known}`);
  const found = [...new Set(wanted)].flatMap((id) => bankOf(id) ?? []);
  if (found.length === 0) throw new WrongUse(`no round names a source that can be fetched; say which one: ${known}`);
  return found;
}

async function fetchThem(named: readonly string[], options: Fetching): Promise<void> {
  await within(options, 'make', async ({ store }) => {
    const failed: string[] = [];
    for (const bank of await namedBanks(store, named)) {
      const outcome = await fetchSource({ store, now, mirror: options.mirror }, bank, options);
      if (options.json === true) say(JSON.stringify(outcome));
      else say(fetchedInWords(outcome));
      if (outcome.kind === 'failed') failed.push(`${bank.title} (${bank.id}): ${inEnglish(faultNote(outcome.fault))}`);
    }
    if (failed.length > 0)
      throw new CommandFailure(
        `${failed.join('; ')}; what is stored stays as it was. Try again later, or import the rates: remit rates import`,
      );
  });
}

/** What to do about a fault. */
const remedies: Readonly<Record<RateFault['kind'], string>> = {
  contradicts: 'correct the file, or say --replace',
  leap: 'correct the file, or look it up and say --accept-leaps',
  'wrong-pivot': 'the source has days against two moneys: import all of them again under another name',
  shrunk: 'add the currencies that it lacks, or import its days under another name with --source',
  'no-dollar': 'add the US dollar, through which amounts are turned',
  twice: 'leave one of them out',
  'not-a-rate': 'write how much of the base one unit costs',
  'not-a-day': 'write the day as 2026-03-01',
  future: 'correct the day, or the clock of this machine',
  'too-early': 'correct the day',
};

/** Where a fault lies in the file. */
const placed = (fault: RateFault, { rowOf, pivots: [pivot] }: RatesFile): string => {
  const row = rowOf(fault.date, 'currency' in fault ? fault.currency : pivot);
  const place = row === undefined ? fault.date : `row ${row}`;
  return `  ${place}: ${inEnglish(faultNote(fault))}; ${remedies[fault.kind]}`;
};

const shown = 20;

async function importThem(file: string, options: Importing): Promise<void> {
  const { source, replace = false, acceptLeaps = false, encoding } = options;
  const read = await readRatesFile(file, encoding);
  await within(options, 'make', async ({ store }) => {
    const at = now().toISOString();
    const { days, pivot, turnedFrom } = await againstSource(store, source, read, basename(file));
    const provenance = { source, fetchedAt: at, origin: basename(file), bytes: await readFile(file) };
    const check = { pivot, today: dayIn(now()), acceptLeaps, replace };
    const outcome = await keepDays(store, days, provenance, check);
    if (outcome.kind === 'faulty') {
      const lines = outcome.faults.slice(0, shown).map((fault) => placed(fault, read));
      const more = outcome.faults.length > shown ? [`  and ${outcome.faults.length - shown} more`] : [];
      throw new CommandFailure(
        `${basename(file)} was not imported, nothing was stored:\n${[...lines, ...more].join('\n')}`,
      );
    }
    const before = await store.getRateFeed(source);
    const newest = [before?.newest, outcome.newest]
      .filter((one) => one !== undefined)
      .toSorted()
      .at(-1);
    await store.putRateFeed(
      before === undefined ? { source, by: 'file', triedAt: at, fetchedAt: at, newest } : { ...before, newest },
    );
    sourceInDoubt(days, pivot).forEach((doubt) => {
      warn(inEnglish(doubt));
    });
    const { kept, alreadyThere } = outcome;
    if (turnedFrom !== undefined)
      process.stderr.write(
        `remit: note: ${basename(file)} is against ${turnedFrom}: turned to ${pivot}, the money of ${source}, by the rate of each day between the two\n`,
      );
    if (options.json === true) say(JSON.stringify({ source, pivot, kept, alreadyThere, newest }));
    else {
      const there = `${alreadyThere} ${alreadyThere === 1 ? 'was' : 'were'} there`;
      say(`${source}: ${counted(kept, 'day')} stored against ${pivot}, ${there}; the newest is ${newest ?? 'none'}`);
    }
  });
}

async function listThem(source: string | undefined, options: Listing): Promise<void> {
  await within(options, 'refuse', async ({ store }) => {
    if (source === undefined) {
      const feeds = await store.listRateFeeds();
      if (options.json === true) say(JSON.stringify(feeds));
      else if (feeds.length === 0) say(`There are no exchange rates. Sources that can be fetched: ${known}`);
      else feeds.map(feedInWords).forEach(say);
      return;
    }
    const days = await store.listRateDays(source, options.from, options.to ?? dayIn(now()));
    if (days.length === 0) throw new CommandFailure(`there are no rates of ${source} in these days`);
    if (options.json === true) say(JSON.stringify(days));
    else daysAsCsv(days).forEach(say);
  });
}
