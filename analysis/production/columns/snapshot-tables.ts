/** What the analysis step reads: the columns of one round, as the snapshot holds them. */
import type { Table } from '../../statistics/columns/columns.ts';

/**
 * Table name (`household`, `household.senders`, …, as columnsOf gives them) → columns; a table without rows may be absent.
 *
 * Tables of an instrument carry, besides its columns: text `response_id`; numeric `design_weight` with factors
 * `design_stratum` and `design_psu` (set on imported microdata, missing elsewhere), numeric `amounts_until`, the last month that
 * its amounts are of (months since January of the year 0; missing by a clock that was wrong). Tables of a roster carry numeric
 * `parent_row`, the row in the table they hang from. Rows are in the order of response ids, roster rows as they were given.
 * `frame` holds one row per sampled PSU: factors `instrument`, `psu`, `stratum`, numeric `first_stage_weight`, `units`.
 * `notes` holds what was found unlikely on arrival: factors `instrument`, `rule`, numeric `responses`; absent when nothing was.
 * `rates` holds those of the source that the round names: numeric `date` (days since 1970-01-01), factor `currency`, numeric
 * `per_pivot`; `rate-feed`, one row, why that source gives no newer ones: factor `source`, numeric `newest`, text `why`.
 */
export type SnapshotTables = Readonly<Record<string, Table>>;
