/** Ids minted on phones are what every other program calls a UUIDv7. */
import { expect, test } from 'vitest';

import { uuidV7 } from '#functions/shared/browser/filling/uuid-v7.ts';

test('the example of RFC 9562, appendix A.6, comes out as printed there', () => {
  // rand_a = CC3, rand_b = 18C4DC0C0C07398F
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('ids sort by the time at which they were minted', () => {
  const random = new Uint8Array(10).fill(255);
  expect(uuidV7(1_700_000_000_000, random) < uuidV7(1_700_000_000_001, new Uint8Array(10))).toBe(true);
});
