/** What every side of the table port promises, as tests that any side runs. */
import { ItemTooLarge } from '#functions/store/store.ts';
import { type Attributes, erasedAttribute, ItemRefused, type Table } from '#functions/store/table-port.ts';
import { describe, expect, test } from 'vitest';

import { collect } from './sample-records.ts';

const kibi = 1024;

/** Values that come back exactly as they were put. */
export const keptValues: readonly unknown[] = [
  '',
  'Душанбе 🏔 \u0000 "\\\n',
  0,
  -3,
  0.1 + 0.2,
  1234.567891234567,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  1e-130,
  5e15 + 0.5,
  true,
  false,
  null,
  [],
  {},
  [[1, null], { a: { b: ['', {}] } }],
];

/** Values that no side takes. */
export const refusedValues: readonly unknown[] = [
  NaN,
  Infinity,
  1e16,
  Number.MAX_SAFE_INTEGER + 1,
  -1e300,
  1e-131,
  new Date(0),
];

/** Keys that hold nothing. */
export const impossibleKeys = [
  { pk: '', sk: 'a' },
  { pk: 'a', sk: '' },
  { pk: 'x'.repeat(2049), sk: 'a' },
  { pk: 'a', sk: 'x'.repeat(1025) },
];

/** Sort keys in the order in which every side lists them: by their bytes of UTF-8, which is not how JavaScript compares them. */
const inOrder = [
  '\u0000',
  '\u0000\u0000',
  '!',
  '0',
  '10',
  '9',
  'A',
  'a',
  'a\u0000b',
  'aa',
  'ä',
  'ж',
  'ﬀ',
  '𐍈',
  '🏔',
  '\u{10FFFF}x',
];

