/** All that readers know of cells besides their numbers: which of them are the same, and which add up to which. */
import { type Identities, identitiesAmong, type Sketched } from './identities.ts';
import { type Margin, marginsOf, type Nesting, type Place } from './margins.ts';

/** Numbers that readers know or do not know, each once, under whatever names; margins and identities are of these. */
export type KnownSums = {
  /** Cells that have the number. */
  readonly members: readonly (readonly number[])[];
  readonly margins: readonly Margin[];
  /** Numbers, and after those of cells the wholes that no table shows. */
  readonly count: number;
  readonly identities: Identities;
};

/** Sums of the tables, and those that the data show. */
export function knownSums(cells: readonly (Place & Sketched)[], nestings: readonly Nesting[]): KnownSums {
  const { sameAs } = identitiesAmong(cells);
  const numberOf: number[] = [];
  const members: number[][] = [];
  for (const cell of cells.keys()) {
    if (numberOf[cell] !== undefined) continue;
    const all = [cell, ...sameAs(cell).filter((other) => numberOf[other] === undefined)];
    for (const one of all) numberOf[one] = members.length;
    members.push(all);
  }
  const { margins, count } = marginsOf(cells, nestings);
  for (let whole = cells.length; whole < count; whole++) numberOf[whole] = members.length + whole - cells.length;
  return {
    members,
    margins: distinct(margins.map(({ whole, parts }) => inNumbers({ whole, parts }, numberOf))),
    count: members.length + count - cells.length,
    identities: identitiesAmong(
      members.map((all) => ({ ...cells[all[0]!]!, about: all.flatMap((cell) => cells[cell]!.about ?? []) })),
    ),
  };
}

const inNumbers = ({ whole, parts }: Margin, numberOf: readonly number[]): Margin => ({
  whole: numberOf[whole]!,
  parts: parts.map((part) => numberOf[part]!),
});

/** A cell that is the only part of its whole is a sum as well; the same sum counts once. */
function distinct(margins: readonly Margin[]): readonly Margin[] {
  const found = new Map<string, Margin>();
  for (const margin of margins) {
    if (margin.parts.length === 1 && margin.parts[0] === margin.whole) continue;
    found.set(`${margin.whole} = ${margin.parts.toSorted((a, b) => a - b).join()}`, margin);
  }
  return [...found.values()];
}
