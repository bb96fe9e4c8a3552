/** A private bucket that outlives its stack: TLS only, every version kept, no access lists. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import { asBucket } from './as-interface.ts';

export type RemitBucketProps = {
  readonly bucketName: string;
  /** Where requests to this bucket are logged. */
  readonly accessLogs?: Bucket;
  /** Whole bucket forgotten after so many days; for logs alone. */
  readonly forgetAfterDays?: number;
  /** What lies below each prefix is forgotten after so many days. */
  readonly forgetBelow?: readonly { readonly prefix: string; readonly days: number }[];
};

export class RemitBucket extends Bucket {
  constructor(scope: Construct, id: string, props: RemitBucketProps) {
    super(scope, id, {
      bucketName: props.bucketName,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(props.accessLogs !== undefined && {
        serverAccessLogsBucket: asBucket(props.accessLogs),
        serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      }),
      lifecycleRules: [
        {
          id: 'unfinished-uploads',
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          ...(props.forgetAfterDays !== undefined && {
            expiration: Duration.days(props.forgetAfterDays),
            noncurrentVersionExpiration: Duration.days(1),
          }),
        },
        ...(props.forgetBelow ?? []).map(({ prefix, days }) => ({
          id: `forgotten-${prefix.replaceAll('/', '')}`,
          prefix,
          expiration: Duration.days(days),
          noncurrentVersionExpiration: Duration.days(1),
        })),
      ],
    });
  }
}
