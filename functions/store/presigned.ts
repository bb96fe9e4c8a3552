/** Addresses that give one object to whoever holds them, for a few minutes. */
import { GetObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

import { checkedKey } from './object-key.ts';

/** Long enough for a slow line to begin the download, short enough to be useless in somebody's history. */
const seconds = 300;

/** Signs addresses of objects in this bucket; the browser saves the file under `filename`. */
export function presignedDownload(options: { readonly bucket: string; readonly client?: S3ClientConfig }) {
  const client = new S3Client({ maxAttempts: 3, ...options.client });
  return (key: string, file: { readonly filename: string; readonly contentType: string }): Promise<string> =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: options.bucket,
        Key: checkedKey(key),
        ResponseContentType: file.contentType,
        ResponseContentDisposition: `attachment; filename="${file.filename}"`,
      }),
      { expiresIn: seconds },
    );
}
