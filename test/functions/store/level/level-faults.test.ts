/** What an error of the embedded database means. */
import { isCorruption, openingFault } from '#functions/store/level/level-faults.ts';
import { StoreFull, StoreUnavailable } from '#functions/store/store.ts';
import { expect, test } from 'vitest';

const wrapped = (message: string): Error =>
  new Error('Database failed to open', { cause: Object.assign(new Error(message), { code: 'LEVEL_IO_ERROR' }) });

test('a full disk is told as full, with what the system says', () => {
  const fault = openingFault('/data/tables', wrapped('IO error: /data/tables/000009.log: No space left on device'));
  expect(fault).toBeInstanceOf(StoreFull);
  expect(fault.message).toContain('No space left on device');
});

test.each(['Too many open files', 'Permission denied', 'Input/output error'])(
  '%s is neither full nor damaged',
  (why) => {
    const error = wrapped(`IO error: /data/tables/000005.ldb: ${why}`);
    expect(isCorruption(error)).toBe(false);
    const fault = openingFault('/data/tables', error);
    expect(fault).toBeInstanceOf(StoreUnavailable);
    expect(fault).not.toBeInstanceOf(StoreFull);
    expect(fault.message).toContain(why);
  },
);

test('what LevelDB calls corruption is damage', () => {
  expect(isCorruption(wrapped('Corruption: block checksum mismatch'))).toBe(true);
  expect(isCorruption(Object.assign(new Error('bad'), { code: 'LEVEL_CORRUPTION' }))).toBe(true);
});
