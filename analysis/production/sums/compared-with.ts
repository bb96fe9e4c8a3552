/** Which other amounts a reader holds an amount against: those that it says it differs from, and those that say so of it. */
import type { AmountMeasure, OtherAmount } from '#schemas/language/study/tables.ts';
import type { Plan } from '../plan/plan.ts';

type Codes = Readonly<Record<string, string>>;

/** Another amount that is told over a breakdown which answers to one of this amount. */
export type Compared = {
  readonly other: AmountMeasure;
  readonly over: readonly string[];
  /** Where a cell of this amount is in the other one; undefined where it is not. */
  readonly placeOf: (domain: Codes) => Codes | undefined;
  /** This amount is the one that is withheld where few make the difference. */
  readonly isNamed: boolean;
};

const isSame = (names: readonly string[], others: readonly string[]): boolean =>
  names.toSorted().join() === others.toSorted().join();

const namedBy = ({ differsFrom }: AmountMeasure): readonly OtherAmount[] =>
  [differsFrom ?? []].flat().map((named) => (typeof named === 'string' ? { of: named, here: {}, there: {} } : named));

/** A domain with codes of one amount taken out, and those of the other put in. */
function moved(domain: Codes, out: Codes, into: Codes): Codes | undefined {
  if (Object.entries(out).some(([name, code]) => domain[name] !== code)) return undefined;
  const rest = Object.entries(domain).filter(([name]) => out[name] === undefined);
  return { ...Object.fromEntries(rest), ...into };
}

/** Amounts over breakdowns that are not told are not there: nobody can take one from the other. */
export function comparedWith(
  { measures }: Pick<Plan, 'measures'>,
  measure: AmountMeasure,
  breakdown: readonly string[],
): readonly Compared[] {
  const amounts = measures.filter((one) => one.kind === 'amount');
  const toldOver = (name: string, over: readonly string[]) =>
    amounts.find(({ indicator, by }) => indicator === name && by.some((names) => isSame(names, over)));
  const compared = (name: string, out: Codes, into: Codes, isNamed: boolean): readonly Compared[] => {
    if (Object.keys(out).some((dimension) => !breakdown.includes(dimension))) return [];
    const over = [...breakdown.filter((dimension) => out[dimension] === undefined), ...Object.keys(into)];
    const other = toldOver(name, over);
    return other === undefined ? [] : [{ other, over, placeOf: (domain) => moved(domain, out, into), isNamed }];
  };
  return [
    ...namedBy(measure).flatMap(({ of, here, there }) => compared(of, here, there, true)),
    ...amounts.flatMap((one) =>
      namedBy(one).flatMap(({ of, here, there }) =>
        of === measure.indicator ? compared(one.indicator, there, here, false) : [],
      ),
    ),
  ];
}
