/** The analysts' pages on Lambda: wiring only. “Compute now” and “publish now” start the publishing function and do not wait for it. */
import { openS3Objects } from '../store/s3-objects.ts';
import { cloudBucket } from '../platform/lambda/cloud-bucket.ts';
import { cloudStaff } from '../platform/lambda/cloud-staff.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { startPublishing } from '../platform/lambda/start-publishing.ts';
import { createDashboardApp } from './app.tsx';
import { rememberCounts } from './remember-counts.ts';

const env = readEnvironment(process.env);
const store = cloudStore(env);

export const handler = onLambda('dashboard', env.STAGE, (app) => {
  app.route(
    '/',
    createDashboardApp({
      identify: cloudStaff(env, store),
      signIn: { kind: 'elsewhere', signInAddress: '/sign-in', signOutAddress: '/sign-out' },
      store: { ...store, countResponses: rememberCounts(store.countResponses, now) },
      objects: openS3Objects(cloudBucket(env)),
      studies: knownStudies(store, now, { rememberMs: 0 }),
      origin: env.SITE_URL, // requests come in under the name of the API, behind the distribution
      stage: env.STAGE,
      now,
      computePreview: startPublishing(env, `remit-${env.STAGE}-publish`, 'preview'),
      publish: startPublishing(env, `remit-${env.STAGE}-publish`, 'asked'),
    }),
  );
});
