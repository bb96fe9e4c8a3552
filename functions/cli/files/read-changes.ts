/** A file of answers to be put in the place of others. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import * as v from 'valibot';

import { isJsonObject, type JsonObject } from '#functions/store/json.ts';

import { CommandFailure } from '../../laptop/data/failures.ts';

const changesSchema = v.pipe(v.string(), v.parseJson(), v.custom<JsonObject>(isJsonObject));

/**
 * Question → new answer; null takes one away.
 *
 * @param file `-` is standard input
 * @throws {CommandFailure} it cannot be read, or holds something else
 */
export async function readChanges(file: string): Promise<JsonObject> {
  const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) throw new CommandFailure(`${file} cannot be read`);
  const parsed = v.safeParse(changesSchema, content);
  if (!parsed.success || Object.keys(parsed.output).length === 0)
    throw new CommandFailure(`${file} must hold a JSON object: question → new answer`);
  return parsed.output;
}
