/** A platform in memory holding one small simulated round, for tests that publish releases. */
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import type { PreviewDeps } from '#functions/publish/preview-round.ts';
import { ObjectExists } from '#functions/store/object-store.ts';
import type { PreviewEntry } from '#functions/store/preview-entry.ts';
import type { ReleaseEntry } from '#functions/store/release-entry.ts';
import type { JsonObject } from '#functions/store/json.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { type InstrumentId, instrumentIds } from '#analysis/simulate/body.ts';
import { type DrawnRound, drawRound, type Sizes } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { remembered } from '#schemas/basics/remembered.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { studies } from '../../studies.ts';
import { listed } from '../store/lay-out.ts';

export const smallSizes: Sizes = {
  villagesPerStratum: 3,
  dwellingsPerVillage: 6,
  shiftsPerPoint: 3,
  travellersPerShift: 6,
  registrants: 40,
  quotes: 60,
};

const whole = remembered((id: string) => drawRound(makePopulation(1), 7, smallSizes, id, 'A small round'));

/**
 * A small round; every call gives the same.
 *
 * @param asked what the round asks, else everything: a release of quotes alone is made in a tenth of the time
 */
export function drawSmallRound(...asked: readonly InstrumentId[]): DrawnRound {
  const drawn = whole('small');
  return asked.length === 0 ? drawn : { ...drawn, round: askingOnly(drawn.round, asked) };
}

/** The round as it would be if it asked nothing else. */
export const askingOnly = (round: Round, asked: readonly InstrumentId[]): Round => ({
  ...round,
  instruments: Object.fromEntries(Object.entries(round.instruments).filter(([id]) => asked.some((one) => one === id))),
});

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bodies of one instrument as the store keeps them. */
export function recordsOf(drawn: DrawnRound, instrument: InstrumentId): ResponseRecord[] {
  return Array.from(drawn.bodies(instrument), (body) => {
    const answers: unknown = JSON.parse(JSON.stringify(body.answers));
    if (!isObject(answers)) throw new Error('answers are an object');
    const { id, round, version, startedAt, endedAt } = body;
    const envelope = { id, round, instrument, version, startedAt, endedAt };
    return { ...envelope, answers, receivedAt: endedAt, contentDigest: '', source: 'link' };
  });
}

export type MemoryPlatform = {
  readonly deps: PreviewDeps & {
    readonly store: {
      readonly getRelease: (id: string) => Promise<ReleaseEntry | undefined>;
      readonly getPreview: (round: string) => Promise<PreviewEntry | undefined>;
    };
  };
  readonly objects: Map<string, Uint8Array>;
  /** Newest last. */
  readonly index: ReleaseEntry[];
};

type Contents = {
  readonly drawn: DrawnRound;
  readonly records?: Partial<Record<InstrumentId, ResponseRecord[]>>;
  readonly sheets?: readonly KeptShiftSheet[];
};

/** Everything a release needs, from values. Ids count up, so that each release has its own. */
export function memoryPlatform({ drawn, records = {}, sheets = [] }: Contents): MemoryPlatform {
  const objects = new Map<string, Uint8Array>();
  const index: ReleaseEntry[] = [];
  const held = new Map(
    instrumentIds.map((id): [string, ResponseRecord[]] => [id, records[id] ?? recordsOf(drawn, id)]),
  );
  const previews = new Map<string, PreviewEntry>();
  let minted = 0;
  return {
    objects,
    index,
    deps: {
      studies,
      store: {
        getRoundEntry: (id) => Promise.resolve(id === drawn.round.id ? listed(drawn.round) : undefined),
        getFrame: () => Promise.resolve(drawn.frame),
        listShiftSheets: () => Promise.resolve(sheets),
        listRateDays: () => Promise.resolve([]),
        getRateFeed: () => Promise.resolve(undefined),
        async *readRound(_round, instrument) {
          for (const record of held.get(instrument) ?? []) yield await Promise.resolve(record);
        },
        putRelease: (entry) => {
          index.push(entry);
          return Promise.resolve('published');
        },
        listReleases: () => Promise.resolve(index.toReversed()),
        getRelease: (id) => Promise.resolve(index.find((entry) => entry.id === id)),
        putPreview: (preview) => {
          previews.set(preview.round, preview);
          return Promise.resolve();
        },
        getPreview: (id) => Promise.resolve(previews.get(id)),
      },
      objects: {
        put: (key, bytes) => {
          const present = objects.get(key);
          if (present !== undefined && Buffer.compare(present, bytes) !== 0) throw new ObjectExists(key);
          objects.set(key, bytes);
          return Promise.resolve();
        },
        get: (key) => {
          const bytes = objects.get(key);
          return Promise.resolve(bytes && { bytes, contentType: '' });
        },
      },
      now: () => new Date('2026-01-10T08:00:00Z'),
      newId: () => `0198f3a0-0000-7000-8000-${String(++minted).padStart(12, '0')}`,
      codeVersion: '0.0.0+test',
    },
  };
}
