/** The enumerators' pages on Lambda: wiring only. */
import { cloudStore } from '../shared/cloud-store.ts';
import { readEnvironment } from '../shared/environment.ts';
import { identifyByLink } from '../shared/identify-by-link.ts';
import { now, onLambda } from '../shared/on-lambda.ts';
import { readSecret } from '../shared/read-secret.ts';
import { createCollectApp } from './app.tsx';

const env = readEnvironment(process.env);
const secret = await readSecret(env.SIGNING_SECRET);

export const handler = onLambda('collect', env.STAGE, (app) => {
  app.route('/', createCollectApp({ identify: identifyByLink({ secret, now }), store: cloudStore(env) }));
});
