/** Addresses that give one object to whoever holds them, for a few minutes. */
import { AwsV4Signer } from 'aws4fetch';

import { checkedKey } from './object-key.ts';
import { addressOf, type Bucket } from './s3-bucket.ts';

/** Long enough for a slow line to begin the download, short enough to be useless in somebody's history. */
const seconds = 300;

/** Signs addresses of objects in this bucket; the browser saves the file under `filename`. */
export function presignedDownload(bucket: Bucket) {
  return async (key: string, file: { readonly filename: string; readonly contentType: string }): Promise<string> => {
    const query = {
      'response-content-type': file.contentType,
      'response-content-disposition': `attachment; filename="${file.filename}"`,
      'X-Amz-Expires': String(seconds),
    };
    const signer = new AwsV4Signer({
      method: 'GET',
      url: addressOf(bucket, checkedKey(key), query).href,
      ...(await bucket.credentials()),
      region: bucket.region,
      service: 's3',
      signQuery: true,
    });
    const { url } = await signer.sign();
    return url.href.replaceAll('+', '%20'); // a space; a plus is %2B here
  };
}
