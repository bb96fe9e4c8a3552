/** A count that is withheld is not what two published figures make: a total divided by its mean is a number of households. */
import { cellsOf } from '#analysis/disclosure/cells.ts';
import { protect, type Protected } from '#analysis/disclosure/protect.ts';
import type { Former } from '#analysis/disclosure/renewal.ts';
import { computeTables } from '../../studies.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import type { InstrumentId } from '#analysis/simulate/body.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { plainFiles } from '#functions/publish/release/release-files.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';
import { countsFromCounts, countsFromPairs } from './attack-pairs.ts';
import { cellOf, type FileRow, readCsv } from './attack.ts';
import { englishOf } from '#functions/publish/release/in-english.ts';

const english = await englishOf([]);

const instruments = ['household', 'border', 'registration', 'price-quote'] as const;
const population = makePopulation(1);

function rowsOf(tables: Protected['tables']): readonly FileRow[] {
  const file = plainFiles(tables, { series: 'estimates', studies: [], english }).find(
    ({ name }) => name === 'estimates.csv',
  );
  return readCsv(new TextDecoder().decode(file?.bytes));
}

/** What readers get, what they would get if small cells alone were withheld, and the true counts. */
function attacked(tables: SnapshotTables, round: Round) {
  const computed = computeTables(tables, round);
  const { minimumCell } = round.settings;
  const rows = rowsOf(protect(computed, { minimumCell, version: 'v', description: 'd' }).tables);
  const bases = new Map(
    [...cellsOf(computed).values()].map(({ group, domain, basis }) => [
      [group, ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | '),
      basis,
    ]),
  );
  const truth = (row: FileRow) => bases.get(cellOf(row))?.size ?? Number.NaN;
  const respondents = (row: FileRow) => bases.get(cellOf(row))?.behind.count ?? Number.NaN;
  return { rows, pairs: [...countsFromPairs(rows, truth, respondents), ...countsFromCounts(rows, truth)] };
}

const sizes = {
  villagesPerStratum: 3,
  dwellingsPerVillage: 6,
  shiftsPerPoint: 3,
  travellersPerShift: 6,
  registrants: 40,
  quotes: 60,
};
const seeds = Array.from({ length: 12 }, (_, k) => k + 1);

/** A simulated round; in `remitting` villages nine of ten households without remittances were not met. */
function drawSmall(seed: number, remitting: boolean) {
  const drawn = drawRound(population, seed, sizes, 'small', 'A small round');
  function* bodies(id: InstrumentId) {
    let without = 0;
    for (const body of drawn.bodies(id)) {
      const isWithout =
        id === 'household' && new Map(Object.entries(body.answers)).get('receives_remittances') === 'no';
      if (!remitting || !isWithout || without++ % 10 === 0) yield body;
    }
  }
  return { ...drawn, bodies };
}

describe.each([
  [3, false],
  [3, true],
  [5, false],
  [5, true],
  [10, false],
  [10, true],
])('where %i interviews make a cell (nearly all households receive: %s)', (minimumCell, remitting) => {
  test.each(seeds)('round %i tells no count that it withholds', (seed) => {
    const drawn = drawSmall(seed, remitting);
    const settings = { ...drawn.round.settings, minimumCell, cvPublish: 10, cvCaution: 10, fewestDf: 1 };
    const { rows, pairs } = attacked(tablesOfRound(drawn, instruments), { ...drawn.round, settings });
    expect(rows.some((row) => row['estimate'] === '')).toBe(true);
    expect(pairs).toEqual([]);
  });
});

type Household = { readonly id: number; readonly amount?: number | undefined; readonly countries?: readonly string[] };

/** Households of four villages; those with an amount receive it from each of their countries, those without receive nothing. */
function roundOf(households: readonly Household[]) {
  const receivers = households.flatMap(({ amount, countries = ['RU'] }, row) =>
    amount === undefined ? [] : countries.map((country) => ({ row, amount, country })),
  );
  const all = households.length;
  const household = tableOf({
    disposition: repeat('complete', all),
    receives_remittances: households.map(({ amount }) => (amount === undefined ? 'no' : 'yes')),
    design_weight: repeat(10, all),
    design_psu: households.map(({ id }) => `p${id % 10}`),
    design_stratum: repeat('all', all),
  });
  const ids = { kind: 'text' as const, values: households.map(({ id }) => String(id)) };
  const cash = receivers.map(({ amount }) => (amount > 0 ? amount : undefined));
  return {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': tableOf({
      parent_row: receivers.map(({ row }) => row),
      country: receivers.map(({ country }) => country),
      cash_total: cash,
      cash_total_currency: cash.map((amount) => (amount === undefined ? undefined : 'TJS')),
      ...(cash.includes(undefined) && {
        cash_total_nonresponse: cash.map((amount) => (amount === undefined ? 'refused' : undefined)),
      }),
    }),
  };
}

