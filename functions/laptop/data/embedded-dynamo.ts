/**
 * DynamoDB inside this process, on disk. It listens on a random loopback port and answers only callers that know a
 * random key, so that other users of the machine cannot read the store through it.
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { noRoomError } from '#functions/store/dynamo-faults.ts';
import { tableDefinition, type TableNames } from '#functions/store/tables.ts';
import dynalite from 'dynalite';

import { CommandFailure } from './failures.ts';
import { type Room, roomAt, usualReserve } from './room-on-disk.ts';

/** The tables on the laptop. */
export const localTables: TableNames = { responses: 'responses', vault: 'vault', platform: 'platform' };

/** Where an embedded DynamoDB listens, and the key it wants to see. */
export type Endpoint = { readonly url: string; readonly key: string };

export type EmbeddedDynamo = {
  readonly endpoint: Endpoint;
  /** Finishes what is under way, then closes the database. */
  readonly close: () => Promise<void>;
};

/**
 * How a client reaches an embedded DynamoDB. No time limit, and many tries: a laptop that computes a release, or wakes
 * up, is slow, not gone.
 */
export function clientConfig({ url, key }: Endpoint): DynamoDBClientConfig {
  return {
    endpoint: url,
    region: 'local',
    credentials: { accessKeyId: key, secretAccessKey: 'local' },
    requestHandler: {
      connectionTimeout: 0,
      requestTimeout: 0,
      socketTimeout: 0,
      socketAcquisitionWarningTimeout: 60_000,
    },
    maxAttempts: 10,
  };
}

/** What makes the database larger. Removing does in the end make room, and people who are erased do not wait for it. */
const growing = /\.(?:PutItem|UpdateItem|BatchWriteItem)$/;
const grows = ({ headers }: IncomingMessage): boolean => growing.test(String(headers['x-amz-target']));

/** Answers as DynamoDB answers errors that a retry does not mend. */
function refuse(request: IncomingMessage, response: ServerResponse, why: string): void {
  request.resume();
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify({ __type: `remit#${noRoomError}`, message: why }));
}

/**
 * Opens the database in this folder (in memory without one) and makes the tables that are missing. While fewer than
 * `reserve` bytes of its disk are free, it is read and tidied up but takes nothing more.
 *
 * @throws {CommandFailure} the first start on this folder was cut off before it could hold anything
 */
export async function startEmbeddedDynamo(path?: string, reserve = usualReserve): Promise<EmbeddedDynamo> {
  const key = randomBytes(16).toString('hex');
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0 });
  server.keepAliveTimeout = 0; // while a release is computed nobody reads: a connection closed meanwhile is a request lost
  const [answer] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.headers.authorization?.includes(`Credential=${key}/`) !== true) {
      response.writeHead(403).end();
      return;
    }
    const go = (room: Room): void => {
      if (room.kind === 'none') {
        refuse(request, response, room.why);
        return;
      }
      answer?.call(server, request, response);
      request.removeAllListeners('error'); // dynalite would end the process when a caller hangs up
    };
    if (path === undefined || !grows(request)) go({ kind: 'there' });
    else void roomAt(path, reserve).then(go);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const endpoint = { url: `http://127.0.0.1:${portOf(server.address())}`, key };
  const close = () =>
    new Promise<void>((closed, failed) => {
      server.close((error) => {
        if (error) failed(error);
        else closed();
      });
    });
  await createMissingTables(endpoint, path).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { endpoint, close };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  return address.port;
}

async function createMissingTables(endpoint: Endpoint, path: string | undefined): Promise<void> {
  const client = new DynamoDBClient(clientConfig(endpoint));
  const status = async (TableName: string) => (await client.send(new DescribeTableCommand({ TableName }))).Table;
  for (const name of Object.values(localTables)) {
    const made = await client.send(new CreateTableCommand(tableDefinition(name))).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
    // A table takes items when it is active, a moment after it was made; one that was cut off before never is.
    while ((await status(name))?.TableStatus !== 'ACTIVE') {
      if (made === undefined) {
        throw new CommandFailure(`${path ?? 'the database'} was cut off while it was made; delete it and start again`);
      }
      await pause(5);
    }
  }
  client.destroy();
}
