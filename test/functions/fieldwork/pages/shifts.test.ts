/** Sheets of shifts as a coordinator reads them: who counted what, by sex, and what is to be asked; a supervisor sees those of the own team. */
import { expect, test } from 'vitest';

import { drawn } from '../../ingest/ingest-platform.ts';
import { coordinator, openPlace, round, supervisorOf } from './place.ts';

const { store, see } = await openPlace();
const unit = drawn.frame.find(({ instrument }) => instrument === 'border');
if (unit === undefined) throw new Error('the round has shifts');
const { psu, label } = unit;
const page = `/rounds/${round.id}/shifts`;

/** Text of each cell of each row of the table, where there is one. */
const rowsIn = (html: string) =>
  [...html.matchAll(/<tr data-key.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, ' ').trim()),
  );

test('nobody has counted yet', async () => {
  expect((await see(coordinator, page)).html).toContain('Nobody has counted a shift on a phone yet.');
});

test('one line a sheet, with refusals by sex, what came of it, and what is to be looked at', async () => {
  await store.putShiftSheet({
    ...{ id: 'a'.repeat(32), round: round.id, instrument: 'border', psu, by: 'nora' },
    ...{
      startedAt: '2026-10-30T03:00:00.000Z',
      at: '2026-10-30T11:00:00.000Z',
      receivedAt: '2026-10-30T11:01:00.000Z',
    },
    ...{ interval: 40, first: 7, counted: 210, nonresponse: 4, interviews: 2 },
    refusals: { female: 3, male: 5, unknown: 1 },
  });
  await store.putShiftSheet({
    ...{ id: 'b'.repeat(32), round: round.id, instrument: 'border', psu, by: 'link-of-trial', trial: true },
    ...{
      startedAt: '2026-10-30T03:00:00.000Z',
      at: '2026-10-30T11:00:00.000Z',
      receivedAt: '2026-10-30T11:01:00.000Z',
    },
    ...{ interval: 40, first: 7, counted: 9, nonresponse: 0, interviews: 0 },
    refusals: { female: 0, male: 0, unknown: 0 },
  });
  const { html } = await see(coordinator, page);
  const [row, ...others] = rowsIn(html);
  expect(others).toEqual([]);
  expect(row?.slice(0, 2)).toEqual([label, 'Entering the country']);
  expect(row?.slice(3)).toEqual([
    'Nora N.',
    expect.stringMatching(
      /^open, as of .*other interviews arrived than were begun *not closed though its day is over$/,
    ),
    ...['40', '210', '3', '5', '1', '4', '2', '0'],
  ]);
  expect(html).toContain('Sheets for practice, which count nowhere: 1.');
  expect((await see(coordinator, page, 'tg')).html).toContain('Ба кишвар медарояд');
});

test('what to do today leads there, and the rates hold who refused', async () => {
  const { html } = await see(coordinator, `/rounds/${round.id}?by=enumerator`);
  expect(html).toMatch(/1 shift was not closed though the day is over/);
  expect(html).toContain(`<a href="/fieldwork${page}"`);
  // Nora filed nothing at the border: nine refusals and four who were not reached, on her sheet alone.
  const [, border = ''] = html.split('data-instrument="border"');
  expect(rowsIn(border)[0]?.slice(2, 7)).toEqual(['13', '0', '0', '9', '4']);
});

test('another team sees nothing of it', async () => {
  expect(rowsIn((await see(supervisorOf('north'), page)).html)).toHaveLength(1);
  expect(rowsIn((await see(supervisorOf('south'), page)).html)).toEqual([]);
  expect((await see(supervisorOf('south'), `/rounds/${round.id}`)).html).not.toContain('not closed');
});
