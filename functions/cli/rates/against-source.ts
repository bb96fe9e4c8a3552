/** Rates of a file against the money of its source, which the bank or the first import fixed; other files are turned to it. */
import { bankOf } from '#functions/rates/banks/banks.ts';
import type { DayRates } from '#functions/rates/banks/bank.ts';
import { turnDays } from '#functions/rates/turn-days.ts';
import type { Store } from '#functions/store/store.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';
import type { RatesFile } from './read-rates.ts';

type Rates = Pick<Store, 'getRateFeed' | 'listRateDays'>;

/** As they are kept, and the money that the file had them against where it is another. */
export type AgainstSource = {
  readonly days: readonly DayRates[];
  readonly pivot: string;
  readonly turnedFrom: string | undefined;
};

/** The money that the rates of a source are against; undefined where it has none yet. */
async function moneyOf(store: Rates, source: string): Promise<string | undefined> {
  const newest = (await store.getRateFeed(source))?.newest;
  const [day] = newest === undefined ? [] : await store.listRateDays(source, newest, newest);
  // An import that was cut off may have left days that the feed knows nothing of.
  const [kept] = day === undefined ? await store.listRateDays(source, '0001-01-01', '9999-12-31') : [day];
  return kept?.pivot;
}

/**
 * The rates of a file as its source keeps them.
 *
 * @param name of the file, for messages
 * @throws {CommandFailure} they are against another money, and cannot be turned
 */
export async function againstSource(
  store: Rates,
  source: string,
  { days, pivots }: RatesFile,
  name: string,
): Promise<AgainstSource> {
  const [first] = pivots;
  const bank = bankOf(source);
  if (bank !== undefined && !pivots.includes(bank.pivot))
    throw new CommandFailure(
      `${name}: rates of ${source} are against ${bank.pivot}, and these are against ${first}: give them as the bank does, or import them under another name; nothing was stored`,
    );
  const money = bank?.pivot ?? (await moneyOf(store, source)) ?? first;
  if (pivots.includes(money)) return { days, pivot: money, turnedFrom: undefined };
  const turned = turnDays(days, first, money);
  if (turned.kind === 'turned') return { days: turned.days, pivot: money, turnedFrom: first };
  throw new CommandFailure(
    `${name} was not imported, nothing was stored: rates of ${source} are against ${money} since its first file, these are against ${first}, and ${turned.date} has no rate between the two. Add ${money} to each day, by which the others are turned, or import the file under another name with --source`,
  );
}
