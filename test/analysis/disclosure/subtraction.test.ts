/** A reader with a published release, a spreadsheet and linear algebra learns of no withheld cell what it is. */
import { cellsOf } from '#analysis/disclosure/cells.ts';
import { protect } from '#analysis/disclosure/protect.ts';
import { demoRoundId, drawDemoRound } from '#analysis/simulate/demo.ts';
import { drawRound } from '#analysis/simulate/draw-round.ts';
import { makePopulation } from '#analysis/simulate/population.ts';
import { tablesOfRound } from '#analysis/simulate/round-tables.ts';
import { computeTables } from '../../studies.ts';
import type { EstimateRow, ReleaseTables } from '#analysis/production/observations/rows.ts';
import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { estimateObservation } from '#analysis/production/observations/to-observations.ts';
import { csvFile } from '#functions/publish/release/file-content.ts';
import { columnsFor } from '#functions/publish/release/observation-columns.ts';
import type { Round } from '#schemas/fieldwork/round.ts';
import { describe, expect, test } from 'vitest';

import { repeat, roundWith, tableOf } from '../production/small-round.ts';
import { cellOf, givenAway, readCsv } from './attack.ts';

const instruments = ['household', 'border', 'registration', 'price-quote'] as const;

/** What readers of a release are given, as text; or would be given, were there no protection. */
function publishedText({ estimates }: Pick<ReleaseTables, 'estimates'>): string {
  const observations = estimates.map(estimateObservation);
  return new TextDecoder().decode(csvFile('estimates.csv', columnsFor(observations), observations).bytes);
}

const options = (round: Round) => ({ minimumCell: round.settings.minimumCell, version: 'v', description: 'd' });

function release(tables: SnapshotTables, round: Round) {
  const computed = computeTables(tables, round);
  return { computed, protected: protect(computed, options(round)).tables };
}

const demo = drawDemoRound();
const small = drawRound(
  makePopulation(1),
  7,
  {
    villagesPerStratum: 3,
    dwellingsPerVillage: 6,
    shiftsPerPoint: 3,
    travellersPerShift: 6,
    registrants: 40,
    quotes: 60,
  },
  'small',
  'A small round',
);

/** Eighty households of ten villages; so many receive 1,000 to 2,000, and eight of those live in the country. */
function householdsWithFewInTheCountry() {
  const villages = Array.from({ length: 10 }, (_, k) => `v${k}`);
  const receives = (k: number) => (k < 40 ? k % 2 === 0 || k < 20 : k < 48);
  const receivers = Array.from({ length: 80 }, (_, k) => k).filter(receives);
  return {
    frame: tableOf({
      instrument: repeat('household', 10),
      psu: villages,
      stratum: repeat('all', 10),
      first_stage_weight: repeat(10, 10),
      units: repeat(8, 10),
    }),
    household: tableOf({
      psu: Array.from({ length: 80 }, (_, k) => villages[k % 10]),
      urban: Array.from({ length: 80 }, (_, k) => (k < 40 ? 'urban' : 'rural')),
      disposition: repeat('complete', 80),
      receives_remittances: Array.from({ length: 80 }, (_, k) => (receives(k) ? 'yes' : 'no')),
    }),
    'household.senders': tableOf({
      parent_row: receivers,
      country: repeat('RU', receivers.length),
      cash_total: receivers.map((k) => 100_000 + 1_250 * k),
      cash_total_currency: repeat('TJS', receivers.length),
    }),
  };
}

describe.each([
  ['the demo', demo, demoRoundId],
  ['a small round', small, 'small'],
])('of %s', (_, drawn, id) => {
  const made = release(tablesOfRound(drawn, instruments), drawn.round);
  const rows = readCsv(publishedText(made.protected));

  test('no withheld cell is what remains when others are taken from a total, or the product of what stands beside it', () => {
    expect(drawn.round.id).toBe(id);
    expect(rows.filter((row) => row['estimate'] === '').length).toBeGreaterThan(20);
    expect(givenAway(rows)).toEqual([]);
  });

  test('the same attack finds cells where small ones alone are withheld', () => {
    const unprotected = readCsv(publishedText(made.computed));
    expect(givenAway(unprotected).length).toBeGreaterThan(0);
  });

  test('no count of people is told to the last one', () => {
    const registered = made.protected.estimates.filter(({ method }) => method === 'registry-count');
    expect(registered.some(({ estimate }) => estimate !== null)).toBe(true);
    for (const { estimate } of registered) expect((estimate ?? 0) % 5).toBe(0);
    for (const { n } of made.protected.estimates) expect((n ?? 0) % 5).toBe(0);
  });

  test('a standard error has two digits, and an estimate no digit that its standard error does not support', () => {
    const shown = made.protected.estimates.filter((row) => row.se !== null && row.se > 0);
    expect(shown.length).toBeGreaterThan(10);
    for (const { se, estimate, ciLow, ciHigh, cv, deff } of shown) {
      const place = 10 ** (Math.floor(Math.log10(se ?? 1)) - 1);
      for (const figure of [se, estimate, ciLow, ciHigh]) {
        expect(Math.abs((figure ?? 0) / place - Math.round((figure ?? 0) / place))).toBeLessThan(1e-6);
      }
      for (const ratio of [cv, deff]) expect(Number((ratio ?? 1).toPrecision(2))).toBe(ratio ?? 1);
    }
  });
});

