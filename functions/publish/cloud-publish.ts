/** What the two publishing functions share on AWS: the tables, the bucket, the clock. */
import { randomBytes } from 'node:crypto';

import type { Series } from './release/manifest.ts';
import { publishRounds } from './publish-rounds.ts';
import { registrantsPrefix } from './release/release-keys.ts';
import { openS3Objects } from '../store/s3-objects.ts';
import { cloudBucket } from '../platform/lambda/cloud-bucket.ts';
import { cloudStore } from '../platform/lambda/cloud-store.ts';
import { knownStudies } from '../platform/known-studies.ts';
import { readEnvironment } from '../platform/environment.ts';
import { createLambdaLog } from '../platform/logger.ts';
import { startPublishing } from '../platform/lambda/start-publishing.ts';
import { uuidV7Maker } from '../platform/uuid.ts';

/** The function that publishes a series: each night it starts itself, once for each round. */
const functionOf: Readonly<Record<Series, string>> = { estimates: 'publish', 'corridor-costs': 'corridor-costs' };

/** A Lambda handler that publishes one series; `variables` is the environment of the function. */
export function publishingHandler(
  series: Series,
  variables: Readonly<Record<string, string | undefined>>,
): (event: unknown) => Promise<void> {
  const env = readEnvironment(variables);
  const now = () => new Date();
  const store = cloudStore(env);
  const deps = {
    store,
    objects: openS3Objects(cloudBucket(env), { prefix: registrantsPrefix, keyArn: env.VAULT_KEY }),
    studies: knownStudies(store, now),
    now,
    newId: uuidV7Maker(now, randomBytes),
    codeVersion: env.CODE_VERSION,
    log: createLambdaLog(series),
    start: startPublishing(env, `remit-${env.STAGE}-${functionOf[series]}`, 'nightly'),
  };
  return (event) => publishRounds(deps, series, event);
}
