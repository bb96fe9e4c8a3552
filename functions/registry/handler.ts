/** The registration page on Lambda: wiring only. */
import { randomBytes } from 'node:crypto';

import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { uuidV7Maker } from '../platform/uuid.ts';
import { waysOut } from '../messages/ways-out.ts';
import { createRegistryApp } from './app.tsx';

const env = readEnvironment(process.env);
const store = cloudStore(env);
const newId = uuidV7Maker(now, randomBytes);

export const handler = onLambda('registry', env.STAGE, (app) => {
  const canSend = waysOut(env);
  app.route(
    '/',
    createRegistryApp({ store, studies: knownStudies(store, now), now, newId, canSend, site: () => env.SITE_URL }),
  );
});
