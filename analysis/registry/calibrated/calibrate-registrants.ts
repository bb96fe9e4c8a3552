/** Registrants weighted so that they add up to a known stock by country, sex and age: still self-selected within these. */
import type { Round } from '#schemas/fieldwork/round.ts';
import type { CalibratedTables, CensusTables } from '#schemas/language/study/tables.ts';
import { ageClassCodes } from '#schemas/reference/age-classes.ts';
import { sexes } from '#schemas/reference/lists.ts';
import { note, someOf } from '#schemas/words/note.ts';
import type { ComputedEstimate } from '../../disclosure/cells.ts';
import type { Fingerprints } from '../../disclosure/fingerprints.ts';
import { hashNumbers } from '../../disclosure/hash.ts';
import { stepFrom } from '../../disclosure/round-figures.ts';
import { emptyTable } from '../../production/columns/read-column.ts';
import type { SnapshotTables } from '../../production/columns/snapshot-tables.ts';
import { type EstimateRow, type Warning, withoutError } from '../../production/observations/rows.ts';
import { basisOfRegistrants, cellsOf, domainOf, type Member, membersBy } from '../members.ts';
import { collapse, type StockClass } from './collapse.ts';
import { type KnownClass, knownStock } from './known-stock.ts';

type Calibrated = { readonly rows: readonly ComputedEstimate[]; readonly warnings: readonly Warning[] };

const nothing: Calibrated = { rows: [], warnings: [] };

/** Who stands for whom, and who for nobody. */
type Weighted = {
  /** Weight by row; none of a row that stands for nobody. */
  readonly weights: ReadonlyMap<number, number>;
  readonly tooFew: readonly string[];
  /** Countries where more people registered than the stock has. */
  readonly below: readonly string[];
  /** Whether somebody lives where nobody says how many do. */
  readonly isOutside: boolean;
  readonly merged: readonly string[];
  /** Registrants of whom sex or age is not known. */
  readonly unplaced: number;
};

const classOf = ({ sex, age }: Pick<StockClass, 'sex' | 'age'>): string => `${sex} ${age}`;

/** Classes of one country with those who are in them. */
function classesIn(
  stock: readonly KnownClass[],
  members: ReadonlyMap<string, readonly number[]>,
): readonly StockClass[] {
  const people = new Map(stock.map((one) => [classOf(one), one.people]));
  return sexes.codes.flatMap((sex) =>
    ageClassCodes.map((age) => {
      const name = classOf({ sex, age });
      return { sex, age, people: people.get(name) ?? 0, registrants: members.get(name)?.length ?? 0 };
    }),
  );
}

/** Post-stratification: in each group of classes, everybody stands for as many of the stock. */
export function weighToStock(
  members: readonly Member[],
  { country, sex, age }: Pick<CalibratedTables, 'country' | 'sex' | 'age'>,
  stock: readonly KnownClass[],
  fewest: number,
): Weighted {
  const weights = new Map<number, number>();
  const [tooFew, below, merged]: string[][] = [[], [], []];
  let isOutside = false;
  const byCountry = new Map<string, Map<string, number[]>>();
  let unplaced = 0;
  for (const { row, levels } of members) {
    const name = classOf({ sex: levels[sex] ?? '', age: levels[age] ?? '' });
    const known = sexes.codes.some((one) => one === levels[sex]) && ageClassCodes.some((one) => one === levels[age]);
    if (!known) unplaced += 1;
    const there = byCountry.get(levels[country] ?? '') ?? new Map<string, number[]>();
    byCountry.set(levels[country] ?? '', there);
    if (known) there.set(name, [...(there.get(name) ?? []), row]);
  }
  for (const name of new Set([...stock.map((one) => one.country), ...byCountry.keys()])) {
    const there = byCountry.get(name) ?? new Map<string, number[]>();
    const own = stock.filter((one) => one.country === name);
    const found = collapse(classesIn(own, there), fewest);
    if (found.kind === 'too-few') tooFew!.push(name);
    else if (found.kind === 'no-stock') isOutside = true;
    else if (found.kind === 'below') below!.push(name);
    else {
      if (found.isMerged) merged!.push(name);
      for (const { classes, people, registrants } of found.groups)
        for (const one of classes)
          for (const row of there.get(classOf(one)) ?? []) weights.set(row, people / registrants);
    }
  }
  return { weights, tooFew: tooFew!.sort(), isOutside, below: below!.sort(), merged: merged!.sort(), unplaced };
}

