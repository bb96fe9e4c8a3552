/** Figures are recognised by what people bring to them, under whatever names; what is so by accident is not. */
import type { AuditedCell } from '#analysis/disclosure/audited-cell.ts';
import { complement, withheldBesides } from '#analysis/disclosure/complement.ts';
import { directionsOf, sketchOf } from '#analysis/disclosure/sketch.ts';
import { describe, expect, test } from 'vitest';

const directions = directionsOf(Float64Array.from({ length: 100 }, (_, k) => 1000 + k));

/** A cell to which people bring amounts; of fewer than ten it is withheld. */
function cell(
  group: string,
  domain: Readonly<Record<string, string>>,
  amounts: ReadonlyMap<number, number>,
): AuditedCell {
  const sketch = sketchOf(directions, Int32Array.from(amounts.keys()), Float64Array.from(amounts.values()));
  const size = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  const isFew = amounts.size < 10;
  return {
    key: `${group}${JSON.stringify(domain)}`,
    group: `survey ${group}`,
    domain,
    state: isFew ? 'hidden' : 'shown',
    sensitive: isFew,
    people: [...amounts.keys()],
    size,
    sketch,
    measuredIn: 'TJS',
    isFew,
    about: [JSON.stringify(Object.entries(domain).filter(([name]) => name !== 'form'))],
  };
}

const of = (from: number, count: number, amountOf: (row: number) => number = (row) => 100 + 7 * row) =>
  new Map(Array.from({ length: count }, (_, k) => [from + k, amountOf(from + k)] as const));

describe('a figure that is withheld', () => {
  const few = cell('hand', {}, of(0, 4));
  const sent = cell(
    'sent',
    {},
    of(0, 30, () => 500),
  );
  const cash = cell(
    'cash',
    {},
    of(0, 30, (row) => 500 + (row < 4 ? 100 + 7 * row : 0)),
  );

  test('is not what is left of one measure less another', () => {
    expect([...complement([few, sent, cash], 10)]).toHaveLength(1);
  });

  test('is not that less figures that are nearly so: a tenth of it must stay unknown', () => {
    const nearly = cell(
      'cash',
      {},
      of(0, 31, (row) => (row === 30 ? 5 : 500 + (row < 4 ? 100 + 7 * row : 0))),
    );
    expect([...complement([few, sent, nearly], 10)]).toHaveLength(1);
    const off = cell(
      'cash',
      {},
      of(0, 31, (row) => (row === 30 ? 400 : 500 + (row < 4 ? 100 + 7 * row : 0))),
    );
    expect([...complement([few, sent, off], 10)]).toEqual([]);
  });

  test('is not told in another measure of money, or another survey', () => {
    const persons = { ...cash, measuredIn: 'persons' };
    const elsewhere = { ...cash, group: 'other cash' };
    expect([...complement([few, sent, persons], 10)]).toEqual([]);
    expect([...complement([few, sent, elsewhere], 10)]).toEqual([]);
  });

  test('is withheld under every name: what hides a small one in one table hides it in the others', () => {
    const hidden = [cell('senders', { stay: 'short' }, of(0, 5)), cell('senders', { stay: 'long' }, of(5, 30))];
    const again = cell('senders', { abroad: 'a year' }, of(5, 30));
    const rest = cell('senders', { abroad: 'less' }, of(0, 5));
    const all = cell('senders', {}, of(0, 35));
    expect([...withheldBesides([...hidden, all, again, rest], 10)].toSorted()).toEqual(
      [hidden[1]!.key, again.key].toSorted(),
    );
  });
});

describe('what is so by accident', () => {
  test('tells nothing: one household is all that two small cells have', () => {
    const country = [
      cell('received', { country: 'DE' }, of(0, 1)),
      cell('received', { country: 'PL' }, of(1, 3)),
      cell('received', { country: 'RU' }, of(4, 30)),
    ];
    const papers = [
      cell('received', { papers: 'none' }, of(0, 1)),
      cell('received', { papers: 'visa' }, of(1, 20)),
      cell('received', { papers: 'permit' }, of(21, 13)),
    ];
    const alone = complement([...country, cell('received', {}, of(0, 34))], 10);
    const together = complement([...country, ...papers, cell('received', {}, of(0, 34))], 10);
    expect([...together].filter((key) => key.includes('country'))).toEqual([...alone]);
  });
});
