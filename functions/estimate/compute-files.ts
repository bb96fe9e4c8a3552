/** From a snapshot to the bytes of a release and its manifest: the part that can be done again, to the bit. */
import { computePrices, computeTables } from '#analysis/tables/compute-tables.ts';
import type { ReleaseTables } from '#analysis/tables/rows.ts';
import type { SnapshotTables } from '#analysis/tables/snapshot-tables.ts';
import { sha256 } from '#functions/shared/sha256.ts';
import type { Round } from '#schemas/core/round.ts';

import type { Manifest, Series } from './manifest.ts';
import { type FileContent, releaseFiles } from './release-files.ts';

export type Computed = {
  readonly files: readonly FileContent[];
  readonly manifest: Manifest;
  readonly manifestBytes: Uint8Array;
};

type Inputs = {
  readonly series: Series;
  readonly round: Round;
  readonly codeVersion: string;
  readonly snapshot: Manifest['snapshot'];
};

const tablesOf = (tables: SnapshotTables, { series, round }: Inputs): ReleaseTables =>
  series === 'estimates'
    ? computeTables(tables, round)
    : { estimates: [], corridorCosts: computePrices(tables, round), warnings: [] };

/**
 * Computes a release. Nothing in the result tells when or under which id it was computed.
 *
 * @throws {DesignError} the data break a rule of the design
 */
export function computeFiles(tables: SnapshotTables, inputs: Inputs): Computed {
  const computed = tablesOf(tables, inputs);
  const files = releaseFiles(computed, inputs.series);
  const manifest: Manifest = {
    format: 'remit-release/1',
    series: inputs.series,
    round: inputs.round,
    codeVersion: inputs.codeVersion,
    snapshot: inputs.snapshot,
    files: files.map(({ name, contentType, rows, bytes }) => ({
      name,
      contentType,
      bytes: bytes.length,
      rows,
      sha256: sha256(bytes),
    })),
    warnings: [...computed.warnings],
  };
  return { files, manifest, manifestBytes: new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 1)}\n`) };
}
