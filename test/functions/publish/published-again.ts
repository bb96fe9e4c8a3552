/** A round on which people go on answering while the office goes on publishing, and its releases as readers have them. */
import type { InstrumentId } from '#analysis/simulate/body.ts';
import { publishRelease } from '#functions/publish/publish-release.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

import { cellOf, type FileRow, readCsv } from '../../analysis/disclosure/attack.ts';
import { askingOnly, drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';
import { listed } from '../store/lay-out.ts';

export const drawn = drawSmallRound();
export const households = recordsOf(drawn, 'household');
export const estimates = { series: 'estimates' } as const;

/**
 * A platform on which people go on answering, and the office goes on publishing.
 *
 * @param asked what the round asks: the study that they answer alone, unless others are named beside it
 */
export function platformWith(
  first: readonly ResponseRecord[],
  instrument: InstrumentId = 'household',
  asked: readonly InstrumentId[] = [instrument],
) {
  const platform = memoryPlatform({ drawn });
  let answered = first;
  let round: Round = askingOnly(drawn.round, asked);
  const deps = {
    ...platform.deps,
    store: {
      ...platform.deps.store,
      getRoundEntry: () => Promise.resolve(listed(round)),
      async *readRound(id: string, of: string) {
        if (of === instrument) for (const record of answered) yield await Promise.resolve(record);
        else yield* platform.deps.store.readRound(id, of);
      },
    },
  };
  const fileOf = (release: string, name: string): string =>
    new TextDecoder().decode(platform.objects.get(`releases/${release}/${name}`));
  return {
    ...platform,
    deps,
    fileOf,
    filed: (records: readonly ResponseRecord[]) => void (answered = records),
    described: (change: Partial<Round>) => void (round = { ...round, ...change }),
    async publish() {
      const outcome = await publishRelease(deps, 'small', estimates);
      if (outcome.kind !== 'published') throw new Error(JSON.stringify(outcome));
      const text = fileOf(outcome.releaseId, 'estimates.csv');
      return { ...outcome, text, rows: readCsv(text), costs: fileOf(outcome.releaseId, 'corridor-costs.csv') };
    },
  };
}

/** Rows of what people told; what is made of told figures and prices follows them. */
export const ofStudies = (rows: readonly FileRow[]): readonly FileRow[] =>
  rows.filter(({ table }) => table?.endsWith('-transfer-costs') !== true);
export const keyOf = (row: FileRow): string => `${cellOf(row)} ${row['indicator'] ?? ''}`;
/** A share is the same in any currency; which way the last digit of its design effect is rounded need not be. */
export const textOf = (row: FileRow): string => JSON.stringify(row['unit'] === 'share' ? { ...row, deff: '' } : row);
export const figuresOf = (rows: readonly FileRow[]) => new Map(rows.map((row) => [keyOf(row), textOf(row)]));
