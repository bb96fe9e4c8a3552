/** Half of a surrogate pair, which a broken keyboard or a cut clipboard leaves in a text. */
import { cellAt } from '#functions/client/engine/entered.ts';
import type { FormEvent } from '#functions/client/engine/events.ts';
import { begin, step } from '#functions/client/engine/step.ts';
import { expect, test } from 'vitest';

import { householdWorld as world } from './worlds.ts';

const half = 'a\ud800b\udc00 🏔';

test('is left out as it is written, since no store keeps it; whole characters stay', () => {
  const events: readonly FormEvent[] = [
    { kind: 'typed', address: ['provider'], box: '', text: half, ms: 0 },
    { kind: 'noted', address: ['income'], note: half, ms: 0 },
    { kind: 'confirmed', address: ['income'], rule: 'high', note: half, ms: 0 },
    { kind: 'noted', address: ['senders'], note: '\udc00', ms: 0 },
  ];
  const given = events.reduce(
    (now, event) => step(world, now, event).state,
    begin(world, 'en', {}, () => 'none'),
  );
  expect(JSON.stringify(given)).not.toMatch(/\\ud[89a-f]/);
  expect(cellAt(given.entered, ['provider']).answer).toBe('ab 🏔');
  expect(cellAt(given.entered, ['income'])).toMatchObject({ note: 'ab 🏔', confirmed: { high: 'ab 🏔' } });
  expect(cellAt(given.entered, ['senders'])).not.toHaveProperty('note');
});
