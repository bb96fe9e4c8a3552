/** What it means when S3 does not do what it was asked: which faults pass by themselves, and what to do about the others. */
import type { S3Answer } from './s3-exchange.ts';

/** S3 refuses, and will refuse again until somebody changes something. Its `name` is the code that S3 gave. */
export class BucketRefused extends Error {
  override readonly name: string;

  /** @param message one sentence: what was refused, where, and what to do */
  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

/** Answers of whatever stands between us and S3 have no code inside. */
const codesOfStatus: Readonly<Record<number, string>> = {
  301: 'PermanentRedirect',
  403: 'AccessDenied',
  404: 'NotFound',
  412: 'PreconditionFailed',
};

/** The code of an answer that is not a success. */
export function codeOf({ status, body }: S3Answer): string {
  const code = /<Code>(\w+)<\/Code>/.exec(new TextDecoder().decode(body))?.[1];
  return code ?? codesOfStatus[status] ?? `Status${status}`;
}

/** Damage on the way, a slow line, and two writers of one key at the same moment. */
const passing = new Set([
  'BadDigest',
  'XAmzContentSHA256Mismatch',
  'RequestTimeout',
  'SlowDown',
  'ConditionalRequestConflict',
  'OperationAborted',
]);

/** Whether the same request may succeed when it is made again. */
export const mayPass = (answer: S3Answer): boolean =>
  answer.status >= 500 || answer.status === 429 || (answer.status >= 400 && passing.has(codeOf(answer)));

const signInAgain = 'the credentials are not valid, or not any more; sign in again (aws sso login, or AWS_PROFILE)';
const otherRegion = 'the bucket is in another region; set AWS_REGION to that of the stage';

const advice: Readonly<Record<string, string>> = {
  NoSuchBucket: 'there is no such bucket; look whether the stage is deployed, and in this account and region',
  PermanentRedirect: otherRegion,
  AuthorizationHeaderMalformed: otherRegion,
  ExpiredToken: signInAgain,
  InvalidToken: signInAgain,
  InvalidAccessKeyId: signInAgain,
  SignatureDoesNotMatch: signInAgain,
  RequestTimeTooSkewed: 'the clock of this machine is wrong; set it and try again',
};

/** The action of IAM that a request needs. */
const actionOf = (method: string): string => (method === 'PUT' ? 's3:PutObject' : 's3:GetObject');

/** The error for an answer that will not change by itself. It quotes nothing of the answer but its code. */
export function refusal(
  { method, bucket, key }: { readonly method: string; readonly bucket: string; readonly key: string },
  answer: S3Answer,
): BucketRefused {
  const code = codeOf(answer);
  const denied = `grant ${actionOf(method)} there; without s3:ListBucket it is also the answer for what is not there`;
  const hint =
    code === 'AccessDenied' ? denied : (advice[code] ?? 'this is not expected; look the code up in the S3 API');
  return new BucketRefused(code, `S3 refused ${method} s3://${bucket}/${key} (${answer.status} ${code}): ${hint}`);
}
