/** Closing a round: its page says what is still open, and closes it nevertheless for whoever says that they know it. */
import { expect, test } from 'vitest';

import type { InterviewMove, StoredState } from '#schemas/fieldwork/interview-states.ts';
import { coordinator, openPlace, round } from './place.ts';

const { store, see, send, file } = await openPlace();
const at = `/rounds/${round.id}`;
const about = async () => (await see(coordinator, `${at}/about`)).html;
const now = async () => {
  const entry = await store.getRoundEntry(round.id);
  if (entry === undefined) throw new Error('there is no round');
  return entry;
};
const step = async (form: Readonly<Record<string, string>>) =>
  send(coordinator, `${at}/step`, { revision: String((await now()).revision), reason: 'snow', ...form });
const standing = (state: StoredState, move: InterviewMove) => ({
  review: { state, move, by: 'ana', at: '2026-10-31T00:00:00.000Z', reason: 'ages' },
});
/** What the page says somebody confirms who ticks the box. */
const confirmed = (html: string): string => /name="anyway" value="([^"]+)"/.exec(html)?.[1] ?? '';
const link = (id: string, more: object = {}) =>
  store.putLink({
    ...{ id, round: round.id, by: 'ana', madeAt: '2026-10-01T00:00:00.000Z' },
    ...{ expiresAt: '2026-12-01T00:00:00.000Z', ...more },
  });

test('tells what nobody has decided, what has not come and which links were not used, each with the way there', async () => {
  await file(round.id, 'nora', standing('quarantined', 'file'));
  await link('unused', { enumerator: 'sami' });
  await link('link-of-nora', { enumerator: 'nora' }); // used
  await link('for-practice', { enumerator: 'nora', trial: true });
  await link('over', { enumerator: 'nora', expiresAt: '2026-10-02T00:00:00.000Z' });
  const html = await about();
  expect(html).toContain('What is still open');
  expect(html).toMatch(/href="[^"]*state=quarantined[^"]*">[^<]*in quarantine[^<]*: 1\./);
  expect(html).toMatch(/href="[^"]*by=psu#tables">[^<]*without a single interview \(/);
  expect(html).toMatch(/href="[^"]*\/people">Links in force through which nothing has come yet: 1 \(sami\)\./);
});

test('a round with something open is closed by whoever ticks that they know it, and by nobody else', async () => {
  const before = await now();
  for (const [move, form] of [
    ['close', {}],
    ['close-finally', { anyway: 'yes' }],
  ] as const) {
    const { status, html } = await step({ step: move, ...form });
    expect([status, await now()]).toEqual([422, before]);
    expect(html).toContain('Nothing was changed: see what is still open');
    expect(html).toMatch(/<textarea[^>]*>snow/);
  }
  expect((await step({ step: 'close', anyway: confirmed(await about()) })).status).toBe(303);
  const trail = await store.listAudit(round.id);
  expect(trail.filter(({ action }) => action === 'round-closing').map(({ reason }) => reason)).toEqual(['snow']);
});

test('what came up since it was shown is shown first', async () => {
  await step({ step: 'reopen' });
  const seen = confirmed(await about());
  await file(round.id, 'sami', standing('sent-back', 'send-back'));
  const { status, html } = await step({ step: 'close-finally', anyway: seen });
  expect([status, html.includes('sent back and have not come corrected: 1.')]).toEqual([422, true]);
  expect((await step({ step: 'close-finally', anyway: confirmed(html) })).status).toBe(303);
  expect(await about()).not.toContain('What is still open'); // nothing is asked of a round that is closed
});
