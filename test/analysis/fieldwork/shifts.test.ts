/** Shifts at a border: who was stopped and filed nowhere is in the rates of progress as it is in weights, and a coordinator sees what does not fit. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { countDispositions, type Outcome } from '#analysis/fieldwork/dispositions.ts';
import { interviewReader } from '#analysis/fieldwork/interviews/read-interview.ts';
import { type Plan, progressOf } from '#analysis/fieldwork/progress/progress.ts';
import { toDo } from '#analysis/fieldwork/progress/to-do.ts';
import { countedShifts } from '#analysis/production/weigh/counted-shifts.ts';
import { readContacts } from '#analysis/production/weigh/contacts.ts';
import { readSheets } from '#analysis/production/weigh/shift-sheets.ts';
import { sheetsTable } from '#functions/publish/snapshot/sheets-table.ts';
import type { FrameUnit } from '#schemas/fieldwork/round.ts';
import type { KeptShiftSheet } from '#schemas/fieldwork/shift-sheet.ts';
import { borderStudy } from '#schemas/studies/border/study.ts';
import { tableOf } from '../production/small-round.ts';

const shift = (psu: string, date = '2027-04-05'): FrameUnit => ({
  ...{ instrument: 'border', psu, stratum: 'bridge', label: `Bridge, ${psu}`, firstStageWeight: 10 },
  prefilled: { crossing_point: 'bridge', direction: 'entry', date, selection_interval: 20 },
});
const frame = [shift('s1'), shift('s2'), shift('s3')];
const plan: Plan = { rule: 'shift', today: '2027-04-06' };

const sheetOf = (psu: string, change: Partial<KeptShiftSheet> = {}): KeptShiftSheet => ({
  ...{ id: '0'.repeat(32), round: 'r', instrument: 'border', psu, by: 'sitora' },
  ...{ startedAt: '2027-04-05T08:00:00.000Z', at: '2027-04-05T12:00:00.000Z', receivedAt: '2027-04-05T12:00:01.000Z' },
  ...{ interval: 20, first: 7, counted: 200, nonresponse: 0, interviews: 0, closed: true },
  refusals: { female: 0, male: 0, unknown: 0 },
  ...change,
});

const stillOpen = (change: Partial<KeptShiftSheet>): KeptShiftSheet => {
  const { closed, ...sheet } = sheetOf('s1', change);
  if (closed !== true) throw new Error('sheets here are closed');
  return sheet;
};

type Row = {
  readonly psu: string;
  readonly outcome: Outcome;
  readonly refusals?: number;
  readonly nonresponse?: number;
  readonly enumerator?: string;
};
const read = interviewReader(borderStudy);
const interviewsOf = (rows: readonly Row[]) =>
  rows.map(({ outcome, enumerator = 'sitora', ...counts }, at) =>
    read({
      ...{ id: `i${at}`, state: 'filed', enumerator, answers: { ...counts, disposition: outcome } },
      ...{ startedAt: '2027-04-05T10:00:00.000+05:00', endedAt: '2027-04-05T10:20:00.000+05:00' },
    }),
  );
const progressIn = (rows: readonly Row[], sheets: readonly KeptShiftSheet[] = [], today = plan.today) =>
  progressOf('border', interviewsOf(rows), frame, { ...plan, today }, sheets);
const wholeIn = (...given: Parameters<typeof progressIn>) => progressIn(...given).groups[0];

/** s1: two interviews and a refusal that was filed. */
const filed: readonly Row[] = [
  { psu: 's1', outcome: 'complete' },
  { psu: 's1', outcome: 'refusal' },
  { psu: 's1', outcome: 'complete' },
];

