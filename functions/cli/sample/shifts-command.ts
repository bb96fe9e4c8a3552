/** `remit sample shifts`: crossing points × days × shifts, as the list that `remit sample draw` draws shifts from. */
import { basename } from 'node:path';

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { planOf } from '#schemas/language/questions/outline.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import { counted } from '../counted.ts';
import { encodingOption } from '../files/encoding-option.ts';
import type { Encoding } from '../files/encodings.ts';
import { type Place, studiesAt, withWhere } from '../open/open-platform.ts';
import { faulty } from '../round/round-files.ts';
import { csvOf } from './csv-of.ts';
import { listShifts } from './list-shifts.ts';
import { writeNewFiles } from './new-files.ts';
import { readNamedTable } from './read-table.ts';

type Options = Place & {
  readonly points: string;
  readonly from: string;
  readonly to: string;
  readonly shifts: string;
  readonly instrument: string;
  readonly interval?: string;
  readonly out: string;
  readonly encoding?: Encoding;
  readonly json?: true;
};

/** The command. */
export function shiftsCommand(): Command {
  const command = new Command('shifts')
    .description('list every shift of crossing points, from which remit sample draw draws')
    .requiredOption(
      '--points <csv>',
      'the points: point, and perhaps stratum, label, region, interval, size or size.SHIFT',
    )
    .requiredOption('--from <day>', 'first day, YYYY-MM-DD')
    .requiredOption('--to <day>', 'last day')
    .requiredOption('--shifts <names>', 'shifts of a day, separated by commas')
    .requiredOption('--instrument <id>', 'the questionnaire of travellers')
    .option('--interval <k>', 'every k-th traveller is stopped, where a point does not say its own')
    .requiredOption('--out <csv>', 'the list, a new file')
    .addOption(encodingOption('the table of points'))
    .option('--json', 'print one line of JSON');
  return withWhere(command).action(write);
}

/** The newest version of a study of travellers. */
function studyOf(known: readonly Study[], id: string): Study {
  const versions = known.filter(({ instrument }) => instrument.id === id);
  const newest = Math.max(...versions.map(({ instrument }) => instrument.version));
  const study = versions.find(({ instrument }) => instrument.version === newest);
  const ofShifts = known.filter(({ collection }) => collection.weights.kind === 'shift');
  const names = [...new Set(ofShifts.map(({ instrument }) => instrument.id))].join(', ');
  if (study === undefined) throw new CommandFailure(`there is no study "${id}"; shifts are drawn for ${names}`);
  if (study.collection.weights.kind !== 'shift')
    throw new CommandFailure(`"${id}" is not asked in shifts; ${names} is`);
  return study;
}

async function write(options: Options): Promise<void> {
  const study = studyOf(await studiesAt(options), options.instrument);
  const rule = study.collection.weights;
  const { questions } = planOf(study.instrument);
  const shifts = options.shifts.split(',').map((name) => name.trim());
  if (shifts.includes('') || new Set(shifts).size !== shifts.length)
    throw new WrongUse('--shifts names the shifts of a day, each once: day,night');
  const table = await readNamedTable({ file: options.points, encoding: options.encoding, holds: 'table' }, ['point']);
  const { from, to, interval, out } = options;
  const known = ['crossing_point', 'date', 'shift'].filter((name) => questions.has(name));
  const intervalName = rule.kind === 'shift' ? rule.interval : '';
  const listed = listShifts(table, { from, to, shifts, interval, known, intervalName });
  if (listed.faults.length > 0)
    throw faulty(
      basename(options.points),
      'table of crossing points that shifts can be made of; nothing was written',
      listed.faults,
    );
  await writeNewFiles([{ path: out, text: csvOf(listed.columns, listed.rows) }]);
  const { rows, points, days } = listed;
  if (options.json === true) process.stdout.write(`${JSON.stringify({ shifts: rows.length, points, days, out })}\n`);
  else {
    const each = `${counted(points, 'point')} × ${counted(days, 'day')} × ${counted(shifts.length, 'shift')}`;
    process.stdout.write(`${inLines(`Shifts: ${rows.length} (${each}), written to ${out}`)}\n`);
  }
}
