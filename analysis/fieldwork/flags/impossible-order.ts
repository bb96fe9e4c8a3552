/** Times of interviews that cannot be as they were told: an end before its beginning, two at once, a later visit before an earlier one. */

export type Timed = {
  readonly id: string;
  /** Whoever asked; undefined: nobody is compared. */
  readonly who: string | undefined;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly unit: string | undefined;
  readonly visit: number | undefined;
};

export type Disorder = {
  readonly id: string;
  readonly kind: 'ends-before-begin' | 'two-at-once' | 'visits-out-of-order';
  /** The other interview. */
  readonly with?: string;
};

function by<T>(rows: readonly T[], key: (row: T) => string | undefined): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const name = key(row);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

/** An interview that is begun before the one before it by the same person has ended. */
function* overlaps(rows: readonly Timed[]): Generator<Disorder> {
  const sorted = [...rows].sort((a, b) => a.start - b.start || a.end - b.end);
  let open: Timed | undefined;
  for (const row of sorted) {
    if (open !== undefined && row.start < open.end) yield { id: row.id, kind: 'two-at-once', with: open.id };
    if (open === undefined || row.end > open.end) open = row;
  }
}

function* visits(rows: readonly Timed[]): Generator<Disorder> {
  const sorted = rows.filter(({ visit }) => visit !== undefined).sort((a, b) => a.visit! - b.visit!);
  for (const [at, row] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before !== undefined && row.visit! > before.visit! && row.start < before.start)
      yield { id: row.id, kind: 'visits-out-of-order', with: before.id };
  }
}

/** What is impossible, one line an interview and kind. An interview that is laid aside and taken up again overlaps rightly. */
export const disorders = (rows: readonly Timed[]): readonly Disorder[] => [
  ...rows.flatMap(({ id, start, end }): readonly Disorder[] =>
    end < start ? [{ id, kind: 'ends-before-begin' }] : [],
  ),
  ...by(rows, ({ who }) => who).flatMap((group) => [...overlaps(group)]),
  ...by(rows, ({ unit }) => unit).flatMap((group) => [...visits(group)]),
];
