/** Serves an app on a port of this machine. */
import { createServer, type Server } from 'node:http';

import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

import { errorCode } from './data/data-directory.ts';
import { CommandFailure } from './data/failures.ts';

export type Listening = {
  readonly port: number;
  /** Takes no new requests and resolves when those under way are answered. */
  readonly close: () => Promise<void>;
};

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program is using it; choose another with --port',
  EACCES: 'this user may not use it; choose one above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another with --host',
};

/**
 * Listens on `port`, or on a free one for 0.
 *
 * @throws {CommandFailure} the port cannot be used; one sentence says why
 */
export async function listen(app: Hono, port: number, host: string): Promise<Listening> {
  const answer = getRequestListener(app.fetch);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening, failed) => {
    server.once('error', (error) => {
      const reason = reasons[errorCode(error)] ?? errorCode(error);
      failed(new CommandFailure(`cannot listen on port ${port} of ${host}: ${reason}`));
    });
    server.listen(port, host, listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  return { port: address.port, close: () => drain(server) };
}

/** How long a slow caller may take to finish when the platform stops. */
const graceMs = 10_000;
const sweepMs = 50;

function drain(server: Server): Promise<void> {
  return new Promise((closed) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    // A connection whose last request is answered now idles, and would be waited for.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, sweepMs);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      closed();
    });
  });
}
