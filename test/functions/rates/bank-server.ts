/** Banks on loopback: each path answers what a test says, well or badly. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = (answer: ServerResponse, path: string) => void;

/** An answer of a bank, as it is published. */
export const answerOf = (name: string): Buffer => readFileSync(new URL(`answers/${name}`, import.meta.url));

/** Sends a body with a type, as a bank does that is well. */
export const sends =
  (body: Buffer | string, type = 'text/xml; charset=utf-8', status = 200): Reply =>
  (answer) => {
    answer.writeHead(status, { 'content-type': type });
    answer.end(body);
  };

export type BankServer = {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  /** What it answers from now on. */
  readonly behave: (reply: Reply) => void;
  readonly close: () => Promise<void>;
};

/** @param port a free one unless said */
export async function startBankServer(port = 0): Promise<BankServer> {
  let reply: Reply = sends('', 'text/plain', 404);
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    reply(answer, request.url ?? '');
  });
  await new Promise<void>((ready) => {
    server.listen(port, '127.0.0.1', ready);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    behave: (next) => {
      reply = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
