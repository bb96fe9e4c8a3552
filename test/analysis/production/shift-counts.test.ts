/** Counts of a shift feed its weights: where they contradict each other or the contacts, the coordinator is told. */
import { describe, expect, test } from 'vitest';

import type { SnapshotTables } from '#analysis/production/columns/snapshot-tables.ts';
import { countedShifts } from '#analysis/production/weigh/counted-shifts.ts';
import { shiftWarnings } from '#analysis/production/weigh/shift-counts.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { tableOf } from './small-round.ts';

/** Three contacts of one shift: two interviews and the refusal between them. */
const shift = {
  psu: ['s1', 's1', 's1'],
  disposition: ['complete', 'refusal', 'complete'],
  travellers_counted: [120, 120, 120],
  refusals: [1, 1, 1],
  nonresponse: [0, 0, 0],
  selection_interval: [40, 40, 40],
};
const { weights: rule } = borderStudy.collection;
const warningsOf = (tables: SnapshotTables) => {
  if (rule.kind !== 'shift') throw new Error('travellers are counted in shifts');
  return shiftWarnings(tables, 'border', rule, countedShifts(tables, 'border'));
};
const told = (change: Partial<Record<keyof typeof shift, readonly (string | number | undefined)[]>>) =>
  warningsOf({ border: tableOf({ ...shift, ...change }) }).map(({ code, subject, count }) => ({
    code,
    subject,
    count,
  }));

describe('a shift at the border', () => {
  test('whose contacts agree on its counts needs no word', () => {
    expect(told({})).toEqual([]);
    expect(warningsOf({})).toEqual([]);
  });

  test.each(['travellers_counted', 'refusals', 'nonresponse', 'selection_interval'] as const)(
    'is named when its contacts give different %s',
    (count) => {
      const [first = 0] = shift[count];
      expect(told({ [count]: [first, first, first + 1] })).toEqual([
        { code: 'shift-counts-differ', subject: 's1', count: 3 },
      ]);
    },
  );

  test('is not blamed for a count that was not written down beside one contact', () => {
    expect(told({ travellers_counted: [120, undefined, 120] })).toEqual([]);
  });

  test('is named when more travellers were met than counted: 2 interviews and 119 refusals of 120', () => {
    expect(told({ refusals: [119, 119, 119] })).toEqual([
      { code: 'shift-met-more-than-counted', subject: 's1', count: 121 },
    ]);
    expect(told({ refusals: [118, 118, 118] })).toEqual([]);
  });

  describe('counted on a phone', () => {
    const sheet = { instrument: 'border', psu: 's1', interval: 40, counted: 120, refusals: 2, nonresponse: 0 };
    const counting = (...changes: readonly Partial<typeof sheet>[]) => {
      const sheets = changes.map((change) => ({ ...sheet, ...change }));
      const column = <K extends keyof typeof sheet>(name: K) => sheets.map((one) => one[name]);
      return warningsOf({
        border: tableOf({ ...shift, travellers_counted: [40, 80, 120] }),
        sheets: tableOf({
          instrument: column('instrument'),
          psu: column('psu'),
          interval: column('interval'),
          counted: column('counted'),
          refusals: column('refusals'),
          nonresponse: column('nonresponse'),
        }),
      }).map(({ code, subject, count }) => ({ code, subject, count }));
    };

    test('may have interviews that began at other counts', () => {
      expect(counting({})).toEqual([]);
    });

    test('is named when two who counted it disagree', () => {
      expect(counting({}, {})).toEqual([]);
      const differs = [{ code: 'shift-counts-differ', subject: 's1', count: 3 }];
      expect(counting({}, { counted: 121 })).toEqual(differs);
      expect(counting({}, { interval: 20 })).toEqual(differs);
    });

    test('is named when more were met than passed: 3 contacts and 118 others of 120', () => {
      expect(counting({ refusals: 118 })).toEqual([{ code: 'shift-met-more-than-counted', subject: 's1', count: 121 }]);
      expect(counting({ refusals: 117 })).toEqual([]);
    });
  });
});
