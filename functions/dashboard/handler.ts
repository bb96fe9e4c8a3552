/** The analysts' pages on Lambda: wiring only. "Compute now" starts the estimate function and does not wait for it. */
import { openS3Objects } from '../store/s3-objects.ts';
import { cloudBucket } from '../shared/cloud-bucket.ts';
import { cloudStaff } from '../shared/cloud-staff.ts';
import { cloudStore } from '../shared/cloud-store.ts';
import { readEnvironment } from '../shared/environment.ts';
import { now, onLambda } from '../shared/on-lambda.ts';
import { startEstimate } from '../shared/start-estimate.ts';
import { createDashboardApp } from './app.tsx';
import { rememberCounts } from './remember-counts.ts';

const env = readEnvironment(process.env);
const store = cloudStore(env);

export const handler = onLambda('dashboard', env.STAGE, (app) => {
  app.route(
    '/',
    createDashboardApp({
      identify: cloudStaff(env),
      signIn: { kind: 'elsewhere', signInAddress: '/sign-in', signOutAddress: '/sign-out' },
      store: { ...store, countResponses: rememberCounts(store.countResponses, now) },
      objects: openS3Objects(cloudBucket(env)),
      origin: env.SITE_URL, // requests come in under the name of the API, behind the distribution
      stage: env.STAGE,
      now,
      computePreview: startEstimate(env, `remit-${env.STAGE}-estimate`, 'preview'),
    }),
  );
});
