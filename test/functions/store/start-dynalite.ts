/** DynamoDB for tests and measurements: dynalite in this process, on a random loopback port, in memory unless given a path. */
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { tableDefinition, type TableNames } from '#functions/store/tables.ts';
import dynalite from 'dynalite';

export const dynaliteTables: TableNames = { responses: 'responses', vault: 'vault', platform: 'platform' };

export type Dynalite = {
  readonly url: string;
  /** How a client reaches it. */
  readonly config: DynamoDBClientConfig;
  readonly close: () => Promise<void>;
};

/** Starts it with the tables of the platform. */
export async function startDynalite(path?: string): Promise<Dynalite> {
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0 });
  server.keepAliveTimeout = 0;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  const url = `http://127.0.0.1:${address.port}`;
  const config: DynamoDBClientConfig = {
    endpoint: url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: {
      connectionTimeout: 0,
      requestTimeout: 0,
      socketTimeout: 0,
      socketAcquisitionWarningTimeout: 60_000,
    },
  };
  await makeTables(config);
  return {
    url,
    config,
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => {
          if (error) failed(error);
          else closed();
        });
      }),
  };
}

async function makeTables(config: DynamoDBClientConfig): Promise<void> {
  const client = new DynamoDBClient(config);
  for (const TableName of Object.values(dynaliteTables)) {
    await client.send(new CreateTableCommand(tableDefinition(TableName))).catch((error: unknown) => {
      if (!(error instanceof ResourceInUseException)) throw error;
    });
    while ((await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus !== 'ACTIVE');
  }
  client.destroy();
}
