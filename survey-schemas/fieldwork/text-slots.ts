/** Plain text that a round brings along for people to read, in one language or in several. */
import * as v from 'valibot';

import { type Language, languages } from '../words/languages.ts';

/** Some pages of print. */
const longest = 10_000;

/** One line. */
const longestTitle = 200;

const textOf = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'write something, or leave it out'),
    v.maxLength(most, `at most ${most} characters`),
  );

const slotOf = (most: number) =>
  v.union(
    [textOf(most), v.record(v.picklist(languages), textOf(most))],
    `write a text of 1 to ${most} characters, or one for each language, such as { "en": "…", "ru": "…" }`,
  );

/** One text for every language, or one for each. A blank line begins a paragraph. */
export const textSlot = slotOf(longest);

/** A title, for every language or for each. */
export const titleSlot = slotOf(longestTitle);

export type TextSlot = v.InferOutput<typeof textSlot>;

/** Paragraphs of a slot in a language; in English, or else in whatever is there, where it has none of that language. */
export function paragraphsOf(written: TextSlot | undefined, language: Language): readonly string[] {
  const said = typeof written === 'object' ? (written[language] ?? written.en ?? Object.values(written)[0]) : written;
  return said === undefined ? [] : said.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
}
