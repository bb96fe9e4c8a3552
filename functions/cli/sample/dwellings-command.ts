/** `remit sample dwellings`: which of the dwellings listed in a PSU are drawn. */
import { basename } from 'node:path';

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { plainCode } from '#schemas/basics/plain-text.ts';
import type { SampleRecord } from '#schemas/fieldwork/sample-record.ts';
import { unitsWithin } from '#analysis/statistics/sampling/units-within.ts';

import { wholeNumber } from '../fieldwork/link-deps.ts';
import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import { counted } from '../counted.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { faulty } from '../round/round-files.ts';
import { csvOf } from './csv-of.ts';
import { removeFiles, writeNewFiles } from './new-files.ts';
import { readRecord } from './read-record.ts';
import { type NamedRow, readNamedTable } from './read-table.ts';
import { type FromList, tellRound } from './tell-round.ts';

type Options = Place & {
  readonly record?: string;
  readonly seed?: number;
  readonly psu?: string;
  readonly listed?: string;
  readonly list?: string;
  readonly out?: string;
  readonly dwellings?: string;
  readonly round?: string;
  readonly overPhones?: true;
  readonly reason: string;
  readonly by: string;
  readonly encoding?: Encoding;
  readonly json?: true;
};

/** The command. */
export function dwellingsCommand(): Command {
  const command = new Command('dwellings')
    .description('draw dwellings out of those listed in a PSU, or in all of them')
    .option('--record <json>', 'the record of the draw of PSUs')
    .option(
      '--seed <number>',
      'instead of a record: the seed of the sample, to draw again what an office or a phone drew',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--psu <id>', 'one PSU')
    .option('--listed <M>', 'how many dwellings were listed there')
    .option(
      '--list <csv>',
      'dwellings of several PSUs, one a row, in the order of the listing: a column psu, and others',
    )
    .option('--out <csv>', 'those drawn from --list, a new file')
    .option('--dwellings <m>', 'how many in each PSU, where the record does not say')
    .option('--round <id>', 'tell the round how many were listed, which its weights need')
    .option('--over-phones', 'take the place of what phones drew there, which stays on record')
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
  /** 1 / (π of the PSU × m/M): what a dwelling stands for by the draw alone; where π is not known, in its PSU. */
  readonly weight: number;
};

/** What is drawn by: a record, or its seed alone. */
type By = { readonly seed: number; readonly record: SampleRecord | undefined };

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;

/** The seed, and the record where there is one. */
async function byOf({ record: file, seed, round }: Options): Promise<By> {
  if ((file === undefined) === (seed === undefined)) throw new WrongUse('say --record, or --seed');
  if (file === undefined && round !== undefined)
    throw new WrongUse('--round needs --record: a round is told by the probabilities of its sample');
  if (file === undefined) return { seed: seed ?? 0, record: undefined };
  const { record } = await readRecord(file);
  return { seed: record.seed, record };
}

/** m of this draw. */
function mOf({ dwellings }: Options, { record }: By): number {
  const m = dwellings === undefined ? record?.design.dwellings : whole(dwellings);
  if (m === undefined) throw new WrongUse('--dwellings is a whole number: how many are drawn in each PSU');
  return m;
}

function inPsu({ seed, record }: By, psu: string, listed: number, m: number): InPsu | undefined {
  const known = record?.psus.find((one) => one.psu === psu);
  if (record !== undefined && known === undefined) return undefined;
  const { positions } = unitsWithin(seed, psu, listed, m);
  return { psu, listed, positions, weight: listed / positions.length / (known?.probability ?? 1) };
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

type Drawn = { readonly psus: readonly InPsu[]; readonly fromList?: FromList };

async function drawFromList(by: By, m: number, file: string, encoding?: Encoding): Promise<Drawn> {
  const table = await readNamedTable({ file, encoding, holds: 'table' }, ['psu']);
  const faults = [...table.faults];
  const psus: InPsu[] = [];
  const drawn: Readonly<Record<string, string>>[] = [];
  for (const [psu, rows] of byPsu(table.rows)) {
    const one = psu === '' ? undefined : inPsu(by, psu, rows.length, m);
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

function drawInOne(by: By, m: number, { psu: said = '', listed }: Options): Drawn {
  const psu = plainCode(said);
  if (psu === '') throw new WrongUse('--psu is empty: say the code of the PSU');
  const count = whole(listed);
  if (count === undefined) throw new WrongUse('--listed is a whole number: how many dwellings were listed in the PSU');
  const one = inPsu(by, psu, count, m);
  if (one === undefined) throw new CommandFailure(`"${said}" is not in the sample of the record; nothing was drawn`);
  return { psus: [one] };
}

async function drawDwellings(options: Options): Promise<void> {
  const { list, psu, out, round } = options;
  if ((list === undefined) === (psu === undefined)) throw new WrongUse('say --psu with --listed, or --list with --out');
  if ((list === undefined) !== (out === undefined)) throw new WrongUse('--list and --out go together');
  const by = await byOf(options);
  const m = mOf(options, by);
  const drawn = list === undefined ? drawInOne(by, m, options) : await drawFromList(by, m, list, options.encoding);
  const { fromList } = drawn;
  const files =
    out === undefined || fromList === undefined
      ? []
      : [{ path: out, text: csvOf([...fromList.header, 'position', 'listed'], fromList.rows) }];
  await writeNewFiles(files);
  const { record } = by;
  const outcome =
    round === undefined || record === undefined
      ? undefined
      : await tellRound(
          { ...options, round },
          { record, m, listed: new Map(drawn.psus.map((one) => [one.psu, one.listed])), fromList },
        ).catch(async (error: unknown) => {
          await removeFiles(files);
          throw error;
        });
  tell(
    options,
    drawn,
    files.map(({ path }) => path),
    outcome,
  );
}

/** What was done, as a line of JSON or in words. */
function tell(
  { round, list, json, record }: Options,
  { psus }: Drawn,
  files: readonly string[],
  outcome: Awaited<ReturnType<typeof tellRound>> | undefined,
): void {
  const given = outcome?.given;
  const handed = given?.kind === 'units' ? [...given.byPsu.values()].flat().length : 0;
  if (json === true) {
    process.stdout.write(`${JSON.stringify({ psus, files, round, outcome: outcome?.told, handedOut: handed })}\n`);
    return;
  }
  for (const one of psus) {
    const where = list === undefined ? `: ${one.positions.join(', ')}` : '';
    const line = `${one.psu}: ${one.positions.length} of ${one.listed} dwellings${where} (each stands for ${one.weight.toFixed(2)}${record === undefined ? ' in its place' : ''})`;
    process.stdout.write(`${inLines(line)}\n`);
  }
  for (const path of files) process.stdout.write(`${inLines(`Written: ${path}`)}\n`);
  if (round !== undefined) process.stdout.write(`${inLines(`Round ${round}: frame ${String(outcome?.told)}`)}\n`);
  if (handed > 0) process.stdout.write(`On the lists of enumerators: ${counted(handed, 'dwelling')}\n`);
  if (given?.kind === 'none') process.stderr.write(`${inLines(`not handed out: ${given.why}`)}\n`);
}
