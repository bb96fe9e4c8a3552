/** A bucket that fails: nothing is reported as written or read that may not be, and the operator hears what to do. */
import { afterAll, afterEach, describe, expect, test } from 'vitest';

import { sentenceOf } from '#functions/laptop/data/failures.ts';
import { ObjectExists } from '#functions/store/object-store.ts';
import { createS3Client } from '#functions/store/s3-client.ts';
import { createS3Objects } from '#functions/store/s3-objects.ts';
import { StoreUnavailable } from '#functions/store/store.ts';

import { errorAnswer, startTinyS3 } from './tiny-s3.ts';

const s3 = await startTinyS3();
afterAll(() => s3.server.close());
afterEach(() => {
  s3.asked.length = 0;
  s3.instead.length = 0;
});

const pauses: number[] = [];
const how = {
  fetch,
  patience: 5000,
  pause: (ms: number) => {
    pauses.push(ms);
    return Promise.resolve();
  },
};
const objects = createS3Objects(createS3Client(s3.bucket, how));
const csv = { contentType: 'text/csv; charset=utf-8' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failing = (times: number, status: number, code: string) => {
  s3.instead.push(...Array.from({ length: times }, () => errorAnswer(status, code)));
};

describe.each([
  [503, 'SlowDown'],
  [503, 'ServiceUnavailable'],
  [500, 'InternalError'],
  [429, 'TooManyRequests'],
  [400, 'RequestTimeout'],
  [400, 'XAmzContentSHA256Mismatch'],
  [409, 'ConditionalRequestConflict'],
])('when S3 answers %i %s', (status, code) => {
  test('twice, the object is written at the third try, after longer and longer pauses', async () => {
    pauses.length = 0;
    failing(2, status, code);
    await objects.put(`a/${code}.csv`, bytes('x'), csv);
    expect(s3.asked).toHaveLength(3);
    expect(pauses).toEqual([200, 800]);
  });

  test('again and again, nothing is reported as written, and the caller may try again', async () => {
    failing(3, status, code);
    const put = objects.put('a/never.csv', bytes('x'), csv);
    await expect(put).rejects.toThrow(StoreUnavailable);
    await expect(put).rejects.toMatchObject({ cause: { name: code } });
    expect(await objects.get('a/never.csv')).toBeUndefined();
  });
});

describe('on a bad line', () => {
  test('a broken connection is tried again', async () => {
    s3.instead.push((response) => response.destroy());
    await objects.put('b/cut.csv', bytes('x'), csv);
    expect((await objects.get('b/cut.csv'))?.bytes).toEqual(bytes('x'));
  });

  test('an answer that never comes is not waited for', async () => {
    s3.instead.push(() => undefined);
    const hasty = createS3Objects(createS3Client(s3.bucket, { ...how, patience: 300 }));
    expect(await hasty.get('b/silence.csv')).toBeUndefined();
    expect(s3.asked).toHaveLength(2);
  });

  test('an answer that stops in the middle is not taken for the object', async () => {
    await objects.put('b/half.csv', bytes('whole'), csv);
    s3.instead.push((response) => {
      response.writeHead(200, { 'content-length': 5 });
      response.write('who', () => response.destroy());
    });
    expect((await objects.get('b/half.csv'))?.bytes).toEqual(bytes('whole'));
  });

  test('bytes that changed on the way are not taken for the object', async () => {
    await objects.put('b/changed.csv', bytes('1,2'), csv);
    s3.instead.push((response) => {
      const asked = response.req.headers['x-amz-checksum-mode'] === 'ENABLED'; // S3 tells it to whoever asks
      response.writeHead(200, asked ? { 'x-amz-checksum-sha256': 'AAAA' } : {}).end('1,3');
    });
    expect((await objects.get('b/changed.csv'))?.bytes).toEqual(bytes('1,2'));
  });

  test('an object that an operator copied in pieces is read, though its checksum is one of pieces', async () => {
    s3.instead.push((response) => {
      response.writeHead(200, { 'x-amz-checksum-sha256': 'AAAA-2' }).end('1,2');
    });
    expect((await objects.get('b/copied.csv'))?.bytes).toEqual(bytes('1,2'));
  });

  test('a writer whose first try arrived unseen is content with its own bytes', async () => {
    await objects.put('b/unseen.csv', bytes('mine'), csv);
    failing(1, 500, 'InternalError');
    await objects.put('b/unseen.csv', bytes('mine'), csv);
    failing(1, 500, 'InternalError');
    await expect(objects.put('b/unseen.csv', bytes('another'), csv)).rejects.toThrow(ObjectExists);
  });

  test('a server that is gone is reported as such', async () => {
    const gone = await startTinyS3();
    gone.server.close();
    const get = createS3Objects(createS3Client(gone.bucket, how)).get('b/x.csv');
    await expect(get).rejects.toThrow(StoreUnavailable);
    await expect(get).rejects.toMatchObject({ cause: { cause: { code: 'ECONNREFUSED' } } });
  });
});

describe('an operator is told what was refused, where, and what to do', () => {
  test.each([
    [403, 'AccessDenied', /^S3 refused GET s3:\/\/releases\/c\/x\.csv \(403 AccessDenied\): grant s3:GetObject there/],
    [404, 'NoSuchBucket', /there is no such bucket/],
    [301, 'PermanentRedirect', /set AWS_REGION/],
    [400, 'AuthorizationHeaderMalformed', /set AWS_REGION/],
    [400, 'ExpiredToken', /sign in again/],
    [403, 'RequestTimeTooSkewed', /the clock of this machine is wrong/],
    [400, 'SomethingNew', /400 SomethingNew/],
  ])('%i %s', async (status, code, sentence) => {
    failing(1, status, code);
    const get = objects.get('c/x.csv');
    await expect(get).rejects.toThrow(sentence);
    await expect(get).rejects.toMatchObject({ name: code });
    expect(sentenceOf(await get.catch((error: unknown) => error))).toMatch(/^S3 refused (?!.*fault of remit)/);
    expect(s3.asked).toEqual(['GET c/x.csv']); // trying again would not help
  });

  test('also when the refusal has no words', async () => {
    s3.instead.push((response) => response.writeHead(403).end());
    await expect(objects.get('c/x.csv')).rejects.toThrow(/AccessDenied/);
  });

  test('when a write is refused, which action is missing', async () => {
    failing(1, 403, 'AccessDenied');
    await expect(objects.put('c/x.csv', bytes('x'), csv)).rejects.toThrow(/grant s3:PutObject/);
  });

  test('and never hears a secret, whatever the answer quotes', async () => {
    const { secretAccessKey, sessionToken } = await s3.bucket.credentials();
    s3.instead.push((response) => {
      response
        .writeHead(403)
        .end(`<Error><Code>SignatureDoesNotMatch</Code><StringToSign>${sessionToken ?? ''}</StringToSign></Error>`);
    });
    const error: unknown = await objects.get('c/x.csv').catch((refused: unknown) => refused);
    expect(String(error)).toContain('SignatureDoesNotMatch');
    expect(JSON.stringify(error) + String(error)).not.toMatch(new RegExp(`${sessionToken ?? '?'}|${secretAccessKey}`));
  });
});

test('credentials are asked for at each try, so that new ones are used as soon as there are any', async () => {
  const good = await s3.bucket.credentials();
  const given = [{ ...good, sessionToken: 'old' }, good];
  const renewing = { ...s3.bucket, credentials: () => Promise.resolve(given.shift() ?? good) };
  failing(1, 503, 'SlowDown');
  await createS3Objects(createS3Client(renewing, how)).put('d/x.csv', bytes('x'), csv);
  expect(given).toEqual([]);
});
