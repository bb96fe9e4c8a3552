/** `remit round drawing`: whether phones draw dwellings where they were listed, and by what. */
import { randomBytes } from 'node:crypto';

import { Command } from 'commander';

import { mostDrawnUnits } from '#schemas/fieldwork/drawn-units.ts';
import type { DrawRule } from '#schemas/fieldwork/draw-on-phones.ts';
import { letPhonesDraw } from '#functions/fieldwork/let-phones-draw.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import { CommandFailure, WrongUse } from '../../laptop/data/failures.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { notChanged, unknownRound } from '../round/round-refusals.ts';
import { readRecord } from './read-record.ts';
import { wholeNumber } from '../fieldwork/link-deps.ts';

type Options = Place & {
  readonly round: string;
  readonly record?: string;
  readonly instrument?: string;
  readonly seed?: number;
  readonly dwellings?: number;
  readonly off?: true;
  readonly json?: true;
  readonly reason: string;
  readonly by: string;
};

/** The command, below `remit round`. */
export const drawingCommand = (): Command =>
  withWhere(new Command('drawing'))
    .description('let phones draw the dwellings of places that are listed on them, as remit sample dwellings draws')
    .requiredOption('--round <id>', 'the round')
    .option('--record <json>', 'the record of the draw of PSUs: its questionnaire, seed and number of dwellings')
    .option('--instrument <id>', 'the questionnaire, where there is no record')
    .option('--seed <number>', 'the seed of the sample', wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option('--dwellings <m>', 'how many are drawn in each place', wholeNumber(1, mostDrawnUnits))
    .option('--off', 'phones draw no more; what they drew stays')
    .option('--json', 'print one line of JSON')
    .option('--reason <text>', 'why, for the audit trail', 'what phones draw by')
    .option('--by <name>', 'who acts, for the audit trail', whoActs())
    .action(async (options: Options) => {
      const { instrument, rule } = await ruleIn(options);
      await within(options, 'refuse', (platform) => run(platform, options, instrument, rule));
    });

/** What is said: flags win over the record. */
async function ruleIn({ record: file, off, ...said }: Options): Promise<{ instrument: string; rule?: DrawRule }> {
  const record = file === undefined ? undefined : (await readRecord(file)).record;
  const instrument = said.instrument ?? record?.design.instrument;
  if (instrument === undefined) throw new WrongUse('say --record, or --instrument');
  if (off === true) return { instrument };
  const seed = said.seed ?? record?.seed;
  const dwellings = said.dwellings ?? record?.design.dwellings;
  if (seed === undefined)
    throw new WrongUse('say --record, or --seed: that of the sample, so that anybody can draw it again');
  if (dwellings === undefined) throw new WrongUse('say --dwellings: how many are drawn in each place');
  if (dwellings > mostDrawnUnits)
    throw new WrongUse(`--dwellings: enumerators are sent to at most ${mostDrawnUnits} in one place`);
  return { instrument, rule: { seed, dwellings } };
}

async function run(
  { store, studies }: OpenPlatform,
  { round: id, reason, by, json }: Options,
  instrument: string,
  rule: DrawRule | undefined,
): Promise<void> {
  const now = () => new Date();
  const deps = { store, studies, now, newId: uuidV7Maker(now, randomBytes), by };
  const outcome = await letPhonesDraw(deps, { id, instrument }, rule, { reason });
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      break;
    case 'unknown-round':
      throw unknownRound(
        id,
        (await store.listRounds()).map(({ round }) => round.id),
      );
    case 'nothing-to-draw':
      throw new CommandFailure(
        `the round "${id}" does not ask "${instrument}" of single units that are listed in a place; nothing was changed`,
      );
    case 'frozen':
    case 'loses-interviews':
    case 'faulty-frame':
    case 'not-comparable':
    case 'changed-meanwhile':
      throw notChanged(id, outcome);
  }
  const says =
    rule === undefined
      ? 'phones do not draw'
      : `phones draw ${rule.dwellings} of the dwellings listed in a place, by seed ${rule.seed}`;
  const line =
    json === true
      ? JSON.stringify({ round: id, instrument, outcome: outcome.kind, drawing: rule ?? null })
      : `Round ${id} (${outcome.kind}), ${instrument}: ${says}`;
  process.stdout.write(`${line}\n`);
}