/** People whom one must not tell apart in a sum: told in steps of what so many of them stand for, at least. */
const together = 10;

function rowOf(
  { table, indicator }: CalibratedTables,
  domain: EstimateRow['domain'],
  weights: readonly number[],
  fewest: number,
) {
  const sum = weights.reduce((all, one) => all + one, 0);
  const step = stepFrom((together * sum) / weights.length);
  const isFew = weights.length < fewest;
  const row: EstimateRow = {
    ...{ table, indicator, domain, statistic: 'count', unit: 'persons', n: null, base: null, unknownShare: null },
    ...withoutError,
    estimate: isFew ? null : Number((Math.round(sum / step) * step).toPrecision(12)),
    quality: isFew ? 'suppress' : 'given',
    reason: isFew ? 'few-units' : '',
    method: 'registry-calibrated',
  };
  return { row, sum };
}

/** What could not be calibrated, and what was put together. */
function warningsOf(study: string, { tooFew, isOutside, below, merged, unplaced }: Weighted): readonly Warning[] {
  const said = (code: string, names: readonly string[], says: Warning['says']): readonly Warning[] =>
    names.length === 0 ? [] : [{ code, table: study, subject: names.join(' '), count: names.length, says }];
  const places = (names: readonly string[]) => ({ count: names.length, names: someOf(names), study: { study } });
  const lost = { count: unplaced, study: { study } };
  return [
    ...said('calibrated-without', tooFew, note('note.calibrated-without', places(tooFew))),
    ...said('calibrated-below', below, note('note.calibrated-below', places(below))),
    // Neither which they are nor how many: a country would be named because of one person in it.
    ...(isOutside
      ? [
          {
            ...{ code: 'calibrated-outside', table: study, subject: '', count: 1 },
            says: note('note.calibrated-outside', { study: { study } }),
          },
        ]
      : []),
    ...said('calibrated-merged', merged, note('note.calibrated-merged', places(merged))),
    ...(unplaced === 0
      ? []
      : [
          {
            ...{ code: 'calibrated-unplaced', table: study, subject: 'sex, age', count: unplaced },
            says: note('note.calibrated-unplaced', lost),
          },
        ]),
  ];
}

/**
 * Rows of registrants calibrated to the stock that the round brings; none where it brings none, or the snapshot lacks what the
 * calibration goes by.
 *
 * Within a country, sex and age every registrant stands for as many people (post-stratification): Holt and Smith (1979), Post
 * stratification, JRSS A 142, 33–46; golden: test/golden/registry/calibrated.json. There is no standard error, since nobody drew them.
 */
export function calibrateRegistrants(
  instrument: string,
  plan: CensusTables,
  tables: SnapshotTables,
  prints: Fingerprints,
  round: Round,
): Calibrated {
  const { calibrated } = plan;
  const stock = knownStock(round);
  const table = tables[instrument] ?? emptyTable;
  if (calibrated === undefined || stock.length === 0 || table.rowCount === 0) return nothing;
  const { country, sex, age, by } = calibrated;
  const placed = membersBy(instrument, plan, table, [country, sex, age]);
  if (placed === undefined) return nothing;
  const fewest = round.settings.minimumCell;
  const weighted = weighToStock(placed, calibrated, stock, fewest);
  const standing = (breakdown: readonly string[]) =>
    (membersBy(instrument, plan, table, breakdown) ?? []).filter(({ row }) => weighted.weights.has(row));
  const rows = by.flatMap((breakdown) =>
    cellsOf(standing(breakdown), breakdown).map((own): ComputedEstimate => {
      const weights = own.map(({ row }) => weighted.weights.get(row) ?? 0);
      const { row, sum } = rowOf(calibrated, domainOf(own, breakdown), weights, fewest);
      const basis = basisOfRegistrants(instrument, calibrated.indicator, own, prints);
      const weighed = hashNumbers([basis.weighed, ...weights.toSorted((a, b) => a - b)]);
      return { ...row, basis: { ...basis, weighed, size: sum, goesWith: [{ quantity: plan.indicator }] } };
    }),
  );
  return { rows, warnings: warningsOf(instrument, weighted) };
}
