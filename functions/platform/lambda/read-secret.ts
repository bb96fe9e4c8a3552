/** Secrets of a function, read once when it starts; never from environment variables. */
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

/** The secret with this ARN. Throws when it cannot be read, so that nothing runs with an empty secret. */
export async function readSecret(arn: string, VersionStage = 'AWSCURRENT'): Promise<string> {
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: arn, VersionStage }));
  if (answer.SecretString === undefined || answer.SecretString === '') throw new Error('a secret is empty');
  return answer.SecretString;
}

/** The secret and, where it was changed once, what it was before: for a key that somebody else still shows for a while. */
export async function readSecretVersions(arn: string): Promise<readonly string[]> {
  const current = await readSecret(arn);
  try {
    return [current, await readSecret(arn, 'AWSPREVIOUS')];
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return [current]; // never changed
    throw error;
  }
}
