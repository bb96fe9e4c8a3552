/** The door of the API on Lambda: wiring only. */
import { readEnvironment } from '../shared/environment.ts';
import { createLambdaLog } from '../shared/logger.ts';
import { now } from '../shared/on-lambda.ts';
import { readSecretVersions } from '../shared/read-secret.ts';
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
