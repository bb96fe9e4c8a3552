/** A round is described otherwise – an exchange rate corrected – and the difference of two releases is what one household has. */
import { protect } from '#analysis/disclosure/protect.ts';
import type { ReleaseTables } from '#analysis/production/observations/rows.ts';
import { computeTables } from '../../studies.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';
import { sumsOver, workedOut } from './attack.ts';
import { messageOf } from '../../in-english.ts';

type Household = {
  readonly id: number;
  readonly urban: 'urban' | 'rural';
  readonly currency: 'TJS' | 'RUB';
  readonly weight?: number;
  /** In no figure. */
  readonly note?: string;
};

/** So many households of one place and currency, numbered on from `from`. */
const some = (count: number, from: number, urban: Household['urban'], currency: Household['currency']): Household[] =>
  Array.from({ length: count }, (_, k) => ({ id: from + k, urban, currency }));

/** Every household has money from Russia. */
const tablesOf = (households: readonly Household[]) => {
  const household = tableOf({
    urban: households.map(({ urban }) => urban),
    note: households.map(({ note }) => note),
    disposition: repeat('complete', households.length),
    receives_remittances: repeat('yes', households.length),
    design_weight: households.map(({ weight }) => weight ?? 10),
    design_psu: households.map(({ id }) => `p${id % 20}`),
    design_stratum: repeat('all', households.length),
  });
  const ids = { kind: 'text' as const, values: households.map(({ id }) => String(id)) };
  return {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': tableOf({
      parent_row: households.map((_, k) => k),
      country: repeat('RU', households.length),
      cash_total: households.map(({ id }) => 100_000 + 700 * (id % 97)),
      cash_total_currency: households.map(({ currency }) => currency),
    }),
  };
};

const round = roundWith({ minimumCell: 10, cvPublish: 10, cvCaution: 10 });
/** Somebody finds that roubles were worth half as much. */
const corrected: Round = {
  ...round,
  exchangeRates: round.exchangeRates.map((rate) =>
    rate.currency === 'RUB' ? { ...rate, perUsd: rate.perUsd * 2 } : rate,
  ),
};

/** A release of some households, and the next one of others under another description. */
function twoReleases(
  before: readonly Household[],
  after: readonly Household[],
  change: Round = corrected,
): readonly [ReleaseTables, ReleaseTables] {
  const options = { minimumCell: 10, version: 'first', description: 'as planned' };
  const first = protect(computeTables(tablesOf(before), round), options);
  const recomputed = () => computeTables(tablesOf(before), change);
  const next = { ...options, version: 'second', description: 'corrected' };
  const second = protect(computeTables(tablesOf(after), change), next, { record: first.record, recomputed });
  return [first.tables, second.tables];
}

const totals = ({ estimates }: ReleaseTables) =>
  new Map(
    estimates
      .filter(({ indicator }) => indicator === 'cash-received-total')
      .map(({ domain, estimate }) => [
        ['q', ...Object.entries(domain).map(([name, label]) => `${name}=${label}`)].join(' | '),
        estimate,
      ]),
  );

const changedTotals = ([before, after]: readonly [ReleaseTables, ReleaseTables]): readonly string[] => {
  const [then, now] = [totals(before), totals(after)];
  expect([...then.values(), ...now.values()]).not.toContain(null);
  return [...now.keys()].filter((cell) => now.get(cell) !== then.get(cell));
};

const codes = ({ warnings }: ReleaseTables) => warnings.map(({ code }) => code);

