/** Texts of a round that its report prints beside what is computed: plain text, in one language or in several. */
import * as v from 'valibot';

import { closedObject } from '../basics/closed-object.ts';
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
const slot = v.union(
  [text, v.record(v.picklist(languages), text)],
  `write a text of 1 to ${longest} characters, or one for each language, such as { "en": "…", "ru": "…" }`,
);

export const reportTextsSchema = closedObject({
  /** Why and for whom the survey was made; stands before the figures. */
  introduction: v.optional(slot),
  /** What a reader must know of the sample and the fieldwork; stands before the methods that are generated. */
  methods: v.optional(slot),
  /** Whom to ask. */
  contact: v.optional(slot),
});

export type ReportTexts = v.InferOutput<typeof reportTextsSchema>;
export type ReportSlot = keyof ReportTexts;

/** Paragraphs of a slot in a language; in English, or else in whatever is there, where it has none of that language. */
export function paragraphsOf(
  texts: ReportTexts | undefined,
  slotName: ReportSlot,
  language: Language,
): readonly string[] {
  const written = texts?.[slotName];
  const said = typeof written === 'object' ? (written[language] ?? written.en ?? Object.values(written)[0]) : written;
  return said === undefined ? [] : said.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
}
