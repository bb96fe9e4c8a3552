/** Languages that engines lack count and write as they should, in every engine. */
import { formatsIn } from '#schemas/language/words/formats.ts';
import { fill } from '#schemas/language/words/sentence.ts';
import { dateIn } from '#schemas/language/words/writing.ts';
import { conventionsOf } from '#schemas/reference/conventions.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const moment = new Date('2025-11-05T09:07:00Z');
const rows = '{count, plural, one {# row} other {# rows}}';

/** `Intl` with a part that refuses the languages that browsers lack; it would answer in the language of the device. */
const lacking = <Part extends 'NumberFormat' | 'PluralRules' | 'Collator'>(part: Part) =>
  new Proxy(Intl[part], {
    construct(known, args: readonly unknown[]): object {
      if (/^(tg|sq)/.test(String(args[0]))) throw new Error(`asked the engine for ${String(args[0])}`);
      const made: unknown = Reflect.construct(known, args);
      if (typeof made !== 'object' || made === null) throw new Error('a class makes objects');
      return made;
    },
  });

beforeEach(() => {
  vi.stubGlobal('Intl', {
    NumberFormat: lacking('NumberFormat'),
    PluralRules: lacking('PluralRules'),
    Collator: lacking('Collator'),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Tajik', () => {
  test('leaves what is counted in the singular, but knows one from several', () => {
    expect(conventionsOf('tg').plurals).toEqual(['one', 'other']);
    const sent = '{count, plural, one {# мусоҳиба фиристода шуд} other {# мусоҳиба фиристода шуданд}}';
    expect([1, 2, 21].map((count) => fill('tg', sent, { count }))).toEqual([
      '1 мусоҳиба фиристода шуд',
      '2 мусоҳиба фиристода шуданд',
      '21 мусоҳиба фиристода шуданд',
    ]);
  });

  test('writes numbers with a comma, and thousands apart', () => {
    const { number, percent } = formatsIn('tg-TJ');
    expect([number(1_234_567.5, 1), percent(0.1234)]).toEqual(['1\u00a0234\u00a0567,5', '12,3%']);
    expect(fill('tg', '{sum}', { sum: 12_345.5 })).toBe('12\u00a0345,5');
  });

  test('says a date as papers do', () => {
    const { day, moment: at } = formatsIn('tg-TJ');
    expect(day('2025-11-05')).toBe('5 ноябри соли 2025');
    expect(at('2025-11-05T09:07:00Z')).toBe('5 ноябри соли 2025, соати 09:07 UTC');
    expect(dateIn('tg', moment, { year: false, time: false, zone: 'UTC' })).toBe('5 ноябр');
  });

  test('orders letters by its alphabet', () => {
    const letters = 'а б в г ғ д е ё ж з и к қ л м н о п р с т у ӯ ф х ҳ ч ҷ ш ъ э ю я'.split(' ');
    expect(letters.toReversed().toSorted(formatsIn('tg-TJ').compare)).toEqual(letters);
  });
});

describe('Albanian', () => {
  test('has one and several', () => {
    expect(conventionsOf('sq').plurals).toEqual(['one', 'other']);
    expect(fill('sq', rows, { count: 1 })).toBe('1 row');
    expect(fill('sq', rows, { count: 21 })).toBe('21 rows');
  });

  test('writes numbers and dates', () => {
    const { number, percent, day, moment: at } = formatsIn('sq-AL');
    expect([number(1_234_567.5, 1), percent(0.1234)]).toEqual(['1\u00a0234\u00a0567,5', '12,3%']);
    expect(day('2025-11-05')).toBe('5 nëntor 2025');
    expect(at('2025-11-05T09:07:00Z')).toBe('5 nëntor 2025 në 09:07 UTC');
  });
});

test('a moment without a zone is told in the time of the device', () => {
  const here = new Date(2025, 10, 5, 23, 7);
  expect(dateIn('tg', here, { year: true, time: true })).toBe('5 ноябри соли 2025, соати 23:07');
});

test('a language that engines know is written as they write it', () => {
  expect(conventionsOf('ru').plurals).toEqual(['one', 'few', 'many', 'other']);
  expect(dateIn('ru-RU', moment, { year: true, time: true, zone: 'UTC' })).toBe('5 ноября 2025 г. в 09:07');
});