describe('a rate is corrected, and nobody has answered since', () => {
  const somoni = [...some(40, 0, 'urban', 'TJS'), ...some(40, 100, 'rural', 'TJS')];

  test('where one household has roubles, every figure it is in stays, and a warning says why', () => {
    const households = [...somoni, ...some(1, 200, 'urban', 'RUB')];
    const releases = twoReleases(households, households);
    expect(releases[1].estimates).toEqual(releases[0].estimates);
    expect(codes(releases[0])).not.toContain('figures-not-renewed');
    const warning = releases[1].warnings.find(({ code }) => code === 'figures-not-renewed');
    expect(warning).toMatchObject({ table: 'household', count: 0 });
    expect(messageOf(warning)).toContain('Some figures of'); // which, nobody learns
    expect(messageOf(warning)).toContain('fewer than 10 interviews');
  });

  test('where twelve have roubles, two of them in town, town cannot be had from country and whole', () => {
    const households = [...somoni, ...some(2, 200, 'urban', 'RUB'), ...some(10, 300, 'rural', 'RUB')];
    const releases = twoReleases(households, households);
    const changed = changedTotals(releases);
    expect(changed).not.toContain('q | urban=urban');
    const cells = [...totals(releases[1]).keys()];
    const unknown = new Set(cells.filter((cell) => !changed.includes(cell)));
    expect(workedOut(sumsOver(cells), unknown)).not.toContain('q | urban=urban');
  });

  test('where ten and more have roubles wherever there are any, every figure follows and nothing is said', () => {
    const households = [...somoni, ...some(12, 200, 'urban', 'RUB'), ...some(10, 300, 'rural', 'RUB')];
    const releases = twoReleases(households, households);
    expect(changedTotals(releases)).toHaveLength(5);
    expect(totals(releases[1])).toEqual(
      totals(
        protect(computeTables(tablesOf(households), corrected), { minimumCell: 10, version: '', description: '' })
          .tables,
      ),
    );
    expect(codes(releases[1])).not.toContain('figures-not-renewed');
  });

  test('where all live in the country, the figures of the country follow, and town is what it was', () => {
    const households = [...somoni, ...some(12, 300, 'rural', 'RUB')];
    const releases = twoReleases(households, households);
    expect(changedTotals(releases)).not.toContain('q | urban=urban');
    expect(changedTotals(releases)).toContain('q | urban=rural');
    expect(codes(releases[1])).not.toContain('figures-not-renewed');
  });

  test('and what is asked of the figures alone – a wider interval – is answered at once', () => {
    const households = [...somoni, ...some(1, 200, 'urban', 'RUB')];
    const wider = { ...round, settings: { ...round.settings, confidenceLevel: 0.99 } };
    const [first, second] = twoReleases(households, households, wider);
    const low = ({ estimates }: ReleaseTables) => estimates.find(({ domain }) => domain['urban'] === 'urban')?.ciLow;
    expect(low(second)).toBeLessThan(low(first) ?? 0);
    expect(codes(second)).not.toContain('figures-not-renewed');
  });
});

describe('a rate is corrected, and others have answered since', () => {
  const one = some(1, 200, 'urban', 'RUB');
  const before = [...some(40, 0, 'urban', 'TJS'), ...some(40, 100, 'rural', 'TJS'), ...one];

  test('three: the figures of the household with roubles stay to the letter', () => {
    const releases = twoReleases(before, [...before, ...some(3, 400, 'urban', 'TJS')]);
    expect(releases[1].estimates).toEqual(releases[0].estimates);
    expect(codes(releases[1])).toContain('figures-not-renewed');
  });

  test('one, and nine corrected what no figure uses: twelve with roubles do not hide the one', () => {
    const many = [...before, ...some(12, 300, 'urban', 'RUB')];
    const edited = many.map((household) => (household.id < 9 ? { ...household, note: 'corrected' } : household));
    const asWritten = twoReleases(many, edited);
    const oneMore = twoReleases(many, [...edited, ...some(1, 400, 'urban', 'TJS')]);
    expect(oneMore[1].estimates).toEqual(asWritten[1].estimates);
    expect(changedTotals(oneMore)).toContain('q | urban=urban');
  });

  test('twelve beside it: its figures are new, for twelve more account for the difference', () => {
    const releases = twoReleases(before, [...before, ...some(12, 400, 'urban', 'TJS')]);
    expect(changedTotals(releases)).toContain('q | urban=urban');
    expect(changedTotals(releases)).not.toContain('q | urban=rural');
    expect(codes(releases[1])).not.toContain('figures-not-renewed');
  });

  test('twelve elsewhere: the whole is not new less what is new there, which would leave the household', () => {
    const releases = twoReleases(before, [...before, ...some(12, 400, 'rural', 'TJS')]);
    const changed = changedTotals(releases);
    const cells = [...totals(releases[1]).keys()];
    const unknown = new Set(cells.filter((cell) => !changed.includes(cell)));
    expect(unknown).toContain('q | urban=urban');
    expect(workedOut(sumsOver(cells), unknown)).not.toContain('q | urban=urban');
  });
});

