/** Pages of a round as its office opens them: how long the server works, what travels, and when a phone has the page. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';

import { openBrowser } from '../../browser/person.ts';
import { startRemit } from '../../functions/cli/remit-process.ts';
import { idOf, round, team } from './fill.ts';

/** What is opened, below the address of the round, and by whom. */
const pages = [
  ['progress', '', 'coordinator'],
  ['progress by place', '?by=psu', 'coordinator'],
  ['interviews', '/interviews', 'coordinator'],
  ['last page of interviews', '/interviews?page=999', 'coordinator'],
  ['quality flags', '/flags', 'coordinator'],
  ['quality flags, a supervisor', '/flags', 'supervisor'],
  ['one interview', `/interviews/household/${idOf(1)}`, 'coordinator'],
] as const;

export type Measured = {
  /** Milliseconds of the first opening; of the first page of all, the round is read for it. */
  readonly first: number;
  /** Milliseconds of another one within the minute for which the round is remembered: median, and processor of the server. */
  readonly again: number;
  readonly processor: number;
  /** Kilobytes of the page, and compressed as it travels. */
  readonly kilobytes: number;
  readonly sent: number;
  /** Milliseconds until a phone, four times slower than this machine, has loaded the page; it has no scripts to wait for. */
  readonly phone: number;
};

const times = 5;
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const millisecondsATick = 10;

/** Milliseconds of processor that a process has used. */
function processorOf(pid: number | undefined): number {
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * millisecondsATick;
}

/** What a server does when it starts, such as the release of the night, shall not be measured. */
async function quiet(pid: number | undefined): Promise<void> {
  for (let calm = 0, before = processorOf(pid); calm < 3;) {
    await wait(1000);
    const now = processorOf(pid);
    calm = now - before < 100 ? calm + 1 : 0;
    before = now;
  }
}

type Who = (typeof pages)[number][2];

/** The cookie of somebody who has come in. */
async function cookieOf(url: string, folder: string, role: Who): Promise<string> {
  const of = role === 'supervisor' ? ['--team', team] : [];
  const signIn = startRemit('sign-in', '--role', role, '--round', round, ...of, '--data', folder);
  const code = new URL((await signIn.ended).out.trim()).hash.slice(1);
  const answer = await posted(`${url}/dashboard/sign-in`, '', { code });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  if (cookie === '') throw new Error(`nobody came in: ${answer.status}`);
  return cookie;
}

const posted = (address: string, cookie: string, form: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(address).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });

async function opened(address: string, cookie: string): Promise<{ readonly ms: number; readonly length: number }> {
  const began = performance.now();
  const answer = await fetch(address, { headers: { cookie, 'accept-encoding': 'identity' } });
  const { length } = await answer.text();
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  return { ms: performance.now() - began, length };
}

/** Milliseconds from accepting an interview until its page is there again. */
async function decided(base: string, cookie: string, n: number): Promise<number> {
  const address = `${base}/interviews/household/${idOf(n)}`;
  const began = performance.now();
  const answer = await posted(address, cookie, { move: 'accept', revision: '0', reason: 'looked at' });
  if (answer.status !== 303) throw new Error(`${address}: ${answer.status}`);
  await opened(address, cookie);
  return performance.now() - began;
}

/** Opens every page of a folder; the server is a process of its own. */
export async function measure(folder: string): Promise<{
  readonly pages: ReadonlyMap<string, Measured>;
  /** Median of accepting an interview and seeing its page again. */
  readonly decision: number;
}> {
  const running = startRemit('serve', '--port', '0', '--data', folder, '--json');
  const { pid } = running.child;
  const printed = v.pipe(v.string(), v.parseJson(), v.object({ url: v.string() }));
  const { url } = v.parse(printed, await running.firstLine);
  const browser = await openBrowser();
  try {
    const cookies = {
      coordinator: await cookieOf(url, folder, 'coordinator'),
      supervisor: await cookieOf(url, folder, 'supervisor'),
    };
    await quiet(pid);
    const base = `${url}/fieldwork/rounds/${round}`;

    const onPhone = async (address: string, who: Who) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const [name = '', value = ''] = cookies[who].split(/=(.*)/s);
      await context.addCookies([{ name, value, url }]);
      const tab = await context.newPage();
      const session = await context.newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await tab.goto(address, { waitUntil: 'load' });
      const told = await tab.evaluate(() => {
        const [page] = performance.getEntriesByType('navigation');
        return page instanceof PerformanceNavigationTiming ? [page.duration, page.encodedBodySize] : [];
      });
      await context.close();
      return { phone: told[0] ?? Number.NaN, sent: (told[1] ?? Number.NaN) / 1000 };
    };

    const measured = new Map<string, Measured>();
    for (const [page, path, who] of pages) {
      const address = base + path;
      const { ms: first, length } = await opened(address, cookies[who]);
      const before = processorOf(pid);
      const again: number[] = [];
      for (let n = 0; n < times; n++) again.push((await opened(address, cookies[who])).ms);
      const processor = (processorOf(pid) - before) / times;
      const kilobytes = length / 1000;
      measured.set(page, { first, again: median(again), processor, kilobytes, ...(await onPhone(address, who)) });
    }
    const decisions: number[] = [];
    for (let n = 0; n < times; n++) decisions.push(await decided(base, cookies.coordinator, 5 * n + 2));
    return { pages: measured, decision: median(decisions) };
  } finally {
    await browser.close();
    running.child.kill('SIGTERM');
    await running.ended;
  }
}
