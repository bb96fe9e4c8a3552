/** A currency of one household without a rate: staff are told which, and nothing that readers get names it. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { ratesNeeded } from '#functions/publish/rates-needed.ts';
import type { Json, JsonObject } from '#functions/store/json.ts';
import { describe, expect, test } from 'vitest';

import { messageOf } from '../../in-english.ts';
import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

const isList = (json: Json | undefined): json is Json[] => Array.isArray(json);
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Every amount of cash in ouguiyas of Mauritania, which no round of ours has a rate for. */
const inOuguiyas = (sender: Json): Json =>
  isObject(sender) && isObject(sender['cash_total'])
    ? { ...sender, cash_total: { ...sender['cash_total'], currency: 'MRU' } }
    : sender;

function oneInOuguiyas() {
  const drawn = drawSmallRound('household');
  const household = recordsOf(drawn, 'household');
  const n = household.findIndex(({ answers: { senders } }) => {
    const first = isList(senders) ? senders[0] : undefined;
    return isObject(first) && isObject(first['cash_total']) && Number(first['cash_total']['amount']) > 0;
  });
  const records = household.map((record, row) => {
    const { senders } = record.answers;
    if (row !== n || !isList(senders)) return record;
    return { ...record, answers: { ...record.answers, senders: senders.map(inOuguiyas) } };
  });
  return { round: drawn.round.id, ...memoryPlatform({ drawn, records: { household: records } }) };
}

describe('one household that received money in a currency without a rate', () => {
  test('is in a warning of the release, and its currency in no file', { timeout: 60_000 }, async () => {
    const { deps, objects, round } = oneInOuguiyas();
    const outcome = await publishRelease(deps, round, { series: 'estimates' });
    if (outcome.kind !== 'published') throw new Error(outcome.kind);
    const warned = outcome.manifest.warnings.filter(({ code }) => code === 'no-exchange-rate');
    expect(warned).toMatchObject([{ subject: '', count: 0 }]);
    const files = [...objects].filter(([key]) => /^releases\/.*\.(csv|json|html|svg)$/.test(key));
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter(([, bytes]) => new TextDecoder().decode(bytes).includes('MRU')).map(([key]) => key)).toEqual(
      [],
    );
  });

  test('is told by name to staff who ask, and nothing is kept or published for it', { timeout: 60_000 }, async () => {
    const { deps, objects, index, round } = oneInOuguiyas();
    const outcome = await ratesNeeded(deps, round);
    if (outcome.kind !== 'needed') throw new Error(outcome.kind);
    const [warning] = outcome.warnings.filter(({ code }) => code === 'no-exchange-rate');
    expect(messageOf(warning)).toMatch(/^1 currency has no exchange rate in the reference period \(MRU\)/);
    expect([...objects.keys(), ...index]).toEqual([]);
  });

  test('of a round that nobody knows, that is said', async () => {
    expect(await ratesNeeded(oneInOuguiyas().deps, 'elsewhere')).toEqual({ kind: 'unknown-round' });
  });
});
