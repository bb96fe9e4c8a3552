/** The registration page on Lambda: wiring only. */
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { createRegistryApp } from './app.tsx';

const env = readEnvironment(process.env);
const store = cloudStore(env);

export const handler = onLambda('registry', env.STAGE, (app) => {
  app.route('/', createRegistryApp({ store, studies: knownStudies(store, now) }));
});