describe('rates', () => {
  test('who refused or was not reached stands on the sheet alone, and is counted by sex together', () => {
    const sheet = sheetOf('s1', { refusals: { female: 1, male: 1, unknown: 1 }, nonresponse: 1, interviews: 3 });
    const all = wholeIn(filed, [sheet]);
    // I 2, R 1 + 3, U 1.
    expect(all).toMatchObject({ attempted: 7, outcomes: { complete: 2, refusal: 4, non_contact: 1 } });
    expect(all?.rates.rr1).toBeCloseTo(2 / 7, 15);
    expect(all?.rates.coop1).toBeCloseTo(2 / 6, 15);
    expect(all?.rates.ref1).toBeCloseTo(4 / 7, 15);
    expect(wholeIn(filed)).toMatchObject({ attempted: 3, outcomes: { refusal: 1 } });
  });

  test('without a sheet, the largest count of the interviews of a shift holds those filed among them', () => {
    const rows = [
      { psu: 's2', outcome: 'complete', refusals: 2, nonresponse: 1 },
      { psu: 's2', outcome: 'refusal', refusals: 3 },
    ] as const;
    // Three refused, one of them filed; one was not reached.
    expect(wholeIn(rows)).toMatchObject({ attempted: 5, outcomes: { complete: 1, refusal: 3, non_contact: 1 } });
    expect(wholeIn(rows)?.rates.rr1).toBeCloseTo(1 / 5, 15);
    // A phone that counted the shift holds, whatever interviews say.
    expect(wholeIn(rows, [sheetOf('s2')])).toMatchObject({ attempted: 2 });
  });

  test('they stand with whoever counted them, in their shift and on its day; practice stands nowhere', () => {
    const refused = { refusals: { female: 2, male: 0, unknown: 0 } };
    const { groups, days, notBegun } = progressIn(
      [],
      [sheetOf('s1', refused), sheetOf('s3', { ...refused, trial: true }), sheetOf('s2', { by: 'karim' })],
    );
    const attempted = new Map(groups.map((group) => [`${group.by} ${group.key}`, group.attempted]));
    expect([attempted.get('enumerator sitora'), attempted.get('psu s1'), attempted.get('psu s3')]).toEqual([2, 2, 0]);
    expect(days.map(({ day, attempted: count }) => [day, count])).toEqual([['2027-04-05', 2]]);
    // Somebody counted s2, and nobody was stopped yet.
    expect(notBegun).toEqual(['s3']);
  });

  test('whatever is filed and counted, progress and weights count the same people', () => {
    const psu = fc.constantFrom('s1', 's2', 's3');
    const few = fc.nat({ max: 4 });
    const outcome = fc.constantFrom<Outcome>('complete', 'partial', 'refusal', 'non_contact', 'other', 'ineligible');
    const rows = fc.array(fc.record({ psu, outcome, refusals: few, nonresponse: few }), {
      minLength: 1,
      maxLength: 12,
    });
    const refusals = fc.record({ female: few, male: few, unknown: few });
    const sheets = fc.array(fc.record({ psu, refusals, nonresponse: few, by: fc.constantFrom('a', 'b') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, sheets, (all, counted) => {
        const kept = counted.map(({ psu: where, ...change }) => sheetOf(where, change));
        const rule = borderStudy.collection.weights;
        if (rule.kind !== 'shift') throw new Error('travellers are counted in shifts');
        const table = tableOf({
          psu: all.map((row) => row.psu),
          disposition: all.map((row) => row.outcome),
          refusals: all.map((row) => row.refusals),
          nonresponse: all.map((row) => row.nonresponse),
        });
        const places = frame.map(({ psu: name }) => ({
          psu: name,
          stratum: 'bridge',
          firstStageWeight: 10,
          units: Number.NaN,
        }));
        const { contacts } = readContacts(table, places, undefined);
        const onPhones = countedShifts({ sheets: sheetsTable(kept) ?? tableOf({}) }, 'border');
        const weighed = readSheets(table, rule, places, contacts, onPhones).contacts;
        const known = countDispositions(weighed.outcome.map((came, at) => [came, weighed.times[at] ?? 0]));
        const { outcomes } = wholeIn(all, kept) ?? {};
        const entries = Object.entries(outcomes ?? {});
        expect(countDispositions(entries.map(([name, times]) => [dispositionIn(name), times]))).toEqual(known);
      }),
    );
  });
});

const dispositionIn = (name: string): Outcome => {
  const found = (['complete', 'partial', 'refusal', 'non_contact', 'other', 'ineligible'] as const).find(
    (one) => one === name,
  );
  if (found === undefined) throw new Error(name);
  return found;
};

describe('shifts of which nothing has come', () => {
  const dated = [
    shift('s1'),
    shift('s2', '2027-04-04'),
    shift('s3', '2027-04-08'),
    shift('s4', '2027-04-07'),
    shift('s5', plan.today),
  ];
  const listOf = (rows: readonly Row[], unassigned: readonly string[] = []) =>
    toDo(progressOf('border', interviewsOf(rows), dated, plan), { unassigned });
  const namesIn = (list: ReturnType<typeof listOf>, key: string) =>
    list.find((one) => one.key === key)?.places?.['names'];

  test('are told apart: those whose day is over, and those to come, the next first', () => {
    const list = listOf(filed);
    expect(namesIn(list, 'todo.shifts-over')).toEqual({ names: ['s2'], more: 0 });
    expect(namesIn(list, 'todo.shifts-to-come')).toEqual({ names: ['s5', 's4', 's3'], more: 0 });
    expect(list.map(({ key }) => key)).not.toContain('todo.not-begun');
  });

  test('those to come that are nobody’s are named for somebody to be sent; of those that are over it is too late', () => {
    const list = listOf(filed, ['s2', 's3']);
    expect(namesIn(list, 'todo.unassigned')).toEqual({ names: ['s3'], more: 0 });
    expect(namesIn(list, 'todo.shifts-to-come')).toEqual({ names: ['s5', 's4'], more: 0 });
    expect(namesIn(list, 'todo.shifts-over')).toEqual({ names: ['s2'], more: 0 });
  });
});

describe('sheets', () => {
  const doubtsOf = (...given: Parameters<typeof progressIn>) =>
    progressIn(...given).shifts.sheets.map(({ psu, by, doubts }) => [psu, by, doubts]);
  const keys = (...given: Parameters<typeof progressIn>) => toDo(progressIn(...given)).map(({ key }) => key);

  test('one that fits is nothing to look at', () => {
    const sheet = sheetOf('s1', { interviews: 3 });
    expect(doubtsOf(filed, [sheet])).toEqual([['s1', 'sitora', []]]);
    expect(keys(filed, [sheet])).not.toContain('todo.sheets-do-not-fit');
  });

  test('one still open is told once its day is over, that of the frame', () => {
    const open = stillOpen({ interviews: 3 });
    expect(doubtsOf(filed, [open], '2027-04-05')).toEqual([['s1', 'sitora', []]]);
    expect(doubtsOf(filed, [open])).toEqual([['s1', 'sitora', ['left-open']]]);
    expect(keys(filed, [open])).toContain('todo.sheets-left-open');
    const night = { ...shift('s1', '2027-04-06') };
    const told = progressOf('border', interviewsOf(filed), [night], plan, [open]);
    expect(told.shifts.sheets[0]).toMatchObject({ day: '2027-04-06', doubts: [] });
  });

  test('interviews that were begun and did not come, or came and were not begun there, when the shift is over', () => {
    const missing = sheetOf('s1', { interviews: 4 });
    expect(doubtsOf(filed, [missing])).toEqual([['s1', 'sitora', ['interviews-differ']]]);
    expect(keys(filed, [missing])).toContain('todo.sheets-do-not-fit');
    expect(doubtsOf(filed, [stillOpen({ interviews: 4 })], '2027-04-05')).toEqual([['s1', 'sitora', []]]);
    // Those of somebody else in the same shift are not on this sheet.
    const ofOther = [...filed, { psu: 's1', outcome: 'complete', enumerator: 'karim' } as const];
    expect(doubtsOf(ofOther, [sheetOf('s1', { interviews: 3 })])).toEqual([['s1', 'sitora', []]]);
  });

  test('more were met than passed; two who counted disagree', () => {
    const full = sheetOf('s1', { interviews: 3, counted: 4, refusals: { female: 0, male: 2, unknown: 0 } });
    // Three filed and two refusals, and four passed.
    expect(doubtsOf(filed, [full])).toEqual([['s1', 'sitora', ['met-more-than-passed']]]);
    const two = [sheetOf('s1', { interviews: 3 }), sheetOf('s1', { by: 'karim', counted: 190 })];
    expect(doubtsOf(filed, two)).toEqual([
      ['s1', 'karim', ['counted-differently']],
      ['s1', 'sitora', ['counted-differently']],
    ]);
  });

  test('practice is counted apart', () => {
    const { shifts } = progressIn(filed, [sheetOf('s1', { trial: true })]);
    expect(shifts).toEqual({ sheets: [], trials: 1 });
  });
});
