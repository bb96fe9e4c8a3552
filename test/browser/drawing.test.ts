/** A village without a list: one phone lists it and draws without signal, over a reload; the office draws the same. Two phones that draw in one place hear that the office decides. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import * as v from 'valibot';

import { withinByR } from '../golden/sampling/golden-sampling.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';
import { signInBy } from './sign-in.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-drawing-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

// Of the 5 dwellings of V-1 R draws these two, by this seed.
const found = withinByR.draws.find(({ psu, listed, seed }) => psu === 'V-1' && listed === 5 && seed === 20270301);
if (found === undefined) throw new Error('R drew there');
const inR = found;
const [round, psu, contested] = ['tj-heights', 'V-1', 'V-2'];
const linked = v.pipe(v.string(), v.parseJson(), v.object({ code: v.string() }));

async function codesOf(people: readonly string[]): Promise<readonly string[]> {
  const description = {
    ...{ id: round, title: 'Heights', country: 'TJ', reportingCurrency: 'TJS' },
    ...{ instruments: { household: 3 }, settings: {} },
    referencePeriod: { start: '2026-01-01', end: '2026-12-31' },
  };
  const frame = [
    'instrument,psu,stratum,label,region,urban,firstStageWeight',
    `household,${psu},north,Gulibod,N,no,4`,
    `household,${contested},north,Navobod,N,no,4`,
    '',
  ].join('\n');
  const files = ['--file', file('round.json', JSON.stringify(description)), '--frame', file('frame.csv', frame)];
  await platform.run('round', 'create', '--open', ...files);
  const by = ['--instrument', 'household', '--seed', String(inR.seed), '--dwellings', String(inR.dwellings)];
  expect(await platform.run('round', 'drawing', '--round', round, ...by)).toContain('phones draw 2 of the dwellings');
  const rows = people.flatMap((id) => [psu, contested].map((place) => `${id},${id},,household,${place}\n`)).join('');
  await platform.run('enumerator', 'set', '--round', round, file('people.csv', `id,name,team,instrument,psu\n${rows}`));
  const codes: string[] = [];
  for (const id of people)
    codes.push(v.parse(linked, await platform.run('enumerator', 'link', '--id', id, '--round', round, '--json')).code);
  return codes;
}

const placeOf = (page: Page, name: string) => page.locator('li.work', { hasText: name });
const addresses = (count: number, street: string) => Array.from({ length: count }, (_, at) => `${street} ${at + 1}`);

async function list(page: Page, name: string, dwellings: readonly string[]): Promise<void> {
  const place = placeOf(page, name);
  await place.getByText(/^List dwellings/).click();
  for (const where of dwellings) {
    await place.getByLabel('Address, or what it looks like').fill(where);
    await place.getByRole('button', { name: 'Add', exact: true }).click();
    await place.locator('.listing li', { hasText: where }).first().waitFor();
  }
}

/** Two taps. */
async function draw(page: Page, name: string, says: string): Promise<void> {
  const place = placeOf(page, name);
  await place.locator('summary', { hasText: says }).click();
  await place.getByText('Is the whole place listed?').waitFor();
  await place.getByRole('button', { name: says }).click();
}

