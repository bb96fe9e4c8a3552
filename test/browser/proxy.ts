/** Stands between a browser and the platform as a network does: on the way an answer may become another one. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a body on its way; the same bytes where nothing does. */
export type Change = (path: string, body: Buffer) => Buffer;

/**
 * `cut`: the connection is lost before the request arrives; `torn`: in the middle of it, so that the platform has a part of
 * the body; `unheard`: after the platform has done what was asked; `half`: in the middle of the answer. Or the answer of somebody in between, with the seconds that it asks to wait.
 */
export type Trouble = 'cut' | 'torn' | 'unheard' | 'half' | { readonly status: number; readonly retryAfter: string };

export type Proxy = {
  /** Address of this proxy in place of that of the platform. */
  readonly through: (address: string) => string;
  /** What was asked for, oldest first, with the status of the answer. */
  readonly asked: { readonly method: string; readonly path: string; readonly status: number; readonly body: string }[];
  change: Change;
  /** Address of the platform behind it: another one may take its place. */
  platform: string;
  /** What goes wrong with a request; nothing where it says nothing. */
  trouble: (method: string, path: string) => Trouble | undefined;
  readonly close: () => Promise<void>;
};

const unchanged: Change = (_, body) => body;

/** A proxy before the platform at this address. */
export async function startProxy(platform: string): Promise<Proxy> {
  const asked: Proxy['asked'] = [];
  const server = createServer((incoming, answer) => {
    const { url: path = '/', method = 'GET' } = incoming;
    const trouble = proxy.trouble(method, path);
    if (trouble === 'cut') {
      incoming.socket.destroy();
      return;
    }
    if (typeof trouble === 'object') {
      incoming.resume();
      asked.push({ method, path, status: trouble.status, body: '' });
      answer.writeHead(trouble.status, { 'retry-after': trouble.retryAfter }).end();
      return;
    }
    const sent: Buffer[] = [];
    incoming.on('data', (part: Buffer) => sent.push(part));
    // Every body comes whole, so that it can be changed.
    const headers = { ...incoming.headers, 'accept-encoding': 'identity', 'if-none-match': '' };
    const { hostname, port } = new URL(proxy.platform);
    const onwards = request({ hostname, port, path, method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => {
        const status = reply.statusCode ?? 502;
        asked.push({ method, path, status, body: Buffer.concat(sent).toString() });
        const body = proxy.change(path, Buffer.concat(parts));
        if (trouble === 'unheard') {
          incoming.socket.destroy();
          return;
        }
        answer.writeHead(status, { ...reply.headers, 'content-length': body.length });
        if (trouble === undefined) answer.end(body);
        else answer.write(body.subarray(0, body.length / 2), () => incoming.socket.destroy());
      });
    });
    onwards.on('error', () => {
      if (trouble === 'torn') incoming.socket.destroy();
      else answer.writeHead(502).end();
    });
    if (trouble === 'torn') {
      incoming.once('data', (part: Buffer) => {
        asked.push({ method, path, status: 0, body: part.toString() });
        onwards.write(part.subarray(0, Math.ceil(part.length / 2)), () => onwards.destroy());
      });
      return;
    }
    incoming.pipe(onwards);
  });
  const own = await new Promise<AddressInfo>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address);
    });
  });
  const proxy: Proxy = {
    through: (address) => {
      const changed = new URL(address);
      changed.port = String(own.port);
      return changed.href;
    },
    asked,
    change: unchanged,
    platform,
    trouble: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return proxy;
}
