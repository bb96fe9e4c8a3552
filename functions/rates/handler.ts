/** Exchange rates of central banks, fetched on Lambda before each night's computations: wiring only. */
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { readEnvironment } from '../platform/environment.ts';
import { createLambdaLog } from '../platform/logger.ts';
import { fetchRates } from './fetch-rates.ts';

const env = readEnvironment(process.env);
const deps = {
  store: cloudStore(env),
  now: () => new Date(),
  log: createLambdaLog('rates'),
  mirror: env.RATES_MIRROR,
  always: ['ecb'],
};

/** Fetches what each source lacks; fails when one could not be had. */
export const handler = (): Promise<void> => fetchRates(deps);
