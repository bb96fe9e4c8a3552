/** What all who counted one shift on phones say together: of weights and of fieldwork alike. */

/** One sheet, as somebody counted it. */
export type SheetCounts = {
  readonly psu: string;
  /** Travellers who passed. */
  readonly counted: number;
  /** Stopped and filed nowhere: who refused, and who was not interviewed for another reason. */
  readonly refusals: number;
  readonly nonresponse: number;
  /** Every k-th was stopped. */
  readonly interval: number;
};

export type CountedShift = {
  /** Travellers who passed: the largest count, since each counts all of them. */
  readonly counted: number;
  /** Stopped and filed nowhere: each stops people of their own, so these are added up. */
  readonly refusals: number;
  readonly nonresponse: number;
  /** Every k-th was stopped. */
  readonly interval: number;
  /** Two who counted the shift disagree on who passed, or on k. */
  readonly differs: boolean;
};

/** Shifts by PSU, of sheets in the order of the store. */
export function countedTogether(sheets: Iterable<SheetCounts>): ReadonlyMap<string, CountedShift> {
  const shifts = new Map<string, CountedShift>();
  for (const { psu, counted, refusals, nonresponse, interval } of sheets) {
    const before = shifts.get(psu);
    shifts.set(psu, {
      counted: Math.max(before?.counted ?? 0, counted),
      refusals: (before?.refusals ?? 0) + refusals,
      nonresponse: (before?.nonresponse ?? 0) + nonresponse,
      interval: before?.interval ?? interval,
      differs: before !== undefined && (before.differs || before.counted !== counted || before.interval !== interval),
    });
  }
  return shifts;
}

/** Who was stopped in the shift: those with a response, but for who was not to be asked, and those that stand on its sheet alone. */
export const metIn = ({ refusals, nonresponse }: CountedShift, filed: number): number => filed + refusals + nonresponse;
