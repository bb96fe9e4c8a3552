/** Secrets of a function, read once when it starts; never from environment variables. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** The secret with this ARN. Throws when it cannot be read, so that nothing runs with an empty secret. */
export async function readSecret(arn: string): Promise<string> {
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: arn }));
  if (answer.SecretString === undefined || answer.SecretString === '') throw new Error('a secret is empty');
  return answer.SecretString;
}
