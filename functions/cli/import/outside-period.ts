/** Interviews of a file made before the reference period of their round: told, and counted by the release as well. */
import { isOutside } from '#schemas/fieldwork/outside-round.ts';
import type { Round } from '#schemas/fieldwork/round.ts';

/** Counts interviews before the period; those in the year after it are usual, since people are asked about what has passed. */
export class OutsidePeriod {
  readonly #round: Pick<Round, 'id' | 'referencePeriod'>;
  #count = 0;
  #first = 0;

  constructor(round: Pick<Round, 'id' | 'referencePeriod'>) {
    this.#round = round;
  }

  /** @param moment end of the interview, ISO 8601 */
  note(row: number, moment: string): void {
    if (!isOutside(this.#round.referencePeriod, moment)) return;
    this.#count += 1;
    if (this.#first === 0) this.#first = row;
  }

  warnings(): readonly string[] {
    if (this.#count === 0) return [];
    const { start } = this.#round.referencePeriod;
    return [
      `${this.#count} interviews, the first in row ${this.#first}, were made before the reference period of "${this.#round.id}", which begins on ${start}; look whether it is right, and the format of the date in the map`,
    ];
  }
}
