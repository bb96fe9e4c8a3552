/**
 * Words are loaded by the code of their language (``import(`./words/${language}.ts`)``), so that a new language needs no line
 * where they are loaded. The compiler does not see what such a file holds: there each declares its own type, and here only
 * its presence is looked at.
 */

/** A file of words lacks what it is named for. */
export class WordsMissing extends Error {
  override readonly name = 'WordsMissing';
}

/**
 * What a module exports under a name.
 *
 * @param isIt whether it is what it should be
 * @throws {WordsMissing} it exports nothing of this kind
 */
export function exported<T>(module: unknown, name: string, isIt: (value: object) => value is T & object): T {
  const found = new Map<string, unknown>(Object.entries(module ?? {})).get(name);
  if (typeof found !== 'object' || found === null || !isIt(found)) throw new WordsMissing(`no words of ${name}`);
  return found;
}
