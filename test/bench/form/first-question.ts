/**
 * How long somebody with a slow phone waits for the first question of their link: processor four times slower, 400 kbit/s
 * and 400 ms there and back (the “Slow 3G” of Chromium). Prints the median of three phones that never saw the link, what
 * travelled, and the median of opening it again.
 */
import { openBrowser, personWith, type Person } from '../../browser/person.ts';
import { startPlatform } from '../../browser/platform.ts';

const kilobit = 1000 / 8;
const slow = {
  offline: false,
  latency: 400,
  downloadThroughput: 400 * kilobit,
  uploadThroughput: 400 * kilobit,
  connectionType: 'cellular3g',
} as const;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Seconds until a question is on the screen. */
async function wait({ page }: Person, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-name]:visible').first().waitFor({ timeout: 120_000 });
  return (performance.now() - start) / 1000;
}

async function phone(browser: Awaited<ReturnType<typeof openBrowser>>, address: string) {
  const person = await personWith(browser, 'phone');
  const session = await person.page.context().newCDPSession(person.page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const first = await wait(person, address);
  const loaded = bytes;
  await person.page.goto('about:blank');
  const again = await wait(person, address);
  await person.page.context().close();
  return { first, again, kilobytes: loaded / 1000 };
}

const platform = await startPlatform();
const browser = await openBrowser();
try {
  for (const [study, address] of Object.entries({ ...platform.links })) {
    const phones: Awaited<ReturnType<typeof phone>>[] = [];
    for (let i = 0; i < 3; i++) phones.push(await phone(browser, address));
    const of = (what: 'first' | 'again' | 'kilobytes') => median(phones.map((one) => one[what])).toFixed(1);
    process.stdout.write(`${study.padEnd(13)} first ${of('first')} s, ${of('kilobytes')} kB; again ${of('again')} s\n`);
  }
} finally {
  await browser.close();
  await platform.stop();
}
