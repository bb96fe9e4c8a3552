/**
 * DynamoDB inside this process, on disk. It listens on a random loopback port and answers only callers that know a
 * random key, so that other users of the machine cannot read the store through it.
 */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { tableDefinition, type TableNames } from '#functions/store/tables.ts';
import dynalite from 'dynalite';

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

/** Opens the database in this folder (in memory without one) and makes the tables that are missing. */
export async function startEmbeddedDynamo(path?: string): Promise<EmbeddedDynamo> {
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
    answer?.call(server, request, response);
    request.removeAllListeners('error'); // dynalite would end the process when a caller hangs up
    request.on('error', () => undefined);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const endpoint = { url: `http://127.0.0.1:${portOf(server.address())}`, key };
  await createMissingTables(endpoint);
  return {
    endpoint,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => {
          if (error) failed(error);
          else closed();
        });
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  return address.port;
}

async function createMissingTables(endpoint: Endpoint): Promise<void> {
  const client = new DynamoDBClient(clientConfig(endpoint));
  for (const name of Object.values(localTables)) {
    await client.send(new CreateTableCommand(tableDefinition(name))).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
  }
  client.destroy();
}
