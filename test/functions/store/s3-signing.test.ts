/** What is signed, and where it is sent: S3 and a local AWS accept it, and nobody can change it on the way. */
import { afterAll, describe, expect, test } from 'vitest';

import { presignedDownload } from '#functions/store/presigned.ts';
import { addressOf, endpointIn } from '#functions/store/s3-bucket.ts';
import { createS3Client } from '#functions/store/s3-client.ts';
import { createS3Objects, openS3Objects } from '#functions/store/s3-objects.ts';

import { startTinyS3 } from './tiny-s3.ts';

const s3 = await startTinyS3();
afterAll(() => s3.server.close());
const onAws = { ...s3.bucket, endpoint: undefined };
const csv = { contentType: 'text/csv; charset=utf-8' };
const file = { filename: 'tjk 2026 – Übersicht+1.csv', contentType: 'text/csv; charset=utf-8' };

describe('a bucket', () => {
  test('of AWS has a host of its own', () => {
    expect(addressOf(onAws, 'releases/r1/a.csv').href).toBe(
      'https://releases.s3.eu-central-1.amazonaws.com/releases/r1/a.csv',
    );
  });

  test('behind another endpoint is the first part of the path', () => {
    const local = { ...onAws, endpoint: 'https://127.0.0.1:4566/' };
    expect(addressOf(local, 'a.csv').href).toBe('https://127.0.0.1:4566/releases/a.csv');
  });

  test('has addresses for keys and questions that need escaping', () => {
    expect(addressOf(onAws, "a b/ж+'.csv", { prefix: 'a b/(1)*' }).href).toBe(
      'https://releases.s3.eu-central-1.amazonaws.com/a%20b/%D0%B6%2B%27.csv?prefix=a%20b%2F%281%29%2A',
    );
  });

  test('is looked for where the variables of AWS say, the one for S3 first', () => {
    expect(endpointIn({})).toBeUndefined();
    expect(endpointIn({ AWS_ENDPOINT_URL: 'http://all' })).toBe('http://all');
    expect(endpointIn({ AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_S3: 'http://s3' })).toBe('http://s3');
  });
});

test('snapshots of registrants are sealed with the key of the vault, and nothing else is', async () => {
  const sent: Headers[] = [];
  const how = {
    patience: 1000,
    pause: () => Promise.resolve(),
    fetch: (url: URL | RequestInfo, init?: RequestInit) => {
      sent.push(new Headers(init?.headers));
      return fetch(url, init);
    },
  };
  const sealed = { prefix: 'registrants/', keyArn: 'arn:aws:kms:eu-central-1:111122223333:key/vault' };
  const objects = createS3Objects(createS3Client(s3.bucket, how), sealed);
  await objects.put('registrants/r/h/registration.parquet', new Uint8Array([1]), csv);
  await objects.put('snapshots/r/h/household.parquet', new Uint8Array([1]), csv);
  expect(sent.map((headers) => headers.get('x-amz-server-side-encryption'))).toEqual(['aws:kms', null]);
  expect(sent[0]?.get('x-amz-server-side-encryption-aws-kms-key-id')).toBe(sealed.keyArn);
  expect(sent[0]?.get('authorization')).toContain('x-amz-server-side-encryption-aws-kms-key-id');
});

describe('the signature', () => {
  const sent: Headers[] = [];
  const how = {
    patience: 1000,
    pause: () => Promise.resolve(),
    fetch: (url: URL | RequestInfo, init?: RequestInit) => {
      sent.push(new Headers(init?.headers));
      return fetch(url, init);
    },
  };

  test('covers the condition, the type, the session and the hash of the bytes', async () => {
    await createS3Objects(createS3Client(s3.bucket, how)).put('e/x.csv', new TextEncoder().encode('abc'), csv);
    const [headers] = sent;
    expect(headers?.get('x-amz-content-sha256')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', // SHA-256 of "abc", FIPS 180-2
    );
    expect(/SignedHeaders=([^,]+)/.exec(headers?.get('authorization') ?? '')?.[1]?.split(';')).toEqual([
      'content-type',
      'host',
      'if-none-match',
      'x-amz-checksum-sha256',
      'x-amz-content-sha256',
      'x-amz-date',
      'x-amz-security-token',
    ]);
  });

  test('of somebody with other keys is refused', async () => {
    const thief = { ...(await s3.bucket.credentials()), secretAccessKey: 'guess' };
    const objects = openS3Objects({ ...s3.bucket, credentials: () => Promise.resolve(thief) });
    await expect(objects.get('e/x.csv')).rejects.toThrow(/SignatureDoesNotMatch/);
  });

  test('is also made for somebody without a session', async () => {
    const { accessKeyId, secretAccessKey } = await s3.bucket.credentials();
    const bucket = { ...s3.bucket, credentials: () => Promise.resolve({ accessKeyId, secretAccessKey }) };
    await createS3Objects(createS3Client(bucket, how))
      .get('e/x.csv')
      .catch(() => undefined);
    expect(sent.at(-1)?.get('authorization')).toContain(accessKeyId);
    expect(sent.at(-1)?.has('x-amz-security-token')).toBe(false);
  });
});

describe('the address of a download', () => {
  const key = 'releases/r1/estimates.csv';

  test('gives the object to whoever holds it, under the name and type that were asked for', async () => {
    await openS3Objects(s3.bucket).put(key, new TextEncoder().encode('a,b\n'), { contentType: 'text/plain' });
    const answer = await fetch(await presignedDownload(s3.bucket)(key, { ...file, filename: 'round 1+2.csv' }));
    expect([answer.status, await answer.text()]).toEqual([200, 'a,b\n']);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="round 1+2.csv"');
    expect(answer.headers.get('content-type')).toBe(file.contentType);
  });

  test('is for this object, this name and five minutes alone', async () => {
    const address = await presignedDownload(s3.bucket)(key, file);
    expect(new URL(address).searchParams.get('X-Amz-Expires')).toBe('300');
    const changed = ['estimates|manifest', 'filename|filenome', 'X-Amz-Expires=300|X-Amz-Expires=3000'];
    for (const [from = '', to = ''] of changed.map((pair) => pair.split('|'))) {
      expect(address).toContain(from);
      expect((await fetch(address.replace(from, to))).status).toBe(403);
    }
  });

  test('holds neither a plus, which servers read in two ways, nor the secret key', async () => {
    const address = await presignedDownload(s3.bucket)(key, file);
    expect(address).not.toContain('+');
    expect(decodeURIComponent(address)).not.toContain((await s3.bucket.credentials()).secretAccessKey);
  });
});