describe('in the demo, and in a round of its size,', () => {
  const shown = (rows: readonly EstimateRow[], channel: string) =>
    rows.find((row) => row.indicator === 'cash-received-total' && Object.values(row.domain).join() === channel)
      ?.estimate;

  test('what came by crypto, from nine households, cannot be had by taking the other channels from the whole', () => {
    const sample = drawRound(makePopulation(1), 5);
    const made = release(tablesOfRound(sample, instruments), sample.round);
    const crypto = [...cellsOf(made.computed).values()].find(
      ({ group, domain }) => group === 'household cash-received' && Object.values(domain).join() === 'crypto',
    );
    expect(crypto?.basis.behind.count).toBe(9);
    expect(shown(made.protected.estimates, 'crypto')).toBeNull();
    expect(shown(made.protected.estimates, 'other')).toBeNull(); // its companion
    expect(shown(made.protected.estimates, 'bank')).not.toBeNull();
  });

  test('no total is withheld beside its mean nor a share beside its count, but where they would tell a withheld number', () => {
    const made = release(tablesOfRound(demo, instruments), demo.round);
    const rows = made.protected.estimates.map(
      (row) =>
        [
          JSON.stringify([row.table, row.domain, row.indicator.replace(/-(total|mean|count|share)$/, '')]),
          row.estimate === null,
        ] as const,
    );
    const withheld = new Set(rows.flatMap(([cell, gone]) => (gone ? [cell] : [])));
    const apart = rows.flatMap(([cell, gone]) => (!gone && withheld.has(cell) ? [cell] : []));
    // Their quotient is how many households get it: of one length of stay, which is withheld.
    expect(apart).toEqual([
      JSON.stringify(['household-remittances', { corridor: 'UZ-TJ' }, 'personal-remittances']),
      JSON.stringify([
        'household-remittances',
        { corridor: 'TR-TJ', component: 'personal-transfers' },
        'personal-remittances',
      ]),
      JSON.stringify(['household-transfers', { corridor: 'TR-TJ' }, 'personal-transfers']),
    ]);
  });
});

test('eight receiving households in the country are not the total less the town', () => {
  const round = roundWith({ minimumCell: 10 });
  const tables = householdsWithFewInTheCountry();
  const before = readCsv(publishedText(computeTables(tables, round)));
  expect(givenAway(before)).toContain('household cash-received | urban=rural');
  const rows = readCsv(publishedText(release(tables, round).protected));
  expect(givenAway(rows)).toEqual([]);
  const reasons = rows
    .filter((row) => row['indicator'] === 'cash-received-total' && row['urban'] !== '')
    .map((row) => [cellOf(row), row['reason'], row['n']]);
  expect(reasons).toEqual([
    ['household cash-received | urban=rural', 'few-units', ''],
    ['household cash-received | urban=urban', 'linked', ''],
  ]);
});

test('where all but three of forty households receive, their share tells what the three do not', () => {
  const household = tableOf({
    psu: Array.from({ length: 40 }, (_, k) => ['a', 'b', 'c', 'd'][k % 4]),
    disposition: repeat('complete', 40),
    receives_remittances: [...repeat('yes', 37), ...repeat('no', 3)],
  });
  const frame = tableOf({
    instrument: repeat('household', 4),
    psu: ['a', 'b', 'c', 'd'],
    stratum: repeat('all', 4),
    first_stage_weight: repeat(10, 4),
    units: repeat(10, 4),
  });
  const { estimates } = release({ frame, household }, roundWith({ minimumCell: 10 })).protected;
  expect(estimates.map(({ indicator, estimate, reason }) => [indicator, estimate, reason])).toEqual([
    ['receiving-count', null, 'few-units'],
    ['receiving-share', null, 'few-units'],
  ]);
});
