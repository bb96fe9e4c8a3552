/** Ids minted here are what every other program calls a UUIDv7. */
import { expect, test } from 'vitest';

import { uuidV7Maker } from '#functions/platform/uuid.ts';

const at = (milliseconds: number, random: Uint8Array) =>
  uuidV7Maker(
    () => new Date(milliseconds),
    () => random,
  )();

test('the example of RFC 9562, appendix A.6, comes out as printed there', () => {
  // rand_a = CC3, rand_b = 18C4DC0C0C07398F
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(at(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('ids sort by the time at which they were minted', () => {
  const late = at(1_700_000_000_001, new Uint8Array(10));
  expect(at(1_700_000_000_000, new Uint8Array(10).fill(255)) < late).toBe(true);
});
