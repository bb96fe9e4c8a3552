/** Speaks one language: sentences with their places filled, names, numbers and dates. */
import { type Formats, formatsIn } from '../language/words/formats.ts';
import { namesIn, type NameOf } from '../language/words/names.ts';
import { fill, type Filled, inPieces, type Place } from '../language/words/sentence.ts';
import type { Language } from './languages.ts';
import type { English, Key, Words } from './registry.ts';

export type Voice = {
  readonly language: Language;
  /** A sentence; the compiler knows its places. */
  readonly say: <K extends Key>(key: K, ...places: Filled<English[K], Place>) => string;
  /** A sentence in pieces, for places that hold more than text. */
  readonly pieces: <T, K extends Key = Key>(
    key: K,
    ...places: Filled<English[K], Place | T>
  ) => readonly (string | T)[];
  readonly name: NameOf;
  readonly formats: Formats;
  readonly words: Words;
};

const voices = new WeakMap<Words, Voice>();

/** The voice of a language; made once. */
export function voiceOf(words: Words): Voice {
  const known = voices.get(words);
  if (known !== undefined) return known;
  const { language, locale, sentences, names } = words;
  const voice: Voice = {
    language,
    say: (key, ...[places]) => fill(language, sentences[key], places),
    pieces: (key, ...[places]) => inPieces(language, sentences[key], places ?? {}),
    name: namesIn(names),
    formats: formatsIn(locale),
    words,
  };
  voices.set(words, voice);
  return voice;
}
