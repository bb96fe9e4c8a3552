/** What errors of DynamoDB mean to us: try again later, the condition failed, too large, or a broken contract. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

import { ItemTooLarge, StoreFull, StoreUnavailable } from './store.ts';

const passing = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'AbortError',
]);

/** What the database of a laptop answers when its disk takes nothing more; DynamoDB itself never does. */
export const noRoomError = 'NoRoomOnDisk';

const lostConnection = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ERR_SOCKET)/;

function isPassing(error: Error): boolean {
  if (passing.has(error.name)) return true;
  if ('code' in error && typeof error.code === 'string' && lostConnection.test(error.code)) return true;
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return false;
  return typeof metadata.httpStatusCode === 'number' && metadata.httpStatusCode >= 500;
}

/** Runs one command; whatever passes by itself becomes {@link StoreUnavailable}. */
export async function faultsTranslated<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === noRoomError) throw new StoreFull(error.message);
    if (isPassing(error)) throw new StoreUnavailable('the store cannot answer now', { cause: error });
    if (error.name === 'ValidationException' && /item size/i.test(error.message)) {
      throw new ItemTooLarge('an item is larger than the store can hold');
    }
    throw error;
  }
}

/** Runs a conditional write: true when it was made, false when its condition did not hold. */
export async function conditionHeld(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await faultsTranslated(write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
