/** One request to S3 and its whole answer, in bounded time. */
import { createHash } from 'node:crypto';

export type S3Answer = { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };

export type Signed = {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body?: Uint8Array | undefined;
};

export type Line = {
  readonly fetch: typeof fetch;
  /** Milliseconds until S3 must have begun to answer, the time for sending the body not counted. */
  readonly patience: number;
};

/** Bytes arrived that are not those that were stored. */
export class DamagedOnTheWay extends Error {
  override readonly name = 'DamagedOnTheWay';
}

/** The slowest line that we wait for: 20 kB a second. */
const msPerByte = 1 / 20;

/** The digest as S3 writes it into `x-amz-checksum-sha256`. */
export const checksumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

function checkWhole({ headers, body }: S3Answer): void {
  const length = headers.get('content-length');
  if (length !== null && Number(length) !== body.length) {
    throw new DamagedOnTheWay(`${body.length} of ${length} bytes arrived`);
  }
  const checksum = headers.get('x-amz-checksum-sha256') ?? '';
  const ofParts = checksum.includes('-'); // somebody copied the object in pieces: a checksum of checksums
  if (checksum !== '' && !ofParts && checksum !== checksumOf(body))
    throw new DamagedOnTheWay('the checksum is another');
}

/**
 * Sends a signed request and reads the answer to its end. Redirects are answers: S3 sends them for a wrong region.
 *
 * @throws whatever breaks the connection, takes too long, or damages the answer; each may pass by itself
 */
export async function exchange({ url, method, headers, body }: Signed, line: Line): Promise<S3Answer> {
  const late = new AbortController();
  const wait = (bytes: number) =>
    setTimeout(
      () => {
        late.abort(new DOMException('S3 took too long', 'TimeoutError'));
      },
      line.patience + bytes * msPerByte,
    );
  let timer = wait(body?.length ?? 0);
  try {
    const request: RequestInit = { method, headers, redirect: 'manual', signal: late.signal };
    const found = await line.fetch(url, body === undefined ? request : { ...request, body: new Uint8Array(body) });
    clearTimeout(timer);
    timer = wait(Number(found.headers.get('content-length') ?? 0));
    const answer = { status: found.status, headers: found.headers, body: new Uint8Array(await found.arrayBuffer()) };
    checkWhole(answer);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}
