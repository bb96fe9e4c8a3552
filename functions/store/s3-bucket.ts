/** A bucket of S3: where it is, who asks, and the addresses of what is in it. */

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Roles and signed-in people have one, and lose it within hours. */
  readonly sessionToken?: string;
};

export type Bucket = {
  readonly name: string;
  readonly region: string;
  /** Asked anew at each request, so that credentials that run out may be replaced while a command works. */
  readonly credentials: () => Promise<Credentials>;
  /** Another service that speaks S3, such as a local AWS: the bucket is then the first part of the path. */
  readonly endpoint?: string | undefined;
};

/** The endpoint that AWS's own programs would use with these environment variables; undefined for AWS itself. */
export const endpointIn = (variables: {
  readonly AWS_ENDPOINT_URL?: string | undefined;
  readonly AWS_ENDPOINT_URL_S3?: string | undefined;
}): string | undefined => variables.AWS_ENDPOINT_URL_S3 ?? variables.AWS_ENDPOINT_URL;

/** Percent-encoding as signatures want it: everything but letters, digits and `-._~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address of one object. */
export function addressOf(bucket: Bucket, key: string, query: Readonly<Record<string, string>> = {}): URL {
  const root =
    bucket.endpoint === undefined
      ? `https://${bucket.name}.s3.${bucket.region}.amazonaws.com`
      : `${bucket.endpoint.replace(/\/+$/, '')}/${bucket.name}`;
  const path = key.split('/').map(encode).join('/');
  const search = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return new URL(`${root}/${path}${search.length > 0 ? '?' : ''}${search.join('&')}`);
}
