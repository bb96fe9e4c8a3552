/** The secret that signs links, read once when a function starts; never from an environment variable. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** The secret with this name or ARN. Throws when it cannot be read, so that nothing runs with an empty secret. */
export async function readSigningSecret(secretId: string): Promise<string> {
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: secretId }));
  if (answer.SecretString === undefined || answer.SecretString === '') throw new Error('the signing secret is empty');
  return answer.SecretString;
}
