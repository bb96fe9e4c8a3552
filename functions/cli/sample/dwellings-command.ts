/** `remit sample dwellings`: which of the dwellings listed in a PSU are drawn. */
import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import { studyAsked } from '#schemas/language/study/study.ts';
import type { SampleRecord } from '#schemas/fieldwork/sample-record.ts';
import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { counted } from '../counted.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { faulty } from '../round/round-files.ts';
import { csvOf } from './csv-of.ts';
import { type HandedOut, handedOut } from './hand-out.ts';
import { removeFiles, writeNewFiles } from './new-files.ts';
import { tellUnits } from './put-into-round.ts';
import { readRecord } from './read-record.ts';
import { type NamedRow, readNamedTable } from './read-table.ts';

type Options = Place & {
  readonly record: string;
  readonly psu?: string;
  readonly listed?: string;
  readonly list?: string;
  readonly out?: string;
  readonly dwellings?: string;
  readonly round?: string;
  readonly reason: string;
  readonly by: string;
  readonly encoding?: Encoding;
  readonly json?: true;
};

/** The command. */
export function dwellingsCommand(): Command {
  const command = new Command('dwellings')
    .description('draw dwellings out of those listed in a PSU, or in all of them')
    .requiredOption('--record <json>', 'the record of the draw of PSUs')
    .option('--psu <id>', 'one PSU')
    .option('--listed <M>', 'how many dwellings were listed there')
    .option(
      '--list <csv>',
      'dwellings of several PSUs, one a row, in the order of the listing: a column psu, and others',
    )
    .option('--out <csv>', 'those drawn from --list, a new file')
    .option('--dwellings <m>', 'how many in each PSU, where the record does not say')
    .option('--round <id>', 'tell the round how many were listed, which its weights need')
    .option('--reason <text>', 'why, for the audit trail', 'dwellings were listed')
    .option('--by <name>', 'who acts, for the audit trail', whoActs())
    .addOption(encodingOption('the list'))
    .option('--json', 'print one line of JSON');
  return withWhere(command).action(drawDwellings);
}

/** What was drawn in a PSU. */
type InPsu = {
  readonly psu: string;
  readonly listed: number;
  readonly positions: readonly number[];
  /** 1 / (π of the PSU × m/M): what a dwelling stands for by the draw alone. */
  readonly weight: number;
};

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;

/** m of this draw. */
function mOf({ dwellings }: Options, { design }: SampleRecord): number {
  const m = dwellings === undefined ? design.dwellings : whole(dwellings);
  if (m === undefined) throw new WrongUse('--dwellings is a whole number: how many are drawn in each PSU');
  return m;
}

function inPsu(record: SampleRecord, psu: string, listed: number, m: number): InPsu | undefined {
  const known = record.psus.find((one) => one.psu === psu);
  if (known === undefined) return undefined;
  const { positions } = unitsWithin(record.seed, psu, listed, m);
  return { psu, listed, positions, weight: listed / positions.length / known.probability };
}

/** Rows of each PSU, in the order of the list. */
function byPsu(rows: readonly NamedRow[]): ReadonlyMap<string, readonly NamedRow[]> {
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const psu = plainCode(row.cells['psu'] ?? '');
    const group = groups.get(psu);
    if (group === undefined) groups.set(psu, [row]);
    else group.push(row);
  }
  return groups;
}

type FromList = {
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
};
type Drawn = { readonly psus: readonly InPsu[]; readonly fromList?: FromList };

async function drawFromList(record: SampleRecord, m: number, file: string, encoding?: Encoding): Promise<Drawn> {
  const table = await readNamedTable({ file, encoding, holds: 'table' }, ['psu']);
  const faults = [...table.faults];
  const psus: InPsu[] = [];
  const drawn: Readonly<Record<string, string>>[] = [];
  for (const [psu, rows] of byPsu(table.rows)) {
    const one = inPsu(record, psu, rows.length, m);
    if (one === undefined) {
      const place = `row ${rows[0]?.row ?? 0}, psu`;
      faults.push(psu === '' ? `${place}: is missing` : `${place}: "${psu}" is not in the sample of the record`);
      continue;
    }
    psus.push(one);
    for (const position of one.positions)
      drawn.push({ ...rows[position - 1]?.cells, position: String(position), listed: String(one.listed) });
  }
  if (table.header.some((name) => name === 'position' || name === 'listed'))
    faults.push('row 1: "position" and "listed" are columns of what is drawn; call them otherwise in the list');
  if (faults.length > 0) throw faulty(basename(file), 'list of dwellings; nothing was drawn', faults);
  return { psus, fromList: { header: table.header.filter((name) => name !== ''), rows: drawn } };
}

