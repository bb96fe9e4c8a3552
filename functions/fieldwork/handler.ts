/** The pages of fieldwork on Lambda: wiring only. */
import { randomBytes } from 'node:crypto';

import { cloudStaff } from '../platform/lambda/cloud-staff.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment, sessionOf } from '../platform/environment.ts';
import { poolAccounts } from '../platform/lambda/pool-accounts.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { putJobsInto } from '../platform/lambda/put-jobs.ts';
import { uuidV7Maker } from '../platform/uuid.ts';
import { createFieldworkApp } from './app.tsx';

const env = readEnvironment(process.env);
const store = cloudStore(env);

export const handler = onLambda(
  'fieldwork',
  env.STAGE,
  (app) => {
    app.route(
      '/',
      createFieldworkApp({
        identify: cloudStaff(env, store),
        store,
        studies: knownStudies(store, now, { rememberMs: 0 }),
        stage: env.STAGE,
        accounts: poolAccounts({
          id: env.USER_POOL_ISSUER.split('/').at(-1) ?? '',
          region: env.AWS_REGION,
          credentials: () => sessionOf(env),
          endpoint: env.AWS_ENDPOINT_URL,
        }),
        origin: env.SITE_URL, // requests come in under the name of the API, behind the distribution
        putJobs: putJobsInto(env),
        now,
        newId: uuidV7Maker(now, randomBytes),
        random: (bytes) => randomBytes(bytes),
      }),
    );
  },
  'dashboard',
);
