/** Delivers what is kept: an entry leaves the device only when the server has acknowledged it, or a person deletes it. */
import type { Answers } from '#schemas/language/evaluate/answers.ts';
import type { Position } from '#schemas/language/questions/position.ts';
import type { Remark } from '#schemas/language/questions/remark.ts';
import { type Begun, begunOf, envelopeOf, saidIn } from './begun.ts';
import type { DeviceStore } from './device-store.ts';
import { type Delivered, isDelivered, type Kept } from './kept.ts';
import { type Prove, send, type SendOutcome } from './send.ts';

const millisecondsOfDay = 86_400_000;

export type Unsent = Extract<Kept, { state: 'unsent' }>;
export type IdReused = Extract<Kept, { state: 'taken' }>;

/** What somebody said, as it is sent; where the interview took place only where they agreed. */
export type Said = {
  readonly answers: Answers;
  readonly remarks?: readonly Remark[];
  readonly position?: Position | undefined;
};

/**
 * What is finished, as it is sent.
 *
 * @param paradata how it was led; of one that is sent again, as it was then
 * @param last was finished, and perhaps received without our hearing of it: the same answers are then the same bytes
 */
export function unsentOf(
  begun: Begun,
  form: unknown,
  said: Said,
  times: { readonly startedAt: string; readonly endedAt: string },
  last?: Unsent,
  paradata?: object,
): Unsent {
  const isSame = last?.id === begun.id && last.correction === begun.correction;
  if (isSame && saidIn(last.body) === saidIn(JSON.stringify(said))) return last;
  const body = JSON.stringify({ ...envelopeOf(begun), ...times, ...said, paradata });
  return { ...begun, form, endedAt: times.endedAt, body, state: 'unsent' };
}

/** What an entry becomes that the server will not take as it is; undefined when it stays as it is, to be sent again. */
function refusedAs(entry: Unsent, outcome: SendOutcome): Kept | undefined {
  const { form, endedAt, body } = entry;
  const common = { ...begunOf(entry), form };
  switch (outcome.kind) {
    case 'faulty':
      return { ...common, state: 'refused', faults: outcome.faults };
    case 'rejected':
      return { ...common, state: 'refused', faults: [], reason: outcome.reason };
    case 'id-reused':
      return { ...common, state: 'taken', endedAt, body };
    case 'received':
    case 'not-allowed':
    case 'link-ended':
    case 'round-over':
    case 'unreachable':
      return undefined;
  }
}

/**
 * Sends one finished response and keeps what has to be kept.
 *
 * @param deliveredDays for which it is shown after it was received
 * @param note remembers when it was received, before its answers go
 * @param prove solves a challenge that was fetched now
 */
export async function deliver(
  entry: Unsent,
  keeping: DeviceStore,
  token: string | undefined,
  now: () => Date,
  deliveredDays = 0,
  note?: (entry: Unsent, receivedAt: string) => Promise<void>,
  prove?: Prove,
): Promise<SendOutcome> {
  const outcome = await send(entry.body, token, now, prove);
  if (outcome.kind === 'received') {
    const { receivedAt } = outcome;
    await note?.(entry, receivedAt).catch(() => undefined);
    const at = now();
    const until = new Date(at.getTime() + deliveredDays * millisecondsOfDay).toISOString();
    const times = { receivedAt, deliveredAt: at.toISOString(), until };
    const { form, endedAt, body } = entry;
    const delivered: Delivered = { ...envelopeOf(entry), form, endedAt, body, ...times, state: 'delivered' };
    const shown = deliveredDays > 0 && (await keeping.putIf(delivered, () => true).catch(() => false));
    if (!shown) await keeping.remove(entry.id);
  }
  const refused = refusedAs(entry, outcome);
  // Unless somebody corrects it already, after another tab heard the same.
  if (refused !== undefined)
    await keeping.putIf(refused, (present) => present?.state === 'unsent' && present.body === entry.body);
  return outcome;
}

/** What was delivered, to be sent once more under its own id. */
export function onceMore(entry: Delivered): Unsent {
  const { form, endedAt, body } = entry;
  return { ...envelopeOf(entry), form, endedAt, body, state: 'unsent' };
}

/** Puts all that was delivered back among what is to be sent. */
export async function sendOnceMore(keeping: Pick<DeviceStore, 'putIf'>, entries: readonly Kept[]): Promise<void> {
  for (const entry of entries.filter(isDelivered))
    await keeping.putIf(onceMore(entry), (present) => present?.state === 'delivered');
}

/** The same answers as a response of its own, for somebody who says that they are one. */
export function asAnother(
  { round, instrument, version, startedAt, form, endedAt, body }: IdReused,
  id: string,
): Unsent {
  const sent: unknown = JSON.parse(body);
  // A response of its own corrects nothing: what is undefined does not get into JSON.
  const another = JSON.stringify({ ...Object(sent), id, correction: undefined });
  return { id, round, instrument, version, startedAt, form, endedAt, body: another, state: 'unsent' };
}
