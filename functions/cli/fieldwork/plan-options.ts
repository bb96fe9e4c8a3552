/** How the plan of fieldwork is said in a command: dwellings in each place, first and last day. */
import { type Command, InvalidArgumentError } from 'commander';

import { type FieldworkPlan, mostDwellings } from '#schemas/fieldwork/fieldwork-plan.ts';

import { WrongUse } from '../../laptop/data/failures.ts';
import { wholeNumber } from './link-deps.ts';

export type PlanOptions = { readonly dwellings?: number; readonly from?: string; readonly until?: string };

/** A day, as an option gives it. */
export function dayIn(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('write the day as YYYY-MM-DD');
  return text;
}

/** Adds the options. */
export const withPlan = (command: Command): Command =>
  command
    .option('--dwellings <m>', 'how many are to be asked in each place', wholeNumber(1, mostDwellings))
    .option('--from <day>', 'first day of fieldwork, for an even pace', dayIn)
    .option('--until <day>', 'its last day', dayIn);

/**
 * The plan that they say.
 *
 * @throws {WrongUse} one day without the other, or the wrong way round
 */
export function planIn({ dwellings, from, until }: PlanOptions): FieldworkPlan {
  if ((from === undefined) !== (until === undefined)) throw new WrongUse('an even pace needs --from and --until');
  if (from !== undefined && until !== undefined && from > until) throw new WrongUse('--until is before --from');
  return {
    ...(dwellings !== undefined && { dwellings }),
    ...(from !== undefined && until !== undefined && { days: { from, until } }),
  };
}
