/** The door of the API on Lambda: wiring only. */
import { readEnvironment } from '../platform/environment.ts';
import { createLambdaLog } from '../platform/logger.ts';
import { now } from '../platform/lambda/on-lambda.ts';
import { readSecretVersions } from '../platform/lambda/read-secret.ts';
import { keepDoor } from './keep-door.ts';

const env = readEnvironment(process.env);
const log = createLambdaLog('door');
const open = keepDoor({ readKeys: () => readSecretVersions(env.DOOR_KEY), now });

/** Asked by API Gateway; a line for each question, none of which holds what was shown. */
export const handler = async (question: { readonly identitySource?: readonly string[] }) => {
  const answer = await open(question);
  log.info('asked', { allowed: answer.isAuthorized });
  return answer;
};
