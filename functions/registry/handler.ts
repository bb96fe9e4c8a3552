/** The registration page on Lambda: wiring only. */
import { cloudStore } from '../shared/cloud-store.ts';
import { readEnvironment } from '../shared/environment.ts';
import { onLambda } from '../shared/on-lambda.ts';
import { createRegistryApp } from './app.tsx';

const env = readEnvironment(process.env);

export const handler = onLambda('registry', env.STAGE, (app) => {
  app.route('/', createRegistryApp({ store: cloudStore(env) }));
});
