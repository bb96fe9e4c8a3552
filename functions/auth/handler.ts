/** Signing in on Lambda: wiring only. */
import { randomBytes } from 'node:crypto';

import { cloudPool } from '../platform/lambda/cloud-staff.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { readEnvironment } from '../platform/environment.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { createAuthApp } from './app.tsx';

const env = readEnvironment(process.env);
const { SIGN_IN_URL: signInUrl, SITE_URL: siteUrl } = env;

export const handler = onLambda('auth', env.STAGE, (app) => {
  app.route(
    '/',
    createAuthApp({ pool: cloudPool(env), roll: cloudStore(env), signInUrl, siteUrl, randomBytes, fetch, now }),
  );
});
