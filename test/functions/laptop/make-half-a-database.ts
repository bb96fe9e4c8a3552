/** A program for the durability test: ends while its database makes a table, as a first start that is killed does. */
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

import { tableDefinition } from '#functions/store/tables.ts';

const [folder = ''] = process.argv.slice(2);
const server = dynalite({ path: join(folder, 'db'), createTableMs: 60_000 });
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const credentials = { accessKeyId: 'k', secretAccessKey: 's' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port ?? 0}`, region: 'local', credentials });
  void client.send(new CreateTableCommand(tableDefinition('responses'))).then(() => process.exit(0));
});
