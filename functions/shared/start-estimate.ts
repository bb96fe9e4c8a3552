/** Starts a publishing function for one round and returns at once; its release shows that it is done. */
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** Asks the function of this name to compute a round: as somebody wants it, or as each night. */
export function startEstimate(
  functionName: string,
  how: 'wanted' | 'nightly' = 'wanted',
): (round: string) => Promise<{ readonly kind: 'started' }> {
  const client = new LambdaClient({});
  return async (round) => {
    const Payload = new TextEncoder().encode(JSON.stringify({ round, ...(how === 'nightly' && { nightly: true }) }));
    await client.send(new InvokeCommand({ FunctionName: functionName, InvocationType: 'Event', Payload }));
    return { kind: 'started' };
  };
}
