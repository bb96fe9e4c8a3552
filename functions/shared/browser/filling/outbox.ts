/** Delivers what is kept: an entry leaves the device only when the server has acknowledged it. */
import type { Kept, Keeping } from './kept.ts';
import { send, type SendOutcome } from './send.ts';

export type Unsent = Extract<Kept, { state: 'unsent' }>;

/**
 * Sends one finished response and keeps what has to be kept.
 *
 * @param whose a phone of one's own keeps what was refused, to be corrected later; on a machine that many people share
 *   the next person would open it
 */
export async function deliver(
  entry: Unsent,
  keeping: Keeping,
  token: string | undefined,
  whose: 'own' | 'shared',
): Promise<SendOutcome> {
  const outcome = await send(entry.body, token);
  switch (outcome.kind) {
    case 'received':
    case 'id-reused': // the server holds both bodies for review
      await keeping.remove(entry.id);
      break;
    case 'faulty': {
      if (whose === 'shared') break;
      const { id, round, instrument, version, startedAt, data } = entry;
      const refused = {
        id,
        round,
        instrument,
        version,
        startedAt,
        data,
        state: 'refused',
        faults: outcome.faults,
      } as const;
      // Unless somebody corrects it already, after another tab heard the same.
      await keeping.putIf(refused, (present) => present?.state === 'unsent' && present.body === entry.body);
      break;
    }
    case 'not-allowed':
    case 'rejected':
    case 'unreachable':
      break;
  }
  return outcome;
}
