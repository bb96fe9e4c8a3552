/** What is wrong with a shortage list: where, and what to say of it. */

/** What can be wrong; each is a sentence `skills.fault.…`. */
export const shortageFaults = [
  'unreadable',
  'no-rows',
  'too-many',
  'column-missing',
  'column-strange',
  'column-twice',
  'both-kinds',
  'empty',
  'not-a-number',
  'nobody-needed',
  'unknown-occupation',
  'unknown-activity',
  'unknown-region',
  'twice',
] as const;

export type ShortageFault = {
  readonly kind: (typeof shortageFaults)[number];
  /** Line of the file, from 1, its header included; undefined where it is the whole. */
  readonly line?: number;
  readonly column?: string;
  /** What stands there, and what should. */
  readonly subject?: string;
  readonly other?: string;
  readonly otherLine?: number;
};
