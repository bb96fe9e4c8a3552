/**
 * Firefox: it takes the commands of WebDriver itself, as Marionette, over TCP: a number of bytes, a colon, and JSON
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Engine, end } from './commands.ts';
import { ended, eventually, freePort, started } from './over-http.ts';

const reply = v.tuple([v.literal(1), v.number(), v.nullable(v.object({ message: v.string() })), v.unknown()]);
const valued = v.object({ value: v.unknown() });

const connected = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      resolve(socket); // it introduces itself
    });
    socket.once('error', reject);
  });

/** One command after the other: what the browser answers, without its length. */
function askingOver(socket: Socket) {
  let text = Buffer.alloc(0);
  let answer: ((message: string) => void) | undefined;
  socket.on('data', (part) => {
    text = Buffer.concat([text, Buffer.from(part)]);
    const colon = text.indexOf(':');
    const length = Number(text.subarray(0, colon));
    if (colon < 0 || text.length < colon + 1 + length) return;
    const message = text.subarray(colon + 1, colon + 1 + length).toString();
    text = text.subarray(colon + 1 + length);
    answer?.(message);
  });
  return (message: string): Promise<string> =>
    new Promise((resolve) => {
      answer = resolve;
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** Starts Firefox with a profile of its own. */
export async function firefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'remit-firefox-'));
  const port = await freePort();
  const settings = { 'marionette.port': port, 'datareporting.policy.dataSubmissionEnabled': false };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--marionette', '--headless', '--no-remote', '--profile', profile];
  const browser = await started('/usr/bin/firefox-esr', args, 'firefox-esr');
  const socket = await eventually(() => connected(port));
  const ask = askingOver(socket);
  let number = 0;
  const give: Engine['give'] = async ({ name, parameters }) => {
    const [, , error, value] = v.parse(reply, JSON.parse(await ask(JSON.stringify([0, ++number, name, parameters]))));
    if (error !== null) throw new Error(error.message);
    return v.is(valued, value) ? value.value : value;
  };
  await give({ ...end, name: 'WebDriver:NewSession', parameters: { capabilities: {} } });
  return {
    give,
    close: async () => {
      socket.destroy();
      await ended(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
