/** `remit round plan`: writes down what the fieldwork of a round is held against. */
import { randomBytes } from 'node:crypto';

import { Command } from 'commander';

import type { FieldworkPlan } from '#schemas/fieldwork/fieldwork-plan.ts';
import { planRound } from '#functions/fieldwork/plan-round.ts';
import { uuidV7Maker } from '#functions/platform/uuid.ts';

import type { OpenPlatform } from '../../laptop/data/open-data.ts';
import { type Place, within, withWhere } from '../open/open-platform.ts';
import { whoActs } from '../../laptop/who-acts.ts';
import { notChanged, unknownRound } from '../round/round-refusals.ts';
import { planInWords } from '../round/tell-round.ts';
import { planIn, type PlanOptions, withPlan } from './plan-options.ts';

type Options = Place &
  PlanOptions & { readonly round: string; readonly json?: true; readonly reason: string; readonly by: string };

/** The command, below `remit round`. */
export const planCommand = (): Command =>
  withPlan(withWhere(new Command('plan')))
    .description('say what progress is held against: dwellings in each place, and the days in the field')
    .requiredOption('--round <id>', 'the round; what is not said any more is taken away')
    .option('--json', 'print one line of JSON')
    .option('--reason <text>', 'why, for the audit trail', 'the plan of the fieldwork')
    .option('--by <name>', 'who acts, for the audit trail', whoActs())
    .action((options: Options) => {
      const plan = planIn(options);
      return within(options, 'refuse', (platform) => run(platform, plan, options));
    });

async function run(platform: OpenPlatform, plan: FieldworkPlan, options: Options): Promise<void> {
  const { store } = platform;
  const { round: id, reason, by, json } = options;
  const now = () => new Date();
  const outcome = await planRound({ store, now, newId: uuidV7Maker(now, randomBytes), by }, id, plan, { reason });
  if (outcome.kind === 'unknown-round')
    throw unknownRound(
      id,
      (await store.listRounds()).map(({ round }) => round.id),
    );
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') throw notChanged(id, outcome);
  if (json === true) say(JSON.stringify({ round: id, outcome: outcome.kind, plan }));
  else say(`Round ${id} (${outcome.kind}): in the field: ${planInWords(plan) ?? 'nothing is planned'}`);
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
