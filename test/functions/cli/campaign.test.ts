/** The office makes, changes, lists and ends campaigns at a terminal, by the checks of the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { remitHere } from './remit-here.ts';

const root = mkdtempSync(join(tmpdir(), 'remit-campaigns-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const data = ['--data', join(root, 'data')];
const campaign = (what: string, ...args: readonly string[]) =>
  remitHere('campaign', what, '--round', 'abroad', ...args, ...data);

beforeAll(async () => {
  for (const [id, instruments] of [
    ['abroad', { registration: 2 }],
    ['at-home', { household: 3 }],
  ] as const) {
    const path = join(root, `${id}.json`);
    const round = {
      ...{ id, title: id, country: 'TJ', reportingCurrency: 'TJS', instruments, settings: {} },
      referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
    };
    writeFileSync(path, JSON.stringify(round));
    expect(await remitHere('round', 'create', '--open', '--file', path, ...data)).toMatchObject({ code: 0 });
  }
});

test('a campaign is added, changed by what is said alone, and listed with its address', async () => {
  const said = ['--id', 'airport-x', '--name', 'Airport X', '--mode', 'airport', '--begins', '2026-06-01'];
  expect(await campaign('set', ...said)).toMatchObject({ code: 0, out: 'Campaign airport-x: added.\n' });
  expect((await campaign('set', ...said)).out).toBe('Campaign airport-x: unchanged.\n');
  expect((await campaign('set', '--id', 'airport-x', '--target', '500')).out).toBe('Campaign airport-x: changed.\n');
  const { out } = await campaign('list', '--url', 'https://survey.example/');
  expect(out).toContain('airport-x  Airport X (airport)  2026-06-01 – until it is ended');
  expect(out).toContain('https://survey.example/register/abroad?campaign=airport-x');
  expect(JSON.parse((await campaign('list', '--json', '--url', 'https://a.b')).out)).toMatchObject({
    campaigns: [{ id: 'airport-x', target: 500 }],
  });
});

test('every fault is told by its option, and nothing is kept', async () => {
  const refused = await campaign('set', '--id', 'Summer', '--mode', 'web', '--begins', 'June', '--cost', 'free');
  expect(refused.code).toBe(1);
  for (const option of ['--id: At most 31', '--name: Write 1', '--begins: Write the day', '--cost: An amount'])
    expect(refused.err).toContain(option);
  expect((await campaign('list', '--json')).out.includes('Summer')).toBe(false);
});

test('a kiosk has an address with a code, and a word for its staff; it is ended, and no other one is made of a campaign that is not there', async () => {
  const { out } = await campaign('kiosk', '--id', 'airport-x', '--url', 'https://survey.example/');
  expect(out).toMatch(/^https:\/\/survey\.example\/kiosk#abroad\/airport-x\/[\w-]{22}\nWord of the staff: \d{6}\n$/);
  expect((await campaign('kiosk', '--id', 'airport-x', '--most-an-hour', '0')).err).toContain('--most-an-hour');
  expect((await campaign('kiosk', '--id', 'airport-x', '--end')).out).toContain('has ended');
  expect((await campaign('kiosk', '--id', 'airport-x', '--end')).err).toContain('no kiosk to end');
  expect((await campaign('kiosk', '--id', 'airport-y')).err).toContain('no campaign');
});

test('it ends for a reason, once', async () => {
  expect((await campaign('end', '--id', 'airport-x', '--reason', ' ')).err).toContain('--reason says why');
  expect((await campaign('list')).out).not.toContain('  over  ');
  expect(await campaign('end', '--id', 'airport-x', '--reason', 'over')).toMatchObject({ code: 0 });
  expect((await campaign('list')).out).toContain('  over  ');
  expect((await campaign('end', '--id', 'airport-x', '--reason', 'over')).err).toContain('ended before');
  expect((await campaign('end', '--id', 'airport-y', '--reason', 'over')).err).toContain('no campaign "airport-y"');
});

test('where nobody registers there are none, and where there is no round neither', async () => {
  const said = ['--id', 'a', '--name', 'A', '--mode', 'web', '--begins', '2026-06-01'];
  expect((await remitHere('campaign', 'set', '--round', 'at-home', ...said, ...data)).err).toContain(
    'asks nothing that people file about themselves',
  );
  expect((await remitHere('campaign', 'set', '--round', 'nowhere', ...said, ...data)).err).toContain(
    'there is no round "nowhere"',
  );
});

test('registrations are counted by campaign, as they are, those of codes that nobody made among them', async () => {
  const said = ['simulate', '--instrument', 'registration', '--n', '40', '--seed', '7', '--file', '--round', 'before'];
  const path = join(root, 'before.json');
  const round = {
    ...{ id: 'before', title: 'Before', country: 'TJ', reportingCurrency: 'TJS' },
    instruments: { registration: 3, household: 3 },
    ...{ referencePeriod: { start: '2025-01-01', end: '2025-12-31' }, settings: {} },
  };
  writeFileSync(path, JSON.stringify(round));
  // Registrants say which region they come from.
  const regions = ['Capital', 'North', 'South', 'Centre', 'Mountains'];
  const rows = regions.map((region, nth) => `household,p${nth},s,Place ${nth},${region},5,60\n`).join('');
  const frame = join(root, 'frame.csv');
  writeFileSync(frame, `instrument,psu,stratum,label,region,firstStageWeight,units\n${rows}`);
  const make = ['round', 'create', '--open', '--file', path, '--frame', frame];
  expect(await remitHere(...make, ...data)).toMatchObject({ code: 0 });
  expect(await remitHere(...said, ...data)).toMatchObject({ code: 0 });
  const { out } = await remitHere('campaign', 'report', '--round', 'before', ...data);
  const counted = [...out.matchAll(/(\d+) registered/g)].map(([, people]) => Number(people));
  expect(counted.reduce((sum, people) => sum + people, 0)).toBe(40);
  expect(out).toMatch(/summer-2025 {2}not a campaign of this round {2}\d+ registered/);
  expect(out).toContain('All: 40, of whom ');
  const file = await remitHere('campaign', 'report', '--round', 'before', '--csv', ...data);
  expect(file.out.split('\r\n')[0]).toBe('campaign,split,level,registrations,target,verified_share,cost_each,currency');
});
