/** Reads a description and its frame together: every fault of both at once. */
import * as v from 'valibot';

import type { Study } from '#schemas/language/study/study.ts';

import type { Described } from '../round-deps.ts';
import { delimiterIn, readFrame } from './read-frame.ts';
import { readRound } from './read-round.ts';

export type DescriptionReading =
  | { readonly kind: 'described'; readonly described: Described }
  | { readonly kind: 'faulty'; readonly faults: readonly string[]; readonly frameFaults: readonly string[] };

const askedSchema = v.fallback(
  v.pipe(v.string(), v.parseJson(), v.object({ instruments: v.record(v.string(), v.number()) })),
  { instruments: {} },
);

/**
 * The round and the frame in these texts. Of a description with faults, what it asks is enough to judge the frame by.
 *
 * @param known studies of the platform
 */
export function readDescription(text: string, frame: string | undefined, known: readonly Study[]): DescriptionReading {
  const read = readRound(text, known);
  const { instruments } = read.kind === 'round' ? read.round : v.parse(askedSchema, text);
  const isJudged = frame !== undefined && Object.keys(instruments).length > 0;
  const units = isJudged ? readFrame(frame, { instruments }, known, delimiterIn(frame)) : undefined;
  if (read.kind === 'round' && units?.kind !== 'faulty')
    return { kind: 'described', described: { round: read.round, ...(units && { frame: units.units }) } };
  return {
    kind: 'faulty',
    faults: read.kind === 'faulty' ? read.faults : [],
    frameFaults: units?.kind === 'faulty' ? units.faults : [],
  };
}