/** The first so many receive, of whom the first `refusing` do not say how much. */
const households = (receiving: number, without: number, refusing = 0): Household[] =>
  Array.from({ length: receiving + without }, (_, id) => {
    if (id >= receiving) return { id };
    return { id, amount: id < refusing ? 0 : 100_000 + 1_250 * id };
  });

const settled = roundWith({ minimumCell: 10 });

describe('of forty households', () => {
  const told = (of: readonly Household[]) => {
    const { rows, pairs } = attacked(roundOf(of), settled);
    const shown = rows
      .filter(({ channel, indicator = '' }) => channel === '' && /-(count|share|total|mean)$/.test(indicator))
      .map((row) => [row['corridor'], row['indicator'], row['estimate'] === '' ? row['reason'] : 'told']);
    return { shown, pairs };
  };
  const means = [
    ['', 'receiving-count', 'few-units'],
    ['', 'receiving-share', 'few-units'],
    ['', 'cash-received-total', 'told'],
    ['', 'cash-received-mean', 'linked'],
    ['RU-TJ', 'cash-received-total', 'told'],
    ['RU-TJ', 'cash-received-mean', 'linked'],
  ];

  test('all but three receive: the total is told and the mean is not, nor that of the one corridor that all of them have', () => {
    expect(told(households(37, 3))).toEqual({ shown: means, pairs: [] });
  });

  test('nor is it where five refuse to say how much: their share is told, and would bring them back', () => {
    expect(told(households(37, 3, 5))).toEqual({ shown: means, pairs: [] });
  });

  test('all but three receive from two countries: of one the mean is not told, or both would add up to them', () => {
    const two = households(37, 3).map((household) =>
      household.id < 20 ? household : { ...household, countries: ['KZ'] },
    );
    const { shown, pairs } = told(two);
    expect(shown.filter(([corridor]) => corridor !== '')).toEqual([
      ['KZ-TJ', 'cash-received-total', 'told'],
      ['KZ-TJ', 'cash-received-mean', 'linked'],
      ['RU-TJ', 'cash-received-total', 'told'],
      ['RU-TJ', 'cash-received-mean', 'told'],
    ]);
    expect(pairs).toEqual([]);
  });

  test('all but three receive from one country, twelve of them from another, too: the mean of the first is not told', () => {
    const both = households(37, 3).map((household) =>
      household.id < 12 ? { ...household, countries: ['RU', 'KZ'] } : household,
    );
    const { shown, pairs } = told(both);
    // Nor is that of the other: it would tell the people there, which go with those of the first.
    expect(shown.filter(([, indicator, how]) => indicator === 'cash-received-mean' && how === 'told')).toEqual([]);
    expect(pairs).toEqual([]);
  });

  test('half receive: everything is told', () => {
    expect(told(households(20, 20)).shown.map(([, , how]) => how)).toEqual(repeat('told', 6));
  });
});

describe('between two releases', () => {
  const meanOf = ({ tables }: Protected) =>
    tables.estimates.find(({ indicator, domain }) => indicator === 'cash-received-mean' && !('corridor' in domain));
  const totalOf = ({ tables }: Protected) =>
    tables.estimates.find(({ indicator, domain }) => indicator === 'cash-received-total' && !('corridor' in domain));
  const countOf = ({ tables }: Protected) => tables.estimates.find(({ indicator }) => indicator === 'receiving-count');
  const released = (of: readonly Household[], round = settled, former?: Former) =>
    protect(
      computeTables(roundOf(of), round),
      { minimumCell: 10, version: String(of.length), description: JSON.stringify(round) },
      former,
    );

  test('a mean that was withheld stays so where one more answers and the round is described otherwise', () => {
    const before = households(37, 3);
    const first = released(before);
    const wider = roundWith({ minimumCell: 10, confidenceLevel: 0.99 });
    const recomputed = () => computeTables(roundOf(before), wider);
    const second = released([...before, { id: 99, amount: 90_000 }], wider, { record: first.record, recomputed });
    expect(meanOf(first)).toMatchObject({ estimate: null, reason: 'linked', n: null });
    expect(totalOf(second)?.estimate).toBe(totalOf(first)?.estimate);
    expect(totalOf(second)?.ciLow).toBeLessThan(totalOf(first)?.ciLow ?? 0);
    expect(meanOf(second)).toMatchObject({ estimate: null, reason: 'linked', n: null });
  });

  test('twelve correct their amounts and one more receives: the new mean would tell the count that is held for the one', () => {
    const before = households(20, 20);
    const first = released(before);
    const corrected = before.map(({ id, amount }) => ({ id, amount: id < 12 ? (amount ?? 0) + 5_000 : amount }));
    const second = released([...corrected, { id: 99, amount: 90_000 }], settled, { record: first.record });
    expect(countOf(second)).toEqual(countOf(first));
    expect(meanOf(first)?.estimate).toBeGreaterThan(0);
    expect(totalOf(second)?.estimate).toBeGreaterThan(totalOf(first)?.estimate ?? Infinity);
    expect(meanOf(second)).toMatchObject({ estimate: null, reason: 'linked' });
  });
});