function drawInOne(record: SampleRecord, m: number, { psu = '', listed }: Options): Drawn {
  const count = whole(listed);
  if (count === undefined) throw new WrongUse('--listed is a whole number: how many dwellings were listed in the PSU');
  const one = inPsu(record, plainCode(psu), count, m);
  if (one === undefined) throw new CommandFailure(`"${psu}" is not in the sample of the record; nothing was drawn`);
  return { psus: [one] };
}

/** Those of the list that go out to enumerators; a list whose names do not tell dwellings apart is sent back. */
async function toHandOut(
  { studies, store }: OpenPlatform,
  { round, instrument }: { readonly round: string; readonly instrument: string },
  { header, rows }: FromList,
): Promise<HandedOut | undefined> {
  const entry = await store.getRoundEntry(round);
  const study = entry && (await studyAsked(studies, entry.round.instruments, instrument));
  return study && handedOut(study, header, rows);
}

async function drawDwellings(options: Options): Promise<void> {
  const { list, psu, out, round, by, json } = options;
  if ((list === undefined) === (psu === undefined)) throw new WrongUse('say --psu with --listed, or --list with --out');
  if ((list === undefined) !== (out === undefined)) throw new WrongUse('--list and --out go together');
  const { record } = await readRecord(options.record);
  const m = mOf(options, record);
  const { psus, fromList } =
    list === undefined ? drawInOne(record, m, options) : await drawFromList(record, m, list, options.encoding);
  const files =
    out === undefined || fromList === undefined
      ? []
      : [{ path: out, text: csvOf([...fromList.header, 'position', 'listed'], fromList.rows) }];
  await writeNewFiles(files);
  let told: 'changed' | 'unchanged' | undefined;
  let given: HandedOut | undefined;
  if (round !== undefined) {
    const now = () => new Date();
    const reason = `${options.reason} (${counted(psus.length, 'PSU')})`;
    const who = { by, now, newId: uuidV7Maker(now, randomBytes), reason };
    const listed = new Map(psus.map((one) => [one.psu, one.listed]));
    const { instrument } = record.design;
    told = await within(options, 'refuse', async (platform) => {
      given = fromList && (await toHandOut(platform, { round, instrument }, fromList));
      if (given?.kind === 'faulty')
        throw faulty(basename(list ?? ''), 'list of dwellings for enumerators; nothing was drawn', given.faults);
      const outcome = await tellUnits(platform, round, instrument, listed, who);
      for (const [psu, units] of given?.kind === 'units' ? given.byPsu : [])
        await platform.store.putDrawnUnits(round, instrument, psu, units);
      return outcome;
    }).catch(async (error: unknown) => {
      await removeFiles(files);
      throw error;
    });
  }
  const handed = given?.kind === 'units' ? [...given.byPsu.values()].flat().length : 0;
  if (json === true) {
    process.stdout.write(
      `${JSON.stringify({ psus, files: files.map(({ path }) => path), round, outcome: told, handedOut: handed })}\n`,
    );
    return;
  }
  for (const one of psus) {
    const where = list === undefined ? `: ${one.positions.join(', ')}` : '';
    const line = `${one.psu}: ${one.positions.length} of ${one.listed} dwellings${where} (each stands for ${one.weight.toFixed(2)})`;
    process.stdout.write(`${inLines(line)}\n`);
  }
  for (const { path } of files) process.stdout.write(`${inLines(`Written: ${path}`)}\n`);
  if (round !== undefined) process.stdout.write(`${inLines(`Round ${round}: frame ${String(told)}`)}\n`);
  if (handed > 0) process.stdout.write(`On the lists of enumerators: ${counted(handed, 'dwelling')}\n`);
  if (given?.kind === 'none') process.stderr.write(`${inLines(`not handed out: ${given.why}`)}\n`);
}
