/** Sentences that nobody says any more: keys of the registry that no source names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources that say something; the words themselves, and the lists of keys that they are checked against, do not count. */
const rooms = ['survey-schemas', 'analysis', 'functions'];
const listsOfKeys =
  /^survey-schemas\/(words\/[a-z]{2}[/.]|language\/faults\/(messages|form-messages)\.ts$)|^survey-schemas\/studies\/.*\/words\//;

/** The text of every source, below the repository. */
export const readSources = (root: string): readonly string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !listsOfKeys.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8')),
  );

/** Advice on a note is said wherever the note is (`words/note.ts`). */
const followed = (key: string): string => key.replace(/^advice\./, 'note.');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a template such as `pages.${code}.heading` can become: any key of that shape, with what stood in its gap. */
const shapeOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('(.+)')}$`,
  );

/**
 * Keys that are written nowhere: neither whole ('pages.skip'), nor as a template (`faults.${key}`) whose gap can hold what
 * is a literal or a name of its own ('required').
 */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): readonly string[] {
  const text = sources.join('\n');
  const found = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, part = '']) => part));
  const literals = found(/'([^'\\\n]*)'/g);
  const names = found(/(?<![\w.$])([A-Za-z_]\w*)(?=\??:)/g);
  const shapes = [...found(/`([a-z][\w-]*\.(?:[\w.-]*\$\{[^}`]*\}[\w.-]*)+)`/g)].map(shapeOf);
  const isWritten = (part: string) => literals.has(part) || names.has(part);
  return keys.filter(
    (key) =>
      !literals.has(followed(key)) && !shapes.some((shape) => shape.exec(key)?.slice(1).every(isWritten) === true),
  );
}
