/** Messages of a laptop without a mail server: each a file that its owner alone may read, for a day. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

import { ways } from '#schemas/fieldwork/ways.ts';
import { languages } from '#schemas/words/languages.ts';

import { type ForgetMessages, type Message, MessagesUnavailable, type Send } from './message.ts';

const messageSchema = v.object({
  at: v.string(),
  to: v.object({ by: v.picklist(ways), address: v.string() }),
  language: v.picklist(languages),
  subject: v.string(),
  text: v.string(),
  group: v.exactOptional(
    v.object({ unsubscribe: v.string(), round: v.string(), message: v.string(), contact: v.string() }),
  ),
});

/** A message, and when it was written. */
export type Kept = Message & { readonly at: string };

/** The folder, in a data folder. */
export const outboxOf = (data: string): string => join(resolve(data), 'outbox');

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

const read = async (folder: string): Promise<readonly { readonly path: string; readonly message: Kept }[]> => {
  const names = (await readdir(folder).catch(() => [])).filter(isMessage).toSorted().toReversed();
  const found = names.map(async (name) => {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch(() => '');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), messageSchema), text);
    return parsed.success ? [{ path, message: parsed.output }] : [];
  });
  return (await Promise.all(found)).flat();
};

/** What lies in the outbox, the newest first; a file that is no message is left out. */
export const readOutbox = async (folder: string): Promise<readonly Kept[]> =>
  (await read(folder)).map(({ message }) => message);

/** Removes messages of this outbox by whom they are to: what was written to somebody who is erased. */
export const forgetIn =
  (folder: string): ForgetMessages =>
  async (isTheirs) => {
    for (const { path, message } of await read(folder))
      if (isTheirs(message.to.address)) await rm(path, { force: true });
  };

/** Removes all of them. */
export const emptyOutbox = async (folder: string): Promise<void> => forgetIn(folder)(() => true);

/** Removes messages that are older than a day. */
export async function clearOutbox(folder: string, now: Date): Promise<void> {
  for (const name of (await readdir(folder).catch(() => [])).filter((one) => one.includes('.json'))) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < now.getTime() - keptMs) await rm(path, { force: true });
  }
}