/** Runs the contract against tables that `open` makes; each test works in partitions of its own. */
export function describeTable(side: string, table: () => Table): void {
  describe(`a table of ${side}`, () => {
    test('keeps an item under its key, and every kind of value exactly', async () => {
      for (const [n, value] of keptValues.entries()) {
        const item = { pk: 'values', sk: String(n), value };
        await table().replace(item);
        expect(await table().get(item)).toEqual(item);
      }
      expect(await table().get({ pk: 'values', sk: 'none' })).toBeUndefined();
      await table().replace({ pk: 'values', sk: 'zero', value: -0 });
      expect(Object.is((await table().get({ pk: 'values', sk: 'zero' }))?.['value'], 0)).toBe(true);
    });

    test('refuses what a table cannot keep, and writes nothing of it', async () => {
      for (const value of [...refusedValues, undefined, () => 1]) {
        const item = { pk: 'refused', sk: 'item', value };
        await expect(table().putNew(item)).rejects.toThrow(ItemRefused);
        await expect(table().replace({ ...item, value: [{ deep: value }] })).rejects.toThrow(ItemRefused);
      }
      const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
      await expect(table().putNew({ pk: 'refused', sk: 'item', value: nested(40) })).rejects.toThrow(ItemRefused);
      expect(await table().all('refused')).toEqual([]);
    });

    test('refuses a name that would be lost on the way to the database with what stands under it', async () => {
      const item = { pk: 'lost', sk: 'item' };
      const named = { ['__proto__']: 1 };
      await expect(table().putNew({ ...item, value: { deep: [named] } })).rejects.toThrow(ItemRefused);
      await expect(table().replace({ ...item, ['__proto__']: 1 })).rejects.toThrow(ItemRefused);
      expect(await table().all('lost')).toEqual([]);
    });

    test('refuses items under a key that is empty or too long, and finds nothing under it', async () => {
      const inOtherLetters = [
        { pk: 'ж'.repeat(1025), sk: 'a' },
        { pk: 'a', sk: 'ж'.repeat(513) },
      ];
      for (const key of [...impossibleKeys, ...inOtherLetters]) {
        await expect(table().putNew(key)).rejects.toThrow(ItemRefused);
        await expect(table().replaceIf(key, 'a', 1)).rejects.toThrow(ItemRefused);
        expect(await table().get(key)).toBeUndefined();
        await table().remove(key);
        await table().removeIf(key, 'a', 'b');
      }
      expect(await table().all('')).toEqual([]);
      expect(await collect(table().pages('ж'.repeat(1025)))).toEqual([[]]);
      expect(await table().count('')).toBe(0);
      const longest = { pk: 'ж'.repeat(1024), sk: 'ж'.repeat(512) };
      expect(await table().putNew(longest)).toBe(true);
      expect(await table().get(longest)).toEqual(longest);
    });

    test('takes an item of 400 KiB with its names, and none that has a byte more', async () => {
      const names = 'pk'.length + 'sk'.length + 'text'.length;
      const text = 'x'.repeat(400 * kibi - names - 'sizes'.length - 'a'.length);
      expect(await table().putNew({ pk: 'sizes', sk: 'a', text })).toBe(true);
      await expect(table().putNew({ pk: 'sizes', sk: 'bb', text })).rejects.toThrow(ItemTooLarge);
      await expect(table().replace({ pk: 'sizes', sk: 'a', text: `${text}.` })).rejects.toThrow(ItemTooLarge);
      const numbers = Array.from({ length: 90_000 }, () => 1); // 3 bytes each, with the one of their place
      expect(await table().putNew({ pk: 'sizes', sk: 'n', numbers })).toBe(true);
      const more = Array.from({ length: 140_000 }, () => 1);
      await expect(table().putNew({ pk: 'sizes', sk: 'm', more })).rejects.toThrow(ItemTooLarge);
      expect((await table().get({ pk: 'sizes', sk: 'a' }))?.['text']).toBe(text);
      expect(await table().count('sizes')).toBe(2);
    });

    test('lists a partition by the bytes of its sort keys, both ways, and nothing of its neighbours', async () => {
      for (const pk of ['order', 'order2', 'orde', 'order\u0000', 'order#']) {
        for (const sk of inOrder.toReversed()) await table().replace({ pk, sk, of: pk });
      }
      const listed = (items: readonly Attributes[]) => items.map(({ of: pk, sk }) => [pk, sk]);
      const expected = inOrder.map((sk) => ['order', sk]);
      expect(listed(await table().all('order'))).toEqual(expected);
      expect(listed(await table().all('order', 'descending'))).toEqual(expected.toReversed());
      expect(listed((await collect(table().pages('order'))).flat())).toEqual(expected);
      expect(await table().count('order')).toBe(inOrder.length);
    });

    test('reads a partition of several megabytes page by page, each item once', async () => {
      const sk = (n: number): string => String(n).padStart(4, '0');
      const text = 'x'.repeat(30_000);
      const wanted = Array.from({ length: 120 }, (_, n) => sk(n));
      await Promise.all(wanted.map((key) => table().putNew({ pk: 'pages', sk: key, text })));
      const pages = await collect(table().pages('pages'));
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.flat().map((item) => item['sk'])).toEqual(wanted);
      expect((await table().all('pages')).map((item) => item['sk'])).toEqual(wanted);
      expect((await table().all('pages', 'descending')).map((item) => item['sk'])).toEqual(wanted.toReversed());
      for await (const page of table().pages('pages')) {
        expect(page.length).toBeGreaterThan(0);
        break; // whoever stops reading harms nothing
      }
    });

    test('reads of a partition what begins so, also over several megabytes, and nothing beside it', async () => {
      const text = 'x'.repeat(30_000);
      const sk = (n: number): string => `b#${String(n).padStart(4, '0')}`;
      const wanted = Array.from({ length: 80 }, (_, n) => sk(n));
      for (const key of ['a#1', 'b', 'b!', 'b$', 'bb#1', 'c#1']) await table().putNew({ pk: 'begins', sk: key });
      await table().putNew({ pk: 'begins2', sk: sk(0) });
      await Promise.all(wanted.map((key) => table().putNew({ pk: 'begins', sk: key, text })));
      expect((await table().under('begins', 'b#')).map((item) => item['sk'])).toEqual(wanted);
      expect(await table().under('begins', 'd')).toEqual([]);
      expect(await table().under('', 'b#')).toEqual([]);
    });

    test('puts a new item once, also when many put it at the same moment', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, by) => table().putNew({ pk: 'once', sk: 'a', by })),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect((await table().get({ pk: 'once', sk: 'a' }))?.['by']).toBe(outcomes.indexOf(true));
      expect(await table().putNew({ pk: 'once', sk: 'b' })).toBe(true);
    });

    test('puts an item over one that has the same attribute, and over no other', async () => {
      const item = { pk: 'same', sk: 'a', id: 'one', n: 1 };
      expect(await table().putSame(item, 'id')).toBe(true);
      expect(await table().putSame({ ...item, n: 2 }, 'id')).toBe(true);
      expect(await table().putSame({ ...item, id: 'two' }, 'id')).toBe(false);
      expect(await table().get(item)).toEqual({ ...item, n: 2 });
    });

    test('replaces an item that is as it was read: of two that revise it at the same moment, one wins', async () => {
      const item = { pk: 'revise', sk: 'a' };
      expect(await table().replaceIf({ ...item, revision: 1 }, 'revision', undefined)).toBe(false); // nothing is there
      expect(await table().get(item)).toBeUndefined();
      await table().putNew(item);
      const first = await Promise.all(
        ['one', 'two'].map((by) => table().replaceIf({ ...item, by, revision: 1 }, 'revision', undefined)),
      );
      expect(first.toSorted()).toEqual([false, true]);
      expect(await table().get(item)).toMatchObject({ by: first[0] === true ? 'one' : 'two', revision: 1 });
      const second = await Promise.all(
        Array.from({ length: 10 }, (_, by) => table().replaceIf({ ...item, by, revision: 2 }, 'revision', 1)),
      );
      expect(second.filter(Boolean)).toHaveLength(1);
      expect(await table().replaceIf({ ...item, revision: 2 }, 'revision', undefined)).toBe(false);
    });

    test('removes an item at once, or only while its attribute has a value; what is gone is gone already', async () => {
      const item = { pk: 'remove', sk: 'a', id: 'mine' };
      await table().putNew(item);
      await table().removeIf(item, 'id', 'yours');
      await table().removeIf(item, 'other', 'mine');
      expect(await table().get(item)).toEqual(item);
      await table().removeIf(item, 'id', 'mine');
      expect(await table().get(item)).toBeUndefined();
      await table().removeIf(item, 'id', 'mine');
      await table().putNew(item);
      await table().remove(item);
      await table().remove(item);
      expect([await table().get(item), await table().all('remove')]).toEqual([undefined, []]);
      expect(await table().putNew(item)).toBe(true);
    });

    test('counts the items of a partition that were not erased, as they come and go', async () => {
      const key = (n: number) => ({ pk: 'count', sk: String(n) });
      await Promise.all(Array.from({ length: 5 }, (_, n) => table().putNew(key(n))));
      expect(await table().count('count')).toBe(5);
      await table().replace({ ...key(0), [erasedAttribute]: '2026-05-03' });
      await table().replace({ ...key(0), [erasedAttribute]: '2026-05-04' });
      await table().replace(key(1));
      expect(await table().count('count')).toBe(4);
      await table().remove(key(0));
      await table().remove(key(2));
      expect(await table().count('count')).toBe(3);
      await table().replace({ ...key(3), [erasedAttribute]: null });
      await table().replace(key(0));
      expect(await table().count('count')).toBe(3);
      expect(await table().count('counted nowhere')).toBe(0);
    });
  });
}
