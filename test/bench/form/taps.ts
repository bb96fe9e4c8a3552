/**
 * How many taps and keys an interview takes on a small phone: a household with four members and three senders, and a
 * traveller at the border. A tap counts one, a sign that is written one, a choice from a menu two; a box that the form
 * itself gives the focus to wants no tap.
 */
import { borderAnswers, householdAnswers } from '../../browser/answers.ts';
import { fillIn, finishButton } from '../../browser/fill-in.ts';
import { openBrowser, personWith } from '../../browser/person.ts';
import { startPlatform } from '../../browser/platform.ts';

const stories = {
  household: {
    ...householdAnswers,
    members: '4',
    senders: '3',
    senders_names: ['Farrukh', 'Zarina', 'Olim'],
    income: '30000',
    own_production: '0',
    times_sent: '12',
    cash_total: '9600',
    typical_amount: '800',
    channels: '1',
    channel: 'Bank',
    amount: '9600',
  },
  border: borderAnswers,
} as const;

/** Runs in the page before its own scripts, and counts what a hand does there. */
const counter = `
  globalThis.handiwork = { taps: 0, keys: 0 };
  let byForm = false, byTap = false;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (...options) { byForm = true; focus.apply(this, options); byForm = false; };
  addEventListener('pointerdown', () => { handiwork.taps++; byTap = true; setTimeout(() => { byTap = false; }, 0); }, true);
  addEventListener('focusin', ({ target }) => { if (!byForm && !byTap && target.matches('input.box')) handiwork.taps++; }, true);
  addEventListener('input', ({ target }) => {
    if (target.matches('select')) handiwork.taps += 2;
    else if (target.matches('input:not([type=radio], [type=checkbox]), textarea')) handiwork.keys += target.value.length;
  }, true);
`;

const platform = await startPlatform();
const browser = await openBrowser();
try {
  for (const [study, answers] of Object.entries(stories)) {
    const { page } = await personWith(browser, 'small');
    await page.addInitScript(counter);
    await page.goto(platform.links[study === 'border' ? 'border' : 'household']);
    const start = performance.now();
    await fillIn(page, answers);
    await finishButton(page).click();
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    const seconds = (performance.now() - start) / 1000;
    const counted = await page.evaluate('`${handiwork.taps} taps, ${handiwork.keys} keys`');
    process.stdout.write(`${study.padEnd(10)} ${String(counted)}, ${seconds.toFixed(0)} s by robot\n`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await platform.stop();
}
