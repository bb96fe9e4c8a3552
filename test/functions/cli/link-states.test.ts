/** `remit link` prints no link without a word that nobody can use: what it says is so for each state of a round. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { remitHere } from './remit-here.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-links-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const remit = (...args: readonly string[]) => remitHere(...args, '--data', join(root, 'data'));
const round = {
  id: 'links',
  title: 'Links',
  country: 'TJ',
  referencePeriod: { start: '2025-01-01', end: '2025-12-31' },
  reportingCurrency: 'TJS',
  instruments: { household: 3 },
  exchangeRates: [],
  settings: {},
};
const link = () => remit('link', '--round', 'links', '--instrument', 'household');
const step = async (name: string, ...more: readonly string[]) => {
  expect(await remit('round', name, '--round', 'links', '--reason', 'a test', ...more)).toMatchObject({ code: 0 });
};

test('a draft says that it must be opened, an open round nothing, and one that takes nothing any more gives none', async () => {
  const [file, frame] = [join(root, 'round.json'), join(root, 'frame.csv')];
  writeFileSync(file, JSON.stringify(round));
  writeFileSync(frame, 'instrument,psu,stratum,label,region,firstStageWeight,units\nhousehold,a,s,a,Sughd,5,60\n');
  expect(await remit('round', 'create', '--file', file, '--frame', frame)).toMatchObject({ code: 0 });
  const draft = await link();
  expect(draft.out).toContain('/collect/household#');
  expect(draft.err).toContain('the round "links" is a draft; the link works once it is opened');
  await step('open');
  const open = await link();
  expect(open.out).toContain('/collect/household#');
  expect(open.err).not.toContain('the round "links"');
  await step('close', '--finally', '--anyway');
  const closed = await link();
  expect(closed).toMatchObject({ code: 1, out: '' });
  expect(closed.err).toContain('the round "links" is closed, so nobody could use a link; reopen it first');
  await step('archive');
  const archived = await link();
  expect(archived).toMatchObject({ code: 1, out: '' });
  expect(archived.err).toContain('the round "links" is archived, so nobody could use a link');
});
