/** The import of price files, each into a round of its own. */
import { expect } from 'vitest';
import * as v from 'valibot';

import { all, importPlatform } from '../import-platform.ts';
import { asCsv, type PriceRow } from './price-file.ts';

const summarySchema = v.looseObject({
  rows: v.number(),
  stored: v.number(),
  alreadyStored: v.number(),
  changed: v.number(),
  warnings: v.array(v.string()),
  refused: v.number(),
  copies: v.number(),
  periods: v.record(v.string(), v.number()),
  notes: v.array(v.string()),
  flags: v.record(v.string(), v.looseObject({ count: v.number() })),
  checks: v.record(
    v.string(),
    v.looseObject({
      compared: v.number(),
      differ: v.number(),
      largest: v.array(v.looseObject({ about: v.string(), row: v.number(), theirs: v.number() })),
    }),
  ),
});

const options = ['--instrument', 'price-quote', '--layout', 'rpw', '--country', 'KE'];

/** Opens a folder for a test file; `next` begins with another round. */
export async function priceImport() {
  const platform = await importPlatform();
  let rounds = 0;
  let round = '';
  /** Runs the command; files keep the name of the round. */
  const run = (content: string | Uint8Array, ...more: string[]) => {
    const name = `${round}.${typeof content === 'string' ? 'csv' : 'xlsx'}`;
    return platform.run('import', '--round', round, ...options, ...more, platform.file(name, content));
  };
  const imported = async (content: string | Uint8Array, ...more: string[]) => {
    const { code, out, err } = await run(content, '--json', ...more);
    expect(code, err).toBe(0);
    return v.parse(summarySchema, JSON.parse(out));
  };
  const stored = () => all(platform.store.readRound(round, 'price-quote'));
  return {
    platform,
    next: () => {
      round = `prices-${++rounds}`;
    },
    round: () => round,
    run,
    imported,
    stored,
    /** What one row becomes. */
    answersOf: async (row: PriceRow) => {
      await imported(asCsv([row]));
      const [response] = await stored();
      return response?.answers;
    },
    /** What is refused leaves nothing behind: neither quotes nor the round they were for. */
    refused: async (content: string | Uint8Array, ...more: string[]): Promise<string> => {
      const { code, err } = await run(content, ...more);
      expect(code).toBe(1);
      expect(await platform.store.getRound(round)).toBeUndefined();
      expect(await platform.store.countResponses(round, 'price-quote')).toBe(0);
      return err;
    },
  };
}
