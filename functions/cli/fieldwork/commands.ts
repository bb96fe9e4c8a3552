/** `remit round progress`, `flags`, `check` and `backcheck`: how the fieldwork of a round stands. Ids, codes and counts, never answers. */
import { Command, InvalidArgumentError, Option } from 'commander';

import { compareBackchecks } from '#analysis/fieldwork/backcheck/compare.ts';
import type { OnTheDay } from '#analysis/fieldwork/progress/to-do.ts';
import { drawBackcheck } from '#analysis/fieldwork/backcheck/draw.ts';
import { fieldworkOf, qualityOfStudy } from '#analysis/fieldwork/round/fieldwork-of.ts';
import type { FieldworkPlan } from '#schemas/fieldwork/fieldwork-plan.ts';
import { inLines } from '#schemas/basics/control-characters.ts';
import { onTheDay } from '#functions/fieldwork/progress/on-the-day.ts';
import { readFieldwork, type StudyFieldwork } from '#functions/fieldwork/progress/read-fieldwork.ts';
import { inEnglish } from '#functions/platform/in-english.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { progressBars } from '../import/progress.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { backchecksInWords, drawnInWords, progressInWords, qualityInWords, shownBy } from './in-words.ts';
import { checkCommand } from './check-command.ts';
import { planCommand } from './plan-command.ts';
import { dayIn, planIn, type PlanOptions, withPlan } from './plan-options.ts';
import { unknownRound } from '../round/round-refusals.ts';

type Options = Place & { readonly json?: true; readonly instrument?: string };
type Planned = Options & PlanOptions & { readonly on: string };

function wholeIn(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('a whole number');
  return Number(text);
}
function shareIn(text: string): number {
  const share = Number(text);
  if (!(share > 0 && share <= 1)) throw new InvalidArgumentError('a share above 0, at most 1, such as 0.05');
  return share;
}

const asking = (name: string, description: string): Command =>
  withWhere(new Command(name).description(description).argument('<round>', 'the round'))
    .option('--instrument <id>', 'one study alone')
    .option('--json', 'print one line of JSON');

const planned = (command: Command): Command =>
  withPlan(command).addOption(
    new Option('--on <day>', 'the day to look at it').argParser(dayIn).default(new Date().toISOString().slice(0, 10)),
  );

type ReadStudy = StudyFieldwork & OnTheDay;
type Read = { readonly plan: FieldworkPlan; readonly studies: readonly ReadStudy[] };

/** Reads a round and its frame in one pass, with a bar on the way. */
async function read(id: string, options: Options): Promise<Read> {
  return within(options, 'refuse', async ({ store, studies }) => {
    const entry = await store.getRoundEntry(id);
    if (entry === undefined)
      throw unknownRound(
        id,
        (await store.listRounds()).map(({ round }) => round.id),
      );
    const bars = progressBars();
    const all = await readFieldwork({ store, studies }, entry, options.instrument, bars.progress);
    bars.done();
    if (all.length === 0) throw new CommandFailure(`the round "${id}" asks no such study through links`);
    const now = () => new Date();
    const read = await onTheDay({ store, now }, entry, all, await store.listEnumerators(id));
    return { plan: entry.round.settings.fieldwork ?? {}, studies: read };
  });
}

/** By the plan of the round, and what somebody says in its place. */
async function look(id: string, { dwellings, from, until, on, ...options }: Planned) {
  const said = planIn({
    ...(dwellings !== undefined && { dwellings }),
    ...(from && { from }),
    ...(until && { until }),
  });
  const { plan, studies } = await read(id, options);
  const { dwellings: perPlace, days: period } = { ...plan, ...said };
  return fieldworkOf(studies, { today: on, perPlace, period });
}

/** The commands. */
export const fieldworkCommands = (): readonly Command[] => [
  planCommand(),
  checkCommand(),
  planned(asking('progress', 'print what was expected, attempted and completed, response rates, and what to do today'))
    .addOption(new Option('--by <group>', 'what to split it by').choices(shownBy).default('region'))
    .action(async (id: string, options: Planned & { readonly by: (typeof shownBy)[number] }) => {
      const { studies, toDo } = await look(id, options);
      const progress = studies.map((one) => one.progress);
      if (options.json === true) say(JSON.stringify({ round: id, progress, toDo }));
      else {
        progress.flatMap((one) => progressInWords(one, options.by)).forEach(say);
        ['To do:', ...toDo.map((one) => `  ${inEnglish(one)}`)].forEach(say);
      }
    }),
  asking('flags', 'print reasons to look at interviews and enumerators; a flag excludes nothing').action(
    async (id: string, options: Options) => {
      const quality = (await read(id, options)).studies.map(qualityOfStudy);
      if (options.json === true) say(JSON.stringify({ round: id, quality }));
      else quality.flatMap(qualityInWords).forEach(say);
    },
  ),
  asking('backcheck', 'draw interviews to be asked again, and compare those that were')
    .requiredOption('--share <share>', 'how many of each enumerator, such as 0.05', shareIn)
    .requiredOption('--seed <number>', 'the same seed draws the same interviews', wholeIn)
    .action(async (id: string, options: Options & { readonly share: number; readonly seed: number }) => {
      const checks = (await read(id, options)).studies.map(({ study, interviews }) => ({
        instrument: study.instrument.id,
        drawn: drawBackcheck(interviews, options.share, options.seed),
        compared: compareBackchecks(interviews, study.collection.quality?.again ?? {}),
      }));
      if (options.json === true) say(JSON.stringify({ round: id, share: options.share, seed: options.seed, checks }));
      else
        for (const { instrument, drawn, compared } of checks)
          [...drawnInWords(instrument, drawn), ...backchecksInWords(instrument, compared)].forEach(say);
    }),
];

function say(line: string): void {
  process.stdout.write(`${inLines(line)}\n`);
}
