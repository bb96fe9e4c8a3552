/** A round and records for the store's tests. */
import { contentDigest } from '#functions/store/content-digest.ts';
import type { ResponseRecord } from '#functions/store/response-record.ts';
import { type Round, usualSettings } from '#schemas/fieldwork/round.ts';

export const spring: Round = {
  id: 'tjk-2026-spring',
  title: 'Tajikistan, spring 2026',
  country: 'TJ',
  referencePeriod: { start: '2025-04-01', end: '2026-03-31' },
  reportingCurrency: 'TJS',
  instruments: { household: 3 },
  exchangeRates: [{ currency: 'TJS', month: '2026-01', perUsd: 10.9 }],
  settings: usualSettings,
};

/** The nth id: a UUIDv7 of January 2026. */
export const sampleId = (n: number): string => `019b7700-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** A household's response; the digest follows from the answers. */
export function sampleRecord(n: number, answers: ResponseRecord['answers'] = { region: 'sughd', n }): ResponseRecord {
  return {
    id: sampleId(n),
    round: 'tjk-2026-spring',
    instrument: 'household',
    version: 3,
    startedAt: '2026-04-01T08:00:00.000Z',
    endedAt: '2026-04-01T08:40:00.000Z',
    answers,
    receivedAt: '2026-04-01T09:00:00.000Z',
    contentDigest: contentDigest({ id: sampleId(n), ...answers }, 'a key for tests'),
    source: 'link',
  };
}

/** Everything an async iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
