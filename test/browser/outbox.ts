/** What the platform of a test wrote to people. */
import { expect } from 'vitest';

import type { Platform } from './platform.ts';

/** The newest message to a contact, waited for: as `remit outbox` prints it, from its receiver on. */
export async function mailTo(platform: Pick<Platform, 'run'>, contact: string, says: RegExp): Promise<string> {
  const newest = async (): Promise<string> => {
    const [, ...messages] = (await platform.run('outbox')).split(/^(?=To: )/m);
    return messages.find((text) => text.startsWith(`To: ${contact}`) && says.test(text)) ?? '';
  };
  await expect.poll(newest, { timeout: 20_000 }).not.toBe('');
  return newest();
}

/** The link in a message. */
export const linkIn = (message: string): string => /http\S+#\S+/.exec(message)?.[0] ?? '';
