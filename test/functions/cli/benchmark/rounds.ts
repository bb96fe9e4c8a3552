/** Rounds to bring tables of benchmarks into, a new one for each test. */
import { expect } from 'vitest';

import { roundWith } from '../../../analysis/production/small-round.ts';
import { importPlatform } from '../import/import-platform.ts';

/** Opens a folder for a test file; `next` begins with another round. */
export async function benchmarkRounds() {
  const platform = await importPlatform();
  let count = 0;
  let id = '';
  return {
    close: () => platform.close(),
    next: async () => {
      id = `round-${++count}`;
      const file = platform.file(`${id}.json`, JSON.stringify({ ...roundWith(), id }));
      const made = await platform.run('round', 'create', '--open', '--file', file);
      expect(made.code, made.err).toBe(0);
    },
    /** Any command on the round. */
    run: (...args: readonly string[]) => platform.run(...args, '--round', id),
    imported: (content: string | Uint8Array, ...options: readonly string[]) =>
      platform.run(
        ...['benchmark', 'import', '--round', id, ...options],
        platform.file(typeof content === 'string' ? 'table.csv' : 'table.xlsx', content),
      ),
    /** What the round has after it. */
    kept: async () => (await platform.store.getRound(id))?.benchmarks ?? [],
  };
}

export const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
