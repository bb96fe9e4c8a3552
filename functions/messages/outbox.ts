/** Messages of a laptop without a mail server: each a file that its owner alone may read, for a day. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

import { languages } from '#schemas/words/languages.ts';

import { type Message, MessagesUnavailable, type Send } from './message.ts';

const messageSchema = v.object({
  at: v.string(),
  to: v.object({ by: v.picklist(['email', 'sms']), address: v.string() }),
  language: v.picklist(languages),
  subject: v.string(),
  text: v.string(),
});

/** A message, and when it was written. */
export type Kept = Message & { readonly at: string };

/** So long a message lies there: its link has ended long before. Milliseconds. */
const keptMs = 86_400_000;

const isMessage = (name: string): boolean => name.endsWith('.json');

/**
 * Writes messages into a folder.
 *
 * @param told called after each, without a word of what it says or for whom
 */
export const outboxIn =
  (folder: string, deps: { readonly now: () => Date; readonly newId: () => string; readonly told: () => void }): Send =>
  async (message) => {
    const at = deps.now().toISOString();
    const path = join(folder, `${at.replaceAll(':', '-')}-${deps.newId()}.json`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await clearOutbox(folder, deps.now());
      await writeFile(`${path}.new`, `${JSON.stringify({ at, ...message })}\n`, { flag: 'wx', mode: 0o600 });
      await rename(`${path}.new`, path);
    } catch (error) {
      throw new MessagesUnavailable('the outbox cannot be written', { cause: error });
    }
    deps.told();
  };

/** What lies in the outbox, the newest first; a file that is no message is left out. */
export async function readOutbox(folder: string): Promise<readonly Kept[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isMessage).toSorted().toReversed();
  const read = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return read.flatMap((text) => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), messageSchema), text);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Removes messages that are older than a day. */
export async function clearOutbox(folder: string, now: Date): Promise<void> {
  for (const name of (await readdir(folder).catch(() => [])).filter((one) => one.includes('.json'))) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < now.getTime() - keptMs) await rm(path, { force: true });
  }
}
