/** Reasons to look at interviews and enumerators: each is told when there is one, and not without. */
import { describe, expect, test } from 'vitest';
import { qualityOf } from '#analysis/fieldwork/flags/quality-flags.ts';
import type { Interview } from '#analysis/fieldwork/interviews/interview.ts';
import { answersOf, interview } from '../interviews.ts';

const many = (count: number, change: (k: number) => Parameters<typeof interview>[0] = () => ({})) =>
  Array.from({ length: count }, (_, k) => interview(change(k)));
const codes = (interviews: readonly Interview[]) => qualityOf('clubs', interviews, true).flags.map(({ code }) => code);
const usual = (k: number) => ({ minutes: 25 + (k % 11) });

test('ordinary interviews raise no flag', () => {
  expect(codes([...many(30, usual), ...many(30, (k) => ({ ...usual(k), enumerator: 'boris' }))])).toEqual([]);
});

describe('a flag about an interview', () => {
  test('one of three minutes among interviews of half an hour', () => {
    expect(codes([...many(30, usual), interview({ minutes: 3 })])).toEqual(['duration']);
    expect(codes([...many(30, usual), interview({ minutes: 55 })])).toEqual(['duration']);
  });

  test('a screen that took seconds where others needed a minute, once an interview; what nobody timed is not judged', () => {
    const screens = (k: number) => ({ income: 50 + (k % 11), age: 4 + (k % 3) });
    const others = many(30, (k) => ({ ...usual(k), screens: screens(k) }));
    const hasty = interview({ screens: { income: 2, age: 5 } });
    // ln: median of 50 … 60 is 55; z = 0.6745 (ln 2 − ln 55) / MAD, far below −3.5
    expect(qualityOf('clubs', [...others, hasty], true).flags).toMatchObject([
      { code: 'screen-duration', interview: hasty.id, of: 'income', n: 1 },
    ]);
    expect(codes([...others, interview({ screens: { income: 55, rare: 900 } }), interview()])).toEqual([]);
    expect(codes([...many(5, (k) => ({ screens: screens(k) })), hasty])).toEqual([]);
  });

  test('a column of the same answers', () => {
    expect(codes([interview({ look: { run: { same: 6, of: 6 } } })])).toEqual(['straight-line']);
    expect(codes([interview({ look: { run: { same: 5, of: 6 } } })])).toEqual([]);
  });

  test('answers that are all those of another, also by somebody else in another place', () => {
    const look = answersOf(1, 2, 3);
    const [first, copy] = [interview({ look }), interview({ look, psu: 'p2', enumerator: 'boris' })];
    expect(qualityOf('clubs', [first, copy], true).flags).toEqual([
      { code: 'same-answers', instrument: 'clubs', interview: copy.id, enumerator: 'boris', with: first.id, value: 1 },
    ]);
  });

  test('answers that are nearly all those of another of the same enumerator; with fewer in common nobody is flagged', () => {
    const [one, like, unlike] = [answersOf(1, 2), answersOf(1, 3), answersOf(8, 9, 10)];
    expect(codes([interview({ look: one }), interview({ look: like })])).toEqual(['near-duplicate', 'near-duplicate']);
    expect(codes([interview({ look: one }), interview({ look: unlike })])).toEqual([]);
    expect(codes([interview({ look: one }), interview({ look: like, enumerator: 'boris' })])).toEqual([]);
  });

  test('a second interview of a dwelling, one at night, and two at once', () => {
    expect(codes([interview({ unit: 'd' }), interview({ unit: 'd' })])).toEqual(['interviewed-twice']);
    expect(codes([interview({ hours: [21, 22.5] })])).toEqual(['night']);
    expect(codes([interview({ hours: [5.5, 6.2] })])).toEqual(['night']);
    expect(codes([interview({ hours: [6, 21.9] })])).toEqual([]);
    expect(codes([interview({ start: 0 }), interview({ start: 600_000 })])).toEqual(['two-at-once']);
    const shared = { onePerson: false };
    expect(codes([interview({ ...shared, start: 0 }), interview({ ...shared, start: 600_000 })])).toEqual([]);
  });

  test('trials and what was set aside are not judged', () => {
    const run = { same: 6, of: 6 };
    expect(
      codes([interview({ trial: true, look: { run } }), interview({ state: 'set-aside', look: { run } })]),
    ).toEqual([]);
  });
});

describe('a flag about an enumerator', () => {
  const others = (['boris', 'clara', 'dina'] as const).flatMap((enumerator) =>
    many(20, (k) => ({ enumerator, ...usual(k), look: { rows: { members: 3 + (k % 4) } } })),
  );

  test('households half as large as those of all others, and interviews half as long', () => {
    const short = many(20, (k) => ({ minutes: 12 + (k % 6), look: { rows: { members: 1 + (k % 2) } } }));
    const { flags, effects } = qualityOf('clubs', [...others, ...short], true);
    const anna = flags.filter((flag) => flag.enumerator === 'anna' && flag.interview === undefined);
    expect(anna.map(({ code, of }) => [code, of])).toEqual([
      ['minutes', undefined],
      ['rows', 'members'],
    ]);
    expect(anna[1]).toMatchObject({ value: 1.5, others: 4.5, n: 20 });
    expect(effects.find(({ code }) => code === 'rows')?.icc).toBeGreaterThan(0.3);
  });

  test('far more refusals at the door, and answers that are not known', () => {
    const refused = many(20, (k) => ({ outcome: k % 2 === 0 ? 'refusal' : 'complete', ...usual(k) }));
    expect(codes([...others, ...refused])).toEqual(['refusals']);
    const silent = many(20, (k) => ({ ...usual(k), look: { rows: { members: 3 + (k % 4) }, unknown: 3 + (k % 2) } }));
    expect(codes([...others, ...silent])).toContain('unknown');
  });

  test('ages that end in 0 and 5, and amounts that all begin with 5', () => {
    const heaped = many(20, (k) => ({ ...usual(k), look: { ages: [25, 30, 40, 50, 60 - (k % 2)] } }));
    expect(codes(heaped)).toEqual(['age-heaping', 'age-digits']);
    const fives = many(20, (k) => ({ ...usual(k), look: { amounts: [5123, 51234, 5321, 512345, 5678, 59] } }));
    expect(codes(fives)).toEqual(['first-digits']);
    const few = many(4, () => ({ look: { ages: [25, 30, 40, 50, 60], amounts: [5123] } }));
    expect(codes(few)).toEqual([]);
  });

  test('of fewer than ten interviews nothing is said, and that is told', () => {
    const three = many(3, () => ({ minutes: 28, look: { rows: { members: 30 } } }));
    const { flags, untold } = qualityOf('clubs', [...others, ...three], true);
    expect(flags).toEqual([]);
    expect(untold).toEqual([
      {
        key: 'untold.few-interviews',
        places: { study: { study: 'clubs' }, least: 10, count: 1, names: { names: ['anna'], more: 0 } },
      },
    ]);
  });
});

test('what cannot be told is told: few interviews, times in UTC, ages that the study does not name', () => {
  const keys = qualityOf('clubs', [interview({ hours: undefined })], false).untold.map(({ key }) => key);
  // `hours: undefined` in a change stands for noon; a row without hours is made here.
  expect(keys).toEqual(['untold.few-in-all', 'untold.few-interviews', 'untold.no-ages']);
  const one = interview();
  const utc = { ...one, times: { ...one.times, hours: undefined } };
  expect(qualityOf('clubs', [utc], true).untold.map(({ key }) => key)).toContain('untold.no-local-time');
});
