/** By whom the last transfer came: households that receive nothing had none, and are not among those of whom it is unknown. */
import { expect, test } from 'vitest';

import { computeTables } from '../../studies.ts';
import { repeat, roundWith, tableOf, villages } from './small-round.ts';

/** Eight households of 50 each, of which four receive and one does not say. */
const households = {
  frame: villages['frame'] ?? tableOf({}),
  household: tableOf({
    psu: ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'],
    region: [...repeat('north', 4), ...repeat('south', 4)],
    disposition: repeat('complete', 8),
    receives_remittances: ['yes', 'no', 'yes', 'no', 'yes', 'refused', 'yes', 'no'],
    last_transfer_known: ['yes', undefined, 'yes', undefined, 'yes', undefined, 'no', undefined],
    provider_type: ['mto', undefined, 'bank', undefined, 'dont_know', undefined, undefined, undefined],
  }),
};

const shareOf = (domain: Readonly<Record<string, string>>) =>
  computeTables(households, roundWith()).estimates.find(
    (row) => row.indicator === 'last-transfer-share' && JSON.stringify(row.domain) === JSON.stringify(domain),
  );

test('of five that may have had a transfer, three do not tell by whom it came', () => {
  // Known: mto and bank, half each. Unknown: one does not know whose it was, one knows nothing of it, one does not say whether it receives.
  expect(shareOf({ provider_type: 'mto' })).toMatchObject({ estimate: 1 / 2, base: 2, unknownShare: 3 / 5 });
});

test('where all that receive tell, nothing is unknown beside the households that receive nothing', () => {
  expect(shareOf({ region: 'north', provider_type: 'bank' })).toMatchObject({
    estimate: 1 / 2,
    base: 2,
    unknownShare: 0,
  });
});
