/** aws-cdk-lib is not written for exactOptionalPropertyTypes: its classes do not satisfy its own interfaces. Mended here alone. */
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';

/** The bucket, as the interface that it implements. */
export function asBucket(bucket: Bucket): IBucket {
  // @ts-expect-error `policy?: BucketPolicy` of the class may be undefined, that of the interface may not
  return bucket;
}
