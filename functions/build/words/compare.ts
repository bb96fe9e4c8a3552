/** What a translation lacks beside the English, or says too much: keys, places, plural forms. */
import { placesIn } from '#schemas/language/words/sentence.ts';
import { conventionsOf } from '#schemas/reference/conventions.ts';

/** Words as data: texts, and folders of texts. */
export type WordTree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is WordTree => typeof value === 'object' && value !== null;

/** Places that translations must have, each with its forms: those that the language has, all of them. */
function placeFaults(language: string, path: string, english: string, text: string): readonly string[] {
  const [wanted, given] = [placesIn(english), placesIn(text)];
  const forms = conventionsOf(language).plurals;
  const lacks = [...wanted.keys()].filter((name) => !given.has(name)).map((name) => `lacks the place {${name}}`);
  const extra = [...given.keys()].filter((name) => !wanted.has(name)).map((name) => `has a place {${name}} too many`);
  const plurals = [...given].flatMap(([name, has]) =>
    has.length === 0 || forms.every((form) => has.some((one) => one === form))
      ? []
      : [`needs the forms ${forms.join(', ')} of {${name}}`],
  );
  // What was meant as a place and is none: a brace that nothing matched.
  const broken = /[{}]/.test(text.replaceAll(/\{(\w+)(?:, plural,((?:\s*\w+ \{[^{}]*\})+))?\}/g, ''))
    ? ['has a brace that belongs to no place']
    : [];
  return [...lacks, ...extra, ...plurals, ...broken].map((what) => `${path}: ${what}`);
}

/**
 * One line for everything in `other` that is not as in `english`.
 *
 * @example compareWords('ru', { a: 'Yes' }, {}) // ['a: missing']
 */
export function compareWords(language: string, english: WordTree, other: WordTree, at = ''): readonly string[] {
  const paths = new Set([...Object.keys(english), ...Object.keys(other)]);
  return [...paths].flatMap((key) => {
    const path = at === '' ? key : `${at} › ${key}`;
    const [wanted, given] = [english[key], other[key]];
    if (given === undefined) return [`${path}: missing`];
    if (wanted === undefined) return [`${path}: superfluous`];
    if (isTree(wanted) && isTree(given)) return compareWords(language, wanted, given, path);
    if (typeof wanted !== 'string' || typeof given !== 'string') return [`${path}: of another kind than the English`];
    if (given.trim() === '') return [`${path}: empty`];
    return placeFaults(language, path, wanted, given);
  });
}
