/** Stores the rows of a file that were found good, many at a time. */
import type { Instrument } from '#schemas/language/questions/instrument.ts';
import {
  type Origin,
  storeResponse,
  type StoreResponseDeps,
  type ValidResponse,
} from '#functions/ingest/store-response.ts';

/** Responses on their way to the store at the same time. */
const inFlight = 48;

export type RowToStore = { readonly response: ValidResponse; readonly origin: Origin };

export type Loaded = {
  readonly stored: number;
  readonly alreadyStored: number;
  readonly changed: number;
  /** Rows of people who asked to be erased: they do not come back. */
  readonly erased: number;
};

/**
 * Stores rows as they come.
 *
 * @param rows undefined for a row that is passed over, so that rows are counted
 * @param progress told the rows so far, now and then
 * @throws what the store throws; nothing more is read then
 */
export async function storeRows(
  deps: StoreResponseDeps,
  instrument: Instrument,
  rows: AsyncIterable<RowToStore | undefined>,
  progress: (rows: number) => void,
): Promise<Loaded> {
  const counts = { stored: 0, 'already-stored': 0, 'id-reused': 0, erased: 0 };
  const pending = new Set<Promise<void>>();
  let failure: unknown;
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count % 200 === 0) progress(count);
    if (row === undefined) continue;
    const put = storeResponse(deps, instrument, row.response, row.origin)
      .then((stored) => {
        counts[stored.kind] += 1;
      })
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => pending.delete(put));
    pending.add(put);
    if (pending.size >= inFlight) await Promise.race(pending);
    if (failure !== undefined) break;
  }
  await Promise.all(pending);
  if (failure !== undefined) throw failure instanceof Error ? failure : new Error('the store failed');
  progress(count);
  const { stored, 'already-stored': alreadyStored, 'id-reused': changed, erased } = counts;
  return { stored, alreadyStored, changed, erased };
}
