/** What readers were told, or were not told, of a cell stays so while too few people change in it. */
import { protect, type Protected } from '#analysis/disclosure/protect.ts';
import { computeTables } from '../../studies.ts';
import { expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';

type Receiver = { readonly id: number; readonly country: string; readonly urban: 'urban' | 'rural' };

const some = (count: number, from: number, country: string, urban: Receiver['urban'] = 'urban'): Receiver[] =>
  Array.from({ length: count }, (_, k) => ({ id: from + k, country, urban }));

/** Households that each have money from one country, and tell of their last transfer from there. */
function tablesOf(receivers: readonly Receiver[]) {
  const all = receivers.length;
  const household = tableOf({
    urban: receivers.map(({ urban }) => urban),
    disposition: repeat('complete', all),
    receives_remittances: repeat('yes', all),
    design_weight: repeat(10, all),
    design_psu: receivers.map(({ id }) => `p${id % 10}`),
    design_stratum: repeat('all', all),
    sending_country: receivers.map(({ country }) => country),
    receiving_country: repeat('TJ', all),
    provider_type: repeat('mto', all),
    transfer_date: repeat(20_089, all), // January 2025
    amount_sent: repeat(1_000_000, all),
    amount_sent_currency: repeat('RUB', all),
    fee: receivers.map(({ id }) => 20_000 + 100 * (id % 7)),
    fee_currency: repeat('RUB', all),
    conversion: repeat('rate', all),
    exchange_rate: repeat(0.099, all),
  });
  const ids = { kind: 'text' as const, values: receivers.map(({ id }) => String(id)) };
  return {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': tableOf({
      parent_row: receivers.map((_, k) => k),
      country: receivers.map(({ country }) => country),
      cash_total: receivers.map(({ id }) => 100_000 + 700 * (id % 97)),
      cash_total_currency: repeat('TJS', all),
    }),
  };
}

const round = roundWith({ minimumCell: 10, cvPublish: 10, cvCaution: 10 });

/** A release, held against the one before; another description is another one of what to show. */
function release(
  receivers: readonly Receiver[],
  before?: Protected & { readonly of: readonly Receiver[] },
  described = round,
) {
  const { minimumCell } = described.settings;
  const options = { minimumCell, version: String(receivers.length), description: JSON.stringify(described) };
  const recomputed = () => computeTables(tablesOf(before?.of ?? []), described);
  const former = before && { record: before.record, recomputed };
  return { ...protect(computeTables(tablesOf(receivers), described), options, former), of: receivers };
}

const totalOf = ({ tables }: Protected, domain: object) =>
  tables.estimates.find(
    (row) => row.indicator === 'cash-received-total' && JSON.stringify(row.domain) === JSON.stringify(domain),
  );
const priceOf = ({ tables }: Protected, corridor: string) =>
  tables.corridorCosts.find((row) => row.corridor === corridor);

const russia = [...some(40, 0, 'RU'), ...some(40, 100, 'RU', 'rural')];
const kazakhstan = { corridor: 'KZ-TJ' };

test('a row of few households does not vanish with them, which would tell that it was they who left', () => {
  const first = release([...russia, ...some(3, 500, 'KZ')]);
  expect(totalOf(first, kazakhstan)).toMatchObject({ estimate: null, reason: 'few-units', n: null });
  const second = release(russia, first);
  expect(totalOf(second, kazakhstan)).toEqual(totalOf(first, kazakhstan));
  expect(priceOf(second, 'KZ-TJ')).toEqual(priceOf(first, 'KZ-TJ'));
});

test('a row of twelve households goes with them', () => {
  const first = release([...russia, ...some(12, 500, 'KZ')]);
  expect(totalOf(first, kazakhstan)?.estimate).toBeGreaterThan(0);
  expect(totalOf(release(russia, first), kazakhstan)).toBeUndefined();
});

test('a figure that would tell what one household brought beside twelve keeps its former value, and is not withheld', () => {
  const first = release(russia);
  const second = release([...russia, ...some(12, 600, 'RU'), ...some(1, 700, 'RU', 'rural')], first);
  const [town, country, whole] = [{ urban: 'urban' }, { urban: 'rural' }, {}];
  expect(totalOf(second, country)).toEqual(totalOf(first, country));
  const stayed = [town, whole].filter(
    (domain) => totalOf(second, domain)?.estimate === totalOf(first, domain)?.estimate,
  );
  expect(stayed).toHaveLength(1);
  expect(stayed.map((domain) => totalOf(second, domain))).toEqual(stayed.map((domain) => totalOf(first, domain)));
});

test('a price that eight households paid is not told when the round asks for fewer and one more answered', () => {
  const first = release([...russia, ...some(8, 500, 'KZ')]);
  const fewer = { ...round, settings: { ...round.settings, minimumCell: 5 } };
  const second = release([...russia, ...some(9, 500, 'KZ')], first, fewer);
  expect(totalOf(second, kazakhstan)).toMatchObject({ quality: 'suppress', estimate: null, n: null, se: null });
  expect(priceOf(second, 'RU-TJ')?.totalCostPercent).toBeGreaterThan(0);
  expect(priceOf(second, 'KZ-TJ')).toMatchObject({
    quality: 'suppress',
    ...{ totalCostPercent: null, feePercent: null, fxMarginPercent: null, se: null },
    ...{ ciLow: null, ciHigh: null, cv: null, df: null, n: null, services: null, notTransparent: null },
    ...{ rateUnknown: null, feeUnknown: null, priceRefused: null, refusedBecause: null, negativeMargin: null },
  });
});
