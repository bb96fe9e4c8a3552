/** How an interview was led, as its form collects it: every second at its screen, each change once, over reloads, and no answer. */
import * as v from 'valibot';
import { expect, test } from 'vitest';

import { leadingFrom } from '#functions/client/filling/paradata.ts';
import { paradataSchema } from '#schemas/language/questions/paradata.ts';

const minute = 60_000;

test('seconds go to the screen that was left, those of all rows together, and a telephone laid aside counts ten minutes', () => {
  const led = leadingFrom(undefined, 0);
  led.happened('chose', ['income'], 4200);
  led.happened('next', ['income'], 6000);
  led.happened('next', ['senders', 'r1', 'age'], 9000);
  led.happened('next', ['senders', 'r2', 'age'], 9500);
  led.happened('back', ['sex'], 9500 + 60 * minute);
  led.happened('finished', [], 9500 + 61 * minute);
  const record = led.record('tg');
  expect(record).toEqual({
    screens: { income: 6, 'senders.age': 3.5, sex: 600 },
    review: 60,
    edits: 1,
    back: 1,
    resumed: 0,
    confirmed: 0,
    language: 'tg',
  });
  expect(v.is(paradataSchema, record)).toBe(true);
});

test('a text is one change however many keys it took, and two when somebody came back to it', () => {
  const led = leadingFrom(undefined, 0);
  for (const at of [1, 2, 3]) led.happened('typed', ['name'], at, 'name');
  led.happened('typed', ['name'], 4, 'town');
  led.happened('next', ['name'], 5);
  led.happened('typed', ['name'], 6, 'name');
  led.happened('confirmed', ['name'], 7, 'name');
  led.happened('row-added', ['members'], 8);
  expect(led.record('en')).toMatchObject({ edits: 4, confirmed: 1 });
});

test('each kind of change counts once, and what changes nothing does not', () => {
  const editsOf = (...kinds: readonly string[]): unknown => {
    const led = leadingFrom(undefined, 0);
    kinds.forEach((kind, at) => {
      led.happened(kind, ['name'], at, 'name');
    });
    return Object.getOwnPropertyDescriptor(led.record('en'), 'edits')?.value;
  };
  for (const kind of ['typed', 'chose', 'cleared', 'row-added', 'row-removed', 'row-named'])
    expect([kind, editsOf(kind)]).toEqual([kind, 1]);
  for (const kind of [
    'next',
    'back',
    'went',
    'noted',
    'confirmed',
    'spoke',
    'finished',
    'returned',
    'resumed',
    'undone',
  ])
    expect([kind, editsOf(kind)]).toEqual([kind, 0]);
  expect(editsOf('typed', 'next', 'typed')).toBe(2);
});

test('a draft that is opened again goes on from what was counted, and time between is nobody’s', () => {
  const first = leadingFrom(undefined, 0);
  first.happened('chose', ['income'], 1000);
  first.happened('next', ['income'], 2000);
  const kept: unknown = JSON.parse(JSON.stringify(first.kept()));
  expect(JSON.stringify(kept)).not.toContain('answer');
  const second = leadingFrom(kept, 90 * minute);
  second.happened('back', ['age'], 90 * minute + 500);
  expect(second.record('en')).toMatchObject({ screens: { income: 2, age: 0.5 }, edits: 1, back: 1, resumed: 1 });
  for (const other of [null, 3, 'x', {}]) expect(leadingFrom(other, 0).record('en')).toMatchObject({ resumed: 0 });
});

test('every count goes on, and what was kept before stays what it was', () => {
  const first = leadingFrom(undefined, 0);
  first.happened('back', ['age'], 100);
  first.happened('confirmed', ['age'], 200);
  first.happened('chose', [], 500);
  const kept = first.kept();
  first.happened('next', ['age'], 9000);
  const record = leadingFrom(kept, 0).record('en');
  expect(record).toMatchObject({ back: 1, confirmed: 1, edits: 1, review: 0.3, screens: { age: 0.2 } });
});

test('a clock that is set back takes no time away, and there is a limit to what is kept', () => {
  const led = leadingFrom(undefined, 5000);
  led.happened('next', ['income'], 1000);
  for (let i = 0; i < 2000; i++) led.happened('next', [`q${String(i)}`], 2000 + i);
  led.happened('next', ['income'], 14_000);
  const record = led.record('en');
  expect(v.is(paradataSchema, record)).toBe(true);
  expect(record).toMatchObject({ screens: { income: 10 } });
});
