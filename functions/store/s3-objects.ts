/** Objects in one S3 bucket: conditional puts keep them unchanged, as the directory side does. */
import { checkedKey } from './object-key.ts';
import { ObjectExists, type ObjectStore, type StoredObject } from './object-store.ts';
import type { Bucket } from './s3-bucket.ts';
import { createS3Client, type S3Client } from './s3-client.ts';
import { checksumOf } from './s3-exchange.ts';

/** Objects below a prefix that S3 encrypts with a key of ours. */
export type Sealed = { readonly prefix: string; readonly keyArn: string };

/** The object store behind this client. */
export function createS3Objects(client: S3Client, sealed?: Sealed): ObjectStore {
  const sealing = (key: string) =>
    sealed !== undefined && key.startsWith(sealed.prefix)
      ? { 'x-amz-server-side-encryption': 'aws:kms', 'x-amz-server-side-encryption-aws-kms-key-id': sealed.keyArn }
      : {};
  const get = async (key: string): Promise<StoredObject | undefined> => {
    const headers = { 'x-amz-checksum-mode': 'ENABLED' };
    const found = await client.send({ method: 'GET', key: checkedKey(key), headers }, ['NoSuchKey']);
    return found && { bytes: found.body, contentType: found.headers.get('content-type') ?? 'application/octet-stream' };
  };

  return {
    get,

    async put(key, bytes, { contentType }) {
      const headers = {
        'content-type': contentType,
        'if-none-match': '*',
        'x-amz-checksum-sha256': checksumOf(bytes), // kept beside the object: whoever gets it can tell damage
        ...sealing(key),
      };
      const request = { method: 'PUT', key: checkedKey(key), headers, body: bytes } as const;
      if ((await client.send(request, ['PreconditionFailed'])) !== undefined) return;
      const present = await get(key);
      if (present === undefined || !Buffer.from(present.bytes).equals(bytes)) {
        throw new ObjectExists(`${key} already holds other bytes`);
      }
    },
  };
}

/** The object store in this bucket. */
export const openS3Objects = (bucket: Bucket, sealed?: Sealed): ObjectStore =>
  createS3Objects(createS3Client(bucket), sealed);
