/** A bucket for tests: the few S3 calls we make, over real HTTP, with signatures checked and conditional writes. */
import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

import type { Bucket, Credentials } from '#functions/store/s3-bucket.ts';

import { signatureJudge } from './signature-judge.ts';

export type TinyS3 = {
  readonly server: Server;
  readonly bucket: Bucket & { readonly endpoint: string };
  /** What was asked, as `METHOD key`. */
  readonly asked: string[];
  /** Answers the next requests get instead of what they ask for, in this order. */
  readonly instead: ((response: ServerResponse) => void)[];
};

const region = 'eu-central-1';
const somebody = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not+a/secret', sessionToken: 'a/session+token==' };

/** An answer that is an error of S3. */
export const errorAnswer =
  (status: number, code: string) =>
  (response: ServerResponse): void => {
    const elsewhere = status === 301 && { location: 'http://127.0.0.1:1/' }; // nobody listens there
    response.writeHead(status, { 'content-type': 'application/xml', ...elsewhere });
    response.end(`<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
  };

/** Listens on a free port; addresses are `/{bucket}/{key}`. What others than `credentials` sign is refused. */
export async function startTinyS3(credentials: Credentials = somebody): Promise<TinyS3> {
  const objects = new Map<string, { bytes: Buffer; headers: Record<string, string> }>();
  const [asked, instead]: [string[], TinyS3['instead']] = [[], []];
  const genuine = signatureJudge(credentials, region);

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`);
    const key = decodeURIComponent(url.pathname).split('/').slice(2).join('/');
    const answer = async (): Promise<void> => {
      const bytes = await buffer(request);
      asked.push(`${request.method ?? ''} ${key}`.trim());
      const fault = instead.shift();
      if (fault !== undefined) {
        fault(response);
        return;
      }
      if (!(await genuine(request, url))) {
        errorAnswer(403, 'SignatureDoesNotMatch')(response);
        return;
      }
      const header = (name: string) => String(request.headers[name] ?? '');
      const found = objects.get(key);
      if (request.method === 'PUT') {
        const digest = createHash('sha256').update(bytes);
        if (header('x-amz-content-sha256') !== digest.copy().digest('hex')) {
          errorAnswer(400, 'XAmzContentSHA256Mismatch')(response);
        } else if (header('x-amz-checksum-sha256') !== digest.digest('base64')) {
          errorAnswer(400, 'BadDigest')(response);
        } else if (found !== undefined && header('if-none-match') === '*') {
          errorAnswer(412, 'PreconditionFailed')(response);
        } else {
          const kept = {
            'content-type': header('content-type'),
            'x-amz-checksum-sha256': header('x-amz-checksum-sha256'),
          };
          objects.set(key, { bytes, headers: kept });
          response.writeHead(200).end();
        }
      } else if (found === undefined) {
        errorAnswer(404, 'NoSuchKey')(response);
      } else {
        const disposition = url.searchParams.get('response-content-disposition');
        const type = url.searchParams.get('response-content-type');
        response.writeHead(200, {
          ...found.headers,
          'content-length': found.bytes.length,
          ...(type !== null && { 'content-type': type }),
          ...(disposition !== null && { 'content-disposition': disposition }),
        });
        response.end(found.bytes);
      }
    };
    void answer();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('expected a port');
  const bucket = {
    name: 'releases',
    region,
    credentials: () => Promise.resolve(credentials),
    endpoint: `http://127.0.0.1:${address.port}`,
  };
  return { server, bucket, asked, instead };
}
