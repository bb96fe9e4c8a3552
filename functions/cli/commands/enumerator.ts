/** `remit enumerator`: who goes out in a round, what each is to do, and the link that lets them do it. */
import { basename } from 'node:path';

import { Command, Option } from 'commander';

import { longestDays, mostInterviews, usualDays } from '#schemas/fieldwork/enumerators.ts';
import { inLines } from '#schemas/basics/control-characters.ts';
import { setEnumerators, unassigned } from '#functions/fieldwork/links/set-enumerators.ts';
import { assign } from '#functions/fieldwork/people/assign.ts';
import { readTable } from '#functions/fieldwork/people/read-table.ts';
import type { StoredEnumerator } from '#functions/store/store.ts';
import { some } from '#schemas/basics/some-names.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { giveLink, giveLinks, type Wish } from '../fieldwork/give-links.ts';
import { linkDeps, refuseUnknown, roundIsOver, wholeNumber } from '../fieldwork/link-deps.ts';
import { isList, listFaultInWords, readList, tableFaultInWords } from '../fieldwork/read-enumerators.ts';
import { readTextFile } from '../files/decode-file.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { faulty } from '../round/round-files.ts';

type OfRound = Place & { readonly round: string; readonly json?: true };
type Setting = OfRound & { readonly encoding?: Encoding; readonly reason?: string; readonly by: string };
type Giving = OfRound &
  Omit<Wish, 'round'> & {
    readonly id?: string;
    readonly all?: true;
    readonly csv?: string;
    readonly url?: string;
    readonly by: string;
  };

const byOption = (): Option => new Option('--by <name>', 'who does so, for the audit trail').default(whoActs());
const ofRound = (command: Command): Command =>
  withWhere(command.requiredOption('--round <id>', 'the round')).option('--json', 'print JSON');

/** The command. */
export function makeCommand(): Command {
  const command = new Command('enumerator').description('Say who goes out in a round, and give them their links');
  command.addCommand(
    ofRound(new Command('set'))
      .description('add enumerators, or change what they are to do; who is not in the file stays as they are')
      .argument('<file>', 'CSV with id,name,team,instrument,psu, a row for each place; or JSON')
      .addOption(encodingOption())
      .option('--reason <text>', 'why, for the audit trail')
      .addOption(byOption())
      .action((file: string, options: Setting) =>
        within(options, 'refuse', (platform) => set(platform, file, options)),
      ),
  );
  command.addCommand(
    ofRound(new Command('list'))
      .description('print the enumerators, and the places that nobody is to visit')
      .action((options: OfRound) => within(options, 'refuse', (platform) => list(platform, options))),
  );
  command.addCommand(
    ofRound(new Command('link'))
      .description('print the address that an enumerator opens: once, since its code is kept nowhere')
      .option('--id <id>', 'whose it is')
      .option('--all', 'one for everybody who has something to do')
      .option('--csv <file>', 'with --all: write them into a new file that you alone can read')
      .option('--days <n>', 'how long it is good for', wholeNumber(1, longestDays), usualDays)
      .option('--quota <n>', 'interviews that it may file; more are kept apart', wholeNumber(1, mostInterviews))
      .option('--trial', 'for practice: what it files is in no figure')
      .option('--url <address>', 'where the platform is (default: the stage, or the server that has the folder open)')
      .option('--reason <text>', 'why, for the audit trail', 'given to the enumerator')
      .addOption(byOption())
      .action((options: Giving) => within(options, 'refuse', (platform) => give(platform, options))),
  );
  return command;
}

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}

async function set(platform: OpenPlatform, file: string, options: Setting): Promise<void> {
  const { round, by, encoding, reason = `set from ${basename(file)}` } = options;
  await refuseUnknown(platform, round);
  const text = await readTextFile({ file, encoding, holds: 'table' });
  const what = `list of enumerators of the round "${round}"`;
  const outcome = isList(text) ? await setList() : await setTable();
  switch (outcome.kind) {
    case 'set':
      if (options.json === true) say(JSON.stringify({ added: outcome.added, changed: outcome.changed }));
      else say(setInWords(outcome.added, outcome.changed));
      return;
    case 'round-over':
      throw roundIsOver(round, outcome.state);
    case 'unknown-round':
      throw new CommandFailure(`there is no round "${round}" here`);
    case 'changed-meanwhile':
      throw new CommandFailure(`somebody else changed "${outcome.enumerator}" in the meantime; run this again`);
  }

  async function setList() {
    const read = readList(text);
    if (read.kind === 'faulty') throw faulty(file, 'list of enumerators', read.faults);
    const set = await setEnumerators(linkDeps(platform, by), round, { entries: read.entries, reason });
    if (set.kind === 'faulty') throw faulty(file, what, set.faults.map(listFaultInWords));
    return set;
  }
  async function setTable() {
    const read = readTable(text);
    if (read.kind === 'faulty') throw faulty(file, 'list of enumerators', read.faults.map(tableFaultInWords));
    const set = await assign(linkDeps(platform, by), round, read.people, { reason });
    if (set.kind === 'faulty') throw faulty(file, what, set.faults.map(tableFaultInWords));
    return set;
  }
}

