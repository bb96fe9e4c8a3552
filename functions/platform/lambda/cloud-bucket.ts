/** The bucket of this stage, for handlers. */
import { type Bucket, endpointIn } from '../../store/s3-bucket.ts';
import { type Environment, sessionOf } from '../environment.ts';

/** Where releases and snapshots are, reached as the role of this function: its session lasts as long as its environment. */
export const cloudBucket = (env: Environment): Bucket => ({
  name: env.RELEASES_BUCKET,
  region: env.AWS_REGION,
  credentials: () => Promise.resolve(sessionOf(env)),
  endpoint: endpointIn(env),
});
