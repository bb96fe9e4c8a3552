/**
 * Lets other processes and threads of this machine use the embedded database through the one that has it open: HTTP on a
 * random loopback port, for callers that know a random key, which stands in a file that its owner alone can read.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

import type { LevelEngine } from '#functions/store/level/level-engine.ts';
import * as v from 'valibot';

import { type Asked, askedSchema } from './table-messages.ts';

/** Where a database can be asked, and the key it wants to see. */
export type Endpoint = { readonly url: string; readonly key: string };

export type TableEndpoint = { readonly endpoint: Endpoint; readonly close: () => Promise<void> };

/** Far above what one item takes. */
const mostBytes = 4 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  await new Promise<void>((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) reject(new RangeError('too much was asked'));
      else chunks.push(chunk);
    });
    request.once('end', resolve);
    request.once('error', reject);
  });
  return Buffer.concat(chunks).toString();
}

/** What the engine answers, as lines: items stay the JSON text that they are stored as. */
async function answer(engine: LevelEngine, asked: Asked): Promise<string> {
  switch (asked.do) {
    case 'get':
      return (await engine.get(asked.table, asked.key)) ?? '';
    case 'page': {
      const { texts, next } = await engine.page(asked.table, asked.pk, asked.order, asked.after, asked.begins);
      return [JSON.stringify(next ?? null), ...texts].join('\n');
    }
    case 'count':
      return String(await engine.count(asked.table, asked.pk));
    case 'write':
      return String(await engine.write(asked.table, asked.change));
    case 'no-room':
      return (await engine.noRoom()) ?? '';
    case 'scrub':
      await engine.scrub();
      return '';
  }
}

/** Opens the endpoint of a database. */
export async function openEndpoint(engine: LevelEngine): Promise<TableEndpoint> {
  const key = randomBytes(32).toString('hex');
  const wanted = Buffer.from(`Bearer ${key}`);
  const knows = ({ headers }: IncomingMessage): boolean => {
    const shown = Buffer.from(headers.authorization ?? '');
    return shown.length === wanted.length && timingSafeEqual(shown, wanted);
  };
  let closing = false;
  let underWay = 0;
  /** Ends what nobody waits on an answer for: connections that were kept, and those that have asked nothing yet. */
  const endWhenQuiet = (): void => {
    if (closing && underWay === 0) server.closeAllConnections();
  };
  const server = createServer((request, response) => {
    underWay++;
    response.once('close', () => {
      underWay--;
      endWhenQuiet();
    });
    if (closing) response.shouldKeepAlive = false; // or whoever always has a next question would keep it open
    if (!knows(request)) {
      response.writeHead(403).end();
      return;
    }
    const run = async (): Promise<void> => {
      const asked = v.parse(v.pipe(v.string(), v.parseJson(), askedSchema), await bodyOf(request));
      response.end(await answer(engine, asked));
    };
    run().catch((error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      response.writeHead(500).end(JSON.stringify({ name, message }));
    });
  });
  // A laptop stands still while it sleeps or computes: a connection closed meanwhile is a request lost.
  Object.assign(server, { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  return {
    endpoint: { url: `http://127.0.0.1:${address.port}`, key },
    close: () =>
      new Promise((closed) => {
        closing = true;
        server.close(() => {
          closed();
        });
        endWhenQuiet();
      }),
  };
}
