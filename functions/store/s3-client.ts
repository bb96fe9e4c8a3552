/** Requests to one bucket: signed anew at each try, and made again a few times when the fault may pass. */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';

import { sha256 } from '#functions/store/sha256.ts';

import { addressOf, type Bucket } from './s3-bucket.ts';
import { exchange, type Line, type S3Answer, type Signed } from './s3-exchange.ts';
import { codeOf, mayPass, refusal } from './s3-faults.ts';
import { StoreUnavailable } from './store.ts';

export type S3Request = {
  readonly method: 'GET' | 'PUT';
  readonly key: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

export type S3Client = {
  /**
   * The answer, or undefined when S3 refuses with one of the expected codes.
   *
   * @throws {StoreUnavailable} S3 cannot be reached, or cannot answer now
   * @throws {BucketRefused} it refuses for another reason
   */
  readonly send: (request: S3Request, expected?: readonly string[]) => Promise<S3Answer | undefined>;
};

export type S3Patience = Line & { readonly pause: (ms: number) => Promise<unknown> };

const usual: S3Patience = { fetch, pause, patience: 5000 };

/** Pauses between tries, in milliseconds; their number decides how many tries there are. */
const pauses = [200, 800];

/** The signature covers every header and the body, so that S3 refuses what was changed or damaged on the way. */
async function signed(bucket: Bucket, { method, key, headers, body }: S3Request): Promise<Signed> {
  const signer = new AwsV4Signer({
    method,
    url: addressOf(bucket, key).href,
    headers: { ...headers, 'x-amz-content-sha256': sha256(body ?? '') },
    ...(await bucket.credentials()),
    region: bucket.region,
    service: 's3',
    allHeaders: true,
  });
  const made = await signer.sign();
  return { method, url: made.url, headers: made.headers, body };
}

/** A client of this bucket. */
export function createS3Client(bucket: Bucket, how: S3Patience = usual): S3Client {
  const attempt = async (request: S3Request): Promise<S3Answer | Error> => {
    const ready = await signed(bucket, request); // nothing passes by itself that fails here
    return exchange(ready, how).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  };

  return {
    async send(request, expected = []) {
      const asked = { method: request.method, bucket: bucket.name, key: request.key };
      let answer = await attempt(request);
      for (const ms of pauses) {
        if (!(answer instanceof Error) && !mayPass(answer)) break;
        await how.pause(ms);
        answer = await attempt(request);
      }
      if (answer instanceof Error)
        throw new StoreUnavailable('S3 cannot be reached now; try again later', { cause: answer });
      if (answer.status === 200) return answer;
      if (mayPass(answer))
        throw new StoreUnavailable('S3 cannot answer now; try again later', { cause: refusal(asked, answer) });
      if (expected.includes(codeOf(answer))) return undefined;
      throw refusal(asked, answer);
    },
  };
}
