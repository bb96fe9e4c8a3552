/** Several rounds in one platform in memory, for tests about what changed between them. */
import type { DrawnRound } from '#analysis/simulate/draw-round.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { InstrumentId } from '#analysis/simulate/body.ts';

import { memoryPlatform, type MemoryPlatform } from './memory-platform.ts';

type Contents = { readonly drawn: DrawnRound; readonly records?: Partial<Record<InstrumentId, ResponseRecord[]>> };

/** A platform that holds each of these rounds, and one store of objects and releases. */
export function memoryRounds(rounds: readonly Contents[]): MemoryPlatform {
  const shared = rounds[0] === undefined ? undefined : memoryPlatform(rounds[0]);
  if (shared === undefined) throw new Error('no round');
  const platforms = new Map(rounds.map((round) => [round.drawn.round.id, memoryPlatform(round)]));
  const of = (id: string) => platforms.get(id)?.deps.store ?? shared.deps.store;
  const { index, objects, deps } = shared;
  return {
    index,
    objects,
    deps: {
      ...deps,
      store: {
        ...deps.store,
        getRoundEntry: (id) => of(id).getRoundEntry(id),
        getFrame: (id) => of(id).getFrame(id),
        readRound: (id, instrument) => of(id).readRound(id, instrument),
        listReleases: (id) => Promise.resolve(index.filter(({ round }) => round === id).toReversed()),
      },
    },
  };
}
