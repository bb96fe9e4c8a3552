/** Proof Key for Code Exchange (RFC 7636): the code that comes back is worth something to this browser alone. */

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** 43 characters of randomness: a verifier, or a state. */
export const randomText = (randomBytes: (size: number) => Uint8Array): string => base64url(randomBytes(32));

/** The challenge (method S256) that goes with a verifier. */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}
