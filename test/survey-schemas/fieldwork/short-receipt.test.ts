/** The number that people take home: short, read out over a telephone, and still one of theirs alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readShortReceipt, shortReceipt } from '#schemas/fieldwork/short-receipt.ts';

test('it is the last forty bits of the id in base 32', () => {
  expect(shortReceipt('0193a5b2-7c1d-7e3f-8a4b-00000000001f')).toBe('0000-000Z');
  expect(shortReceipt('0193a5b2-7c1d-7e3f-8a4b-ffffffffffff')).toBe('ZZZZ-ZZZZ');
  expect(shortReceipt('0193a5b2-7c1d-7e3f-8a4b-000842108421')).toBe('1111-1111');
});

test('written down in small letters, with blanks, O for 0 and L for 1, it is the same', () => {
  expect(readShortReceipt(' oooo-oool ')).toBe('0000-0001');
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const number = shortReceipt(id);
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readShortReceipt(number.toLowerCase().replace('-', ' '))).toBe(number);
    }),
  );
});

test('what is no such number is left to be an id', () => {
  for (const text of ['', '1234567', '123456789', 'UUUU-UUUU', '0193a5b2-7c1d-7e3f-8a4b-00000000001f'])
    expect(readShortReceipt(text)).toBeUndefined();
});
