/** Interviews made outside the reference period of their round: a year of grace with a warning, then refused. */
import type { Round } from '#schemas/fieldwork/round.ts';

type Period = Round['referencePeriod'];

const shifted = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

/** Whether a day lies more than a year before the period or after it: an interview of another round, or a mistyped year. */
export const farFrom = ({ start, end }: Period, day: string): boolean =>
  day < shifted(start, -1) || day > shifted(end, 1);

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
    if (moment.slice(0, 10) >= this.#round.referencePeriod.start) return;
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
