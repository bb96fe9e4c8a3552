/** A release tells what was found unlikely in the interviews that it counts. */
import { publishRelease } from '#functions/publish/publish-release.ts';
import { expect, test } from 'vitest';

import { drawSmallRound, memoryPlatform, recordsOf } from './memory-platform.ts';

test('a release tells that few interviews hold an unlikely answer, rule by rule, and no answer', async () => {
  const drawn = drawSmallRound('household');
  const notes = [
    { pointer: '/answers/senders/0/gross_monthly_pay', rule: 'sent_within_pay' },
    { pointer: '/answers/senders/1/gross_monthly_pay', rule: 'sent_within_pay' },
  ];
  const households = recordsOf(drawn, 'household').map((record, n): typeof record =>
    n < 3 ? { ...record, notes } : record,
  );
  const { deps } = memoryPlatform({ drawn, records: { household: households } });
  const outcome = await publishRelease(deps, drawn.round.id, { series: 'estimates' });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  expect(outcome.manifest.warnings.filter(({ code }) => code === 'unlikely-answers')).toMatchObject([
    {
      table: 'household',
      subject: 'sent_within_pay',
      count: 0,
      message:
        'Responses to household, confirmed or imported, that hold an unlikely answer (“More was sent than was earned.”): fewer than 10. They are counted. Check them.',
    },
  ]);
});
