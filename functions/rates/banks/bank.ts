/** A central bank that publishes its rates: where, in which layout, and against which money. */
import type { PublishedRate } from '#functions/store/rate-entry.ts';

/** Rates of one day as a bank publishes them. */
export type DayRates = { readonly date: string; readonly rates: readonly PublishedRate[] };

/** One thing to ask for. */
export type Asked = {
  /** Path and query below the origin of the bank. */
  readonly path: string;
  /** An answer that is larger is refused. */
  readonly mostBytes: number;
  /** First and last day that its rates may be of; any where it is undefined. */
  readonly answers?: { readonly from: string; readonly to: string };
};

export type Bank = {
  /** Name of the source. */
  readonly id: string;
  readonly title: string;
  /** The money that every rate is against. */
  readonly pivot: string;
  readonly origin: string;
  /** Asked for a day without rates, a week-end or a holiday, it may answer with none. */
  readonly rests: boolean;
  /** Types of content that an answer may say it has. */
  readonly contentTypes: readonly string[];
  /** What to ask for to have every day from the one to the other, the oldest first. */
  readonly ask: (from: string, today: string) => readonly Asked[];
  /**
   * Days of an answer, the oldest first, whatever its rates are worth.
   *
   * @throws {NotReadable} it is cut off, or of another layout
   */
  readonly read: (bytes: Uint8Array) => readonly DayRates[];
};

/** An answer that is not in the layout of the bank; `where` says at what, without quoting it. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
  readonly where: string;
  constructor(where: string) {
    super(`not readable: ${where}`);
    this.where = where;
  }
}
