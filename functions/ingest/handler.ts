/** Ingestion on Lambda: wiring only. */
import { randomBytes } from 'node:crypto';

import { waysOut } from '../messages/ways-out.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { cloudVault } from '../platform/lambda/cloud-vault.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { identifyByLink } from '../platform/identity/identify-by-link.ts';
import { floodsOf } from '../platform/floods/floods.ts';
import { forwardedAddress } from '../platform/floods/sender-address.ts';
import { now, onLambda } from '../platform/lambda/on-lambda.ts';
import { readSecret } from '../platform/lambda/read-secret.ts';
import { uuidV7Maker } from '../platform/uuid.ts';
import type { LinkRequest } from '../messages/link-request.ts';
import { createLambdaLog, errorFields } from '../platform/logger.ts';
import { startFunction } from '../platform/lambda/start-function.ts';
import { createIngestApp } from './app.ts';
import { countStored } from './count-stored.ts';

const env = readEnvironment(process.env);
const [secret, digestKey] = await Promise.all([readSecret(env.SIGNING_SECRET), readSecret(env.DIGEST_KEY)]);
const store = cloudStore(env, cloudVault(env, digestKey));
const { spendOnce, noteOften } = store;
const newId = uuidV7Maker(now, randomBytes);

const log = createLambdaLog('ingest');
const start = startFunction(env, `remit-${env.STAGE}-record`);
const later = (record: LinkRequest) =>
  start({ record }).catch((error: unknown) => {
    log.error('registrant-not-told', errorFields(error)); // they can ask for a link themselves
  });

export const handler = onLambda('ingest', env.STAGE, (app, count) => {
  app.use('/v1/*', countStored(count));
  app.route(
    '/',
    createIngestApp({
      store,
      studies: knownStudies(store, now),
      identify: identifyByLink({ secret }),
      digestKey,
      now,
      floods: floodsOf({ secret, numbers: env.PROOF_NUMBERS, now, newId, spendOnce, noteOften }),
      addressOf: forwardedAddress,
      site: () => env.SITE_URL,
      messages: { canSend: waysOut(env), later },
    }),
  );
});
