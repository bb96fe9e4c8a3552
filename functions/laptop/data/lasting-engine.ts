/**
 * The database of a folder for as long as a process needs it. When the process that has it open ends or is killed, one of
 * those that asked it opens it in its place, the others ask that one, and whatever was not answered is asked again.
 */
import type { Change } from '#functions/store/level/change.ts';
import type { LevelEngine } from '#functions/store/level/level-engine.ts';

import { HostGone } from './distant-engine.ts';
import type { Seat } from './seat.ts';

export type LastingEngine = LevelEngine & {
  /** Finishes what is under way, and leaves the seat that was taken last. */
  readonly close: () => Promise<void>;
};

/**
 * Whether a change that was asked for twice, the first answer being lost, was made the first time: what it wanted is there.
 * Two that write the same to the letter at that moment both count as the one who did.
 */
const isMade = (there: string | undefined, change: Change): boolean =>
  change.kind === 'put' ? there === JSON.stringify(change.item) : there === undefined;

/**
 * @param first the seat taken at the beginning
 * @param another takes a seat anew
 */
export function lastingEngine(first: Seat, another: () => Promise<Seat>): LastingEngine {
  let seat = Promise.resolve(first);

  async function ask<T>(work: (engine: LevelEngine, isAgain: boolean) => Promise<T>): Promise<T> {
    for (let isAgain = false; ; isAgain = true) {
      const asked = seat;
      const { engine } = await asked;
      try {
        return await work(engine, isAgain);
      } catch (error) {
        if (!(error instanceof HostGone)) throw error;
        if (seat === asked) seat = another(); // the first to notice; the others wait for the same
      }
    }
  }

  return {
    get: (table, key) => ask((engine) => engine.get(table, key)),
    page: (...given) => ask((engine) => engine.page(...given)),
    count: (table, pk) => ask((engine) => engine.count(table, pk)),
    noRoom: () => ask((engine) => engine.noRoom()),
    scrub: () => ask((engine) => engine.scrub()),
    write: (table, change) =>
      ask(async (engine, isAgain) => {
        if (await engine.write(table, change)) return true;
        const key = change.kind === 'put' ? change.item : change.key;
        return isAgain && isMade(await engine.get(table, { pk: key.pk, sk: key.sk }), change);
      }),
    async close() {
      const last = await seat.catch(() => undefined); // none could be taken: there is nothing to leave
      await last?.close();
    },
  };
}
