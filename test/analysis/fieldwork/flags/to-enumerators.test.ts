/** An enumerator hears what to look at in their own interviews; what would accuse, name others or give a limit away stays with the office. */
import { describe, expect, test } from 'vitest';
import { enumeratorFlags, type Flag, type FlagCode, interviewFlags } from '#analysis/fieldwork/flags/flag.ts';
import { checksOf, toldToEnumerators } from '#analysis/fieldwork/flags/to-enumerators.ts';
import { qualityOf } from '#analysis/fieldwork/flags/quality-flags.ts';
import type { Interview } from '#analysis/fieldwork/interviews/interview.ts';
import { mostNamed } from '#schemas/fieldwork/checks.ts';
import { studies } from '../../../studies.ts';
import { answersOf, interview } from '../interviews.ts';

const study = await studies.find('household', 4);
if (study === undefined) throw new Error('there is no such study');
const told = (interviews: readonly Interview[], flags?: readonly Flag[]) =>
  checksOf(study, interviews, flags ?? qualityOf('household', interviews, true).flags);
const usual = Array.from({ length: 30 }, (_, k) => interview({ minutes: 25 + (k % 11) }));
const flag = (code: FlagCode, one: Interview, more: Partial<Flag> = {}): Flag => ({
  code,
  instrument: 'household',
  interview: one.id,
  ...(one.enumerator !== undefined && { enumerator: one.enumerator }),
  ...more,
});

describe('durations', () => {
  test('are told with minutes that all of these took less than, which is no limit, and with the dwelling', () => {
    const [three, four] = [
      interview({ minutes: 3, unit: '["p1","D-7"]' }),
      interview({ minutes: 4.5, unit: '["p1","D-8"]' }),
    ];
    expect(told([...usual, three, four]).get('anna')).toEqual([
      {
        kind: 'short',
        instrument: 'household',
        count: 2,
        minutes: 5,
        interviews: [
          { id: four.id, psu: 'p1', unit: 'D-8' },
          { id: three.id, psu: 'p1', unit: 'D-7' },
        ],
      },
    ]);
  });

  test('the same of long ones, the other way round', () => {
    const [first] = told([...usual, interview({ minutes: 600, unit: undefined })]).get('anna') ?? [];
    expect(first).toMatchObject({ kind: 'long', count: 1, minutes: 599 });
  });
});

test('answers like those of another, rows, refusals and digits are told to nobody', () => {
  const one = interview({ look: { ...answersOf(1, 2), run: { same: 6, of: 6 } } });
  const like = interview({ look: answersOf(1, 3) });
  const copy = interview({ look: one.look });
  const { flags } = qualityOf('household', [one, like, copy], true);
  expect(new Set(flags.map(({ code }) => code))).toEqual(new Set(['straight-line', 'near-duplicate', 'same-answers']));
  expect(told([one, like, copy]).size).toBe(0);
  const silent = [...interviewFlags, ...enumeratorFlags].filter(
    (code) => toldToEnumerators[code] === 'the office alone',
  );
  expect(
    told(
      [one],
      silent.map((code) => flag(code, one, { value: -9 })),
    ).size,
  ).toBe(0);
  // A flag about an enumerator names no interview.
  expect(enumeratorFlags.every((code) => silent.includes(code))).toBe(true);
});

test('a second interview of a dwelling is told where both are one’s own: a back-check by somebody else gives nothing away', () => {
  const unit = '["p1","D-7"]';
  const annas = interview({ unit });
  const boris = interview({ unit, enumerator: 'boris' });
  expect(told([annas, boris]).size).toBe(0);
  const again = interview({ unit });
  const both = told([annas, again]);
  expect([...both.keys()]).toEqual(['anna']);
  expect(both.get('anna')).toMatchObject([{ kind: 'twice', interviews: [{ id: again.id, unit: 'D-7' }] }]);
});

test('what the office has decided about, or sent back, is not told a second time', () => {
  const late = (state: Interview['state']) => interview({ state, hours: [23, 23.5], unit: undefined });
  const all = [late('filed'), late('corrected'), late('accepted'), late('sent-back')];
  expect(told(all).get('anna')).toMatchObject([
    { kind: 'night', count: 2, interviews: [{ id: all[1]?.id }, { id: all[0]?.id }] },
  ]);
});

test('each hears of their own alone; what came from a file is told to nobody', () => {
  const hours = [23, 23.5] as const;
  const of = (enumerator: string | undefined) => interview({ enumerator, hours, unit: undefined });
  const found = told([of('anna'), of('boris'), of(undefined)]);
  expect([...found.entries()].map(([who, [check]]) => [who, check?.count])).toEqual([
    ['anna', 1],
    ['boris', 1],
  ]);
});

test('of very many the newest are named, and all are counted', () => {
  const many = Array.from({ length: mostNamed + 5 }, () => interview({ hours: [23, 23.5], unit: undefined }));
  const [check] = told(many).get('anna') ?? [];
  expect([check?.count, check?.interviews.length, check?.interviews[0]?.id]).toEqual([
    mostNamed + 5,
    mostNamed,
    many.at(-1)?.id,
  ]);
});
