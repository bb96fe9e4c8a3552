/** Registrations by campaign, and within each by day, hour, country and who took them; and what of it may be shown to whom. */
import { publishableCount } from '../disclosure/round-count.ts';

/** One registration, as far as a report of campaigns looks at it. */
export type Registered = {
  /** Code of the campaign. */
  readonly campaign: string;
  /** Whether it was begun after its campaign had ended. */
  readonly isLate: boolean;
  /** Whether the contact was verified; undefined where nobody knows. */
  readonly isVerified?: boolean | undefined;
  /** What it may be split by; undefined of whoever does not agree to statistics. */
  readonly split?: Readonly<Record<Split, string>> | undefined;
};

/** `taken`: by themselves, by a colleague, or on paper, which tells no hour. */
export const splits = ['day', 'hour', 'country', 'taken'] as const;
export type Split = (typeof splits)[number];

export type CampaignCounts = {
  readonly people: number;
  readonly late: number;
  readonly notSplit: number;
  /** Undefined where of nobody is known whether they are. */
  readonly verified: number | undefined;
  /** Level → people, by the level. */
  readonly by: Readonly<Record<Split, ReadonlyMap<string, number>>>;
};

type Tally = {
  people: number;
  late: number;
  notSplit: number;
  verified?: number;
  by: Record<Split, Map<string, number>>;
};

const emptyTally = (): Tally => ({
  ...{ people: 0, late: 0, notSplit: 0 },
  by: { day: new Map(), hour: new Map(), country: new Map(), taken: new Map() },
});

function addTo(tally: Tally, { isLate, isVerified, split }: Registered): void {
  tally.people += 1;
  if (isLate) tally.late += 1;
  if (isVerified !== undefined) tally.verified = (tally.verified ?? 0) + (isVerified ? 1 : 0);
  if (split === undefined) tally.notSplit += 1;
  else for (const by of splits) tally.by[by].set(split[by], (tally.by[by].get(split[by]) ?? 0) + 1);
}

const inOrder = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const countsOf = ({ by, ...tally }: Tally): CampaignCounts => ({
  ...tally,
  verified: tally.verified,
  by: { day: inOrder(by.day), hour: inOrder(by.hour), country: inOrder(by.country), taken: inOrder(by.taken) },
});

/** Counts people one by one: all of them, and those of each campaign that somebody came by. */
export function countingCampaigns() {
  const all = emptyTally();
  const each = new Map<string, Tally>();
  return {
    add(one: Registered): void {
      const own = each.get(one.campaign) ?? emptyTally();
      each.set(one.campaign, own);
      addTo(all, one);
      addTo(own, one);
    },
    counts: (): { readonly all: CampaignCounts; readonly each: ReadonlyMap<string, CampaignCounts> } => ({
      all: countsOf(all),
      each: new Map([...each].map(([campaign, tally]) => [campaign, countsOf(tally)])),
    }),
  };
}

/** A count as it is shown; null: fewer than the smallest that may be. */
export type Shown = number | null;
export type Show = (count: number) => Shown;

/**
 * Counts as they are to administrators; to others to the nearest five, and none below the minimum cell.
 *
 * @param minimumCell smallest count that is shown
 */
export const showing = (isExact: boolean, minimumCell: number): Show =>
  isExact ? (count) => count : (count) => publishableCount(count, minimumCell);

/**
 * Levels whose counts may be shown; those of the others, and even that they occur, are told together.
 *
 * @example shownSplit(new Map([['KZ', 4], ['RU', 23]]), showing(false, 10)) // { rows: [['RU', 25]], others: null }
 */
export function shownSplit(
  counts: ReadonlyMap<string, number>,
  show: Show,
): { readonly rows: readonly (readonly [level: string, people: number])[]; readonly others?: Shown } {
  const rows = [...counts].flatMap(([level, count]) => {
    const shown = show(count);
    return shown === null ? [] : [[level, shown] as const];
  });
  const hidden = [...counts.values()].filter((count) => show(count) === null);
  if (hidden.length === 0) return { rows };
  return { rows, others: show(hidden.reduce((sum, count) => sum + count, 0)) };
}

/** A share or a cost of figures as they are shown, so that none gives an exact count away; null where one is not, or is 0. */
export const ratioOf = (part: Shown, whole: Shown): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;
