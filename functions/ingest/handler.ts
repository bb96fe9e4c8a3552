/** Ingestion on Lambda: wiring only. */
import { cloudStore } from '../shared/cloud-store.ts';
import { readEnvironment } from '../shared/environment.ts';
import { identifyByLink } from '../shared/identify-by-link.ts';
import { now, onLambda } from '../shared/on-lambda.ts';
import { readSecret } from '../shared/read-secret.ts';
import { createIngestApp } from './app.ts';
import { countStored } from './count-stored.ts';

const env = readEnvironment(process.env);
const [secret, digestKey] = await Promise.all([readSecret(env.SIGNING_SECRET), readSecret(env.DIGEST_KEY)]);

export const handler = onLambda('ingest', env.STAGE, (app, count) => {
  app.use('/v1/*', countStored(count));
  app.route(
    '/',
    createIngestApp({ store: cloudStore(env), identify: identifyByLink({ secret, now }), digestKey, now }),
  );
});
