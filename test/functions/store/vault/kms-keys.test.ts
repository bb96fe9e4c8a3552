/** Data keys of KMS: what is asked of it, and what becomes of its refusals. */
import { expect, test } from 'vitest';
import * as v from 'valibot';

import { kmsKeys } from '#functions/store/vault/kms-keys.ts';

const arn = 'arn:aws:kms:eu-central-1:111122223333:key/vault';
const credentials = () => Promise.resolve({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'session' });
const plain = Buffer.alloc(32, 5).toString('base64');
const blob = Buffer.from('wrapped').toString('base64');

/** KMS that answers with these, one after the other; the last for ever. */
function kms(...answers: readonly (readonly [status: number, body: object])[]) {
  const asked: { readonly url: string; readonly target: string | null; readonly body: unknown }[] = [];
  const keys = kmsKeys(
    { arn, region: 'eu-central-1', credentials },
    {
      pause: () => Promise.resolve(),
      fetch: async (input) => {
        const request = v.parse(v.instance(Request), input);
        const target = request.headers.get('x-amz-target');
        expect(request.headers.get('authorization')).toMatch(/AWS4-HMAC-SHA256 .*\/eu-central-1\/kms\/aws4_request/);
        asked.push({ url: request.url, target, body: await request.json() });
        const [status, body] = answers[Math.min(asked.length, answers.length) - 1] ?? [500, {}];
        return new Response(JSON.stringify(body), { status });
      },
    },
  );
  return { keys, asked };
}

const context = { purpose: 'identity', person: 'person-1' };

test('a key is made for one person, and unwrapped for the same one', async () => {
  const { keys, asked } = kms([200, { Plaintext: plain, CiphertextBlob: blob }]);
  const made = await keys.make('person-1');
  expect(Buffer.from(made.plain)).toEqual(Buffer.alloc(32, 5));
  expect(Buffer.from(await keys.unwrap(made.wrapped, 'person-1'))).toEqual(Buffer.alloc(32, 5));
  const url = 'https://kms.eu-central-1.amazonaws.com/';
  expect(asked).toEqual([
    {
      url,
      target: 'TrentService.GenerateDataKey',
      body: { KeyId: arn, KeySpec: 'AES_256', EncryptionContext: context },
    },
    { url, target: 'TrentService.Decrypt', body: { KeyId: arn, CiphertextBlob: blob, EncryptionContext: context } },
  ]);
});

test('what may pass is tried again, and is for the caller to try later when it does not', async () => {
  const passing = kms([503, {}], [200, { Plaintext: plain, CiphertextBlob: blob }]);
  await passing.keys.make('person-1');
  expect(passing.asked).toHaveLength(2);
  const down = kms([503, {}]);
  await expect(down.keys.make('person-1')).rejects.toThrow('KMS cannot answer now');
  expect(down.asked).toHaveLength(3);
  const throttled = kms([400, { __type: 'ThrottlingException' }]);
  await expect(throttled.keys.make('person-1')).rejects.toThrow('KMS cannot answer now');
});

test('a key of somebody else is damage, and what a policy forbids says so, without a word of whom it was for', async () => {
  const other = kms([400, { __type: 'com.amazonaws.kms#InvalidCiphertextException' }]);
  await expect(other.keys.unwrap(Buffer.from('x'), 'person-1')).rejects.toThrow('damaged');
  const forbidden = kms([400, { __type: 'AccessDeniedException', message: 'person-1' }]);
  await expect(forbidden.keys.unwrap(Buffer.from('x'), 'person-1')).rejects.toThrow(
    /^KMS refused Decrypt with the key of the vault \(AccessDeniedException\)$/,
  );
  expect(forbidden.asked).toHaveLength(1);
});
