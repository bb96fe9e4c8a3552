/** Sentences that nobody says any more: keys of the registry that no source names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources that say something; the words themselves, and the lists of keys that they are checked against, do not count. */
const rooms = ['survey-schemas', 'analysis', 'functions'];
const listsOfKeys = /^survey-schemas\/(words\/|language\/faults\/(messages|form-messages)\.ts$)|\/words\/[a-z-]+\.ts$/;

/** The text of every source, below the repository. */
export const readSources = (root: string): readonly string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !listsOfKeys.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8')),
  );

/**
 * Keys that are written nowhere: neither whole ('pages.skip'), nor as a beginning with an end that is a literal of its own
 * (`faults.${key}` and 'required').
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): readonly string[] {
  const text = sources.join('\n');
  const literals = new Set([...text.matchAll(/'([^'\\\n]*)'/g)].map(([, literal = '']) => literal));
  const names = new Set([...text.matchAll(/(?<![\w.$])([A-Za-z_]\w*)(?=\??:)/g)].map(([, name = '']) => name));
  const beginnings = [...new Set([...text.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map(([, beginning = '']) => beginning))];
  return keys.filter((key) => {
    if (literals.has(key)) return false;
    const rest = beginnings.filter((one) => key.startsWith(one)).map((one) => key.slice(one.length));
    return !rest.some((end) => literals.has(end) || names.has(end));
  });
}
