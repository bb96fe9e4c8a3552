/** Fetches every source that somebody needs: one that fails keeps no other from its turn, and is told as an alarm. */
import { errorFields, type Log } from '#functions/platform/logger.ts';
import type { Store } from '#functions/store/store.ts';
import { permits } from '#schemas/fieldwork/life-cycle.ts';

import { bankOf } from './banks/banks.ts';
import { fetchSource, type FetchDeps } from './fetch-source.ts';

export type FetchRatesDeps = FetchDeps & {
  readonly store: FetchDeps['store'] & Pick<Store, 'listRounds'>;
  readonly log: Log;
  /** Sources that are fetched whether or not a round names them. */
  readonly always: readonly string[];
};

/** Some sources gave no rates that could be kept; the schedule tries again, and a person is told. */
export class RatesNotFetched extends Error {
  override readonly name = 'RatesNotFetched';
}

/** Banks that rounds name which are still computed, and those of `always`. Sources without a bank come as files. */
async function wanted({ store, always }: FetchRatesDeps) {
  const named = (await store.listRounds()).flatMap(({ round, state }) =>
    permits[state].computing && round.rateSource !== undefined ? [round.rateSource] : [],
  );
  return [...new Set([...always, ...named])].toSorted().flatMap((id) => bankOf(id) ?? []);
}

/**
 * Fetches what each source lacks.
 *
 * @throws {RatesNotFetched} a source failed; the others have their rates
 */
export async function fetchRates(deps: FetchRatesDeps): Promise<void> {
  const failed: string[] = [];
  for (const bank of await wanted(deps)) {
    const source = bank.id;
    try {
      const outcome = await fetchSource(deps, bank);
      if (outcome.kind === 'fetched') {
        deps.log.info('rates-fetched', { source, days: outcome.kept, newest: outcome.newest ?? '' });
        continue;
      }
      deps.log.error('rates-not-fetched', { source, because: outcome.fault.kind, days: outcome.kept });
    } catch (error) {
      deps.log.error('rates-not-fetched', { source, because: 'unexpected', ...errorFields(error) });
    }
    failed.push(source);
  }
  if (failed.length > 0) throw new RatesNotFetched(`no new exchange rates of ${failed.join(', ')}`);
}
