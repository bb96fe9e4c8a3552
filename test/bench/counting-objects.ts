/** Objects in memory that count requests as S3 bills them: a put of what is there already is refused, and read to compare. */
import type { ObjectStore } from '#functions/store/object-store.ts';

type Used = {
  readonly puts: number;
  readonly gets: number;
  readonly snapshotBytes: number;
  readonly releaseBytes: number;
};

const nothing: Used = { puts: 0, gets: 0, snapshotBytes: 0, releaseBytes: 0 };

/** The objects, and what was used since it was last asked. */
export function countingObjects(): { objects: Pick<ObjectStore, 'put' | 'get'>; used: () => Used } {
  const held = new Map<string, Uint8Array>();
  let used = nothing;
  const objects: Pick<ObjectStore, 'put' | 'get'> = {
    put: (key, bytes) => {
      const kind = key.startsWith('snapshots/') ? 'snapshotBytes' : 'releaseBytes';
      used = held.has(key)
        ? { ...used, puts: used.puts + 1, gets: used.gets + 1 }
        : { ...used, puts: used.puts + 1, [kind]: used[kind] + bytes.length };
      held.set(key, bytes);
      return Promise.resolve();
    },
    get: (key) => {
      used = { ...used, gets: used.gets + 1 };
      const bytes = held.get(key);
      return Promise.resolve(bytes && { bytes, contentType: '' });
    },
  };
  return {
    objects,
    used() {
      const since = used;
      used = nothing;
      return since;
    },
  };
}
