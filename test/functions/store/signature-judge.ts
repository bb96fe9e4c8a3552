/** Says whether a request is signed as AWS wants it, by the signer inside AWS's own SDK: another program than the one under test. */
import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';

import type { Credentials } from '#functions/store/s3-bucket.ts';

class Sha256 {
  readonly #hash: ReturnType<typeof createHash | typeof createHmac>;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = secret instanceof ArrayBuffer ? new Uint8Array(secret) : secret;
    this.#hash =
      key === undefined ? createHash('sha256') : createHmac('sha256', typeof key === 'string' ? key : bytesOf(key));
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    throw new Error('not needed here');
  }
}

const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** `20261122T093000Z` as a date. */
const dateOf = (text: string): Date =>
  new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** A judge of what these credentials sign in this region. */
export function signatureJudge(credentials: Credentials, region: string) {
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });

  /** Signed in its headers, every one of ours among them. */
  async function byHeaders(request: IncomingMessage, url: URL): Promise<boolean> {
    const names = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]?.split(';') ?? [];
    const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? '')]));
    const asked = { method: request.method ?? '', protocol: url.protocol, hostname: url.hostname, path: url.pathname };
    const query = Object.fromEntries(url.searchParams);
    const signingDate = dateOf(headers['x-amz-date'] ?? '');
    const signed = await signer.sign({ ...asked, query, headers }, { signingDate });
    return signed.headers['authorization'] === request.headers.authorization;
  }

  /** Signed in its address. */
  async function byAddress(url: URL): Promise<boolean> {
    const query = Object.fromEntries([...url.searchParams].filter(([name]) => !name.startsWith('X-Amz-')));
    const signed = await signer.presign(
      {
        method: 'GET',
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query,
        headers: { host: url.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      },
      {
        signingDate: dateOf(url.searchParams.get('X-Amz-Date') ?? ''),
        expiresIn: Number(url.searchParams.get('X-Amz-Expires')),
        unhoistableHeaders: new Set(['x-amz-content-sha256']),
        unsignableHeaders: new Set(['x-amz-content-sha256']),
      },
    );
    return signed.query?.['X-Amz-Signature'] === url.searchParams.get('X-Amz-Signature');
  }

  return (request: IncomingMessage, url: URL): Promise<boolean> =>
    url.searchParams.has('X-Amz-Signature') ? byAddress(url) : byHeaders(request, url);
}
