/** Checks of interviews on Lambda, each night: wiring only. */
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { startPublishing } from '../platform/lambda/start-publishing.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { createLambdaLog } from '../platform/logger.ts';
import { startFunction } from '../platform/lambda/start-function.ts';
import type { RefreshRequest } from '../messages/refresh-request.ts';
import { checkAtNight } from './check-at-night.ts';

const env = readEnvironment(process.env);
const now = () => new Date();
const store = cloudStore(env);
const toRecord = startFunction(env, `remit-${env.STAGE}-record`);
const deps = {
  store,
  studies: knownStudies(store, now),
  now,
  log: createLambdaLog('checks'),
  handOn: (refresh: RefreshRequest) => toRecord({ refresh }),
  start: startPublishing(env, `remit-${env.STAGE}-checks`, 'nightly'),
};

/** Checks every round that is due, or one. */
export const handler = (event: unknown): Promise<void> => checkAtNight(deps, event);
