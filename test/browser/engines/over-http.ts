/** Chromium and WebKitGTK: a driver of their own takes the commands over HTTP and starts the browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import * as v from 'valibot';
import { type Engine, end } from './commands.ts';

const answered = v.object({ value: v.unknown() });
const session = v.object({ sessionId: v.string() });
const failed = v.object({ error: v.string(), message: v.string() });

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });

async function post(address: string, method: string, body: unknown): Promise<unknown> {
  const reply = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = v.parse(answered, await reply.json());
  if (v.is(failed, value)) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/**
 * Starts a program that is not part of the tests, and whatever it starts.
 *
 * @throws it is not there
 */
export async function started(program: string, args: readonly string[], debianPackage: string): Promise<ChildProcess> {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () => {
      reject(new Error(`${program} is not there: apt-get install ${debianPackage}`));
    });
  });
  return child;
}

/** Ends a process of {@link started} with whatever it started, and resolves when it is gone. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid);
  await gone;
}

/** Milliseconds. */
const patience = 45_000;

/** Tries until it succeeds: a process that was started takes a moment until it listens. */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/**
 * Starts a driver and its browser.
 *
 * @param command the driver; it is given `--port`
 * @param capabilities of the browser, by the names of its driver
 */
export async function overHttp(
  command: readonly [string, ...string[]],
  debianPackage: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<Engine> {
  const port = await freePort();
  const [program, ...args] = command;
  const driver = await started(program, [...args, `--port=${port}`], debianPackage);
  const root = `http://127.0.0.1:${port}/session`;
  const { sessionId } = v.parse(
    session,
    await eventually(() => post(root, 'POST', { capabilities: { alwaysMatch: capabilities } })),
  );
  const address = `${root}/${sessionId}`;
  return {
    give: ({ method, path, parameters }) => post(`${address}${path}`, method, parameters),
    close: async () => {
      await post(address, end.method, undefined).catch(() => undefined);
      await ended(driver);
    },
  };
}
