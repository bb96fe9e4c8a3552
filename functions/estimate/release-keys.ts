/** Where the files of releases and snapshots lie in the object store. */
export const manifestName = 'manifest.json';

/** A file of a release. */
export const releaseKey = (releaseId: string, file: string): string => `releases/${releaseId}/${file}`;

/** What the next release is held against. It lies beside the snapshots, which nobody downloads. */
export const recordKey = (round: string, releaseId: string): string => `snapshots/${round}/records/${releaseId}.json`;

/** A file of a snapshot. */
export const snapshotKey = (round: string, hash: string, file: string): string => `snapshots/${round}/${hash}/${file}`;
