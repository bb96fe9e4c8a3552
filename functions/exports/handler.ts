/** Releases for analysts on Lambda: wiring only. */
import { presignedDownload } from '../store/presigned.ts';
import { cloudBucket } from '../platform/lambda/cloud-bucket.ts';
import { cloudStaff } from '../platform/lambda/cloud-staff.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { readEnvironment } from '../platform/environment.ts';
import { onLambda } from '../platform/lambda/on-lambda.ts';
import { createExportsApp } from './app.ts';

const env = readEnvironment(process.env);
const store = cloudStore(env);

export const handler = onLambda('exports', env.STAGE, (app) => {
  const presign = presignedDownload(cloudBucket(env));
  app.route(
    '/',
    createExportsApp({
      store,
      identify: cloudStaff(env, store),
      download: async (key, options) => ({ kind: 'elsewhere', url: await presign(key, options) }),
    }),
  );
});
