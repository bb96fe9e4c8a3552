/** Data keys made and wrapped by KMS, which never shows the key that wraps them. Each use of it is in CloudTrail. */
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import * as v from 'valibot';

import type { Credentials } from '../s3-bucket.ts';
import { StoreDamaged, StoreUnavailable } from '../store.ts';
import type { DataKeys } from './sealer.ts';

export type KmsKey = {
  readonly arn: string;
  readonly region: string;
  /** Asked anew at each request. */
  readonly credentials: () => Promise<Credentials>;
  /** Another service that speaks KMS, such as a local AWS. */
  readonly endpoint?: string | undefined;
};

/** KMS will not do what it was asked: a policy forbids it, or the key is disabled or gone. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';
}

const made = v.object({ Plaintext: v.string(), CiphertextBlob: v.string() });
const opened = v.object({ Plaintext: v.string() });

/** Milliseconds before another try; their number decides how many there are. */
const pauses = [100, 400];

/** Bound into the wrapping: a policy can demand it, and a key wrapped for another person does not open. */
const contextOf = (person: string) => ({ purpose: 'identity', person });

type How = { readonly fetch: typeof fetch; readonly pause: (ms: number) => Promise<unknown> };

/** Milliseconds that KMS has to answer. */
const patience = 3000;

/** Data keys wrapped by this key. Throws {@link StoreUnavailable} while KMS cannot answer. */
export function kmsKeys(key: KmsKey, how: How = { fetch, pause }): DataKeys {
  const url = `${(key.endpoint ?? `https://kms.${key.region}.amazonaws.com`).replace(/\/+$/, '')}/`;

  async function attempt(action: string, body: object): Promise<Response | undefined> {
    const client = new AwsClient({ ...(await key.credentials()), region: key.region, service: 'kms', retries: 0 });
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` };
    const request = await client.sign(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return how.fetch(request, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  }

  const mayPass = (answer: Response | undefined): boolean =>
    answer === undefined || answer.status >= 500 || answer.status === 429;

  async function ask(action: string, body: object): Promise<unknown> {
    let answer = await attempt(action, body);
    for (const ms of pauses) {
      if (!mayPass(answer)) break;
      await how.pause(ms);
      answer = await attempt(action, body);
    }
    const text = (await answer?.text().catch(() => undefined)) ?? '';
    if (answer?.ok === true) return JSON.parse(text);
    const what = /"__type"\s*:\s*"(?:[^"]*#)?(\w+)"/.exec(text)?.[1] ?? `status ${answer?.status ?? 'none'}`;
    if (answer === undefined || mayPass(answer) || /Throttling|KMSInternal|Timeout/.test(what))
      throw new StoreUnavailable('KMS cannot answer now; try again later');
    if (what === 'InvalidCiphertextException' || what === 'IncorrectKeyException') throw new StoreDamaged();
    throw new KeyRefused(`KMS refused ${action} with the key of the vault (${what})`);
  }

  return {
    async make(person) {
      const asked = { KeyId: key.arn, KeySpec: 'AES_256', EncryptionContext: contextOf(person) };
      const { Plaintext, CiphertextBlob } = v.parse(made, await ask('GenerateDataKey', asked));
      return { plain: Buffer.from(Plaintext, 'base64'), wrapped: Buffer.from(CiphertextBlob, 'base64') };
    },

    async unwrap(wrapped, person) {
      const CiphertextBlob = Buffer.from(wrapped).toString('base64');
      const asked = { KeyId: key.arn, CiphertextBlob, EncryptionContext: contextOf(person) };
      return Buffer.from(v.parse(opened, await ask('Decrypt', asked)).Plaintext, 'base64');
    },
  };
}
