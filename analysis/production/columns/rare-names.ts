/** Names out of answers, such as currencies, as readers may have them: one that few brought would tell that somebody of that kind answered. */
import { note, type NotePlace } from '#schemas/words/note.ts';

/** Whose answers hold a name: of each as many as it takes to tell it, and no more. */
export type Holders = {
  readonly add: (name: string, interview: number) => void;
  /** Names that so many interviews hold, in alphabetical order. */
  readonly told: () => readonly string[];
  /** Names that fewer hold. */
  readonly rare: () => readonly string[];
};

/** @param fewest interviews from which on a name is told */
export function holdersOf(fewest: number): Holders {
  const holders = new Map<string, Set<number>>();
  const names = (isTold: boolean) =>
    [...holders].flatMap(([name, { size }]) => (size >= fewest === isTold ? [name] : [])).toSorted();
  return {
    add: (name, interview) => {
      const known = holders.get(name) ?? new Set();
      holders.set(name, known);
      if (known.size < fewest) known.add(interview);
    },
    told: () => names(true),
    rare: () => names(false),
  };
}

/**
 * Names that are told, and that there are others, where there are.
 *
 * @param told undefined where no name is told
 * @param fewest interviews from which on a name is told
 */
export function namesAndOthers(told: NotePlace | undefined, areOthers: boolean, fewest: number): NotePlace {
  if (!areOthers) return told ?? '';
  return told === undefined
    ? note('note.rare', { least: fewest })
    : note('note.and-rare', { names: told, least: fewest });
}