test('one phone draws without signal what R draws; the office takes it, and of two phones in one place a coordinator decides', async () => {
  const [first = '', second = ''] = await codesOf(['sitora', 'zarina']);
  const person = await personWith(browser, 'small');
  const { page } = person;
  await page.goto(`${platform.url}/go#${first}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  const other = await personWith(browser, 'small');
  await other.page.goto(`${platform.url}/go#${second}`);
  await other.page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await other.page.context().setOffline(true);

  await list(page, 'Gulibod', addresses(5, 'Rudaki'));
  await placeOf(page, 'Gulibod').locator('summary', { hasText: 'Draw 2 of 5 dwellings' }).click();
  await person.photograph('drawing-sure');
  expect(await person.barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Draw 2 of 5 dwellings' }).click();
  await placeOf(page, 'Gulibod').getByText('2 drawn here, 0 done').waitFor();
  await page.reload(); // still without signal
  await placeOf(page, 'Gulibod').getByText('2 drawn here, 0 done').click();
  const drawn = placeOf(page, 'Gulibod').locator('details.units:not(.listing) li.unit');
  expect(await drawn.locator('strong').allTextContents()).toEqual(inR.drawn.map(String));
  expect(await drawn.locator('span').allTextContents()).toEqual(inR.drawn.map((at) => ` Rudaki ${at}`));
  await placeOf(page, 'Gulibod').getByText('List dwellings: 5 listed').click();
  // The list is closed on this phone.
  expect(
    await placeOf(page, 'Gulibod')
      .getByRole('button', { name: /^(Add|Remove|Change|Draw)/ })
      .count(),
  ).toBe(0);
  await person.photograph('drawing-drawn');
  expect(await person.barriers()).toEqual([]);
  expect(await person.overflow()).toBeLessThanOrEqual(0);

  // Both draw in the other village, each from a list of their own.
  await list(page, 'Navobod', addresses(4, 'Well'));
  await draw(page, 'Navobod', 'Draw 2 of 4 dwellings');
  await placeOf(page, 'Navobod').getByText('2 drawn here, 0 done').waitFor();
  await list(other.page, 'Navobod', addresses(3, 'Mill'));
  await draw(other.page, 'Navobod', 'Draw 2 of 3 dwellings');
  await placeOf(other.page, 'Navobod').getByText('2 drawn here, 0 done').waitFor();

  await page.context().setOffline(false);
  await expect
    .poll(async () => v.parse(settled, await platform.run('sample', 'settle', '--round', round, '--json')), {
      timeout: 60_000,
    })
    .toEqual([
      { instrument: 'household', psu, standing: 'holds', drawn: 2, round },
      { instrument: 'household', psu: contested, standing: 'holds', drawn: 2, round },
    ]);
  // With the office's list of work the listing is over; what was drawn is what was drawn here.
  await expect.poll(() => placeOf(page, 'Gulibod').locator('.listing').count(), { timeout: 30_000 }).toBe(0);
  await placeOf(page, 'Gulibod').getByText('2 drawn here, 0 done').waitFor();
  expect(await page.getByText('Others listed or drew here').count()).toBe(0);

  await other.page.context().setOffline(false);
  await placeOf(other.page, 'Navobod').getByText('Others listed or drew here, too').waitFor({ timeout: 60_000 });
  await other.photograph('drawing-disputed');
  expect(await other.barriers()).toEqual([]);
  await page.reload();
  await placeOf(page, 'Navobod').getByText('Others listed or drew here, too').waitFor();

  for (const size of ['small', 'desktop'] as const) {
    const office = await personWith(browser, size);
    await signInBy(office.page, await platform.run('sign-in', '--role', 'coordinator'));
    await office.page.goto(`${platform.url}/fieldwork/rounds/${round}/listing`);
    const row = office.page.locator(`section[data-place="${contested}"]`);
    if (size === 'small') {
      await row.getByText('To be decided').waitFor();
      await row.getByText('Decide what holds').click();
    }
    await office.photograph(`drawing-office-${size}`);
    expect(await office.barriers()).toEqual([]);
    expect(await office.overflow()).toBeLessThanOrEqual(0);
    if (size === 'small') {
      await row.getByLabel('Reason').fill('both listed a half');
      await row.getByRole('button', { name: 'Draw from all lists joined (7)' }).click();
      await office.page.getByText('Decided.').waitFor();
    }
    await office.page.goto(`${platform.url}/fieldwork/rounds/${round}/about`);
    await office.photograph(`drawing-setting-${size}`);
    expect(await office.barriers()).toEqual([]);
    await office.page.context().close();
  }
  await page.reload();
  await placeOf(page, 'Navobod').getByText('2 drawn here, 0 done').waitFor();

  // Anybody draws the village again, from the list and the seed.
  const office = await personWith(browser, 'desktop');
  await signInBy(office.page, await platform.run('sign-in', '--role', 'coordinator'));
  const address = `${platform.url}/fieldwork/rounds/${round}/listing.csv?study=household&psu=${psu}`;
  const csv = await (await office.page.context().request.get(address)).text();
  const again = ['--seed', String(inR.seed), '--dwellings', '2', '--list', file('listing.csv', csv)];
  const said = await platform.run('sample', 'dwellings', ...again, '--out', join(folder, 'again.csv'), '--json');
  expect(v.parse(drawnAgain, said).psus.map(({ positions }) => positions)).toEqual([inR.drawn]);
  for (const one of [page, other.page, office.page]) await one.context().close();
}, 400_000);

const settled = v.pipe(v.string(), v.parseJson(), v.array(v.record(v.string(), v.unknown())));
const drawnAgain = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ psus: v.array(v.object({ positions: v.array(v.number()) })) }),
);
