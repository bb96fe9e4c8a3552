/** From a snapshot to the bytes of a release and its manifest: the part that can be done again, to the bit. */
import { type Former } from '#analysis/disclosure/renewal.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { judgedCosts, summarise } from '#analysis/disclosure/summary.ts';
import { costsByVolume } from '#analysis/corridors/by-volume/costs-by-volume.ts';
import { refusedTransfersWarning } from '#analysis/corridors/refused-prices.ts';
import { incompleteWarnings } from '#analysis/disclosure/incomplete-warnings.ts';
import { withheldWarnings } from '#analysis/disclosure/withheld-warnings.ts';
import { costCounted, estimateCounted } from '#analysis/production/observations/counted-as.ts';
import { benchmarksOf, withoutBenchmarks } from '#analysis/remittances/benchmarks/benchmarks.ts';
import { withoutStock } from '#analysis/registry/calibrated/known-stock.ts';
import { stockAbroad } from '#analysis/registry/stock/stock-abroad.ts';
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import { computingOf } from '#analysis/production/begin.ts';
import { computePrices, computeTables } from '#analysis/production/compute-tables.ts';
import { costTable } from '#analysis/production/observations/to-observations.ts';
import { tableStandings } from '#analysis/production/promised.ts';
import type { EstimateRow } from '#analysis/production/observations/rows.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { ratesTable } from '#analysis/production/derive/rated-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import type { NoteSpeaker } from '#schemas/words/note.ts';
import type { Study } from '#schemas/language/study/study.ts';

import { comparedOf, type Comparison } from './comparison.ts';
import { sha256 } from '#functions/store/sha256.ts';
import { descriptionOf } from './description.ts';
import type { FormerRelease } from './former-release.ts';
import type { Manifest, Series } from './release/manifest.ts';
import type { KeptRecord } from './release/record/kept-record.ts';
import { recordBytes } from './release/record/write-record.ts';
import type { FileContent } from './release/file-content.ts';
import { toldWarning } from './release/in-english.ts';
import { pricesApartWarning } from './release/prices-apart.ts';
import { unfinishedPeriod } from './release/unfinished-period.ts';
import { roundTitles } from './release/round-titles.ts';
import { releaseFiles } from './release/release-files.ts';
import { type Helpers, tablesTogether } from './together/tables-together.ts';

export type Computed = {
  readonly files: readonly FileContent[];
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
  /** What the next release will be held against; nothing of people is in prices alone. */
  readonly recordBytes: Uint8Array | undefined;
};

type Inputs = {
  readonly series: Series;
  /** Those of the round. */
  readonly studies: readonly Study[];
  readonly round: Round;
  readonly codeVersion: string;
  /** Day in UTC; absent from releases of before. */
  readonly computedOn?: string;
  readonly snapshot: Manifest['snapshot'];
  /** Says warnings and notes in the files. */
  readonly english: NoteSpeaker;
  /** Undefined where the round names no other. */
  readonly comparison: Comparison | undefined;
};

/** Tables as they may be read, and the record of what readers know after them. */
async function tablesOf(
  tables: SnapshotTables,
  inputs: Inputs,
  former: FormerRelease | undefined,
  helpers: Helpers | undefined,
) {
  const { series, studies, round, snapshot } = inputs;
  if (series === 'corridor-costs') {
    const computed = computePrices(studies, tables, round); // of firms, not of people
    const apart = pricesApartWarning(computed.corridorCosts, series);
    const corridorCosts = computed.corridorCosts.map(costCounted(studies));
    const prices = disclosed({ ...computed, corridorCosts, warnings: [...computed.warnings, ...apart] });
    return { tables: prices, standings: tableStandings(quotedIn(studies), tables, prices, prices), kept: undefined };
  }
  const options = {
    minimumCell: round.settings.minimumCell,
    version: snapshot.hash,
    description: descriptionOf(inputs),
  };
  const computing = computingOf(studies, tables, round);
  const ready = await tablesTogether(studies, computing, round, helpers);
  const computed = computeTables(studies, tables, round, computing, ready);
  const { tables: readable, record } = protect(computed, options, former && heldBy(former, inputs, tables));
  const { unknownLimit, marginBounds } = round.settings;
  const benchmarks = benchmarksOf(studies, readable.estimates, round);
  const stock = stockAbroad(studies, readable.estimates, round);
  const byVolume = costsByVolume(studies, readable, round);
  const compared = comparedOf(
    inputs.comparison,
    { round, studies, snapshot: tables, estimates: readable.estimates },
    former?.kept.record.description === options.description ? former.kept.changes : undefined,
  );
  const estimates = [...readable.estimates, ...benchmarks.rows, ...byVolume.rows, ...stock.rows, ...compared.rows].map(
    estimateCounted(studies),
  );
  const warnings = [
    ...unfinishedPeriod(round, inputs.computedOn),
    ...readable.warnings,
    ...studies.flatMap(({ instrument: { id } }) => refusedTransfersWarning(readable.corridorCosts, id, marginBounds)),
    ...incompleteWarnings(readable.estimates, studies, unknownLimit),
    ...withheldWarnings(estimates),
    ...benchmarks.warnings,
    ...byVolume.warnings,
    ...stock.warnings,
    ...compared.warnings,
    ...pricesApartWarning(readable.corridorCosts, series),
  ];
  const corridorCosts = readable.corridorCosts.map(costCounted(studies));
  const told = disclosed({ ...readable, estimates, corridorCosts, warnings });
  const promised = withoutStock(round.benchmarks === undefined ? withoutBenchmarks(studies) : studies, round);
  return {
    tables: told,
    standings: tableStandings(promised, tables, computed, told),
    kept: keptOf(record, changesIn(compared.rows), { ...former?.kept.snapshots, [snapshot.hash]: snapshot.files }),
  };
}

