/**
 * What the form asks of a slow phone's processor. Opening: what its tasks have beyond 50 ms after the first paint, in
 * processor time of this machine times four, which others do not disturb. Going on: milliseconds from a tap on Next to
 * the next screen, of a processor slowed down four times, in the last forty screens of a small household and of one with
 * forty members and fifteen senders; the ratio of the two tells whether a long list makes a form slow.
 */
import type { Browser } from 'playwright-core';
import * as v from 'valibot';

import { householdAnswers } from '../../browser/answers.ts';
import { fillIn, type Said } from '../../browser/fill-in.ts';
import { openBrowser, personWith } from '../../browser/person.ts';
import { startPlatform } from '../../browser/platform.ts';

const slower = 4;
/** A task that takes longer keeps somebody waiting; milliseconds. */
const unnoticed = 50;

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** What is read of a trace; times in microseconds, `tdur` of the processor. */
const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      pid: v.number(),
      tid: v.number(),
      ts: v.number(),
      tdur: v.optional(v.number(), 0),
    }),
  ),
});

/** Milliseconds that tasks after the first paint have beyond 50, on a processor four times slower. */
async function blocking(browser: Browser, address: string): Promise<number> {
  const { page } = await personWith(browser, 'phone');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'loading', 'toplevel'] });
  await page.goto(address);
  await page.locator('[data-name]:visible').first().waitFor();
  await page.waitForTimeout(3000);
  const { traceEvents } = v.parse(traceSchema, JSON.parse((await browser.stopTracing()).toString()));
  await page.context().close();
  const painted = traceEvents.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
  if (painted === undefined) throw new Error('nothing was painted');
  return traceEvents
    .filter(({ name, ph }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask')
    .filter(({ pid, tid, ts }) => pid === painted.pid && tid === painted.tid && ts >= painted.ts)
    .map(({ tdur }) => Math.max(0, (tdur / 1000) * slower - unnoticed))
    .reduce((sum, one) => sum + one, 0);
}

/** Runs in the page: how long each tap on Next took until the next screen was painted. */
const watching = `
  globalThis.waited = [];
  addEventListener('click', ({ target, timeStamp }) => {
    if (!target.closest?.('.next')) return;
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => waited.push(performance.now() - timeStamp); port2.postMessage(0); });
  }, true);
`;

/** Milliseconds of the last forty taps on Next in an interview. */
async function goingOn(browser: Browser, address: string, answers: Said): Promise<readonly number[]> {
  const { page } = await personWith(browser, 'phone');
  await page.addInitScript(watching);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  await fillIn(page, answers);
  const waited = await page.evaluate('waited.join(" ")');
  await page.context().close();
  return String(waited).split(' ').map(Number).slice(-40);
}

const platform = await startPlatform();
const browser = await openBrowser();
try {
  const openings: number[] = [];
  for (let i = 0; i < 5; i++) openings.push(await blocking(browser, platform.links.household));
  const shown = sorted(openings).map((one) => one.toFixed(0));
  process.stdout.write(`opening: ${shown.join(', ')} ms beyond ${unnoticed}, of processor time × ${slower}\n`);
  const [small, large] = [
    await goingOn(browser, platform.links.household, { ...householdAnswers, members: '2', senders: '1' }),
    await goingOn(browser, platform.links.household, { ...householdAnswers, members: '40', senders: '15' }),
  ];
  for (const [name, waited] of Object.entries({ small, large }))
    process.stdout.write(
      `next screen, ${name} household: median ${quantile(waited, 0.5).toFixed(0)} ms, p95 ${quantile(waited, 0.95).toFixed(0)} ms, of ${waited.length}\n`,
    );
  process.stdout.write(`large / small: ${(quantile(large, 0.5) / quantile(small, 0.5)).toFixed(2)}\n`);
} finally {
  await browser.close();
  await platform.stop();
}
