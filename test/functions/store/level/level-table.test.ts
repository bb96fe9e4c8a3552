/** The embedded side of the table port keeps the contract that DynamoDB's side keeps. */
import { afterAll } from 'vitest';

import { describeTable } from '../table-contract.ts';
import { openTestLevel } from './open-test-level.ts';

const level = await openTestLevel();
afterAll(() => level.close());
describeTable('LevelDB', () => level.tables.platform);
