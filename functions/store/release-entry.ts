/** A release in the index: enough to list it and to check its manifest; everything else is in the manifest. */

/** Which set of tables a release holds: every table of the round, or the cost of corridors alone. */
export const allSeries = ['estimates', 'corridor-costs'] as const;
export type ReleaseSeries = (typeof allSeries)[number];

export type ReleaseFile = {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  /** Rows of data, header not counted. */
  readonly rows: number;
  readonly sha256: string;
};

/** One file of a snapshot. How large those with people in them are is not told: one row more would say what somebody answered. */
export type SnapshotFile = Pick<ReleaseFile, 'name' | 'contentType' | 'sha256'> & {
  readonly bytes?: number | undefined;
  readonly rows?: number | undefined;
};

export type ReleaseEntry = {
  readonly id: string;
  readonly round: string;
  readonly series: ReleaseSeries;
  /** ISO 8601 in UTC, by the clock of whoever published. It orders nothing: clocks jump. */
  readonly publishedAt: string;
  /** Counts the releases of a round; the highest of a series is the current one. Absent in entries made before there was a count. */
  readonly number?: number | undefined;
  readonly manifestSha256: string;
  readonly files: readonly ReleaseFile[];
  /** SHA-256 of the record that the next release is held against; prices alone have none. */
  readonly record?: string | undefined;
};

/** The release of a series that readers have now, if it left a record. */
export function heldAgainst(
  releases: readonly ReleaseEntry[],
  series: ReleaseEntry['series'],
): { readonly id: string; readonly record: string } | undefined {
  const newest = releases.find((release) => release.series === series);
  return newest?.record === undefined ? undefined : { id: newest.id, record: newest.record };
}
