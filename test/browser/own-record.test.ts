/** An enumerator's own notes on the phone: when to come back to a dwelling, and what was delivered, also when its answers are gone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, expect, test } from 'vitest';

import { finishButton } from './fill-in.ts';
import { onPlatform } from './on-platform.ts';
import { personWith } from './person.ts';

const { platform, browser } = await onPlatform();
const folder = mkdtempSync(join(tmpdir(), 'remit-own-record-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const round = new URL(platform.links.registration).pathname.split('/').at(-1) ?? '';
const keep = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const listed = v.object({ unassigned: v.array(v.object({ instrument: v.string(), psu: v.string() })) });
const json = async (...command: readonly string[]): Promise<unknown> =>
  JSON.parse(await platform.run(...command, '--round', round, '--json'));

/** A village with three dwellings, all of them drawn, and somebody who goes there. */
async function giveWork(): Promise<string> {
  const { unassigned } = v.parse(listed, await json('enumerator', 'list'));
  const psu = unassigned.find(({ instrument }) => instrument === 'household')?.psu ?? '';
  const record = {
    format: 'remit-sample',
    version: 1,
    generator: 'xoshiro128**, seeded by SplitMix64',
    seed: 1,
    design: { instrument: 'household', method: 'srs', psus: 1, dwellings: 3, seed: 1 },
    frame: { sha256: '0'.repeat(64), psus: 1, strata: 1 },
    strata: [{ stratum: 's', psus: 1, size: 1, drawn: 1, allocated: 1 }],
    psus: [{ psu, stratum: 's', size: 1, probability: 1 }],
  };
  const list = `psu,dwelling,address\n${psu},11,Rudaki 1\n${psu},12,Rudaki 2\n${psu},13,\n`;
  const files = ['--record', keep('record.json', JSON.stringify(record)), '--list', keep('list.csv', list)];
  await platform.run('sample', 'dwellings', ...files, '--out', join(folder, 'out.csv'), '--round', round);
  const people = keep('people.csv', `id,name,team,instrument,psu\nzarina,Zarina S.,,household,${psu}\n`);
  await platform.run('enumerator', 'set', '--round', round, people);
  const { code } = v.parse(v.object({ code: v.string() }), await json('enumerator', 'link', '--id', 'zarina'));
  return code;
}

test('a visit is planned without signal and leads the list until somebody was there; what was delivered stays written down', async () => {
  const code = await giveWork();
  const person = await personWith(browser, 'small');
  const { page } = person;
  const looksRight = async (name: string): Promise<void> => {
    await person.photograph(name);
    expect(await person.barriers()).toEqual([]);
    expect(await person.overflow()).toBeLessThanOrEqual(0);
  };
  await page.goto(`${platform.url}/go#${code}`);
  await page.getByText('Ready for use without signal', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('3 drawn here, 0 done').click();
  const units = page.locator('.held .unit');
  const codes = () => units.locator('strong').allTextContents();
  const plan = async (name: string, time: string): Promise<void> => {
    const unit = units.filter({ hasText: name });
    await unit.locator('summary').click();
    await unit.getByRole('button', { name: 'Save' }).click();
    await unit.getByText('Choose a day and a time.').waitFor();
    await unit.getByLabel('Come back on').fill(time);
    await unit.getByRole('button', { name: 'Save' }).click();
    await unit.getByText('Next visit: ').waitFor();
  };
  expect(await codes()).toEqual(['11', '12', '13']);
  await plan('12', '2099-03-02T18:30');
  await plan('13', '2099-03-01T09:00');
  expect(await codes()).toEqual(['13', '12', '11']);
  await units.first().locator('summary').click();
  await looksRight('planned');
  await units.first().locator('summary').click();
  await page.reload(); // nothing of it was anywhere but here
  await page.getByText('3 drawn here, 0 done').click();
  await expect.poll(codes).toEqual(['13', '12', '11']);
  await units.first().locator('summary').click();
  await units.first().getByRole('button', { name: 'Remove the plan' }).click();
  await expect.poll(codes).toEqual(['12', '11', '13']);

  await page.getByRole('button', { name: 'Nobody there: 12' }).click();
  await finishButton(page).click();
  await page.getByRole('heading', { name: /^Saved on this / }).waitFor();
  await page.getByRole('link', { name: 'To the list of my work' }).click();
  await page.getByText('3 drawn here, 0 done').click();
  await expect.poll(codes).toEqual(['11', '12', '13']); // somebody was there
  expect(await page.getByText('What you delivered').count()).toBe(0);

  await page.context().setOffline(false);
  await page.locator('li.work a').click();
  await page.locator('#delivered').getByText('Received').first().waitFor();
  // The answers go before the list was opened once.
  await page.goto(`${platform.url}/v1/health`);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('remit');
        request.onsuccess = request.onerror = resolve;
        request.onblocked = resolve;
      }),
  );
  await page.goto(`${platform.url}/collect`);
  await page.getByText('What you delivered: 1').click();
  const record = page.locator('details.record .unit');
  expect(await record.textContent()).toMatch(
    /Gulibod 1 · 12.*Received .* · Nobody reached · Receipt number \w{4}-\w{4}/,
  );
  await looksRight('delivered-record');
  await page.context().close();
}, 180_000);