/** Studies as far as they tell prices alone. */
const quotedIn = (studies: readonly Study[]): readonly Study[] =>
  studies.flatMap((study) => {
    const tables = study.tables.filter(({ kind }) => kind === 'quoted-costs');
    return tables.length === 0 ? [] : [{ ...study, tables }];
  });

/** Earlier answers by today's rates: these are part of the description, and not of what people said. */
const withRates = (earlier: SnapshotTables, { [ratesTable]: rates }: SnapshotTables): SnapshotTables =>
  rates === undefined ? earlier : { ...earlier, [ratesTable]: rates };

const heldBy = ({ kept, snapshots }: FormerRelease, { studies, round }: Inputs, tables: SnapshotTables): Former => ({
  record: kept.record,
  recomputed: (version) => computeTables(studies, withRates(snapshots.get(version) ?? {}, tables), round),
});

/** Rows of change that may have to stay; undefined where there are none. */
function changesIn(rows: readonly EstimateRow[]): KeptRecord['changes'] {
  const changes = rows.filter(({ change }) => change !== undefined && change.before !== null);
  return changes.length === 0 ? undefined : changes;
}

/** Of snapshots, the files of those from which a figure still stands. */
function keptOf(
  record: KeptRecord['record'],
  changes: KeptRecord['changes'],
  snapshots: KeptRecord['snapshots'],
): KeptRecord {
  const versions = new Set(Object.values(record.cells).map(({ version }) => version));
  return {
    record,
    ...(changes && { changes }),
    snapshots: Object.fromEntries(Object.entries(snapshots).filter(([version]) => versions.has(version))),
  };
}

/** Studies that came as files, by what their text is recognised by; the others are part of the code. */
function filedStudies(studies: readonly Study[]): Pick<Manifest, 'studies'> {
  const hashes = studies.flatMap(({ instrument, sha256: hash }) =>
    hash === undefined ? [] : [[instrument.id, hash] as const],
  );
  return hashes.length === 0 ? {} : { studies: Object.fromEntries(hashes) };
}

/**
 * Computes a release. Nothing in the result tells under which id it was computed, nor when but for the day that is given.
 *
 * @param former the release before, whose figures stay where too few interviews changed
 * @param helpers other threads, which change nothing in what comes out
 */
export async function computeFiles(
  tables: SnapshotTables,
  inputs: Inputs,
  former?: FormerRelease,
  helpers?: Helpers,
): Promise<Computed> {
  const { tables: readable, standings, kept } = await tablesOf(tables, inputs, former, helpers);
  const judged = [...readable.estimates, ...judgedCosts(readable.corridorCosts, costTable)];
  const summary = summarise(judged).map((table) => ({ ...table }));
  const files = await releaseFiles(readable, {
    ...inputs,
    ...{ standings, summary },
    titles: roundTitles({ round: inputs.round, comparedWith: inputs.comparison?.named }),
  });
  const manifest: Manifest = {
    format: 'remit-release/1',
    series: inputs.series,
    ...(inputs.computedOn === undefined ? {} : { computedOn: inputs.computedOn }),
    round: inputs.round,
    ...filedStudies(inputs.studies),
    codeVersion: inputs.codeVersion,
    snapshot: inputs.snapshot,
    ...(inputs.comparison && { comparedWith: inputs.comparison.named }),
    ...(former === undefined ? {} : { heldAgainst: { release: former.release, record: former.sha256 } }),
    files: files.map(({ name, contentType, rows, bytes }) => ({
      name,
      contentType,
      bytes: bytes.length,
      rows,
      sha256: sha256(bytes),
    })),
    summary,
    tables: standings.map((standing) => ({ ...standing })),
    warnings: readable.warnings.map((warning) => toldWarning(inputs.english, warning)),
  };
  return {
    files,
    manifest,
    manifestBytes: new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`),
    recordBytes: kept && recordBytes(kept),
  };
}
