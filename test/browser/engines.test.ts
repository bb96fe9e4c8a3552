/**
 * One story in three engines: begin an interview, lose the network, reload, go on in another language, finish, and have it
 * delivered once, with the number as it was written. WebKitGTK is the engine of Safari, though not Safari on a phone.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { resize, type Engine } from './engines/commands.ts';
import { firefox } from './engines/firefox.ts';
import { alreadyThere, type Answers, goThrough } from './engines/go-through.ts';
import { overHttp } from './engines/over-http.ts';
import { type Tab, tabOf } from './engines/tab.ts';
import { launchArguments } from './person.ts';
import { type Platform, startPlatform } from './platform.ts';
import { type Proxy, startProxy } from './proxy.ts';

const engines: readonly (readonly [string, () => Promise<Engine>])[] = [
  [
    'Chromium',
    () =>
      overHttp(['/usr/bin/chromedriver'], 'chromium-driver', {
        browserName: 'chrome',
        'goog:chromeOptions': { args: launchArguments },
      }),
  ],
  ['Firefox', firefox],
  [
    'WebKitGTK',
    () =>
      overHttp(['/usr/bin/xvfb-run', '-a', '/usr/bin/WebKitWebDriver'], 'webkit2gtk-driver xvfb', {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      }),
  ],
];

let platform: Platform;
let network: Proxy;
let engine: Engine | undefined;

beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => platform.stop());
afterEach(async () => {
  await engine?.close();
  await network.close();
});

const answers: Answers = {
  dwelling: 'D-61',
  visit_number: '1',
  disposition: 'Complete interview',
  language: 'English',
  consent: 'Yes',
  members: '1',
  sex: 'Female',
  age: '44',
  income: '1.234,50',
  receives_remittances: 'No',
};

const text = (words: string): string => `document.body.innerText.includes(${JSON.stringify(words)})`;
const value = (name: string): string => `document.querySelector('#screen [data-name=${name}] .box')?.value ?? ''`;
const button = (words: string): string =>
  `[...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === ${JSON.stringify(words)})`;

/** An interview up to the income, on a phone that keeps the form. */
async function begin(tab: Tab): Promise<void> {
  await tab.open(network.through(platform.links.household));
  await tab.until(text('Ready for use without signal'));
  await goThrough(tab, answers, 'income');
  await tab.write(`document.querySelector('#screen [data-name=income] .box')`, '1.234,50');
}

describe.each(engines)('%s', (_, start) => {
  test('keeps an interview through lost signal, a reload and another language, and delivers it once', async () => {
    network = await startProxy(platform.url);
    engine = await start();
    await engine.give(resize(400, 850));
    const tab = tabOf(engine);
    await begin(tab);
    network.trouble = () => 'cut';
    await tab.reload();
    await tab.until(`(${value('income')}) === '1.234,50'`);

    await tab.tap(`document.querySelector('.languages summary')`);
    await tab.tap(button('Тоҷикӣ'));
    await tab.until(`document.documentElement.lang === 'tg' && (${value('income')}) === '1.234,50'`);
    await tab.tap(`document.querySelector('.languages summary')`);
    await tab.tap(button('English'));
    await tab.until(`document.documentElement.lang === 'en' && (${value('income')}) === '1.234,50'`);

    await goThrough(tab, { ...answers, income: alreadyThere });
    await tab.tap(button('Finish and send'));
    await tab.until(text('not yet sent'));
    network.trouble = () => undefined;
    await tab.reload();
    const delivered = () => network.asked.filter(({ path, method }) => method === 'POST' && path === '/v1/responses');
    await expect.poll(() => delivered().map(({ status }) => status), { timeout: 30_000 }).toEqual([201]);
    await tab.until(`document.querySelector('#held li') === null`);
    expect(JSON.parse(delivered()[0]?.body ?? '')).toMatchObject({
      answers: { dwelling: 'D-61', income: { amount: 123_450, currency: 'TJS' } },
    });
  });
});
