/**
 * Sentences with places to fill, in a part of ICU MessageFormat that translators' tools know: `{name}`, and
 * `{count, plural, one {# row} other {# rows}}` with the forms that the language has (CLDR). Nothing nests.
 */
import { conventionsOf } from '../../reference/conventions.ts';
import { writeNumber } from './numbers.ts';

/** Names of the places of a sentence. */
export type PlacesOf<S extends string> = S extends `${string}{${infer Rest}`
  ? Rest extends `${infer Name}, plural,${infer Forms}`
    ? Name extends `${string}}${string}`
      ? PlaceThenRest<Rest>
      : Name | PlacesOf<AfterForms<Forms>>
    : PlaceThenRest<Rest>
  : never;
type PlaceThenRest<S extends string> = S extends `${infer Name}}${infer After}` ? Name | PlacesOf<After> : never;
type AfterForms<S extends string> = S extends `${infer Form}}${infer After}`
  ? Form extends `${string}{${string}`
    ? AfterForms<After>
    : After
  : never;

/** The places of a sentence, filled; nothing for a sentence without. `Known` are filled by whoever speaks. */
export type Filled<S extends string, T, Known extends string = never> = [Exclude<PlacesOf<S>, Known>] extends [never]
  ? readonly []
  : readonly [{ readonly [Name in Exclude<PlacesOf<S>, Known>]: T }];

/** What may stand in a place; numbers are written as the language writes them. */
export type Place = string | number;
export type Places = Readonly<Record<string, Place>>;

const places = /\{(\w+)(?:, plural,((?:\s*\w+ \{[^{}]*\})+))?\}/g;
const forms = /(\w+) \{([^{}]*)\}/g;

/** A year is a number too, so thousands are marked off from five digits on; of what is counted, always. */
function written(language: string, value: number, isCount = false): string {
  const isGrouped = isCount || Math.abs(value) >= 10_000;
  return writeNumber(value, { least: 0, most: 10, isGrouped }, conventionsOf(language));
}

/** The form of a plural that goes with a number. */
function pluralForm(language: string, listed: string, count: number): string {
  const known = new Map([...listed.matchAll(forms)].map(([, category = '', form = '']) => [category, form]));
  const form = known.get(conventionsOf(language).plural(Math.abs(count))) ?? known.get('other') ?? '';
  return form.replaceAll('#', written(language, count, true));
}

/**
 * The sentence in pieces: text, and what stands in its places, which may be more than text (a link, an element).
 *
 * @example inPieces('en', 'See {page}.', { page: link }) // ['See ', link, '.']
 */
export function inPieces<T>(
  language: string,
  sentence: string,
  given: Readonly<Record<string, Place | T>>,
): readonly (string | T)[] {
  if (!sentence.includes('{')) return sentence === '' ? [] : [sentence];
  const pieces: (string | T)[] = [];
  let at = 0;
  for (const match of sentence.matchAll(places)) {
    const [whole, name = '', listed] = match;
    const value = given[name];
    pieces.push(sentence.slice(at, match.index));
    if (value === undefined) pieces.push(whole);
    else if (typeof value !== 'number') pieces.push(value);
    else pieces.push(listed === undefined ? written(language, value) : pluralForm(language, listed, value));
    at = match.index + whole.length;
  }
  pieces.push(sentence.slice(at));
  return pieces.filter((piece) => piece !== '');
}

/**
 * Puts the places into a sentence.
 *
 * @example fill('en', '{count, plural, one {# row} other {# rows}}', { count: 2 }) // 2 rows
 */
export const fill = (language: string, sentence: string, given: Places = {}): string =>
  inPieces<string>(language, sentence, given).join('');

/** Name of each place of a sentence, and the plural forms it is given in; what a checker of translations compares. */
export const placesIn = (sentence: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...sentence.matchAll(places)].map(([, name = '', listed]) => [
      name,
      listed === undefined ? [] : [...listed.matchAll(forms)].map(([, category = '']) => category),
    ]),
  );
