/** The environment of a Lambda function, checked once when it starts. Names, addresses and the session of its role; our secrets are read from their store. */
import * as v from 'valibot';

import { usualNumbers } from '#functions/platform/floods/proof.ts';
import type { Credentials } from '#functions/store/s3-bucket.ts';

const text = v.pipe(v.string(), v.minLength(1));

const environmentSchema = v.object({
  STAGE: text,
  CODE_VERSION: text,
  SITE_URL: v.pipe(v.string(), v.url()),
  RESPONSES_TABLE: text,
  VAULT_TABLE: text,
  PLATFORM_TABLE: text,
  RELEASES_BUCKET: text,
  /** ARNs; the values are read from Secrets Manager. */
  SIGNING_SECRET: text,
  DIGEST_KEY: text,
  DOOR_KEY: text,
  /** ARN of the key of the vault. */
  VAULT_KEY: text,
  USER_POOL_ISSUER: v.pipe(v.string(), v.url()),
  USER_POOL_KEYS: v.pipe(v.string(), v.url()),
  USER_POOL_CLIENT: text,
  SIGN_IN_URL: v.pipe(v.string(), v.url()),
  /** Given by Lambda itself: where it runs, and the session of its role. */
  AWS_REGION: text,
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  AWS_SESSION_TOKEN: text,
  /** Sender of messages to registrants; without it this stage sends none. */
  MAIL_FROM: v.optional(v.pipe(v.string(), v.email())),
  /** Queues of messages to many, and the set in which SES sends them; without them this stage sends none. */
  MESSAGES_QUEUE: v.optional(v.pipe(v.string(), v.url())),
  MESSAGES_FIRST_QUEUE: v.optional(v.pipe(v.string(), v.url())),
  MAIL_EVENTS: v.optional(text),
  /** Numbers among which the proof of work of a registration is looked for. */
  PROOF_NUMBERS: v.optional(v.pipe(v.string(), v.digits(), v.transform(Number)), String(usualNumbers)),
  /** Origin that is asked for exchange rates in the place of the banks. */
  RATES_MIRROR: v.optional(v.pipe(v.string(), v.url())),
  /** Set by a local AWS alone. */
  AWS_ENDPOINT_URL: v.optional(v.pipe(v.string(), v.url())),
  AWS_ENDPOINT_URL_S3: v.optional(v.pipe(v.string(), v.url())),
});

export type Environment = v.InferOutput<typeof environmentSchema>;

/** The session of the role of this function, which lasts as long as its environment. */
export const sessionOf = (env: Environment): Credentials => ({
  accessKeyId: env.AWS_ACCESS_KEY_ID,
  secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
  sessionToken: env.AWS_SESSION_TOKEN,
});

/** The settings that the deployment gave this function. Throws an error that names what is missing. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = v.safeParse(environmentSchema, variables);
  if (parsed.success) return parsed.output;
  const names = parsed.issues.map((issue) => v.getDotPath(issue) ?? '?').join(', ');
  throw new Error(`environment variables missing or malformed: ${names}`);
}
