/** What the rows of a table of benchmarks are made of. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { BenchmarkTables } from '#schemas/language/study/tables.ts';
import type { EstimateRow } from '../../production/observations/rows.ts';
import type { benchmarksUntil } from './known.ts';

export type Making = {
  readonly plan: BenchmarkTables;
  readonly round: Pick<Round, 'reportingCurrency' | 'exchangeRates'>;
  /** What may be read of the surveys. */
  readonly estimates: readonly EstimateRow[];
  readonly known: ReturnType<typeof benchmarksUntil>;
};
