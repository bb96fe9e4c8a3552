/** What an entry of the device says of the response that it was begun as. */
import type { KnownAnswers } from '#schemas/fieldwork/round.ts';
import { isPlainObject } from '#schemas/language/evaluate/answers.ts';
import { readState } from '../engine/read-state.ts';
import type { Kept } from './kept.ts';

/** What stays the same from the first answer to the receipt. */
export type Begun = Pick<Kept, 'id' | 'round' | 'instrument' | 'version' | 'startedAt'>;

/** Of an entry, without what came of it. */
export const begunOf = ({ id, round, instrument, version, startedAt }: Begun): Begun => ({
  id,
  round,
  instrument,
  version,
  startedAt,
});

/** A draft of the place that the link is for; what was begun elsewhere is listed, and opened only on demand. */
export function isOfPlace({ form }: Kept, known: KnownAnswers): boolean {
  const cells = readState(form)?.entered.cells;
  return Object.entries(known).every(([name, value]) => cells?.[name]?.answer === value);
}

/** What somebody said in a body, as JSON: the answers and the remarks, without the times. */
export function saidIn(body: string): string {
  const sent: unknown = JSON.parse(body);
  if (!isPlainObject(sent)) return '';
  const { answers, remarks } = sent;
  return JSON.stringify({ answers, ...(remarks !== undefined && { remarks }) });
}
