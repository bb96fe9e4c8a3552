/** A cell as the search for what gives it away sees it: what readers know of it, and what they may not learn. */
import type { Place } from './margins.ts';
import type { Sketch } from './sketch.ts';

export type AuditedCell = Place & {
  readonly key: string;
  /** `shown`: may be withheld if need be. `public`: readers have it already. `hidden`: not to be told. */
  readonly state: 'shown' | 'public' | 'hidden';
  /** Hidden because of the people in it, and not for want of precision alone. */
  readonly sensitive: boolean;
  /** Fingerprints of those whom the hidden number is about; of many, of `minimumCell` of them. */
  readonly people: readonly number[];
  /** How many they are, where not all are named. */
  readonly count?: number;
  readonly size: number;
  /** Sketch of its number, where that is a sum of what people bring. */
  readonly sketch?: Sketch | undefined;
  readonly measuredIn?: string | undefined;
  /** Of so few people that what comes near to it tells it. */
  readonly isFew?: boolean | undefined;
  /** Whom it is about, whatever is told of them. */
  readonly about?: readonly string[] | undefined;
  /** What it counts, where it is a number of units: `households`, `persons`. */
  readonly counts?: string;
  /** Keys of cells without which it may not be shown. */
  readonly goesWith?: readonly string[];
};

/** How many people a hidden number is about. */
export const peopleOf = ({ people, count = people.length }: AuditedCell): number => count;
