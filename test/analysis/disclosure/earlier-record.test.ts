/** A record that an earlier version left is read: the next release is held against it, whatever it did not tell yet. */
import { type Behind, listedBehind, peopleIn } from '#analysis/disclosure/behind.ts';
import { unpackEntries } from '#analysis/disclosure/entries.ts';
import { hashPair } from '#analysis/disclosure/hash.ts';
import { listedCell } from '#analysis/disclosure/listed-record.ts';
import { protect, type Protected } from '#analysis/disclosure/protect.ts';
import { disclosed } from '#analysis/production/observations/disclosed.ts';
import { estimatesIn } from '#analysis/production/observations/to-observations.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf } from '../production/small-round.ts';

const earlierRow = {
  ...{ table: 'household-receipts', indicator: 'cash-received-mean', domain: {}, unit: 'TJS per household', n: 40 },
  ...{ estimate: 900, se: 40, ciLow: 820, ciHigh: 980, cv: 0.044, df: 38, deff: 1.4 },
  ...{ quality: 'publish', reason: '', method: 'design-based' },
};
const earlierCell = {
  ...{ group: 'household cash-received', domain: {}, estimates: [earlierRow], costs: [] },
  ...{ people: [1], contributions: [2], weighed: 3, size: 4, population: 5, version: 'v' },
};

test('rows from before statistics, bases and unknown shares become observations', () => {
  const { estimates } = v.parse(listedCell, earlierCell);
  const tables = disclosed({ estimates: [...estimates], corridorCosts: [] });
  expect(estimatesIn(tables)).toMatchObject([
    { measure: { indicator: 'cash-received-mean', statistic: 'mean' }, value: 900, quality: { n: 40, base: null } },
  ]);
});

type Sender = { readonly id: number; readonly country: string; readonly amount?: number; readonly weight?: number };

const some = (count: number, from: number, country: string): readonly Sender[] =>
  Array.from({ length: count }, (_, k) => ({ id: from + k, country }));

/** Households that each have money from one country. */
function roundOf(senders: readonly Sender[]) {
  const all = senders.length;
  const household = tableOf({
    disposition: repeat('complete', all),
    receives_remittances: repeat('yes', all),
    design_weight: senders.map(({ weight = 10 }) => weight),
    design_psu: senders.map(({ id }) => `p${id % 20}`),
    design_stratum: repeat('all', all),
  });
  const ids = { kind: 'text' as const, values: senders.map(({ id }) => String(id)) };
  const tables = {
    household: { ...household, columns: { ...household.columns, response_id: ids } },
    'household.senders': tableOf({
      parent_row: senders.map((_, k) => k),
      country: senders.map(({ country }) => country),
      cash_total: senders.map(({ id, amount = 100_000 + 700 * (id % 97) }) => amount),
      cash_total_currency: repeat('TJS', all),
    }),
  };
  return computeTables(tables, roundWith({ minimumCell: 10, cvPublish: 10, cvCaution: 10 }));
}

/** The same people as an earlier version listed them. */
function asListed(behind: Behind): Behind {
  const members = behind.members ?? [];
  const contributions = members.flatMap(({ prints }) => [...prints]);
  const weights = members.flatMap(({ weights: of, entries, count }) =>
    Array.from(unpackEntries(entries, count), (entry) => of?.[entry]),
  );
  const weighted = contributions.map((print, k) => (weights[k] === undefined ? print : hashPair(print, weights[k])));
  return listedBehind({ people: peopleIn(behind), contributions, weighted });
}

function listedRecord({ record }: Protected): Protected['record'] {
  const cells = Object.entries(record.cells).map(
    ([key, cell]) => [key, { ...cell, behind: asListed(cell.behind) }] as const,
  );
  return { ...record, cells: Object.fromEntries(cells) };
}

const before = [...some(60, 0, 'RU'), ...some(30, 100, 'KZ'), ...some(4, 200, 'DE')];
const changed = (count: number, how: (sender: Sender) => Sender) =>
  before.map((sender, k) => (k < count ? how(sender) : sender));
const richer = (sender: Sender) => ({ ...sender, amount: 900_000 });
const heavier = (sender: Sender) => ({ ...sender, weight: 11 });

test.each<readonly [string, readonly Sender[], description: string]>([
  ['nothing', before, 'd'],
  ['three households, who came', [...before, ...some(3, 300, 'RU')], 'd'],
  ['twelve who came', [...before, ...some(12, 300, 'KZ')], 'd'],
  ['three who left', before.slice(3), 'd'],
  ['the answers of four', changed(4, richer), 'd'],
  ['the answers of fourteen', changed(14, richer), 'd'],
  ['a description that touches the weights of four', changed(4, heavier), 'e'],
  ['a description that touches the weights of fourteen', changed(14, heavier), 'e'],
])('what lies between two releases is %s: figures stay or go as by a record of today', (_, after, description) => {
  const options = { minimumCell: 10, version: 'v', description: 'd' };
  const first = protect(roundOf(before), options);
  const isDescribed = description !== options.description;
  const answered = roundOf(isDescribed ? before : after);
  const now = isDescribed ? { ...roundOf(after), people: answered.people } : answered;
  const recomputed = () => now;
  const release = (record: Protected['record']) => protect(now, { ...options, description }, { record, recomputed });
  expect(release(listedRecord(first)).tables).toEqual(release(first.record).tables);
});