test('where a weight is corrected of one household, nobody having answered since, its figures stay', () => {
  const households = [...some(40, 0, 'urban', 'TJS'), ...some(40, 100, 'rural', 'TJS')];
  const other = households.map((household) => (household.id === 7 ? { ...household, weight: 25 } : household));
  const [first, second] = twoReleases(households, other, round);
  // A median that was withheld for its own sake is no figure that readers have.
  const urban = ({ estimates }: ReleaseTables) =>
    estimates.filter(({ domain, statistic }) => domain['urban'] !== 'rural' && statistic !== 'quantile');
  expect(urban(second)).toEqual(urban(first));
});

test('a figure that stayed stays in the release after the next, and the warning with it', () => {
  const households = [...some(40, 0, 'urban', 'TJS'), ...some(1, 200, 'urban', 'RUB')];
  const options = { minimumCell: 10, version: 'first', description: 'as planned' };
  const first = protect(computeTables(tablesOf(households), round), options);
  const recomputed = () => computeTables(tablesOf(households), corrected);
  const later = { ...options, description: 'corrected' };
  const second = protect(recomputed(), later, { record: first.record, recomputed });
  const third = protect(recomputed(), later, { record: second.record, recomputed });
  expect(third.tables.estimates).toEqual(first.tables.estimates);
  expect(codes(third.tables)).toContain('figures-not-renewed');
});

describe('a rate is added that thirty households need, and one more has answered since', () => {
  const households = [...some(40, 0, 'urban', 'TJS'), ...some(30, 100, 'rural', 'RUB')];
  const without: Round = { ...round, exchangeRates: round.exchangeRates.filter(({ currency }) => currency !== 'RUB') };
  const options = { minimumCell: 10, version: 'first', description: 'without' };
  const later = { ...options, version: 'second', description: 'with' };
  const more = [...households, ...some(1, 300, 'urban', 'TJS')];
  const rateless = (tables: ReleaseTables) => codes(tables).filter((code) => code === 'no-exchange-rate');
  const first = protect(computeTables(tablesOf(households), without), options);

  test('what lacked a rate is told no longer, as its figures are made anew', () => {
    const recomputed = () => computeTables(tablesOf(households), round);
    const second = protect(computeTables(tablesOf(more), round), later, { record: first.record, recomputed });
    expect(rateless(first.tables)).toHaveLength(1);
    expect(totals(second.tables).get('q')).not.toBe(totals(first.tables).get('q'));
    expect(rateless(second.tables)).toEqual([]);
    const told = second.record.instruments['household'];
    expect(told?.people).toEqual(first.record.instruments['household']?.people); // still held: the one is not told of
  });

  test('where nothing is described otherwise it stays, and where the earlier answers are not to be had', () => {
    const same = { record: first.record, recomputed: () => computeTables(tablesOf(households), round) };
    const unchanged = protect(computeTables(tablesOf(more), without), { ...options, version: 'second' }, same);
    expect(rateless(unchanged.tables)).toHaveLength(1);
    const others = { record: first.record, recomputed: () => computeTables(tablesOf(more), round) };
    expect(rateless(protect(computeTables(tablesOf(more), round), later, others).tables)).toHaveLength(1);
  });
});
