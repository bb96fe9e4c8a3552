/** Digest of a response's body: tells a retry from another body under the same id. */
import { createHmac } from 'node:crypto';

import { canonicalJson, type JsonObject } from './json.ts';

/**
 * HMAC-SHA-256 of the canonical body, in hexadecimal. Keyed, so that whoever reads a digest cannot confirm a guess
 * about a person by hashing it. The key must never change while retries may still come in.
 */
export function contentDigest(body: JsonObject, key: string): string {
  return createHmac('sha256', key).update(canonicalJson(body)).digest('hex');
}
