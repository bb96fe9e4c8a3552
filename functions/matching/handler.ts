/** The pages of skills on Lambda: wiring only. */
import { randomBytes } from 'node:crypto';

import { waysOut } from '../messages/ways-out.ts';
import { cloudStaff } from '../platform/lambda/cloud-staff.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { uuidV7Maker } from '../platform/uuid.ts';
import { startFunction } from '../platform/lambda/start-function.ts';
import { createMatchingApp } from './app.tsx';

const env = readEnvironment(process.env);
const store = cloudStore(env);
const start = startFunction(env, `remit-${env.STAGE}-record`);

export const handler = onLambda(
  'matching',
  env.STAGE,
  (app) => {
    app.route(
      '/',
      createMatchingApp({
        identify: cloudStaff(env, store),
        store,
        studies: knownStudies(store, now, { rememberMs: 0 }),
        origin: env.SITE_URL, // requests come in under the name of the API, behind the distribution
        canSend: waysOut(env),
        later: (relay) => start({ relay }),
        now,
        newId: uuidV7Maker(now, randomBytes),
      }),
    );
  },
  'dashboard',
);