function setInWords(added: readonly string[], changed: readonly string[]): string {
  if (added.length + changed.length === 0) return 'Nothing changed: everybody is to do what they were to do.';
  const parts = [
    ...(added.length > 0 ? [`added: ${some(added)}`] : []),
    ...(changed.length > 0 ? [`changed: ${some(changed)}`] : []),
  ];
  return `${parts.join('; ')}. Phones that have the list learn it when they next have a connection.`;
}

const workOf = ({ assignments }: StoredEnumerator): string =>
  some(assignments.map(({ instrument, psu }) => (psu === undefined ? instrument : `${instrument} ${psu}`)));

/** As `set` reads it. */
const written = ({ id, name, team, assignments }: StoredEnumerator) => ({
  id,
  name,
  ...(team !== undefined && { team }),
  assignments,
});

async function list(platform: OpenPlatform, { round, json }: OfRound): Promise<void> {
  await refuseUnknown(platform, round);
  const { store } = platform;
  const [enumerators, frame] = await Promise.all([store.listEnumerators(round), store.getFrame(round)]);
  const open = unassigned(frame, enumerators).map(({ instrument, psu }) => ({ instrument, psu }));
  if (json === true) {
    say(JSON.stringify({ enumerators: enumerators.map(written), unassigned: open }));
    return;
  }
  if (enumerators.length === 0) say('Nobody goes out yet; add enumerators with remit enumerator set.');
  for (const one of enumerators) {
    const work = one.assignments.length === 0 ? 'nothing to do' : workOf(one);
    say(`${one.id}  ${one.name}${one.team === undefined ? '' : ` (${one.team})`}  ${work}`);
  }
  if (open.length > 0) say(`Nobody is to visit: ${some(open.map(({ instrument, psu }) => `${instrument} ${psu}`))}`);
}

/** Who is served where, and what keeps a link from working. */
async function warn({ store, site, isServed }: OpenPlatform, { round, url }: Giving): Promise<string> {
  if (!isServed && url === undefined)
    process.stderr.write(
      `remit: nobody serves the folder now, so the link names the usual address, ${site}; start remit serve first, or say --url\n`,
    );
  if ((await store.getRoundEntry(round))?.state === 'draft')
    process.stderr.write(
      `remit: the round "${round}" is a draft; the link works once it is opened with remit round open\n`,
    );
  return (url ?? site).replace(/\/+$/, '');
}

async function give(platform: OpenPlatform, options: Giving): Promise<void> {
  const { round, id, all, csv, days, quota, trial, reason, by } = options;
  if ((id === undefined) === (all !== true)) throw new WrongUse('say either --id, for one, or --all');
  if (csv !== undefined && all !== true) throw new WrongUse('--csv is for --all; the address of one is printed');
  await refuseUnknown(platform, round);
  const site = await warn(platform, options);
  const deps = linkDeps(platform, by);
  const wish: Wish = { round, days, reason, ...(quota !== undefined && { quota }), ...(trial && { trial }) };
  if (id !== undefined) {
    const given = await giveLink(deps, id, wish, site);
    say(options.json === true ? JSON.stringify(given) : given.address);
    return;
  }
  const everybody = await platform.store.listEnumerators(round);
  const busy = everybody.filter(({ assignments }) => assignments.length > 0);
  const idle = everybody.filter(({ assignments }) => assignments.length === 0);
  if (busy.length === 0)
    throw new CommandFailure(`nobody has anything to do in the round "${round}"; no link was made`);
  if (idle.length > 0)
    process.stderr.write(`remit: no link for those who have nothing to do: ${some(idle.map((one) => one.id))}\n`);
  if (csv !== undefined) {
    await giveLinks(deps, busy, { wish, site, path: csv });
    process.stderr.write(`remit: ${busy.length} links are in ${csv}, which you alone can read\n`);
    return;
  }
  for (const one of busy) {
    const given = await giveLink(deps, one.id, wish, site);
    say(options.json === true ? JSON.stringify(given) : `${one.id}  ${given.address}`);
  }
}
