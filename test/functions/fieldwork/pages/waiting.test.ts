/** What waits for clerks, on the pages of whoever runs the round: counts that clerks left behind, and the way to the work for clerks alone. */
import { expect, test } from 'vitest';

import { coordinator, openPlace, round, staff, supervisorOf } from './place.ts';

const { see, store } = await openPlace();
const campaigns = `/rounds/${round.id}/campaigns`;
const overviews = [campaigns, `/rounds/${round.id}/campaign-report`];
const registrants = `/registrants/rounds/${round.id}`;
const both = staff({ role: 'coordinator', round: round.id }, { role: 'clerk', round: round.id });

/** Text and address of each line about it. */
const linesIn = (html: string) =>
  [...html.matchAll(/<li data-key="waiting\.([\w-]+)">(.*?)<\/li>/g)].map(([, kind, line = '']) => ({
    ...{ kind, text: line.replaceAll(/<[^>]+>/g, '') },
    href: /href="([^"]+)"/.exec(line)?.[1],
  }));

test('where no clerk has looked, nothing is counted, and both overviews say so', async () => {
  for (const page of overviews) {
    const { html } = await see(coordinator, page);
    expect(html).toContain('No clerk has opened a list of this round yet.');
    expect(linesIn(html)).toEqual([]);
  }
  expect((await see(coordinator, `/rounds/${round.id}`)).html).not.toContain('waiting.');
});

test('a coordinator reads how much waits and since when it is known, and is led nowhere that they may not go', async () => {
  const at = '2026-11-01T09:00:00.000Z';
  await store.putWaiting(round.id, { kind: 'pairs', count: 3, at });
  await store.putWaiting(round.id, { kind: 'second-typing', count: 2, at });
  await store.putWaiting(round.id, { kind: 'paper-decision', count: 0, at });
  for (const page of overviews) {
    const lines = linesIn((await see(coordinator, page)).html);
    expect(lines.map(({ kind, href }) => [kind, href])).toEqual([
      ['second-typing', undefined],
      ['paper-decision', undefined],
      ['pairs', undefined],
    ]);
    expect(lines[0]?.text).toMatch(/second typing, by another clerk: 2 \(as of .*2026/);
    expect(lines[1]?.text).toContain('wait for a decision: 0 (');
    expect(lines[2]?.text).toContain('wait for a decision: 3 (');
  }
});

test('what to do today names what waits, and not what does not', async () => {
  const kinds = linesIn((await see(coordinator, `/rounds/${round.id}`)).html).map(({ kind }) => kind);
  expect(kinds).toEqual(['second-typing', 'pairs']);
});

test('whoever is a clerk, too, is led to the work', async () => {
  for (const page of [...overviews, `/rounds/${round.id}`]) {
    const led = new Map(linesIn((await see(both, page)).html).map(({ kind, href }) => [kind, href]));
    expect([led.get('second-typing'), led.get('pairs')]).toEqual([`${registrants}/paper`, registrants]);
  }
});

test('a supervisor, who runs no campaigns, is told nothing of it', async () => {
  expect((await see(supervisorOf('north'), `/rounds/${round.id}`)).html).not.toContain('waiting.');
});
