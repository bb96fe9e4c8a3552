/** Plain text that a round brings along for people to read, in one language or in several. */
import * as v from 'valibot';

import { type Language, languages } from '../words/languages.ts';

/** Some pages of print. */
const longest = 10_000;

const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'write something, or leave it out'),
  v.maxLength(longest, `at most ${longest} characters`),
);

/** One text for every language, or one for each. A blank line begins a paragraph. */
export const textSlot = v.union(
  [text, v.record(v.picklist(languages), text)],
  `write a text of 1 to ${longest} characters, or one for each language, such as { "en": "…", "ru": "…" }`,
);

export type TextSlot = v.InferOutput<typeof textSlot>;

/** Paragraphs of a slot in a language; in English, or else in whatever is there, where it has none of that language. */
export function paragraphsOf(written: TextSlot | undefined, language: Language): readonly string[] {
  const said = typeof written === 'object' ? (written[language] ?? written.en ?? Object.values(written)[0]) : written;
  return said === undefined ? [] : said.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
}
