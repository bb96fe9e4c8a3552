/** A total divided by its mean is a number of units: where that number is withheld, the mean goes. */
import type { EstimateRow } from '../production/observations/rows.ts';
import type { Cell } from './cells.ts';
import { withhold } from './grade.ts';
import type { Standing } from './hold.ts';
import { isNearly } from './identities.ts';
import type { Sketch } from './sketch.ts';
import { uncertainty } from './uncertainty.ts';

type Rows = Pick<Cell, 'estimates' | 'costs'>;

/** `TJS per household` → `households`; empty for what is no mean. */
function unitsOfMean({ unit }: EstimateRow): string {
  const [, one] = unit.split(' per ');
  return one === undefined ? '' : `${one}s`;
}

/** A total and its mean that readers have, or are to get. */
type Quotient = Pick<Cell, 'key' | 'group' | 'domain'> & {
  /** Total over mean: those of whom all is known; and with the unknown share everybody who belongs there. */
  readonly numbers: readonly [known: number, all: number];
  /** Of what: `households`. */
  readonly unit: string;
  /** How many responses are behind it. */
  readonly people: number;
  /** Sketch of those of whom all is known, and the share of the others; absent of what readers have from earlier releases. */
  readonly sketch?: Sketch | undefined;
  readonly unknownShare: number;
  /** Readers have it already. */
  readonly isPublic: boolean;
};

function quotientsOf(
  place: Pick<Cell, 'key' | 'group' | 'domain'> & Pick<Quotient, 'people' | 'sketch'>,
  estimates: readonly EstimateRow[],
  isPublic: boolean,
): readonly Quotient[] {
  return estimates.flatMap((mean) => {
    const unit = unitsOfMean(mean);
    const total = estimates.find((row) => mean.unit.startsWith(`${row.unit} per `))?.estimate ?? null;
    if (unit === '' || total === null || mean.estimate === null) return [];
    const known = total / mean.estimate;
    const { key, group, domain, people, sketch } = place;
    const unknownShare = mean.unknownShare ?? 0;
    const numbers = [known, known / (1 - unknownShare)] as const;
    return [{ key, group, domain, unit, people, sketch, unknownShare, numbers, isPublic }];
  });
}

function instrumentOf({ group }: Pick<Cell, 'group'>): string {
  const end = group.indexOf(' ');
  return end < 0 ? group : group.slice(0, end);
}

/**
 * Whether everything in a cell is in another that counts units, too: the same domain, or a part of it. They need not be
 * the same units, for households that have one person abroad each are as many; but then not of more responses.
 */
const isPartOf = (part: Quotient, whole: Cell): boolean =>
  instrumentOf(part) === instrumentOf(whole) &&
  whole.estimates.some(
    ({ statistic, unit }) =>
      unit === part.unit || (statistic === 'count' && part.people <= (1 + uncertainty) * whole.basis.behind.count),
  ) &&
  Object.entries(whole.domain).every(([name, label]) => part.domain[name] === label);

/** Whether it is about the very units that another cell counts, or nearly, whatever dimensions they stand under. */
function isOfUnitsIn(quotient: Quotient, whole: Cell): boolean {
  const { sketch, unknownShare } = quotient;
  const { basis, estimates } = whole;
  if (sketch === undefined || basis.sketch === undefined || instrumentOf(quotient) !== instrumentOf(whole))
    return false;
  return estimates.some(({ statistic }) => statistic === 'count') && isNearly(basis.sketch, sketch, unknownShare);
}

/** Whether quotients, added up, give a number back to less than what a withheld number must stay uncertain by. */
function tell(quotients: readonly Quotient[], number: number): boolean {
  let [known, all] = [0, 0];
  for (const { numbers } of quotients) {
    known += numbers[0];
    all += numbers[1];
  }
  const isNear = (sum: number): boolean => Math.abs(sum - number) < uncertainty * number;
  return isNear(known) || isNear(all);
}

/** Quotients of one split whose means must go, so that neither one of them nor all together tell a number. */
function tooTelling(split: readonly Quotient[], number: number): readonly Quotient[] {
  const alone = split.filter((quotient) => !quotient.isPublic && tell([quotient], number));
  const left = split.filter((quotient) => !alone.includes(quotient));
  if (!tell(left, number)) return alone;
  const mayGo = left.filter(({ isPublic }) => !isPublic).toSorted((a, b) => a.numbers[0] - b.numbers[0]);
  const enough = mayGo.find(
    (gone) =>
      !tell(
        left.filter((quotient) => quotient !== gone),
        number,
      ),
  );
  const gone = enough ?? mayGo.at(-1);
  return gone === undefined ? alone : [...alone, gone];
}

/**
 * Keys of cells whose mean must be withheld beside their total, because quotients would tell a withheld number of units:
 * of the same domain, of a part in which nearly everybody is, of the parts of a split added up, or of the same units under
 * other dimensions: who stays long and who sends are often the same people.
 *
 * @param withheld keys of cells of which today's number is not to be told
 */
export function meansThatTell(
  standings: ReadonlyMap<string, Standing>,
  withheld: ReadonlySet<string>,
): ReadonlySet<string> {
  const quotients = [...standings].flatMap(([key, { kind, cell, ...standing }]) => {
    if (kind === 'fresh' && !withheld.has(key))
      return quotientsOf(
        { ...cell, people: cell.basis.behind.count, sketch: cell.basis.unitSketch },
        cell.estimates,
        false,
      );
    const before = 'before' in standing ? standing.before : undefined;
    return before === undefined
      ? []
      : quotientsOf({ ...before, key, people: before.behind.count }, before.estimates, true);
  });
  const hidden = [...standings].flatMap(([key, { cell }]) => (cell !== undefined && withheld.has(key) ? [cell] : []));
  const gone = new Set<string>();
  // What is left of a split without one part may be another number that is withheld.
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    const left = quotients.filter(({ key }) => !gone.has(key));
    for (const { key } of hidden.flatMap((whole) => tellingOf(whole, left))) gone.add(key);
  }
  return gone;
}

/** Quotients whose means must go because of one number. */
function tellingOf(whole: Cell, quotients: readonly Quotient[]): readonly Quotient[] {
  const splits = new Map<string, Quotient[]>();
  for (const part of quotients.filter((quotient) => isPartOf(quotient, whole))) {
    const split = `${part.group} ${Object.keys(part.domain).toSorted().join()}`;
    splits.set(split, [...(splits.get(split) ?? []), part]);
  }
  const elsewhere = quotients.filter(
    (quotient) => !quotient.isPublic && tell([quotient], whole.basis.size) && isOfUnitsIn(quotient, whole),
  );
  return [...elsewhere, ...[...splits.values()].flatMap((split) => tooTelling(split, whole.basis.size))];
}

/** Whether the mean of a cell is withheld beside its total. */
export const hasNoMean = ({ estimates }: Rows): boolean =>
  estimates.some((row) => unitsOfMean(row) !== '' && row.quality === 'suppress') &&
  estimates.some((row) => unitsOfMean(row) === '' && row.quality !== 'suppress');

/** The rows of a cell that is shown, without its means. */
export const withoutMean = ({ estimates, costs }: Rows): Rows => ({
  estimates: estimates.map((row) =>
    unitsOfMean(row) === '' ? row : withhold({ ...row, quality: 'suppress', reason: 'linked' }),
  ),
  costs,
});
