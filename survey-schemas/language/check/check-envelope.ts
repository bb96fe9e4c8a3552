/** The fields around the answers: id, round, instrument, version and times. */
import * as v from 'valibot';
import { isMoment, momentToMs } from '../../basics/calendar.ts';
import type { Answers } from '../evaluate/answers.ts';
import { ownValue } from '../evaluate/answers.ts';
import type { Instrument } from '../questions/instrument.ts';
import type { Sentence } from '../faults/messages.ts';
import { under } from '../../basics/pointer.ts';
import type { Problem } from '../faults/problems.ts';
import { correctionSchema, mostCorrections } from './corrections.ts';
import { checkPosition } from './position.ts';
import { checkParadata, checkRemarks, takesRemarks } from './remarks.ts';

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const slug = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Whether a round can have this id at all. */
export const isRoundId = (text: string): boolean => slug.test(text);

const timestamp = v.pipe(v.string(), v.isoTimestamp(), v.description('ISO 8601, with Z or an offset'));

/** Entries of the envelope, but for the answers; structure only. */
export const envelopeEntries = (instrument: Instrument) => ({
  id: v.pipe(v.string(), v.regex(uuidV7), v.description('UUIDv7 in lower case, minted where the response was born')),
  round: v.pipe(v.string(), v.regex(slug)),
  instrument: v.literal(instrument.id),
  version: v.literal(instrument.version),
  startedAt: timestamp,
  endedAt: timestamp,
});

/** Keys beside the answers that a body may have. */
const besides = ['remarks', 'correction', 'paradata', 'position'];

/** The plausible years of fieldwork; a clock far outside is a phone that lost its time. */
const isPlausible = (moment: string) => moment >= '2000' && moment < '2100';

/** Milliseconds by which an interview may lie in the future: clocks of devices are not set to the minute, nor to the zone. */
const grace = 86_400_000;

/** Times that have not come yet. The end bounds what answers about the past may say, so the future is no end. */
function* checkClock(body: Answers, receivedAt: number): Generator<Problem> {
  for (const key of ['startedAt', 'endedAt']) {
    const value = ownValue(body, key);
    if (isTime(value) && momentToMs(value) > receivedAt + grace) {
      yield { pointer: under('', key), rule: 'clock', says: { key: 'clock' } };
    }
  }
}

/**
 * Faults of the envelope, unknown keys among them.
 *
 * @param receivedAt milliseconds since 1970, by a clock that is right; without it the future is not judged
 */
export function* checkEnvelope(instrument: Instrument, body: Answers, receivedAt?: number): Generator<Problem> {
  const tests: readonly (readonly [string, (value: unknown) => boolean, Sentence])[] = [
    ['id', (value) => typeof value === 'string' && uuidV7.test(value), { key: 'id' }],
    ['round', (value) => typeof value === 'string' && slug.test(value), { key: 'round' }],
    ['instrument', (value) => value === instrument.id, { key: 'instrument', places: { id: instrument.id } }],
    ['version', (value) => value === instrument.version, { key: 'version', places: { version: instrument.version } }],
    ['startedAt', isTime, { key: 'timestamp' }],
    ['endedAt', isTime, { key: 'timestamp' }],
  ];
  for (const [key, passes, says] of tests) {
    const value = ownValue(body, key);
    if (!passes(value)) yield { pointer: under('', key), rule: value === undefined ? 'required' : says.key, says };
  }
  const [start, end] = [ownValue(body, 'startedAt'), ownValue(body, 'endedAt')];
  if (isTime(start) && isTime(end) && momentToMs(start) > momentToMs(end)) {
    yield { pointer: '/endedAt', rule: 'order', says: { key: 'order' } };
  }
  const remarks = takesRemarks(instrument) ? ownValue(body, 'remarks') : undefined;
  if (remarks !== undefined) yield* checkRemarks(instrument, remarks);
  const paradata = takesRemarks(instrument) ? ownValue(body, 'paradata') : undefined;
  if (paradata !== undefined) yield* checkParadata(instrument, paradata);
  const position = takesRemarks(instrument) ? ownValue(body, 'position') : undefined;
  if (position !== undefined) yield* checkPosition(position);
  if (receivedAt !== undefined) yield* checkClock(body, receivedAt);
  const correction = takesRemarks(instrument) ? ownValue(body, 'correction') : undefined;
  if (correction !== undefined && !v.is(correctionSchema, correction)) {
    yield { pointer: '/correction', rule: 'range', says: { key: 'range', places: { min: 1, max: mostCorrections } } };
  }
  for (const key of Object.keys(body)) {
    if (besides.includes(key) && takesRemarks(instrument)) continue;
    if (key !== 'answers' && !tests.some(([known]) => known === key)) {
      yield { pointer: under('', key), rule: 'unknown-key', says: { key: 'unknown-key' } };
    }
  }
}

const isTime = (value: unknown): value is string => typeof value === 'string' && isMoment(value) && isPlausible(value);
