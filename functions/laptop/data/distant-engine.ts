/** The embedded database as another process or thread has it open: the same engine, asked over its endpoint. */
import { Agent, request } from 'node:http';

import { checkItem } from '#functions/store/item-limits.ts';
import type { LevelEngine } from '#functions/store/level/level-engine.ts';
import { ItemTooLarge, StoreDamaged, StoreFull, StoreUnavailable } from '#functions/store/store.ts';
import * as v from 'valibot';

import type { Endpoint } from './table-endpoint.ts';
import { type Asked, failureSchema } from './table-messages.ts';

/** Connections at the same time; they stay open, and keep no process from ending. */
const mostConnections = 16;

/** Whoever had the database open has ended; somebody else may have it by now. What was asked may have been done, or not. */
export class HostGone extends StoreUnavailable {
  override readonly name = 'HostGone';
}

type Answer = { readonly status: number; readonly text: string };

/** No time limit: a laptop that computes a release, or wakes up, is slow, not gone. */
function post(agent: Agent, { url, key }: Endpoint, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const failed = (cause: Error): void => {
      reject(new HostGone('the process that has the data folder open does not answer', { cause }));
    };
    const headers = { authorization: `Bearer ${key}`, 'content-length': Buffer.byteLength(body) };
    const call = request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', failed);
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      });
    });
    call.once('error', failed);
    call.end(body);
  });
}

function failureOf({ status, text }: Answer): Error {
  if (status === 403) return new HostGone('the data folder was opened anew meanwhile; try again');
  const { name, message } = v.parse(v.pipe(v.string(), v.parseJson(), failureSchema), text);
  if (name === 'StoreFull') return new StoreFull(message);
  if (name === 'StoreUnavailable') return new StoreUnavailable(message);
  if (name === 'ItemTooLarge') return new ItemTooLarge(message);
  if (name === 'StoreDamaged') return new StoreDamaged();
  return new Error(message);
}

/** The engine behind an endpoint. */
export function distantEngine(endpoint: Endpoint): LevelEngine {
  const agent = new Agent({ keepAlive: true, maxSockets: mostConnections });
  const ask = async (asked: Asked): Promise<string> => {
    const answer = await post(agent, endpoint, JSON.stringify(asked));
    if (answer.status !== 200) throw failureOf(answer);
    return answer.text;
  };

  return {
    async get(table, key) {
      const text = await ask({ do: 'get', table, key });
      return text === '' ? undefined : text;
    },

    async page(table, pk, order, after, begins) {
      const [next = 'null', ...texts] = (
        await ask({
          do: 'page',
          table,
          pk,
          order,
          ...(after !== undefined && { after }),
          ...(begins !== undefined && { begins }),
        })
      ).split('\n');
      return { texts, next: v.parse(v.nullable(v.string()), JSON.parse(next)) ?? undefined };
    },

    count: async (table, pk) => Number(await ask({ do: 'count', table, pk })),

    async write(table, change) {
      if (change.kind === 'put') checkItem(change.item); // JSON would hide what is none
      return (await ask({ do: 'write', table, change })) === 'true';
    },

    noRoom: async () => (await ask({ do: 'no-room' })) || undefined,

    async scrub() {
      await ask({ do: 'scrub' });
    },
  };
}
