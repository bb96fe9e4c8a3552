/** What is wrong with a table of enumerators and what each is to do: where, and what to say of it. */

/** What can be wrong; each is a sentence `assigning.fault.…`. */
export const tableFaults = [
  'unreadable',
  'no-rows',
  'column-missing',
  'column-strange',
  'column-twice',
  'empty',
  'other-name',
  'other-team',
  'given-twice',
  'no-name',
  'bad-id',
  'bad-name',
  'bad-team',
  'bad-psu',
  'too-many',
  'unknown-instrument',
  'no-link',
  'unknown-place',
  'which-instrument',
] as const;

export type TableFault = {
  readonly kind: (typeof tableFaults)[number];
  /** Of the table, from 1, its header included; undefined where it is the whole. */
  readonly row?: number;
  readonly column?: string;
  /** What stands there, and what stands elsewhere. */
  readonly subject?: string;
  readonly other?: string;
  readonly otherRow?: number;
};
