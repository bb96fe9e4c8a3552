/**
 * Where each household has one person abroad, the number of people is the number of households: where one of them is
 * withheld, the other goes.
 */
import { isNearly } from './identities.ts';
import type { Place } from './margins.ts';
import type { Sketch } from './sketch.ts';
import { uncertainty } from './uncertainty.ts';

/** What this looks at in a cell: what it counts, how many, and whether it may still be withheld. */
type CountCell = Place & {
  readonly key: string;
  readonly state: 'shown' | 'public' | 'hidden';
  readonly size: number;
  readonly counts?: string;
  readonly sketch?: Sketch | undefined;
};

const instrumentOf = ({ group }: CountCell): string => group.split(' ')[0] ?? '';

/** Whether they count different units in the same responses, of the same domain or a part of it. */
const isOtherCountIn = (part: CountCell, whole: CountCell): boolean =>
  part.counts !== whole.counts &&
  instrumentOf(part) === instrumentOf(whole) &&
  Object.entries(whole.domain).every(([dimension, label]) => part.domain[dimension] === label);

/** Whether they count nearly the same units, under whatever dimensions. */
const isNearlySame = ({ sketch, ...count }: CountCell, { sketch: number, ...whole }: CountCell): boolean =>
  sketch !== undefined &&
  number !== undefined &&
  instrumentOf(count) === instrumentOf(whole) &&
  isNearly(number, sketch);

/** Whether numbers add up to one that is withheld, to less than what it must stay uncertain by. */
function tell(counts: readonly CountCell[], { size: number }: CountCell): boolean {
  const sum = counts.reduce((total, { size }) => total + size, 0);
  return Math.abs(sum - number) < uncertainty * number;
}

/** Counts of one split that must go, so that neither one of them nor all together tell a number. */
function tooTelling(split: readonly CountCell[], number: CountCell): readonly CountCell[] {
  const alone = split.filter((count) => count.state === 'shown' && tell([count], number));
  const left = split.filter((count) => !alone.includes(count));
  if (!tell(left, number)) return alone;
  const mayGo = left.filter(({ state }) => state === 'shown').toSorted((a, b) => a.size - b.size);
  const gone = mayGo.find(({ size }) => size >= uncertainty * number.size) ?? mayGo.at(-1);
  return gone === undefined ? alone : [...alone, gone];
}

/** Counts by what they split: the parts of each add up. */
function splitsOf(counts: readonly CountCell[]): Iterable<readonly CountCell[]> {
  const splits = new Map<string, CountCell[]>();
  for (const count of counts) {
    const split = `${count.group} ${Object.keys(count.domain).toSorted().join()}`;
    splits.set(split, [...(splits.get(split) ?? []), count]);
  }
  return splits.values();
}

/**
 * Keys of counts that tell a withheld one: people abroad tell the households that have one each, and the other way round.
 *
 * @param withheld keys of cells that are not to be told
 */
export function countsThatTell(cells: readonly CountCell[], withheld: ReadonlySet<string>): ReadonlySet<string> {
  const counts = cells.filter(({ counts: what, size }) => what !== undefined && size > 0);
  const hidden = counts.filter(({ key }) => withheld.has(key));
  const told = counts.filter(({ key }) => !withheld.has(key));
  const gone = hidden.flatMap((number) => [
    ...told.filter((count) => count.state === 'shown' && isNearlySame(count, number)),
    ...[...splitsOf(told.filter((count) => isOtherCountIn(count, number)))].flatMap((split) =>
      tooTelling(split, number),
    ),
  ]);
  return new Set(gone.map(({ key }) => key));
}
