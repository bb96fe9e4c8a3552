/** What the store keeps of exchange rates: days that a source published, whole, and how its feed stands. */
import type { Note } from '#schemas/words/note.ts';

/** So many units of `currency` for one unit of `base`, as it was published. */
export type PublishedRate = { readonly currency: string; readonly base: string; readonly rate: number };

/** All rates of one day, each of them against the same money: the euro of the ECB, the hryvnia of the NBU … */
export type RateDay = {
  /** `ecb`, or the name that somebody gave rates of their own. */
  readonly source: string;
  /** The day that the rates are of, YYYY-MM-DD. */
  readonly date: string;
  readonly pivot: string;
  readonly rates: readonly PublishedRate[];
  readonly fetchedAt: string;
  /** Address or file that they came from, and the SHA-256 of all that it held. */
  readonly origin: string;
  readonly sha256: string;
};

/** How a source stands. */
export type RateFeed = {
  readonly source: string;
  /** Rates come from a bank by themselves, or by the hand of a person. */
  readonly by: 'bank' | 'file';
  readonly triedAt: string;
  /** When an answer was last taken; none was ever, without it. */
  readonly fetchedAt?: string | undefined;
  /** Newest day that the store has. */
  readonly newest?: string | undefined;
  /** What keeps new rates out, and since when; none while all is well. */
  readonly fault?: { readonly code: string; readonly says: Note; readonly since: string } | undefined;
};
