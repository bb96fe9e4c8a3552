/** The enumerators' pages on Lambda: wiring only. */
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { identifyByLink } from '../platform/identity/identify-by-link.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { readSecret } from '../platform/lambda/read-secret.ts';
import { createCollectApp } from './app.tsx';

const env = readEnvironment(process.env);
const store = cloudStore(env);
const secret = await readSecret(env.SIGNING_SECRET);

export const handler = onLambda('collect', env.STAGE, (app) => {
  app.route(
    '/',
    createCollectApp({ identify: identifyByLink({ secret }), store, studies: knownStudies(store, now), secret, now }),
  );
});
