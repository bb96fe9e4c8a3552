/** `remit round check`: looks for reasons to look now instead of at night, and keeps what enumerators are told. */
import { Command } from 'commander';

import { inLines } from '#schemas/basics/control-characters.ts';
import { checkRound, isChecked } from '#functions/checks/check-round.ts';
import { roundsToCheck } from '#functions/checks/check-rounds.ts';
import type { RoundEntry } from '#functions/store/round-entry.ts';
import type { OpenPlatform } from '../../laptop/data/open-data.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import { checkedInWords } from '../../laptop/checked-in-words.ts';
import { progressBars } from '../import/progress.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { unknownRound } from '../round/round-refusals.ts';

type Options = Place & { readonly json?: true };

const say = (line: string): void => void process.stdout.write(`${inLines(line)}\n`);

async function wanted({ store }: OpenPlatform, id: string | undefined): Promise<readonly RoundEntry[]> {
  if (id === undefined) return roundsToCheck(store);
  const entry = await store.getRoundEntry(id);
  if (entry === undefined)
    throw unknownRound(
      id,
      (await store.listRounds()).map(({ round }) => round.id),
    );
  if (!isChecked(entry))
    throw new CommandFailure(
      `the round "${id}" is ${entry.state}: only rounds that people work on are checked; remit round flags ${id} shows what there is to look at`,
    );
  return [entry];
}

/** The command; one round that fails keeps no other from its turn, and the command fails at the end. */
export const checkCommand = (): Command =>
  withWhere(
    new Command('check')
      .description('check interviews as each night does, and keep for each enumerator what they are told')
      .argument('[round]', 'the round; every round that people work on without it'),
  )
    .option('--json', 'print one line of JSON for each round')
    .action((id: string | undefined, options: Options) =>
      within(options, 'refuse', async (platform) => {
        const failed: string[] = [];
        const rounds = await wanted(platform, id);
        if (rounds.length === 0 && options.json !== true) say('there is no round that people work on');
        for (const entry of rounds) {
          const { id: round } = entry.round;
          const bars = progressBars();
          try {
            const checked = await checkRound({ ...platform, now: () => new Date() }, entry, bars.progress);
            bars.done();
            say(options.json === true ? JSON.stringify({ round, ...checked }) : checkedInWords(round, checked));
          } catch (error) {
            bars.done();
            failed.push(`${round}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
        if (failed.length > 0) throw new CommandFailure(`not checked: ${failed.join('; ')}`);
      }),
    );
