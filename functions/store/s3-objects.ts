/** Objects in one S3 bucket: conditional puts keep them unchanged, as the directory side does. */
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';

import { faultsTranslated } from './aws-faults.ts';
import { checkedKey, checkedPrefix } from './object-key.ts';
import { ObjectExists, type ObjectStore, type StoredObject } from './object-store.ts';

/** The result, or undefined when S3 answers with one of these errors. */
async function unless<T>(names: readonly string[], run: () => Promise<T>): Promise<T | undefined> {
  return faultsTranslated(run).catch((error: unknown) => {
    if (error instanceof Error && names.includes(error.name)) return undefined;
    throw error;
  });
}

const absent = ['NoSuchKey', 'NotFound'];

/** The object store in this bucket. */
export function createS3Objects(client: S3Client, Bucket: string): ObjectStore {
  const get = async (key: string): Promise<StoredObject | undefined> => {
    const command = new GetObjectCommand({ Bucket, Key: checkedKey(key) });
    const found = await unless(absent, () => client.send(command));
    if (found?.Body === undefined) return undefined;
    const bytes = await found.Body.transformToByteArray();
    return { bytes, contentType: found.ContentType ?? 'application/octet-stream' };
  };

  return {
    get,

    async put(key, bytes, { contentType }) {
      const command = new PutObjectCommand({
        Bucket,
        Key: checkedKey(key),
        Body: bytes,
        ContentType: contentType,
        IfNoneMatch: '*',
      });
      if ((await unless(['PreconditionFailed'], () => client.send(command))) !== undefined) return;
      const present = await get(key);
      if (present === undefined || !Buffer.from(present.bytes).equals(bytes)) {
        throw new ObjectExists(`${key} already holds other bytes`);
      }
    },

    async exists(key) {
      const command = new HeadObjectCommand({ Bucket, Key: checkedKey(key) });
      return (await unless(absent, () => client.send(command))) !== undefined;
    },

    async list(prefix) {
      const keys: string[] = [];
      let from: string | undefined;
      do {
        const command = new ListObjectsV2Command({ Bucket, Prefix: checkedPrefix(prefix), ContinuationToken: from });
        const page = await faultsTranslated(() => client.send(command));
        for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key);
        from = page.NextContinuationToken;
      } while (from !== undefined);
      return keys;
    },
  };
}

/** The object store in this bucket; region and credentials come from the environment of the Lambda unless given. */
export function openS3Objects(options: { readonly bucket: string; readonly client?: S3ClientConfig }): ObjectStore {
  return createS3Objects(new S3Client({ maxAttempts: 3, ...options.client }), options.bucket);
}
