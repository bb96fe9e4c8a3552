/** `remit round shapes`: brings the shapes of the frame's regions into a round, or takes them out again. */
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { pointsIn } from '#schemas/fieldwork/region-shapes.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { changeRound } from '#functions/fieldwork/change-round.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';
import { readJson } from '#schemas/basics/json-fault.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { counted } from '../counted.ts';
import { readTextFile } from '../files/decode-file.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { overlapsIn } from './overlapping-regions.ts';
import { readShapes, type ShapesAsked } from './read-shapes.ts';
import { faulty } from './round-files.ts';
import { notChanged, unknownRound } from './round-refusals.ts';

type Options = Place & {
  readonly round: string;
  readonly property: string;
  readonly reason?: string;
  readonly by: string;
  readonly dryRun?: true;
  readonly remove?: true;
};

/** Shapes for a picture take a hundredth of this; those of a land survey are simplified before. */
const mostBytes = 20_000_000;

/** The command, below `remit round`. */
export const shapesCommand = (): Command =>
  withWhere(new Command('shapes'))
    .argument('[file]', 'GeoJSON: a feature for each region')
    .description('give a round the shapes of its regions, which maps of its releases are made of')
    .requiredOption('--round <id>', 'the round')
    .option('--property <name>', 'the property of each feature that holds the code of its region', 'region')
    .option('--remove', 'take the shapes out of the round')
    .option('--dry-run', 'check the file and change nothing')
    .option('--reason <text>', 'why, for the audit trail')
    .option('--by <name>', 'who acts, for the audit trail', whoActs())
    .action((file: string | undefined, options: Options) =>
      within(options, 'refuse', (platform) => run(platform, file, options)),
    );

async function run(platform: OpenPlatform, file: string | undefined, options: Options): Promise<void> {
  const { round: id } = options;
  const entry = await platform.store.getRoundEntry(id);
  if (entry === undefined)
    throw unknownRound(
      id,
      (await platform.store.listRounds()).map(({ round }) => round.id),
    );
  if ((file === undefined) !== (options.remove === true))
    throw new CommandFailure('say a file of shapes, or --remove to take them out');
  const { shapes: before, ...without } = entry.round;
  if (file === undefined) {
    await change(platform, without, 'shapes removed', options);
    say(`Round ${id}: ${before === undefined ? 'had no shapes' : 'the shapes were taken out'}`);
    return;
  }
  const frame = await platform.store.getFrame(id);
  const regions = [...new Set(frame.flatMap(({ region }) => region ?? []))].toSorted();
  if (regions.length === 0)
    throw new CommandFailure(`the frame of "${id}" names no regions; add a column "region" to it first`);
  const { shapes, lacking } = await shapesIn(file, { property: options.property, regions });
  const overlaps = overlapsIn(shapes);
  if (options.dryRun !== true)
    await change(platform, { ...without, shapes: [...shapes] }, `shapes of ${basename(file)}`, options);
  for (const told of overlaps) process.stderr.write(`remit: warning: ${inLines(told)}\n`);
  for (const region of lacking) process.stderr.write(`remit: note: no shape of ${region}, which maps will lack\n`);
  const checked = options.dryRun === true ? ' (nothing was changed, this was a check)' : '';
  say(`Round ${id}: shapes of ${counted(shapes.length, 'region')}, ${counted(pointsIn(shapes), 'point')}${checked}`);
}

async function shapesIn(file: string, asked: ShapesAsked) {
  const what = 'file of shapes that could be used; nothing was changed';
  const bytes = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (bytes > mostBytes)
    throw faulty(file, what, [
      `has ${bytes} bytes, more than ${mostBytes}: simplify it, for example with mapshaper IN.geojson -simplify 1% keep-shapes -o OUT.geojson`,
    ]);
  const json = readJson(await readTextFile({ file, holds: 'json' }));
  if (json.kind === 'faulty') throw faulty(file, what, [json.fault]);
  const read = readShapes(json.value, asked);
  if (read.kind === 'faulty') throw faulty(file, what, read.faults);
  return read;
}

async function change(platform: OpenPlatform, round: Round, reason: string, options: Options): Promise<void> {
  const now = () => new Date();
  const deps = { store: platform.store, now, newId: uuidV7Maker(now, randomBytes), by: options.by };
  const outcome = await changeRound(deps, { round }, { reason: options.reason ?? reason, faultsIn: () => [] });
  if (outcome.kind === 'unknown-round') throw new CommandFailure(`the round "${round.id}" is not there any more`);
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') throw notChanged(round.id, outcome);
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
